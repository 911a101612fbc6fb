// The parameters of a question as fields, by their types.

import { address, ask, resource } from './api.js';
import { combobox } from './combobox.js';
import { el, inCode } from './dom.js';
import { kindOf, kindsWith } from './kinds.js';
import { field } from './parts.js';
import { term, termsOf } from './terms.js';
import { plain, upper } from './words.js';

/** The fields, and what gives their values; ids are chosen through the search. */
export async function parameterFields(declared, given, signal) {
	const values = new Map();
	const fields = await Promise.all(declared.map((parameter) => fieldFor(parameter, given.get(parameter.name), values, signal)));
	return { fields, values: () => Object.fromEntries([...values].map(([name, value]) => [name, value()])) };
}

async function fieldFor(parameter, given, values, signal) {
	const { name, type } = parameter;
	const value = given ?? parameter.default ?? '';
	const { label, hint } = captions(parameter);
	if (type === 'ID' && parameter.label !== 'Report') {
		return entityField(parameter, value, label, hint, values, signal);
	}
	const words = await wordsFor(parameter, signal);
	const input = words.length > 0
		? choice(words, value, parameter.required || parameter.default !== undefined) : control(parameter, value);
	input.name = name;
	input.required = parameter.required;
	values.set(name, () => input.value);
	return field(inCode(label), input, hint ? inCode(hint) : null);
}

const BY_NAME = new Set(['ID', 'TERM', 'TEXT']);

/** What a field is called: what is chosen by name by its own, the rest by what it means, for a bare word such as “general” says nothing. */
export function captions({ name, type, description, required }) {
	const needed = required ? ' (needed)' : '';
	if (BY_NAME.has(type)) {
		return { label: upper(plain(name)), hint: `${upper(description)}${needed}` };
	}
	const [, label, , rest] = /^([^;:]*)([;:]\s*(.*))?$/s.exec(description) ?? [null, description];
	return { label: upper(label) + needed, hint: rest ? upper(rest) : '' };
}

/** What there is to choose from, with what it is called; nothing where it is typed. */
async function wordsFor({ type, choices, vocabularies }, signal) {
	if (type === 'ID') {
		const { answer } = await ask(address(resource('reports')), signal);
		return answer.reports.map(({ id, title }) => [id, title]);
	}
	const words = type === 'TERM' ? [...new Set(vocabularies.flatMap(termsOf))] : choices ?? [];
	return words.map((word) => [word, term(word)]);
}

function control({ type, minimum, maximum, required, default: preset }, value) {
	switch (type) {
		case 'BOOLEAN':
			return choice([['true', 'yes'], ['false', 'no']], String(value), required || preset !== undefined);
		case 'DATE':
			return el('input', { type: 'date', value });
		case 'INTEGER':
			return el('input', { type: 'number', step: 1, min: minimum, max: maximum, value });
		case 'FLOAT':
			return el('input', { type: 'number', step: 'any', value });
		default:
			return el('input', { type: 'text', maxlength: 1000, value });
	}
}

function choice(words, value, complete) {
	return el('select', {}, complete ? null : el('option', { value: '' }, 'any'),
		words.map(([word, text]) => el('option', { value: word, selected: word === String(value) }, text)));
}

async function entityField({ name, label: wanted, required }, value, label, hint, values, signal) {
	const kinds = kindsWith(wanted);
	let chosen = value;
	const shown = value ? await ask(address(resource('entities', value)), signal).then(({ answer }) => answer.name, () => value) : '';
	const find = combobox({
		label, hint: inCode(`${hint}${/[.…]$/.test(hint) ? '' : '.'} Choose from the suggestions${kinds.length > 0 ? `: ${kinds.map((kind) => kindOf(kind).many).join(', ')} only` : ''}.`), kinds, value: shown,
		choose: (hit) => {
			chosen = hit.id;
			find.input.setCustomValidity('');
		}
	});
	find.input.required = required;
	find.input.addEventListener('input', () => {
		// What is typed is no entity until one is chosen.
		chosen = '';
		find.input.setCustomValidity(find.input.value.trim() === '' ? '' : 'Choose one of the suggestions.');
	});
	values.set(name, () => chosen);
	return find.element;
}
