// What is said of an entity: in short, and sentence by sentence.

import { address, ask, resource } from './api.js';
import { withSamePassage } from './claim-card.js';
import { claimsWith, keep } from './claims.js';
import { el } from './dom.js';
import { linkTo } from './here.js';
import { downloads, nothing, table } from './parts.js';
import { claimLinks, reservationsOf, saidBy, statement, when } from './statements.js';
import { pages } from './view-report.js';
import { counted, thisOne } from './words.js';

const IN_SHORT = 12;

const FIRST = ['VICTIM_OF', 'RESPONSIBLE_FOR', 'AIMED_AT', 'RELATIVE_OF', 'HAS_ROLE', 'INVOLVED_IN'];

export async function drawPart(place, entity, state, signal) {
	const [claims, around] = await Promise.all([
		ask(address(resource('entities', entity.id, 'claims'), { limit: 25 }), signal),
		ask(address(resource('entities', entity.id, 'neighbours'), { limit: 200 }), signal)
	]);
	const short = mostTelling(around.answer);
	keep(claims.answer.claims);
	await claimsWith(short.edges.flatMap((edge) => edge.claims).slice(0, 60), signal);
	await withSamePassage(claims.answer.claims, signal);
	if (claims.answer.count === 0 && short.edges.length === 0) {
		place.append(nothing(`No claim speaks of ${thisOne(entity)}.`));
		return;
	}
	place.append(
		short.edges.length > 0 ? inShort(entity, short) : '',
		el('h2', {}, 'Claim by claim'),
		el('p', { class: 'hint' }, `${counted(entity.claimCount, 'claim')} ${entity.claimCount === 1 ? 'speaks' : 'speak'} of ${thisOne(entity)}. Each is what a report says, or what somebody says in it; none is a finding of this page.`),
		...pages(claims.answer, claims.next, signal, 'h3'),
		downloads('/api/entities/{id}/claims', resource('entities', entity.id, 'claims'), { limit: 1000 }));
}

function inShort(entity, { nodes, edges, truncated }) {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const [from, to] = [(edge) => byId.get(edge.from), (edge) => byId.get(edge.to)];
	return el('section', { 'aria-labelledby': 'short' },
		el('h2', { id: 'short' }, 'In short'),
		table('What reports say, statement by statement', ['Statement', 'When', 'According to', 'Reservations', 'Claims'], edges.map((edge) => [
			statement({ ...edge, properties: { ...edge.properties, date: null } }, from(edge), to(edge)),
			when(edge, from(edge), to(edge)), saidBy(edge), reservationsOf(edge), claimLinks(edge.claims)
		])),
		truncated ? el('p', {}, 'There is more: ', linkTo('see the network', ['entity', entity.id, 'network']), '.') : null);
}

/** The statements that say most of somebody, at first what was done; what no report says itself comes last. */
export function mostTelling({ nodes, edges, truncated }) {
	const rank = (edge) => (edge.type === 'JUDGED' || edge.properties?.basis === 'kind' ? Infinity : FIRST.includes(edge.type) ? FIRST.indexOf(edge.type) : FIRST.length);
	const sorted = [...edges].sort((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)));
	return { nodes, edges: sorted.slice(0, IN_SHORT), truncated: truncated || sorted.length > IN_SHORT };
}
