// Which formats a resource has, as the description of the interface lists them.

import { once } from './api.js';

const MEANINGS = {
	csv: 'for spreadsheets', json: 'for programs', gexf: 'for Gephi', graphml: 'for yEd, igraph and others', cyjs: 'for Cytoscape',
	cx2: 'for Cytoscape and NDEx', graphology: 'for sigma.js', 'node-link': 'for NetworkX and D3', ftm: 'for FollowTheMoney tools',
	'csv-zip': 'tables of nodes and edges', jsonld: 'as linked data'
};

const ENDINGS = { 'csv-zip': 'zip', ftm: 'ftm.json', 'node-link': 'node-link.json', graphology: 'graphology.json' };

// What most people have a program for.
const FIRST = ['gexf', 'graphml', 'csv-zip', 'csv'];

// What holds any answer, also one without nodes and edges.
const OF_ANYTHING = new Set(['json', 'csv']);

/** The formats of the resource that a path of the description names; of an answer without a network, those that need none. */
export async function formatsOf(template, isNetwork = true, subject = undefined) {
	return formatsIn(await once('v3/api-docs'), template, subject).filter(({ name }) => isNetwork || OF_ANYTHING.has(name));
}

/** Whether the description names such a resource at all. */
export async function isDescribed(template) {
	return Boolean((await once('v3/api-docs')).paths?.[template]);
}

const lastOf = (template) => template.split('/').filter((part) => part !== '' && !part.startsWith('{')).at(-1);

/** `subject` is what a file is called, without its ending. */
export function formatsIn(description, template, subject = lastOf(template)) {
	const parameters = description.paths?.[template]?.get?.parameters ?? [];
	const names = parameters.find(({ name }) => name === 'format')?.schema?.enum ?? ['json'];
	const rank = (name) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
	// Names of people have no place in the names of files.
	return [...names].sort((one, other) => rank(one) - rank(other)).map((name) => ({ name, file: `${subject}.${ENDINGS[name] ?? name}`, meaning: MEANINGS[name] }));
}
