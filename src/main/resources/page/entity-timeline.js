import { address, ask, resource } from './api.js';
import { claimsWith } from './claims.js';
import { dateInWords } from './dates.js';
import { announce, el, joined } from './dom.js';
import { change, entityLink } from './here.js';
import { downloads, field, nothing, valuesOf } from './parts.js';
import { mark } from './shapes.js';
import { claimLinks, reservations, saidBy } from './statements.js';
import { term } from './terms.js';
import { counted, plain, relationship, remarks, thisOne, upper } from './words.js';

export async function drawPart(place, entity, { parameters }, signal) {
	const from = parameters.get('from') ?? '';
	const to = parameters.get('to') ?? '';
	const given = { from, to, limit: 500 };
	const form = el('form', {
		class: 'filters', onsubmit: (event) => {
			event.preventDefault();
			change(valuesOf(form));
		}
	},
	field('From', el('input', { type: 'date', name: 'from', value: from })),
	field('To', el('input', { type: 'date', name: 'to', value: to })),
	el('button', {}, 'Show this time'),
	from || to ? el('button', { type: 'button', onclick: () => change({ from: null, to: null }) }, 'Show all time') : null);
	place.append(el('h2', {}, 'Timeline'), form);
	const { answer } = await ask(address(resource('entities', entity.id, 'timeline'), given), signal);
	await claimsWith(answer.rows.flatMap((row) => row.claims).slice(0, 120), signal);
	announce(counted(answer.count, 'entry', 'entries'));
	place.append(
		ownDate(entity),
		answer.count === 0 ? nothing(`No ${entity.properties.date ? 'other ' : ''}dated event or violation is linked with ${thisOne(entity)}${from || to ? ' in this time' : ''}.`) : el('ol', { class: 'timeline' }, answer.rows.map((row) => entry(row, entity))),
		el('p', { class: 'hint' }, [
			answer.truncated ? 'There is more than is shown here.' : '',
			answer.undated > 0 ? `${counted(answer.undated, 'event or violation has', 'events and violations have')} no date and ${answer.undated === 1 ? 'is' : 'are'} not in this list.` : ''
		].join(' ')),
		downloads('/api/entities/{id}/timeline', resource('entities', entity.id, 'timeline'), given));
}

/** When the entity itself was: the list holds only what it is linked with. */
function ownDate(entity) {
	const { date, dateInferred } = entity.properties;
	return date ? el('p', {}, `${upper(thisOne(entity))} itself: ${dateInWords(date)}`, inferred(dateInferred), '. Below stands what it is linked with.') : '';
}

function inferred(part) {
	return part ? el('span', { class: 'hint' }, ` (${plain(part)} inferred by the coder)`) : null;
}

function entry(row, entity) {
	return el('li', {},
		el('p', { class: 'timeline-date' }, dateInWords(row.date),
			inferred(row.dateInferred), row.certain ? null : el('span', { class: 'hint' }, ' (not certainly in this time)')),
		el('p', { class: 'timeline-name' }, mark(row.type), ' ', entityLink(row), row.kind ? el('span', { class: 'hint' }, ` ${term(row.kind)}`) : null),
		el('p', { class: 'hint' }, joined(row.roles.map((role) => roleInWords(role, entity)), '; ')),
		el('p', { class: 'hint' }, 'According to ', saidBy(row), ' · reservations: ', reservations(row.claims), ' · ', claimLinks(row.claims)));
}

function roleInWords({ relationship: type, outgoing, role }, { name }) {
	const edge = { type, properties: { role } };
	const words = outgoing ? `${name} ${relationship(edge)} it` : `It ${relationship(edge)} ${name}`;
	return [words, ...remarks(edge, term)].join(', ');
}
