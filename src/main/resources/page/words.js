// Words for what the graph holds. What a report claims is said to be so; nothing here says that it is.

import { dateInWords, lengthInWords } from './dates.js';
import { kindOf } from './kinds.js';
import { involvement } from './roles.js';

const RELATIONSHIPS = {
	VICTIM_OF: 'is said to be a victim of',
	RESPONSIBLE_FOR: 'is said to be responsible for',
	AIMED_AT: 'is said to be aimed at',
	INVOLVED_IN: 'is said to be involved in',
	RELATIVE_OF: 'is said to be a relative of',
	HAS_ROLE: 'is described as',
	MEMBER_OF: 'is said to be a member of',
	LEADS: 'is said to lead',
	WORKS_FOR: 'is said to work for',
	CONTROLS: 'is said to control',
	OWNS: 'is said to own',
	FOUNDED: 'is said to have founded',
	APPOINTS: 'is said to appoint',
	PART_OF: 'is said to be part of',
	LIVES_IN: 'is said to live in',
	BASED_IN: 'is said to be based in',
	COMES_FROM: 'is said to come from',
	NATIONAL_OF: 'is said to be a national of',
	LOCATED_IN: 'is said to be located in',
	HAPPENED_IN: 'is said to have happened in',
	UNDER: 'is said to be under',
	BREACHES: 'touches',
	LISTED_ON: 'is said to stand on',
	KEEPS: 'is said to keep',
	BOUND_BY: 'is said to be bound by',
	ISSUED: 'is said to have issued',
	AMENDS: 'is said to amend',
	GOVERNS: 'is said to govern',
	CONCERNS: 'is said to concern',
	DEMANDS: 'is said to make demands about',
	ENDS: 'is said to end',
	FOLLOWS: 'is said to follow',
	HOLDS_MAJORITY_IN: 'is said to hold the majority in',
	PUBLISHED_ON: 'is said to be published on',
	MEASURES: 'is a figure on',
	JUDGED: 'was compared by a coder with'
};

const KINSHIP = {
	sibling: 'is said to be a sibling of',
	parent: 'is said to be a parent of',
	child: 'is said to be a child of',
	spouse: 'is said to be married to'
};

const RULES = {
	restricts: 'is said to restrict',
	protects: 'is said to protect',
	regulates: 'is said to regulate'
};

/** What an edge says between its ends. */
export function relationship(edge) {
	const properties = edge.properties ?? {};
	if (edge.type === 'JUDGED') {
		return { same: 'is judged by a coder to be the same as', different: 'is judged by a coder to be another than' }[properties.judgement]
			?? 'may or may not be the same as (judged by a coder)';
	}
	if (edge.type === 'INVOLVED_IN' && properties.role) {
		return involvement(properties.role) ?? `is said to be involved (as ${plain(properties.role)}) in`;
	}
	return KINSHIP[properties.kind] ?? RULES[properties.kind] ?? RELATIONSHIPS[edge.type] ?? edge.type.toLowerCase().replaceAll('_', ' ');
}

/** What to write beside a node: of a figure what it counts and how many, for a number alone says nothing. */
export function caption({ id, type, name, properties = {} }, term = plain) {
	const { value, unit, measure } = properties;
	if (type !== 'Statistic' || !value) {
		return name ?? id;
	}
	return `${name ?? (measure ? term(measure) : id)}: ${value}${unit && unit !== 'persons' ? ` ${plain(unit)}` : ''}`;
}

/** What an edge says, in as few words as stand along a line of a picture. */
export function briefly(edge) {
	const { kind, judgement } = edge.properties ?? {};
	if (edge.type === 'JUDGED') {
		return `coder: ${{ same: 'the same', different: 'not the same' }[judgement] ?? 'unsure whether the same'}`;
	}
	return edge.type === 'RELATIVE_OF' && kind ? plain(kind) : withoutSaying(relationship(edge));
}

function withoutSaying(words) {
	return words.replace(/^is said to (be |have been |have )?/, '').replace(/^is (an? )?/, '').replace(/^an? /, '');
}

/** A type of relationship without its ends, for lists of choices. */
export function relationshipType(type) {
	const words = RELATIONSHIPS[type] ?? type.toLowerCase().replaceAll('_', ' ');
	return withoutSaying(words);
}

/** A term as a word: `prosecution-of-relative` where no vocabulary names it. */
export function plain(term) {
	return String(term).replaceAll('-', ' ');
}

/** What else an edge says, in short pieces; `term` names the terms of vocabularies. */
export function remarks(edge, term = plain) {
	const { role, degree, detail, age, basis, dateInferred } = edge.properties ?? {};
	const implied = { VICTIM_OF: 'victim', RESPONSIBLE_FOR: 'perpetrator', AIMED_AT: 'aimed-at' }[edge.type];
	return [
		role && role !== implied && edge.type !== 'INVOLVED_IN' ? `as ${lower(term(role))}` : null,
		degree ? `degree: ${lower(term(degree))}` : null,
		detail,
		age ? `aged ${age}` : null,
		edge.type === 'BREACHES' ? (basis === 'kind' ? 'by the kind of violation, not by a sentence' : 'right named by the coder') : null,
		dateInferred ? `date partly inferred: ${plain(dateInferred)}` : null
	].filter(Boolean);
}

const PROPERTIES = {
	kind: 'Kind', gender: 'Gender', status: 'Status', date: 'Date', sentence: 'Sentence', sentenceKind: 'Kind of sentence',
	served: 'Served', outcome: 'Outcome', size: 'Size', measure: 'Measure', population: 'Of whom or what', unit: 'Unit',
	value: 'Figure', period: 'Period', general: 'General statement', unnamed: 'Named', known: 'Known by',
	definition: 'Meaning', example: 'Example', iccpr: 'Covenant on civil and political rights, article',
	icescr: 'Covenant on economic, social and cultural rights, article', udhr: 'Universal declaration, article', note: 'Remark of the coder'
};

const DERIVED = new Set(['names', 'earliest', 'latest', 'sizeMin', 'sizeMax', 'valueMin', 'valueMax', 'sentenceDaysMin',
	'sentenceDaysMax', 'servedDaysMin', 'servedDaysMax', 'dateInferred', 'columnClaims', 'dataset']);

/** The properties of an entity as pairs of a caption and words. */
export function properties(values, term = plain) {
	const inferred = values.dateInferred ? ` (partly inferred by the coder: ${plain(values.dateInferred)})` : '';
	return [...new Set([...Object.keys(PROPERTIES), ...Object.keys(values)])]
		.filter((name) => name in values && !DERIVED.has(name))
		.map((name) => [PROPERTIES[name] ?? name, propertyInWords(name, values[name], term) + (name === 'date' ? inferred : '')]);
}

function propertyInWords(name, value, term) {
	switch (name) {
		case 'date':
		case 'period':
		case 'known':
			return dateInWords(value);
		case 'sentence':
		case 'served':
			return lengthInWords(value);
		case 'kind':
		case 'gender':
		case 'status':
		case 'measure':
		case 'unit':
		case 'sentenceKind':
			return term(value);
		case 'unnamed':
			return value === true ? 'the reports do not name them' : plain(value);
		case 'general':
			return value === true ? 'says what generally happens, not one case' : plain(value);
		default:
			return Array.isArray(value) ? value.join(', ') : String(value);
	}
}

/** Why a search found somebody, from the word that the interface gives. */
export const WHY = {
	exact: 'the same name',
	words: 'a part of the name',
	spelling: 'another spelling',
	transliteration: 'another script',
	prefix: 'begins so',
	initials: 'initials',
	near: 'one letter off',
	part: 'one word more than the name'
};

export function lower(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

export function upper(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What to call an entity without its name. */
export function thisOne({ type }) {
	return `this ${kindOf(type).word}`;
}

/** A number of things, in words that fit it. */
export function counted(count, one, many = one + 's') {
	return `${count} ${count === 1 ? one : many}`;
}
