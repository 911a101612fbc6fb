import { ask, resource } from './api.js';
import { announce, el, inCode } from './dom.js';
import { linkTo, note } from './here.js';
import { KINDS } from './kinds.js';
import { awaited, field } from './parts.js';
import { counted, plain, upper } from './words.js';

export const title = () => 'Questions';

const CHOSEN = 'About one that you choose';

const OTHER = 'Across all';

export async function draw(place, { parameters }, signal) {
	const list = el('div', {});
	place.append(
		el('h1', {}, 'Prepared questions'),
		el('p', {}, 'Each looks through all reports at once. Every line of an answer names the claims on which it rests.'), list);
	await awaited(list, ask(resource('queries'), signal), ({ answer: { queries } }) => filtered(queries, parameters.get('filter') ?? ''), signal);
}

function filtered(queries, given) {
	const entries = new Map(queries.map((query) => [query, entry(query)]));
	const sections = [...groups(queries)].map(([caption, members]) => [el('section', { class: 'question-group' },
		el('h2', {}, caption), el('dl', { class: 'questions' }, members.map((query) => entries.get(query)))), members]);
	const count = el('p', { class: 'hint', role: 'status' });
	const input = el('input', { type: 'search', name: 'filter', value: given, autocomplete: 'off', oninput: () => {
		narrow();
		note({ filter: input.value.trim() });
		announce(count.textContent);
	} });
	function narrow() {
		const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
		const fits = ({ name, description }) => words.every((word) => `${plain(name)} ${description}`.toLowerCase().includes(word));
		queries.forEach((query) => (entries.get(query).hidden = !fits(query)));
		sections.forEach(([section, members]) => (section.hidden = !members.some(fits)));
		count.textContent = counted(queries.filter(fits).length, 'question');
	}
	narrow();
	return [field('Only those that speak of', input), count, sections.map(([section]) => section)];
}

function entry({ name, description }) {
	return el('div', {}, el('dt', {}, linkTo(upper(plain(name)), ['question', name])), el('dd', {}, inCode(description)));
}

/** What asks about one that has to be named, then by what a row of the answer is; what stands alone comes last. */
export function groups(queries) {
	const found = new Map([[CHOSEN, []]]);
	for (const query of queries) {
		const kind = query.columns.map((column) => Object.keys(KINDS).find((type) => type.toLowerCase() === column)).find(Boolean);
		const caption = query.parameters.some(({ required }) => required) ? CHOSEN : kind ? upper(KINDS[kind].many) : OTHER;
		found.set(caption, [...found.get(caption) ?? [], query]);
	}
	const large = [...found].filter(([caption, members]) => caption !== OTHER && members.length > 1);
	const rest = queries.filter((query) => !large.some(([, members]) => members.includes(query)));
	return new Map([...large, [OTHER, rest]].filter(([, members]) => members.length > 0));
}
