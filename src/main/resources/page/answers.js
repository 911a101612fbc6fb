// Answers to questions: any values, in a table. What is an entity leads to it.

import { voices } from './claims.js';
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

const BASIS = { stated: 'right named by the coder', kind: 'by the kind of violation, not by a sentence' };

// What stands in the name or is for programs.
const BESIDE = new Set(['id', 'name', 'labels', 'properties']);

const LENGTHS = /^(sentence|served)$/i;

// Whose word it is stands in a line of its own beneath each row.
const VOICES = new Set(['hedge', 'hedges', 'speakers', 'deniedBy', 'claims', 'report', 'reports', 'statedIn', 'section', 'statements', 'denialStatedIn', 'reportedIn', 'known', 'asOf']);

// As many as can be read side by side; what else there is follows beneath.
const ABREAST = 6;

/** The answer as a table: beneath each row, who says it, how it is qualified, who denies it, and the claims. What is empty everywhere is left out. */
export function answerTable({ rows, columns }) {
	const filled = shownColumns(columns).filter((column) => rows.some((row) => !isEmpty(row[column])));
	const telling = filled.filter((column) => !VOICES.has(column));
	const main = telling.filter((column) => column !== 'general').slice(0, ABREAST);
	const rest = telling.filter((column) => !main.includes(column));
	const captions = main.map(heading);
	return table('Beneath each row: who says it, with what reservation, who denies it, and the claims on which it rests', captions, rows.flatMap((values) => [
		row(main.map((column) => cell(values, column, columns)), captions, { class: 'has-more' }),
		el('tr', { role: 'row', class: 'beneath' }, el('td', { role: 'cell', colspan: main.length }, beneath(
			rest.filter((column) => !isEmpty(values[column]) && !(column === 'general' && values.general === false)).map((column) => (column === 'general'
				? pair('Scope', 'says what generally happens, not one case') : pair(heading(column), cell(values, column, columns)))),
			whoSaysIt(values, columns))))
	]), { class: 'answer' });
}

function beneath(more, voice) {
	return el('div', { class: 'said' }, [more, voice.filter(Boolean)].filter((pairs) => pairs.length > 0).map((pairs) => el('dl', {}, pairs)));
}

const isEmpty = (value) => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Who says what a row holds. What its claims say is read from these where they are at hand. */
function whoSaysIt(values, columns) {
	const { claims = [], hedge, deniedBy } = values;
	const own = [values.claim, values.id].find((id) => claims.includes(id));
	// What denies a claim is no voice for it.
	const ids = own ? [own] : claims.filter(isId);
	const { complete, reports, speakers: known } = voices(ids);
	const speakers = complete && ids.length > 0 ? known : values.speakers ?? [];
	const hedges = [...new Set((own ? [hedge] : [hedge, ...(values.hedges ?? [])]).filter(Boolean))];
	const says = [...speakers.map((speaker) => (speaker.id ? entityLink(speaker) : String(speaker))), ...reports.map(({ id, title }) => linkTo(title, ['report', id]))];
	const others = columns.filter((column) => VOICES.has(column) && !['hedge', 'hedges', 'speakers', 'deniedBy', 'claims'].includes(column)
		&& !(REPORTS.test(column) && complete) && !isEmpty(values[column]));
	return [
		says.length > 0 ? pair('According to', [joined(says), complete ? null : ' …']) : null,
		ids.length > 0 || hedges.length > 0 ? pair('Reservation', hedges.length > 0
			? el('span', { class: 'hedge' }, hedges.map((word) => lower(term(word))).join(', '), hedge === undefined && complete && voices(ids).unhedged ? ' in part' : '') : 'none coded') : null,
		isEmpty(deniedBy) ? null : pair('Denied by', el('span', { class: 'denial' }, shown(deniedBy, 'deniedBy', ids))),
		others.map((column) => pair(heading(column), cell(values, column, columns))),
		claims.length > 0 ? pair(claims.length === 1 ? 'Claim' : 'Claims', joined(claims.map(claimLink), ' ')) : null
	];
}

function pair(caption, value) {
	return el('div', {}, el('dt', {}, `${caption}: `), el('dd', {}, value));
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
	if (column === 'basis') {
		return BASIS[value] ?? term(value);
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
	const figure = !value.name && value.id && value.value ? [value.population, value.value].filter(Boolean).join(': ') : null;
	const name = value.id && !isEdge ? entityLink(figure ? { ...value, name: figure } : value) : value.name ?? null;
	const rest = Object.entries(value)
		.filter(([part, inner]) => !BESIDE.has(part) && !isEmpty(inner) && !(figure && ['population', 'value'].includes(part)))
		.map(([part, inner]) => [HEDGES.test(part) ? null : `${heading(part).toLowerCase()}: `, shown(inner, part, claims, true)]);
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
