// The network of the entities that an answer names, for those who ask for it.

import { address, ask, resource } from './api.js';
import { entitiesIn } from './answer-entities.js';
import { announce, el, replace } from './dom.js';
import { here, step } from './here.js';
import { networkPicture } from './network-picture.js';
import { awaited, downloads } from './parts.js';
import { counted } from './words.js';

// As many as the interface takes.
const MOST = 500;

const SHOWN = 'network';

/** The place for it; `update` says which rows there are. */
export function answerNetwork(columns, signal) {
	const element = el('section', { class: 'answer-network', 'aria-label': 'Network of the answer' });
	const update = async (rows) => {
		const all = entitiesIn(rows, columns);
		const ids = all.slice(0, MOST);
		const limits = all.length > MOST ? `The rows name ${all.length} entities; the network is that of the first ${MOST}.` : '';
		const show = () => draw(element, ids, limits, signal);
		if (all.length > 0 && here().parameters.get(SHOWN)) {
			await show();
		}
		else {
			replace(element, all.length === 0 ? null : [
				el('button', { type: 'button', class: 'quiet', onclick: () => {
					step({ [SHOWN]: 'yes' });
					show();
				} }, `Show ${counted(ids.length, 'entity', 'entities')} of these rows as a network`),
				limits ? el('p', { class: 'hint' }, limits) : null
			]);
		}
	};
	return { element, update };
}

async function draw(element, ids, limits, signal) {
	const asked = { entities: ids };
	await awaited(element, ask(address(resource('graph'), asked), signal), ({ answer: { nodes, edges } }) => {
		const count = `${counted(nodes.length, 'entity', 'entities')}, ${counted(edges.length, 'statement')} between them.`;
		announce(count);
		const title = el('h3', { tabindex: '-1' }, 'The network of these rows');
		const hadFocus = element.contains(document.activeElement);
		requestAnimationFrame(() => hadFocus && title.focus({ preventScroll: true }));
		return [
			title,
			el('p', { class: 'hint count' }, `${count} It holds all that is said between those whom the rows name, also what was not asked for. ${limits}`),
			networkPicture(nodes, edges, { signal, withTable: true }),
			// Its formats are those of other parts of the graph: tables are there of the whole alone.
			downloads('/api/entities/{id}/neighbours', resource('graph'), asked, {
				caption: 'Download this network', subject: 'network', remark: () => `The entities that the rows name, and what is said between them, with the ids of the claims. ${limits}`
			})
		];
	}, signal);
}
