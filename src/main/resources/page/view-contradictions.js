import { address, ask, resource } from './api.js';
import { contradictionList } from './contradictions.js';
import { announce, el } from './dom.js';
import { change } from './here.js';
import { awaited, downloads, field } from './parts.js';
import { counted } from './words.js';

export const title = () => 'Contradictions';

const CHOICES = { '': 'everything', figure: 'figures', date: 'dates', sentence: 'sentences', denial: 'denials' };

export async function draw(place, { parameters }, signal) {
	const kind = parameters.get('kind') ?? '';
	const choice = el('select', { name: 'kind', onchange: () => change({ kind: choice.value }) },
		Object.entries(CHOICES).map(([value, text]) => el('option', { value, selected: value === kind }, text)));
	const list = el('div', {});
	place.append(
		el('h1', {}, 'What reports disagree on'),
		el('p', {}, 'Statements on one matter that cannot both be true, side by side, and what is denied. Nothing here decides who is right.'),
		field('Show', choice), list);
	const given = { kind, limit: 200 };
	await awaited(list, ask(address(resource('contradictions'), given), signal), ({ answer }) => {
		announce(counted(answer.count, 'contradiction'));
		return [contradictionList(answer), downloads('/api/contradictions', resource('contradictions'), given)];
	}, signal);
}
