import { address, ask, resource } from './api.js';
import { combobox } from './combobox.js';
import { el } from './dom.js';
import { go, linkTo } from './here.js';
import { awaited, nothing } from './parts.js';
import { dateInWords } from './dates.js';
import { counted } from './words.js';

export const title = () => '';

const WAYS = [
	['questions', 'Ask a prepared question', 'Who was tried under a law? What was done to relatives of people abroad?'],
	['paths', 'See how two are connected', 'The shortest ways from one to the other, with the claims on each step.'],
	['contradictions', 'See what reports disagree on', 'Figures, dates and sentences that cannot both be true; what is denied.'],
	['corroboration', 'See what several reports bear out', 'What reports that do not rest on each other state alike.'],
	['reports', 'Read claim by claim', 'What each report says, in the order of its text.'],
	['day', 'Go back to a day', 'What was known by then, and nothing of what became known later.']
];

export function draw(place, state, signal) {
	const find = combobox({
		label: 'Whom or what do you want to know about?', hint: 'A person, an organisation, an event, a place, a law. Any spelling, Latin or Cyrillic.',
		choose: (hit) => go(['entity', hit.id]), submit: (q) => go(['search'], { q })
	});
	const reports = el('div', {});
	place.append(
		el('div', { class: 'opening' },
			el('h1', {}, 'What reports say, and who says it'),
			el('p', { class: 'lead' }, 'Reports on human rights, sentence by sentence: who is said to have done what to whom, according to whom, how sure they are, and who denies it.'),
			find.element),
		el('ul', { class: 'ways' }, WAYS.map(([path, caption, text]) => el('li', {}, linkTo(caption, [path]), el('p', {}, text)))),
		el('section', { 'aria-labelledby': 'basis' }, el('h2', { id: 'basis' }, 'What it rests on'), reports,
			el('p', { class: 'hint' }, 'Nothing is added from elsewhere. What no report says is absent, and that it is absent does not mean that it did not happen.')));
	// The page can be used before they are there.
	awaited(reports, ask(address(resource('reports')), signal), ({ answer }) => (answer.reports.length === 0 ? nothing('The graph holds no report yet.') : el('ul', { class: 'plain' }, answer.reports.map((report) => el('li', {},
		linkTo(report.title, ['report', report.id]),
		el('span', { class: 'hint' }, ` ${[report.publishers.map(({ name }) => name).join(', '), dateInWords(report.published) || 'undated',
			counted(report.claimCount, 'claim')].filter(Boolean).join(' · ')}`))))), signal);
}
