// Statements: an edge as a sentence, with who says it.

import { known, voices } from './claims.js';
import { dateInWords } from './dates.js';
import { el, joined } from './dom.js';
import { claimLink, entityLink } from './here.js';
import { term } from './terms.js';
import { lower, relationship, remarks } from './words.js';

/** The sentence that an edge makes. */
export function statement(edge, from, to) {
	const more = remarks(edge, term);
	return [entityLink(from), ` ${relationship(edge)} `, entityLink(to),
		more.length > 0 ? el('span', { class: 'hint' }, ` (${more.join('; ')})`) : null,
		edge.properties?.date ? el('span', { class: 'hint' }, `, ${dateInWords(edge.properties.date)}`) : null];
}

const TO_ACTS = new Set(['VICTIM_OF', 'RESPONSIBLE_FOR', 'INVOLVED_IN']);

/**
 * When it was, as far as it is said: of the relationship itself, else of the event or violation that somebody had a part in or
 * that something is said of. The date of what that belongs to is none of its own.
 */
export function when(edge, from, to) {
	const act = TO_ACTS.has(edge.type) ? to : from;
	const { date } = edge.properties ?? {};
	return dateInWords(date ?? act?.properties?.date ?? (edge.type === 'MEASURES' ? from?.properties?.period : null));
}

/** Who says what an edge states: speakers, or the reports where they speak themselves. */
export function saidBy({ type, claims: ids, properties }) {
	if (type === 'JUDGED') {
		return 'a coder, not a report';
	}
	if (type === 'BREACHES' && properties?.basis === 'kind') {
		return 'nobody: it follows from the kind of violation';
	}
	const { speakers, reports, complete } = voices(ids);
	if (ids.length === 0) {
		return 'no report';
	}
	return [joined([...speakers.map((speaker) => entityLink(speaker)), ...reports.map(({ title }) => title)]), complete ? null : ' …'];
}

/** How a statement is qualified and who denies it. What a coder found in comparing is no statement of a report, and has no reservation. */
export function reservationsOf({ type, claims: ids }) {
	return type === 'JUDGED' ? el('span', { class: 'hint' }, 'no claim of a report') : reservations(ids);
}

/** How it is qualified and who denies it, in words and not by colour alone. */
export function reservations(ids) {
	const { hedges, unhedged, deniedBy, complete } = voices(ids);
	return [
		hedges.length > 0 ? el('span', { class: 'hedge' }, hedges.map((hedge) => lower(term(hedge))).join(', '), unhedged ? ' by some' : '') : null,
		hedges.length > 0 && deniedBy.length > 0 ? '; ' : null,
		deniedBy.length > 0 ? el('span', { class: 'denial' }, 'denied by ', joined(deniedBy.map((denier) => entityLink(denier)))) : null,
		complete && ids.length > 0 && hedges.length === 0 && deniedBy.length === 0 ? 'none coded' : null,
		complete ? null : el('span', { class: 'hint' }, ' not all of the claims are read here')
	];
}

/** Whether nobody says it without a hedge, and whether somebody denies it, as far as its claims are read. */
export function qualification({ type, claims: ids }) {
	const { hedges, unhedged, deniedBy } = voices(ids);
	// Of a statement with claims that are not read yet, nothing is said.
	const read = ids.length > 0 && ids.every(known) && type !== 'JUDGED';
	return { hedges, hedged: read && hedges.length > 0 && !unhedged, denied: read && deniedBy.length > 0 };
}

export function claimLinks(ids, most = 6) {
	return [joined(ids.slice(0, most).map(claimLink), ' '), ids.length > most ? ` and ${ids.length - most} more` : null];
}
