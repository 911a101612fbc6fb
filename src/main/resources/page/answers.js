// Answers to questions: any values, in a table. What is an entity leads to it.

import { idColumnOf, isId, shownColumns } from './columns.js';
import { dateInWords, lengthInWords } from './dates.js';
import { el, joined } from './dom.js';
import { claimLink, entityLink, linkTo } from './here.js';
import { row, table } from './parts.js';
import { term } from './terms.js';
import { lower, upper } from './words.js';

const DATES = /^(date|from|to|day|since|until|period|known|asOf|published|earliest|latest)$/i;

const REPORTS = /^(reports?|statedIn)$/;

const HEDGES = /^hedges?$/;

// What stands in the name or is for programs.
const BESIDE = new Set(['id', 'name', 'labels', 'properties']);

const LENGTHS = /^(sentence|served)$/i;

/** The answer as a table, and what makes a row of it. */
export function answerTable({ rows, columns }) {
	const visibleColumns = shownColumns(columns);
	const captions = visibleColumns.map(heading);
	const rowOf = (values) => row(visibleColumns.map((column) => cell(values, column, columns)), captions);
	return { element: table('Each line with the claims on which it rests', captions, rows.map(rowOf)), rowOf };
}

function heading(column) {
	return upper(column.replace(/Name$/, '').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase());
}

function cell(values, column, columns) {
	const value = values[column];
	const id = values[idColumnOf(column, columns)];
	if (!isId(id)) {
		return shown(value, column, values.claims ?? []);
	}
	// An answer can hold claims among entities; these have no name.
	return values.claims?.includes(id) ? claimLink(id) : linkTo(value ?? id, ['entity', id]);
}

function shown(value, column, claims, within = false) {
	if (value === null || value === undefined) {
		return '';
	}
	if (Array.isArray(value)) {
		return !within && value.some((item) => typeof item === 'object')
			? el('ul', { class: 'plain' }, value.map((item) => el('li', {}, shown(item, column, claims))))
			: joined(value.map((item) => shown(item, column, claims, true)), column === 'claims' ? ' ' : ', ');
	}
	return typeof value === 'object' ? thing(value, claims) : single(value, column, claims);
}

function single(value, column, claims) {
	if (column === 'claims' || claims.includes(value)) {
		return claimLink(value);
	}
	if (REPORTS.test(column) && isId(value)) {
		return linkTo(value, ['report', value]);
	}
	if (HEDGES.test(column)) {
		return el('span', { class: 'hedge' }, lower(term(value)));
	}
	if (value === true || value === false) {
		return value ? 'yes' : 'no';
	}
	if (DATES.test(column)) {
		return dateInWords(String(value));
	}
	return LENGTHS.test(column) ? lengthInWords(String(value)) : /^[a-z]+(-[a-z]+)*$/.test(value) ? term(value) : String(value);
}

/** A node, an edge, a path or some other record within a row. */
function thing(value, claims) {
	if (value.nodes && value.edges) {
		return joined(value.nodes.map((node) => entityLink(node)), ' – ');
	}
	if (value.id && value.title) {
		return linkTo(value.title, ['report', value.id]);
	}
	const isEdge = value.from && value.to && value.type;
	const name = value.id && !isEdge ? entityLink(value) : value.name ?? null;
	const rest = Object.entries(value)
		.filter(([part, inner]) => !BESIDE.has(part) && inner !== null && !(Array.isArray(inner) && inner.length === 0))
		.map(([part, inner]) => [`${heading(part).toLowerCase()}: `, shown(inner, part, claims, true)]);
	return [name, rest.length > 0 ? el('span', { class: 'hint' }, name ? ' (' : '', joined(rest, '; '), name ? ')' : '') : null];
}

/** The nodes and edges that rows hold as such. */
export function networkIn(rows) {
	const nodes = new Map();
	const edges = new Map();
	const look = (value) => {
		if (Array.isArray(value)) {
			value.forEach(look);
		}
		else if (value && typeof value === 'object') {
			if (value.labels && value.id) {
				nodes.set(value.id, value);
			}
			else if (value.from && value.to && value.type && value.properties) {
				edges.set(value.id ?? `${value.from} ${value.type} ${value.to}`, value);
			}
			else {
				Object.values(value).forEach(look);
			}
		}
	};
	look(rows);
	return { nodes: [...nodes.values()], edges: [...edges.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to)) };
}
