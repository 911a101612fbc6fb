import { address, ask, resource } from './api.js';
import { announce, el, joined, replace } from './dom.js';
import { change, entityLink, linkTo } from './here.js';
import { kindOf, KINDS } from './kinds.js';
import { awaited, downloads, field, nothing } from './parts.js';
import { mark } from './shapes.js';
import { counted, plain, upper, WHY } from './words.js';

export const title = () => 'Search';

// What the interface takes.
const LONGEST = 200;

export async function draw(place, { parameters }, signal) {
	const q = parameters.get('q') ?? '';
	const type = parameters.get('type') ?? '';
	const kind = el('select', { name: 'type', onchange: () => change({ type: kind.value }) },
		el('option', { value: '' }, 'everything'),
		Object.entries(KINDS).map(([value, { many }]) => el('option', { value, selected: value === type }, many)));
	const results = el('div', {});
	place.append(el('h1', {}, q.trim() === '' ? 'Search' : `Search for “${q.length > LONGEST ? `${q.slice(0, 60)} …` : q}”`), field('Show', kind), results);
	if (q.trim() === '' || q.length > LONGEST) {
		replace(results, el('p', {}, q.trim() === '' ? 'Type a name into the field above.' : 'That is too long for a name. Try a few words of it.'));
		return;
	}
	const given = { q, type, limit: 100 };
	await awaited(results, ask(address(resource('search'), given), signal), async ({ answer: { hits } }) => {
		announce(counted(hits.length, 'hit'));
		return hits.length === 0
			? [
				nothing(`No name in the graph fits “${q}”.`, 'The reports may not name them, may spell the name in a way that is not found, or nobody has coded it yet. That nobody is found does not mean that nothing happened.'),
				await elsewhere(q, signal)
			]
			: [
				el('p', { class: 'hint' }, counted(hits.length, 'hit'), hits.length === given.limit ? ' at least; add a word to narrow it down' : ''),
				el('ol', { class: 'hits' }, hits.map((hit) => el('li', {}, mark(hit.type), el('div', {}, entityLink(hit, { class: 'hit-name' }),
					el('p', { class: 'hint' }, upper(kindOf(hit.type).word), hit.matched !== hit.name ? ` · called “${hit.matched}”` : '', ` · ${WHY[hit.why] ?? hit.why}`))))),
				downloads('/api/search', resource('search'), given)
			];
	}, signal);
}

/** Only names are searched: what somebody wants to know may be a question. */
async function elsewhere(q, signal) {
	const { answer: { queries } } = await ask(resource('queries'), signal);
	const words = q.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 3).map((word) => word.slice(0, 5));
	const fitting = queries.filter(({ name, description }) => words.some((word) => `${name} ${description}`.toLowerCase().includes(word))).slice(0, 6);
	return [
		el('p', {}, 'Only names are searched, not what the reports say. What happened to whom is answered by the ', linkTo('prepared questions', ['questions']),
			fitting.length > 0 ? '. These speak of something like it: ' : '.',
			joined(fitting.map(({ name }) => linkTo(upper(plain(name)), ['question', name]))), fitting.length > 0 ? '.' : null)
	];
}
