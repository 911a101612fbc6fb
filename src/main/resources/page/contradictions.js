// Contradictions: both sides, each with who says it.

import { dateInWords } from './dates.js';
import { el, joined } from './dom.js';
import { claimLink, entityLink } from './here.js';
import { nothing } from './parts.js';
import { mark } from './shapes.js';
import { term } from './terms.js';
import { counted, lower } from './words.js';

export function contradictionList({ contradictions, truncated }, level = 'h2') {
	if (contradictions.length === 0) {
		return nothing('No contradiction is known here.', 'That reports do not disagree does not make it true: often there is only one report, or its figure is the only one.');
	}
	return [
		el('p', { class: 'hint' }, counted(contradictions.length, 'contradiction'), truncated ? ' at least' : ''),
		contradictions.map((contradiction) => card(contradiction, level))
	];
}

function card({ kind, superseded, certain, matter, statements, why }, level) {
	const denial = kind === 'denial';
	return el('article', { class: 'contradiction' },
		el(level, {}, joined(matter.entities.slice(0, 4).map((entity) => [mark(entity.type), ' ', entityLink(entity)])),
			matter.entities.length > 4 ? ` and ${matter.entities.length - 4} more` : null),
		el('p', { class: 'kind' }, [denial ? 'a denial' : `different ${kind}s`, matter.measure ? lower(term(matter.measure)) : null,
			matter.unit && matter.unit !== 'persons' ? term(matter.unit) : null,
			superseded ? 'the lower may be an earlier count' : null, certain ? null : 'rests on an assumption'].filter(Boolean).join(' · ')),
		el('div', { class: 'sides' }, statements.map(side)),
		el('p', { class: 'why' }, why));
}

function side({ stance, value, population, period, sources }) {
	return el('div', { class: stance === 'denies' ? 'side denies' : 'side' },
		el('p', { class: 'side-value' }, stance === 'denies' ? 'Denied' : value ? `“${value}”` : 'Said'),
		[population, period ? dateInWords(period) : null].filter(Boolean).map((text) => el('p', { class: 'hint' }, text)),
		el('ul', { class: 'plain' }, sources.map(({ claim, saidBy, asOf, hedge, report }) => el('li', {},
			stance === 'denies' ? 'by ' : 'according to ',
			joined(saidBy.map((actor) => (actor.id === report.id ? actor.name : entityLink(actor)))),
			saidBy.some(({ id }) => id === report.id) ? null : el('span', { class: 'hint' }, ` in ${report.title}`),
			hedge ? [', ', el('span', { class: 'hedge' }, lower(term(hedge)))] : null,
			asOf ? `, as of ${dateInWords(asOf)}` : null, ' ', claimLink(claim)))));
}
