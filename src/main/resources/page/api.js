// Asks the interface. What goes wrong becomes a sentence.

import { asOf } from './here.js';

const TIMELESS = [/^api\/queries$/, /^api\/queries\/[^/]+$/, /^v3\//];

/** Something went wrong, in words for people. */
export class Trouble extends Error {
	constructor(sentences, status) {
		super(sentences.join(' '));
		this.sentences = sentences;
		this.status = status;
		// Without an answer, or with one that is the fault of the service, the same can go well the next time.
		this.canBeTriedAgain = status === undefined || status >= 500 || status === 429;
	}
}

const UNREACHABLE = ['The service cannot be reached. It may have been stopped, or the connection to it is gone. Nothing was changed; try again.'];

/** A part of this page that is fetched only where it is needed. */
export function load(part) {
	return part().catch(() => {
		throw new Trouble(UNREACHABLE);
	});
}

/** The address of a resource, with the day of knowledge. */
export function address(resource, parameters = {}) {
	const all = TIMELESS.some((form) => form.test(resource)) ? parameters : { ...parameters, asOf: asOf() };
	const query = new URLSearchParams(Object.entries(all)
		.map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value])
		.filter(([, value]) => value !== null && value !== undefined && value !== '')).toString();
	return resource + (query ? '?' + query : '');
}

/** A resource under an id. */
export function resource(...parts) {
	return ['api', ...parts.map(encodeURIComponent)].join('/');
}

/** What the interface answers, with the address of the next page as `next`, where there is one. */
export async function ask(url, signal) {
	let response;
	try {
		response = await fetch(url, { signal, headers: { Accept: 'application/json' }, credentials: 'same-origin' });
	}
	catch (failure) {
		if (failure.name === 'AbortError') {
			throw failure;
		}
		throw new Trouble(UNREACHABLE);
	}
	if (!response.ok) {
		throw new Trouble(await problem(response), response.status);
	}
	let answer;
	try {
		answer = await response.json();
	}
	catch (failure) {
		if (failure.name === 'AbortError') {
			throw failure;
		}
		throw new Trouble(['The answer of the service broke off. Try again.']);
	}
	return { answer, next: next(response.headers.get('Link')) };
}

const UNKNOWN = { entity: 'Nobody and nothing is known here by this address.', claim: 'No claim is known here by this address.', report: 'No report is known here by this address.', query: 'There is no such question.' };

/** What went wrong in the words of a reader; what the interface says of its parameters is for programs. */
async function problem(response) {
	const detail = await response.json().catch(() => ({}));
	const unknown = UNKNOWN[/unknown-([a-z]+)$/.exec(detail.type ?? '')?.[1]];
	if (response.status === 404 && unknown) {
		return [unknown, asOf() ? 'It may have become known only after the day that is chosen above.' : 'It may have been spelt otherwise or have gone; search for the name.'];
	}
	if (response.status === 401) {
		return ['The service wants to know who you are, and what it was told was not right or is no longer so.', 'Load the page again, and give your name and password when you are asked.'];
	}
	if (response.status === 403) {
		return ['You may not see this, or not do this, under the name that you gave.', 'Who looks after this service can change that.'];
	}
	if (response.status === 429) {
		return ['Too much was asked for in a short time, or somebody gave a wrong password too often.', `Try again in ${wait(response.headers.get('Retry-After'))}.`];
	}
	if (response.status >= 500) {
		return [`The service could not answer (error ${response.status}). It may be busy; try again.`];
	}
	const errors = (detail.errors ?? []).map(({ detail: text }) => text).filter(Boolean);
	return [...new Set((errors.length > 0 ? errors : [detail.detail ?? detail.title ?? `The service answered with an error (${response.status}).`]).map(inReadersWords))];
}

/** A number of seconds in words. */
export function wait(seconds) {
	const minutes = Math.ceil(Number(seconds) / 60);
	return Number(seconds) > 0 && minutes > 1 ? `${minutes} minutes` : 'a minute';
}

/** `'q' must be a text of 1 to 200 characters` as what a reader can do about it. */
export function inReadersWords(text) {
	const about = /^'([A-Za-z]+)'/.exec(text)?.[1];
	return about ? `${FIELDS[about] ?? `“${about.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}”`}${text.slice(about.length + 2)}` : text;
}

const FIELDS = { q: 'What is searched for', asOf: 'The day that is looked back to', from: 'The beginning', to: 'The end', limit: 'The number of lines', maxLength: 'The number of steps', id: 'The address of this view' };

/** The address of the next page, which a header names relative to the service. */
export function next(link) {
	const found = /<([^>]+)>;\s*rel="next"/.exec(link ?? '');
	return found ? found[1].replace(/^.*?\/(?=api\/)/, '') : null;
}

const kept = new Map();

/** What does not change while somebody reads; asked for once a day of knowledge. */
export function once(url) {
	if (!kept.has(url)) {
		kept.set(url, ask(url).then(({ answer }) => answer).catch((failure) => {
			kept.delete(url);
			throw failure;
		}));
	}
	return kept.get(url);
}
