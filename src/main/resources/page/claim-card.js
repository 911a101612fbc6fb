// A claim as a card: the sentence, who says it, how it is qualified, who denies it, since when it is known, and what it is about.

import { claimsWith, known } from './claims.js';
import { dateInWords } from './dates.js';
import { el, joined } from './dom.js';
import { claimLink, entityLink, linkTo } from './here.js';
import { mark } from './shapes.js';
import { statement } from './statements.js';
import { term } from './terms.js';
import { lower } from './words.js';

const UNQUOTED = {
	adrift: 'The text at hand no longer holds the sentence as it was coded: the claim is adrift.',
	missing: 'The text of this report is not among those at hand here, so the sentence cannot be shown.',
	withheld: 'The sentence and its place are withheld, to protect somebody.'
};

export function claimCard(claim, level = 'h3') {
	return el('article', { class: 'claim', id: `claim-${claim.id}` },
		el(level, { class: 'claim-source' }, linkTo(claim.report.title, ['report', claim.report.id]), ...source(claim)),
		quotation(claim),
		voiceList(claim),
		alsoCoded(claim),
		el('details', {}, el('summary', {}, 'What the coders took from it'), taken(claim)));
}

export function source({ report, section }) {
	const publishers = report.publishers?.map(({ name }) => name).join(', ');
	return [
		el('span', { class: 'hint' }, [
			publishers ? ` ${publishers}` : ' publisher not known',
			report.published ? dateInWords(report.published) : 'undated',
			reliability(report),
			section ? `section “${section}”` : null
		].filter(Boolean).join(' · '))
	];
}

function reliability({ reliability: word }) {
	return word && word !== 'primary' ? lower(term(word)) : null;
}

export function quotation(claim) {
	return claim.quotation
		? el('blockquote', {}, el('p', {}, claim.quotation))
		: el('p', { class: 'unquoted' }, `${UNQUOTED[claim.quotationStatus] ?? 'The texts of the reports are not at hand here, so the sentence is not shown.'}${claim.withheld ? '' : ` It stands at characters ${claim.start} to ${claim.end} of the report.`}`);
}

/** Who speaks, how sure, who denies, since when. */
export function voiceList(claim) {
	return el('dl', { class: 'voices' },
		pair('According to', claim.speakers.length > 0 ? joined(claim.speakers.map((speaker) => entityLink(speaker))) : 'the report itself'),
		pair('Reservation', claim.hedge ? el('strong', { class: 'hedge' }, lower(term(claim.hedge))) : 'none coded'),
		claim.deniedBy.length > 0
			? pair('Denied by', claim.deniedBy.map((denial) => el('span', { class: 'denial' }, entityLink(denial),
				denial.claims?.length > 0 ? [' (', joined(denial.claims.map(claimLink)), ')'] : null, ' ')))
			: null,
		claim.asOf ? pair('As of', dateInWords(claim.asOf)) : null,
		pair('Known by', knownBy(claim)),
		claim.general ? pair('Scope', 'says what generally happens, not one case') : null,
		claim.note ? pair('Remark of the coder', claim.note) : null,
		pair('Claim', claimLink(claim.id)));
}

/** Since when it is known; of an undated report, that is when somebody obtained it. */
function knownBy({ known: day, asOf, report }) {
	if (!day) {
		return 'not known: the report is undated';
	}
	return [dateInWords(day), report.published || asOf ? null : el('span', { class: 'hint' }, ' (report undated; that is when it was obtained)')];
}

function pair(caption, value) {
	return el('div', {}, el('dt', {}, caption), el('dd', {}, value));
}

/** What else was coded from the very same passage, and how that is hedged: the words above hold both. */
export function alsoCoded({ samePassage = [] }) {
	const others = samePassage.map((id) => ({ id, claim: known(id) }));
	return others.length === 0 ? null : el('div', { class: 'also-coded' },
		el('p', {}, 'This sentence was also coded as'),
		el('ul', {}, others.map(({ id, claim }) => el('li', {}, claimLink(id),
			claim ? [claim.hedge ? [' (', el('span', { class: 'hedge' }, lower(term(claim.hedge))), ')'] : null,
				claim.speakers.length > 0 ? [', according to ', joined(claim.speakers.map((speaker) => entityLink(speaker)))] : null,
				claim.about.edges.length > 0 ? ': ' : null, joined(claim.about.edges.slice(0, 4).map((edge) => inWords(edge, claim)), '; '),
				claim.about.edges.length > 4 ? ' …' : null] : null))));
}

function inWords(edge, claim) {
	const node = (id) => claim.about.entities.find((entity) => entity.id === id) ?? { id };
	return statement(edge, node(edge.from), node(edge.to));
}

/** Reads what else was coded from the passages of these claims. */
export function withSamePassage(claims, signal) {
	return claimsWith(claims.flatMap(({ samePassage = [] }) => samePassage).slice(0, 100), signal);
}

/** The entities and the statements that rest on the claim. */
export function taken(claim) {
	const names = new Map(claim.about.entities.map((entity) => [entity.id, entity]));
	const node = (id) => names.get(id) ?? { id };
	return el('div', { class: 'taken' },
		el('ul', { class: 'row' }, claim.about.entities.map((entity) => el('li', {}, mark(entity.type), ' ', entityLink(entity),
			entity.properties.length > 0 ? el('span', { class: 'hint' }, ` (${entity.properties.join(', ')})`) : null))),
		el('ul', {}, claim.about.edges.map((edge) => el('li', {}, statement(edge, node(edge.from), node(edge.to))))),
		claim.about.truncated ? el('p', { class: 'hint' }, 'More rests on it than is listed here.') : null);
}
