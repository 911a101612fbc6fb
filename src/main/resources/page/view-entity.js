// What is known of a person, an organisation, an event, a law, a violation …, in four parts.

import { address, ask, load, resource } from './api.js';
import { obtainedOn } from './claims.js';
import { el, joined } from './dom.js';
import { linkTo } from './here.js';
import { kindOf } from './kinds.js';
import { awaited } from './parts.js';
import { mark } from './shapes.js';
import { definition, term } from './terms.js';
import { properties, upper } from './words.js';

const PARTS = {
	'': ['What is said', () => import('./entity-claims.js')],
	network: ['Network', () => import('./entity-network.js')],
	timeline: ['Timeline', () => import('./entity-timeline.js')],
	contradictions: ['Contradictions', () => import('./entity-contradictions.js')]
};

export const title = ({ path }) => PARTS[path[2] ?? '']?.[0] ?? '';

export async function draw(place, state, signal) {
	const [, id = '', part = ''] = state.path;
	await awaited(place, ask(address(resource('entities', id)), signal), async ({ answer: entity }) => {
		const body = el('section', { 'aria-label': PARTS[part]?.[0] });
		const { drawPart } = await load((PARTS[part] ?? PARTS[''])[1]);
		await drawPart(body, entity, state, signal);
		return [head(entity, part === ''), parts(id, part), body];
	}, signal);
}

function head(entity, whole) {
	const kind = entity.properties.kind;
	return el('div', { class: 'head' },
		el('p', { class: 'kind' }, mark(entity.type), ' ', upper(kindOf(entity.type).word), kind ? ` · ${term(kind)}` : ''),
		el('h1', {}, entity.name),
		entity.names.length > 0 ? el('p', { class: 'also' }, 'Also called ', joined(entity.names.map((name) => el('span', { class: 'name' }, name)))) : null,
		whole ? facts(entity) : null);
}

function facts(entity) {
	const kind = entity.properties.kind;
	const pairs = properties(entity.properties, term).filter(([caption]) => caption !== 'Kind');
	return [
		kind && definition(kind) ? el('p', { class: 'hint' }, `“${term(kind)}” means: ${definition(kind)}`) : null,
		pairs.length > 0 ? el('p', { class: 'hint' }, 'As the claims below have it, with their reservations:') : null,
		pairs.length > 0 ? el('dl', { class: 'facts' }, pairs.map(([caption, words]) => el('div', {}, el('dt', {}, caption), el('dd', {}, words,
			caption === 'Known by' && obtainedOn(entity.id, entity.properties.known) ? el('span', { class: 'hint' }, ' (report undated; that is when it was obtained)') : null)))) : null
	];
}

function parts(id, current) {
	return el('nav', { 'aria-label': 'What is to be seen', class: 'parts' }, el('ul', {}, Object.entries(PARTS).map(([part, [caption]]) => el('li', {},
		linkTo(caption, part === '' ? ['entity', id] : ['entity', id, part], {}, part === current ? { 'aria-current': 'page' } : {}))),
	el('li', {}, linkTo('Connection with …', ['paths'], { from: id }))));
}
