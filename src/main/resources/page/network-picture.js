// A network that is shown as it is: beside an answer that has its table or list.

import { claimsWith, known } from './claims.js';
import { announce, el, joined, replace } from './dom.js';
import { entityLink, go } from './here.js';
import { Canvas, kindsIn, spoken } from './network-canvas.js';
import { Network } from './network-model.js';
import { line, mark } from './shapes.js';
import { qualification } from './statements.js';
import { kindOf } from './kinds.js';
import { networkTable } from './network-table.js';

export function networkPicture(nodes, edges, { centre, signal, withTable = false }) {
	const network = new Network().add({ nodes, edges });
	const all = [...network.nodes.values()];
	const nameOf = (id) => network.nodes.get(id)?.name ?? id;
	const canvas = new Canvas({
		label: 'The same as a picture. The arrow keys walk through it, Enter leads to the page of what is marked.',
		chosen: (thing, isNode) => announce(spoken(thing, isNode, nameOf)),
		activated: (node) => go(['entity', node.id])
	});
	// It needs its size, which it has only once it is on the page.
	signal.addEventListener('abort', () => canvas.end());
	const links = [...network.edges.values()];
	const meaning = el('div', {}, legend(all, links));
	const show = () => signal.aborted || canvas.show(all, links, { centre });
	requestAnimationFrame(show);
	whenRead(links, signal, () => {
		replace(meaning, legend(all, links));
		show();
	});
	return el('figure', { class: 'picture' }, canvas.element, el('figcaption', {}, meaning),
		withTable ? inWords(network, signal) : null);
}

/** The same to be read. Who says it is asked for meanwhile. */
function inWords({ nodes, edges }, signal) {
	const all = [...edges.values()];
	const linked = new Set(all.flatMap(({ from, to }) => [from, to]));
	const alone = [...nodes.values()].filter(({ id }) => !linked.has(id));
	const place = el('div', {});
	const draw = () => replace(place, all.length > 0 ? networkTable({ nodes, edges: all }) : null);
	whenRead(all, signal, () => {
		const focused = place.contains(document.activeElement);
		draw();
		focused && place.querySelector('.scrolls').focus({ preventScroll: true });
	});
	draw();
	return [place, alone.length > 0 ? el('p', { class: 'alone' }, all.length > 0 ? 'No statement links these with the others: ' : 'No statement links these with each other: ',
		joined(alone.map((node) => el('span', { 'data-node': node.id }, mark(node.type), ' ', entityLink(node))))) : null];
}

/** Once who says it has been asked for, where that is not known yet. */
function whenRead(edges, signal, then) {
	const unread = edges.flatMap(({ claims }) => claims).filter((id) => !known(id));
	if (unread.length > 0) {
		claimsWith(unread, signal).then(() => signal.aborted || then());
	}
}

/** What the shapes mean, and the lines that are there. */
export function legend(nodes, edges, isDisputed = () => false) {
	const qualified = edges.map(qualification);
	return [
		el('ul', { class: 'row legend' }, kindsIn(nodes).map((type) => el('li', {}, mark(type), ' ', kindOf(type).word))),
		edges.length === 0 ? null : el('ul', { class: 'row legend' },
			el('li', {}, line('stated'), ' said by a report or somebody in it'),
			qualified.some(({ hedged }) => hedged) ? el('li', {}, line('hedged'), ' hedged wherever it is said: alleged, reported …') : null,
			edges.some(isDisputed) ? el('li', {}, line('disputed'), ' ⚡ disputed: denied, or contradicted by another figure') : null,
			edges.some(({ type }) => type === 'JUDGED') ? el('li', {}, line('judged'), ' compared by a coder, said by no report') : null)
	];
}
