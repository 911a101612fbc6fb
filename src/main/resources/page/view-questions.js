import { ask, resource } from './api.js';
import { el, inCode } from './dom.js';
import { linkTo } from './here.js';
import { awaited } from './parts.js';
import { plain, upper } from './words.js';

export const title = () => 'Questions';

export async function draw(place, state, signal) {
	const list = el('div', {});
	place.append(
		el('h1', {}, 'Prepared questions'),
		el('p', {}, 'Each looks through all reports at once. Every line of an answer names the claims on which it rests.'), list);
	await awaited(list, ask(resource('queries'), signal), ({ answer: { queries } }) => el('dl', { class: 'questions' },
		queries.map(({ name, description }) => el('div', {},
			el('dt', {}, linkTo(upper(plain(name)), ['question', name])),
			el('dd', {}, inCode(description))))), signal);
}
