// How two entities are connected: the shortest ways, with the claims on each step.

import { address, ask, resource } from './api.js';
import { claimsWith } from './claims.js';
import { combobox } from './combobox.js';
import { announce, el } from './dom.js';
import { change, entityLink } from './here.js';
import { KINDS } from './kinds.js';
import { awaited, boxes, downloads, field, nothing } from './parts.js';
import { networkPicture } from './network-picture.js';
import { mark } from './shapes.js';
import { claimLinks, reservationsOf, saidBy, statement } from './statements.js';
import { list } from './state.js';
import { counted } from './words.js';

export const title = () => 'Connections';

export async function draw(place, { parameters }, signal) {
	const from = parameters.get('from');
	const to = parameters.get('to');
	const [first, second] = await Promise.all([from, to].map((id) => (id ? ask(address(resource('entities', id)), signal).then(({ answer }) => answer, () => null) : null)));
	const answer = el('div', {});
	const one = combobox({ label: 'From', value: first?.name ?? from ?? '', choose: (hit) => change({ from: hit.id, avoid: null }) });
	const other = combobox({ label: 'To', value: second?.name ?? to ?? '', choose: (hit) => change({ to: hit.id, avoid: null }) });
	place.append(
		el('h1', {}, 'How two are connected'),
		el('p', {}, 'The shortest ways from one to the other along what reports say. That a way exists does not mean that the two have to do with each other.'),
		el('div', { class: 'pair' }, one.element, other.element), answer);
	if (!from || !to) {
		answer.append(el('p', { class: 'hint' }, 'Choose both from the suggestions.'));
		return;
	}
	const given = { from, to, maxLength: parameters.get('maxLength') ?? '4', through: list(parameters, 'through'), avoid: list(parameters, 'avoid'), limit: 20 };
	answer.append(options(given));
	const ways = el('div', {});
	answer.append(ways);
	await awaited(ways, ask(address(resource('paths'), given), signal), async ({ answer: { paths, truncated } }) => {
		await claimsWith(paths.flatMap(({ edges }) => edges).flatMap(({ claims }) => claims).slice(0, 150), signal);
		announce(counted(paths.length, 'way'));
		return paths.length === 0
			? nothing(`No way of at most ${counted(Number(given.maxLength), 'step')} is known between them.`, 'Allow more steps or more kinds of things in between. That the reports connect them with nothing says nothing about what they did.')
			: [
				el('h2', {}, counted(paths.length, 'way'), truncated ? ' at least' : '', ` of ${counted(paths[0].length, 'step')}`),
				networkPicture(paths.flatMap(({ nodes }) => nodes), paths.flatMap(({ edges }) => edges), { centre: from, signal }),
				el('ol', { class: 'ways-between' }, paths.map((path, index) => way(path, index, given))),
				downloads('/api/paths', resource('paths'), given)
			];
	}, signal);
}

function options({ maxLength, through, avoid }) {
	const form = el('form', {
		class: 'filters', onsubmit: (event) => {
			event.preventDefault();
			const data = new FormData(form);
			change({ maxLength: data.get('maxLength'), through: data.getAll('through').join(',') });
		}
	},
	field('Steps at most', el('select', { name: 'maxLength' }, [1, 2, 3, 4, 5, 6].map((steps) => el('option', { value: steps, selected: String(steps) === maxLength }, String(steps))))),
	boxes('Only by way of (none ticked: all but places, rights and roles)', 'through',
		Object.entries(KINDS).map(([value, { many }]) => ({ value, label: many, picture: mark(value) })), through),
	el('button', {}, 'Look again'));
	return el('details', { open: through.length > 0 || avoid.length > 0 }, el('summary', {}, 'Which ways to look for'), form,
		avoid.length > 0 ? el('p', {}, `Not by way of ${avoid.join(', ')}. `, el('button', { type: 'button', onclick: () => change({ avoid: null }) }, 'Allow all again')) : null);
}

function way({ nodes, edges }, index, given) {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	return el('li', {},
		el('p', { class: 'way-nodes' }, nodes.map((node, at) => [at > 0 ? ' – ' : null, mark(node.type), ' ', entityLink(node)])),
		el('ol', { class: 'plain steps' }, edges.map((edge) => el('li', {}, statement(edge, byId.get(edge.from), byId.get(edge.to)),
			el('p', { class: 'hint' }, 'According to ', saidBy(edge), ' · reservations: ', reservationsOf(edge), ' · ', claimLinks(edge.claims))))),
		nodes.slice(1, -1).map((node) => el('button', {
			type: 'button', class: 'quiet', onclick: () => change({ avoid: [...given.avoid, node.id].join(',') })
		}, `Leave out ways by ${node.name ?? node.id}`)));
}
