// Asks the interface. What goes wrong becomes a sentence.

import { asOf } from './here.js';

const TIMELESS = [/^api\/queries$/, /^api\/queries\/[^/]+$/, /^v3\//];

/** Something went wrong, in words for people. */
export class Trouble extends Error {
	constructor(sentences, status) {
		super(sentences.join(' '));
		this.sentences = sentences;
		this.status = status;
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

async function problem(response) {
	const detail = await response.json().catch(() => ({}));
	const sentences = [detail.detail ?? detail.title ?? `The service answered with an error (${response.status}).`];
	for (const error of detail.errors ?? []) {
		if (error.detail && !sentences.includes(error.detail)) {
			sentences.push(error.detail);
		}
	}
	if (response.status === 404 && asOf()) {
		sentences.push(`It may have become known only after ${asOf()}.`);
	}
	return sentences;
}

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
