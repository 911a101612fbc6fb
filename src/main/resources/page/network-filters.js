// What of a network is to be seen: kinds and relationships are asked of the interface, report and time chosen from what is there.

import { address, once, resource } from './api.js';
import { known } from './claims.js';
import { el, replace } from './dom.js';
import { change } from './here.js';
import { KINDS } from './kinds.js';
import { boxes, field } from './parts.js';
import { mark } from './shapes.js';
import { relationshipType } from './words.js';

// Between claims, passages and reports, not between entities.
const BESIDE = new Set(['ABOUT', 'ASSERTS', 'DENIES', 'DERIVED_FROM', 'OF', 'PUBLISHED', 'STATED_IN']);

export async function filters(view) {
	const { relationships } = await once(address(resource('statistics')));
	const { asked, seen } = view;
	const form = el('form', {
		class: 'filters network-filters', onsubmit: (event) => {
			event.preventDefault();
			const data = new FormData(form);
			change({
				types: data.getAll('types').join(','), relationships: data.getAll('relationships').join(','),
				depth: data.get('depth') === '1' ? null : data.get('depth'), limit: data.get('limit') === '100' ? null : data.get('limit')
			});
		}
	},
	boxes('Kinds (none ticked: all)', 'types', Object.entries(KINDS).map(([value, { many }]) => ({ value, label: many, picture: mark(value) })), asked.types),
	el('details', { open: asked.relationships.length > 0 }, el('summary', {}, 'Relationships'),
		boxes('Relationships (none ticked: all)', 'relationships', Object.keys(relationships).filter((type) => !BESIDE.has(type)).sort()
			.map((value) => ({ value, label: relationshipType(value) })), asked.relationships)),
	el('div', { class: 'row' },
		field('Steps', select('depth', ['1', '2', '3'], asked.depth)),
		field('Statements', select('limit', ['50', '100', '200', '500'], asked.limit))),
	el('button', {}, 'Apply'));
	const report = el('select', { name: 'report', onchange: () => view.see({ report: report.value }) });
	return {
		element: el('details', { class: 'filter-panel', open: matchMedia('(min-width: 64rem)').matches }, el('summary', {}, 'Filters'),
			form,
			el('div', { class: 'filters' },
				field('Said in', report),
				field('Can have been since', day('from', view)),
				field('and until', day('to', view)))),
		update: () => replace(report, el('option', { value: '' }, 'all reports'),
			[...reportsIn(view)].map(([id, title]) => el('option', { value: id, selected: id === seen.report }, title)))
	};
}

function select(name, values, chosen) {
	return el('select', { name }, (values.includes(chosen) ? values : [...values, chosen]).map((value) => el('option', { value, selected: value === chosen }, value)));
}

function day(name, view) {
	return el('input', { type: 'date', name, value: view.seen[name], onchange: ({ target }) => view.see({ [name]: target.value }) });
}

function reportsIn({ network }) {
	const claims = [...network.edges.values()].flatMap(({ claims: ids }) => ids).map(known).filter(Boolean);
	return new Map(claims.map(({ report }) => [report.id, report.title]).sort(([, one], [, other]) => one.localeCompare(other)));
}
