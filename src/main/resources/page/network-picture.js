// A network that is shown as it is: beside an answer that has its table or list.

import { announce, el } from './dom.js';
import { go } from './here.js';
import { Canvas, kindsIn, spoken } from './network-canvas.js';
import { Network } from './network-model.js';
import { mark } from './shapes.js';
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
	requestAnimationFrame(() => signal.aborted || canvas.show(all, [...network.edges.values()], { centre }));
	return el('figure', { class: 'picture' }, canvas.element, el('figcaption', {}, legend(all)),
		withTable ? networkTable({ nodes: network.nodes, edges: [...network.edges.values()] }) : null);
}

/** What the shapes mean. */
export function legend(nodes) {
	return el('ul', { class: 'row legend' }, kindsIn(nodes).map((type) => el('li', {}, mark(type), ' ', kindOf(type).word)));
}
