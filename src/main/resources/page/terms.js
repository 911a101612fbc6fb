// The vocabularies: what the words of the data are called and what they mean.

import { once, resource } from './api.js';
import { plain } from './words.js';

const names = new Map();

const definitions = new Map();

const vocabularies = new Map();

let asked = null;

/** Asks for all vocabularies; without them terms are shown as they are written. */
export function loadTerms() {
	// They are the same on every day.
	asked ??= once(resource('vocabularies'))
		.then((answer) => Promise.all(answer.vocabularies.map(({ name }) => once(resource('vocabularies', name)))))
		.then((all) => all.forEach(({ name, terms }) => {
			vocabularies.set(name, terms.map(({ id }) => id));
			terms.forEach((known) => {
				names.set(known.id, known.name ?? plain(known.id));
				if (known.definition) {
					definitions.set(known.id, known.definition);
				}
			});
		}))
		.catch(() => (asked = null));
	return asked;
}

export function term(id) {
	return names.get(id) ?? plain(id);
}

/** The words of a vocabulary; none where they could not be asked for. */
export function termsOf(vocabulary) {
	return vocabularies.get(vocabulary) ?? [];
}

export function definition(id) {
	return definitions.get(id);
}
