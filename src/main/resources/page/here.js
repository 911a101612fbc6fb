// Where the reader is, and ways to go elsewhere. The day of knowledge goes along everywhere.

import { el } from './dom.js';
import { format, parse } from './state.js';

export const MOVED = 'moved-to';

/** The state that the address says. */
export function here() {
	return parse(location.hash);
}

/** The day by which what is shown was known; undefined where everything is. */
export function asOf() {
	return here().parameters.get('asOf');
}

/** The address of a view. */
export function to(path, parameters = {}) {
	return format(path, { ...parameters, asOf: 'asOf' in parameters ? parameters.asOf : asOf() });
}

/** Goes there, as a link does. */
export function go(path, parameters = {}) {
	move(to(path, parameters));
}

/** Changes parameters of this view; the view draws itself anew, as the back button makes it do. */
export function change(changes) {
	move(changed(changes));
}

/** Notes in the address what has changed on the page already. */
export function note(changes) {
	history.replaceState(null, '', changed(changes));
}

/** The same as a step of its own, from which the back button leads to what was there before. */
export function step(changes) {
	history.pushState(null, '', changed(changes));
}

function changed(changes) {
	const { path, parameters } = here();
	return format(path, { ...Object.fromEntries(parameters), ...changes });
}

function move(address) {
	if (address === location.hash) {
		return;
	}
	history.pushState(null, '', address);
	dispatchEvent(new Event(MOVED));
}

/** Draws the view anew. */
export function again() {
	dispatchEvent(new Event(MOVED));
}

export function linkTo(text, path, parameters = {}, attributes = {}) {
	return el('a', { href: to(path, parameters), ...attributes }, text);
}

export function entityLink(entity, attributes = {}) {
	return linkTo(entity.name ?? entity.id, ['entity', entity.id], {}, attributes);
}

export function claimLink(id) {
	return linkTo(id, ['claim', id], {}, { class: 'claim-id', 'aria-label': `Claim ${id}` });
}
