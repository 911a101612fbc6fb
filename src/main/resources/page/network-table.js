// A network as a table, for those who read it rather than see it.

import { el } from './dom.js';
import { entityLink } from './here.js';
import { row, table } from './parts.js';
import { keyOf } from './network-model.js';
import { mark } from './shapes.js';
import { claimLinks, reservationsOf, saidBy, when } from './statements.js';
import { term } from './terms.js';
import { kindOf } from './kinds.js';
import { caption, relationship, remarks } from './words.js';

const COLUMNS = ['Who or what', 'says a report, or a coder', 'whom or what', 'When', 'According to', 'Reservations', 'Claims'];

/** `expand` makes the button that shows what is around a node, where it can be shown. */
export function networkTable({ nodes, edges, isDisputed = () => false, disputedNodes = new Set(), expand = () => null }) {
	const end = (id) => {
		const node = nodes.get(id) ?? { id };
		return el('div', { class: 'end' }, mark(node.type), el('span', {}, entityLink({ ...node, name: caption(node, term) }), el('span', { class: 'unseen' }, `, ${kindOf(node.type).word}`), disputedNodes.has(id) ? el('span', { class: 'disputed' }, ' ⚡ contradicted') : null), expand(node));
	};
	return table('The same network as a table', COLUMNS,
		edges.map((edge) => row([
			end(edge.from),
			[relationship(edge), remarks(edge, term).map((remark) => el('span', { class: 'hint' }, ` (${remark})`))],
			end(edge.to),
			when(edge, nodes.get(edge.from), nodes.get(edge.to)),
			saidBy(edge),
			[isDisputed(edge) ? el('p', { class: 'disputed' }, '⚡ disputed') : null, reservationsOf(edge)],
			claimLinks(edge.claims, 4)
		], COLUMNS, { 'data-edge': keyOf(edge), class: isDisputed(edge) ? 'is-disputed' : null })), { class: 'network-table' });
}
