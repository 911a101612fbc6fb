// Pieces that many views share.

import { address } from './api.js';
import { announce, el, replace, uniqueId } from './dom.js';
import { again, asOf } from './here.js';
import { formatsOf } from './formats.js';
import { dateInWords } from './dates.js';

const LONG = 10_000;

/** Shows what a promise brings, that something is awaited, or what went wrong. */
export async function awaited(place, promise, show, signal) {
	const waiting = setTimeout(() => replace(place, el('p', { class: 'waiting' }, asOf()
		? 'Asking … The first time a day is asked for, its graph has to be put together; that can take some seconds.' : 'Asking …')), 250);
	const long = setTimeout(() => {
		replace(place, el('p', { class: 'waiting' }, 'Still waiting for the service. It may be busy with somebody else’s question, or just starting.'));
		announce('Still waiting for the service.');
	}, LONG);
	place.setAttribute('aria-busy', 'true');
	try {
		const answer = await promise;
		if (!signal?.aborted) {
			clearTimeout(waiting);
			clearTimeout(long);
			replace(place, await show(answer));
		}
	}
	catch (failure) {
		if (failure.name !== 'AbortError' && !signal?.aborted) {
			clearTimeout(waiting);
			clearTimeout(long);
			replace(place, trouble(failure, hasTitle(place) ? 'h2' : 'h1'));
		}
	}
	finally {
		clearTimeout(waiting);
		clearTimeout(long);
		place.removeAttribute('aria-busy');
	}
}

function hasTitle(place) {
	return [...place.getRootNode().querySelectorAll('h1')].some((title) => !place.contains(title));
}

/** What went wrong, in sentences. */
export function trouble(failure, level = 'h2') {
	const sentences = failure.sentences ?? ['This page has made a mistake. Loading it anew may help.'];
	if (!failure.sentences) {
		console.error(failure);
	}
	announce(sentences.join(' '));
	return el('div', { class: 'trouble' }, el(level, {}, 'This could not be shown'), sentences.map((sentence) => el('p', {}, sentence)),
		failure.canBeTriedAgain ? el('button', { type: 'button', onclick: again }, 'Try again') : null);
}

/** Says that nothing is there, and that this is not to be misread. */
export function nothing(what, meaning = 'Nothing known is not the same as nothing happened: the graph holds only what somebody has coded from the reports.') {
	return el('div', { class: 'nothing' }, el('p', {}, what), el('p', {}, meaning));
}

/** A table that scrolls by itself where it is too wide. Columns are captions; rows are lists of cells, or made by `row`. */
export function table(caption, columns, rows, attributes = {}) {
	const id = uniqueId('table');
	return el('div', { class: 'scrolls', tabindex: '0', role: 'region', 'aria-labelledby': id },
		el('table', { role: 'table', ...attributes },
			el('caption', { id }, caption),
			el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, columns.map((column) => el('th', { scope: 'col', role: 'columnheader' }, column)))),
			el('tbody', { role: 'rowgroup' }, rows.map((cells) => (cells instanceof Node ? cells : row(cells, columns))))));
}

/** A row, which on a narrow screen stands as a block with the captions of its cells; the roles keep it a row even so. */
export function row(cells, columns, attributes = {}) {
	return el('tr', { role: 'row', ...attributes }, cells.map((cell, index) => (index === 0
		? el('th', { scope: 'row', role: 'rowheader' }, cell)
		: el('td', { role: 'cell', 'data-caption': columns[index], class: isEmpty(cell) ? 'empty' : null }, cell))));
}

function isEmpty(cell) {
	return [cell].flat(Infinity).every((part) => part === null || part === undefined || part === '');
}

/** The same resource as a file, in each format that its description names; `remark` says what of the view is in it by then. */
export function downloads(template, resource, parameters, options = {}) {
	return files(() => ({ template, resource, parameters, ...options, remark: options.remark?.() }), options.caption);
}

/** The same of what is known only by the time when somebody wants it: `wanted` says, or promises, what it is. */
export function files(wanted, caption = 'Download') {
	const place = el('div', {});
	const details = el('details', { class: 'downloads' }, el('summary', {}, caption), place);
	const offered = async () => {
		const file = await wanted();
		return { ...file, formats: await formatsOf(file.template, file.isNetwork, file.subject) };
	};
	details.addEventListener('toggle', () => {
		if (details.open) {
			awaited(place, offered(), ({ resource, parameters, remark, formats }) => [
				el('p', { class: 'hint' }, remark ?? 'What this view is about, as the interface answers it, with the ids of the claims.',
					parameters.limit ? ` At most ${parameters.limit} statements.` : '',
					asOf() ? ` Known by ${dateInWords(asOf())}.` : ''),
				el('ul', { class: 'row' }, formats.map(({ name, file, meaning }) => el('li', {},
					el('a', { href: address(resource, { ...parameters, format: name }), download: file }, name),
					meaning ? el('span', { class: 'hint' }, ` ${meaning}`) : null)))
			]);
		}
	});
	return details;
}

/** A field with its label. */
export function field(label, input, hint) {
	const id = uniqueId('field');
	input.id = id;
	if (hint) {
		input.setAttribute('aria-describedby', `${id}-hint`);
	}
	return el('div', { class: 'field' }, el('label', { for: id }, label), hint ? el('p', { id: `${id}-hint`, class: 'hint' }, hint) : null, input);
}

/** Boxes to tick under one caption. */
export function boxes(legend, name, choices, chosen) {
	return el('fieldset', {}, el('legend', {}, legend), el('div', { class: 'boxes' },
		choices.map(({ value, label, picture }) => el('label', {},
			el('input', { type: 'checkbox', name, value, checked: chosen.includes(value) }), picture ?? null, ' ', label))));
}

/** The values of a form by name; boxes of one name become a list. */
export function valuesOf(form) {
	const values = {};
	for (const [name, value] of new FormData(form)) {
		values[name] = name in values ? [values[name], value].flat() : value;
	}
	return values;
}
