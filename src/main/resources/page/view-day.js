import { el } from './dom.js';
import { asOf, go } from './here.js';
import { field } from './parts.js';

export const title = () => 'As of a day';

export function draw(place) {
	const day = el('input', { type: 'date', name: 'day', required: true, value: asOf() ?? '' });
	place.append(
		el('h1', {}, 'What was known by a day'),
		el('p', {}, 'Choose a day, and everything here answers as it would have then: from what was published by that day, or stated as of a day until then. So one sees what a figure, an allegation or a denial was based on when somebody spoke.'),
		el('form', {
			class: 'filters', onsubmit: (event) => {
				event.preventDefault();
				go([], { asOf: day.value });
			}
		}, field('Day', day), el('button', {}, 'Go back to that day')),
		el('p', { class: 'hint' }, 'The day stays chosen, and stands in the address, until you choose to see everything again.'));
}
