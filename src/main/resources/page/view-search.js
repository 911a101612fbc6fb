import { address, ask, resource } from './api.js';
import { announce, el } from './dom.js';
import { change, entityLink } from './here.js';
import { kindOf, KINDS } from './kinds.js';
import { awaited, downloads, field, nothing } from './parts.js';
import { mark } from './shapes.js';
import { counted, upper, WHY } from './words.js';

export const title = () => 'Search';

export async function draw(place, { parameters }, signal) {
	const q = parameters.get('q') ?? '';
	const type = parameters.get('type') ?? '';
	const kind = el('select', { name: 'type', onchange: () => change({ type: kind.value }) },
		el('option', { value: '' }, 'everything'),
		Object.entries(KINDS).map(([value, { many }]) => el('option', { value, selected: value === type }, many)));
	const results = el('div', {});
	place.append(el('h1', {}, `Search for “${q}”`), field('Show', kind), results);
	const given = { q, type, limit: 100 };
	await awaited(results, ask(address(resource('search'), given), signal), ({ answer: { hits } }) => {
		announce(counted(hits.length, 'hit'));
		return hits.length === 0
			? nothing(`No name in the graph fits “${q}”.`, 'The reports may not name them, may spell the name in a way that is not found, or nobody has coded it yet. That nobody is found does not mean that nothing happened.')
			: [
				el('p', { class: 'hint' }, counted(hits.length, 'hit'), hits.length === given.limit ? ' at least; add a word to narrow it down' : ''),
				el('ol', { class: 'hits' }, hits.map((hit) => el('li', {}, mark(hit.type), el('div', {}, entityLink(hit, { class: 'hit-name' }),
					el('p', { class: 'hint' }, upper(kindOf(hit.type).word), hit.matched !== hit.name ? ` · called “${hit.matched}”` : '', ` · ${WHY[hit.why] ?? hit.why}`))))),
				downloads('/api/search', resource('search'), given)
			];
	}, signal);
}
