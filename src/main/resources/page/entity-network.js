// The network around an entity: a picture that grows on a click or Enter, filters, and the same as a table.

import { address, ask, resource, Trouble } from './api.js';
import { claimsOf, claimsWith, known } from './claims.js';
import { announce, el, replace } from './dom.js';
import { entityLink, note } from './here.js';
import { Canvas, spoken } from './network-canvas.js';
import { filters } from './network-filters.js';
import { disputed, keyOf, Network } from './network-model.js';
import { legend } from './network-picture.js';
import { networkTable } from './network-table.js';
import { files, nothing, trouble } from './parts.js';
import { claimLinks, reservationsOf, saidBy, statement } from './statements.js';
import { list } from './state.js';
import { counted, thisOne } from './words.js';

const AROUND = '/api/entities/{id}/neighbours';

// As many as the interface takes by name.
const MOST = 500;

export async function drawPart(place, entity, { parameters }, signal) {
	const view = new NetworkView(place, entity, parameters, signal);
	await view.begin();
}

class NetworkView {
	constructor(place, entity, parameters, signal) {
		Object.assign(this, { place, entity, signal });
		this.asked = { depth: parameters.get('depth') ?? '1', types: list(parameters, 'types'), relationships: list(parameters, 'relationships'), limit: parameters.get('limit') ?? '100' };
		this.seen = { report: parameters.get('report') ?? '', from: parameters.get('from') ?? '', to: parameters.get('to') ?? '' };
		this.expanded = list(parameters, 'expanded').filter((id) => id !== entity.id);
		this.network = new Network();
		this.cut = new Set();
		this.contradictions = new Map();
		this.canvas = new Canvas({
			label: `Network around ${entity.name}. The arrow keys walk through it, Enter shows what is around what is marked, plus and minus change the size. The table below says the same.`,
			chosen: (thing, isNode) => this.choose(thing, isNode),
			activated: (node) => this.expand(node.id)
		});
		this.count = el('p', { class: 'hint count', role: 'status' });
		this.detail = el('div', { class: 'detail' });
		this.table = el('div', {});
		this.legend = el('div', {});
		signal.addEventListener('abort', () => this.canvas.end());
	}

	async begin() {
		this.panel = await filters(this);
		this.place.append(
			el('h2', {}, 'Network'),
			el('div', { class: 'network' },
				el('div', { class: 'network-picture' }, this.canvas.element, this.legend, this.count, this.detail),
				this.panel.element),
			this.table, this.download = this.files());
		await Promise.all([this.entity.id, ...this.expanded].map((id) => this.load(id, id === this.entity.id ? this.asked.depth : 1).catch((failure) => {
			if (id === this.entity.id) {
				throw failure;
			}
			// One that a link names may be gone by now; the others are still worth seeing.
			this.expanded = this.expanded.filter((other) => other !== id);
		})));
		// The picture needs the size that it has only on the page.
		requestAnimationFrame(() => this.signal.aborted || this.draw().then(() => this.readClaims()));
	}

	async load(id, depth) {
		const [around, contradictions] = await Promise.all([
			ask(address(resource('entities', id, 'neighbours'), { ...this.asked, depth }), this.signal),
			ask(address(resource('contradictions'), { entity: id, limit: 1000 }), this.signal),
			claimsOf(id, { limit: 200 }, this.signal)
		]);
		this.network.add(around.answer);
		around.answer.truncated ? this.cut.add(id) : this.cut.delete(id);
		this.contradictions.set(id, contradictions.answer.contradictions);
	}

	async draw(near) {
		const marks = disputed([...this.contradictions.values()].flat());
		const visible = this.network.visible(this.entity.id, this.seen, reportsOf);
		this.shown = visible;
		// It would be of what was drawn before.
		this.download.open = false;
		this.say(visible);
		this.panel.update();
		replace(this.legend, legend(visible.nodes, visible.edges, marks.edge));
		this.drawTable(visible, marks);
		await this.canvas.show(visible.nodes, visible.edges, { centre: this.entity.id, isDisputed: marks.edge, disputedNodes: marks.entities, near });
	}

	drawTable(visible, marks) {
		const focused = document.activeElement?.dataset?.expand;
		replace(this.table, visible.edges.length === 0
			? nothing('No statement is left to be shown here.', 'Filters may hide what there is; beyond that, what no report says is absent.')
			: networkTable({
				nodes: this.network.nodes, edges: visible.edges, isDisputed: marks.edge, disputedNodes: marks.entities,
				expand: (node) => (node.id === this.entity.id || this.expanded.includes(node.id) ? null
					: el('button', { type: 'button', class: 'quiet expand', 'data-expand': node.id, 'aria-label': `Show what is around ${node.name ?? node.id}`, title: 'Show what is around it', onclick: () => this.expand(node.id) }, '+'))
			}));
		if (focused) {
			(this.table.querySelector(`[data-expand="${CSS.escape(focused)}"]`) ?? this.table.querySelector('.scrolls'))?.focus({ preventScroll: true });
		}
	}

	say({ nodes, edges, hidden, undated }) {
		this.count.textContent = [
			`${counted(nodes.length, 'entity', 'entities')}, ${counted(edges.length, 'statement')}.`,
			hidden > 0 ? `${counted(hidden, 'statement')} hidden by the filters.` : '',
			undated > 0 ? `${counted(undated, 'statement')} without any date stay.` : '',
			this.cut.size > 0 ? 'There is more than is shown: narrow down the kinds, or show more statements.' : ''
		].filter(Boolean).join(' ');
	}

	async expand(id) {
		if (id === this.entity.id || this.expanded.includes(id)) {
			return;
		}
		const before = this.network.edges.size;
		this.expanded.push(id);
		try {
			await this.load(id, 1);
		}
		catch (failure) {
			this.expanded = this.expanded.filter((other) => other !== id);
			if (failure instanceof Trouble) {
				replace(this.detail, trouble(failure));
			}
			return;
		}
		note({ expanded: this.expanded });
		await this.draw(id);
		this.canvas.select(id);
		const more = this.network.edges.size - before;
		announce(more > 0 ? `${counted(more, 'statement')} more` : 'Nothing more is known around it here');
		this.choose(this.network.nodes.get(id), true, false);
		await this.readClaims();
	}

	choose(thing, isNode, aloud = true) {
		const nameOf = (id) => this.network.nodes.get(id)?.name ?? id;
		replace(this.detail, isNode
			? el('p', {}, 'Marked: ', entityLink(thing), ' – go to its page')
			: [el('p', {}, statement(thing, this.network.nodes.get(thing.from), this.network.nodes.get(thing.to))),
				el('p', { class: 'hint' }, 'According to ', saidBy(thing), ' · reservations: ', reservationsOf(thing), ' · ', claimLinks(thing.claims))]);
		if (aloud) {
			announce(spoken(thing, isNode, nameOf));
		}
	}

	/** Who says what stands farther out is read when everything is drawn. */
	async readClaims() {
		const unread = [...this.network.edges.values()].flatMap(({ claims }) => claims).filter((id) => !known(id));
		if (unread.length > 0) {
			await claimsWith(unread, this.signal);
			if (!this.signal.aborted) {
				await this.draw();
			}
		}
	}

	/** Filters on what is there already; the address says them too. */
	see(changes) {
		Object.assign(this.seen, changes);
		note(changes);
		announce('');
		this.draw();
	}

	/** What is drawn by then; as the network around the entity, where it is that and nothing else. */
	files() {
		return files(async () => {
			const changed = this.expanded.length > 0 || Object.values(this.seen).some(Boolean);
			const { nodes, edges } = this.shown;
			if (!changed || nodes.length > MOST) {
				return {
					template: AROUND, resource: resource('entities', this.entity.id, 'neighbours'), parameters: this.asked,
					remark: `The network around ${thisOne(this.entity)}, by kinds and relationships as chosen.${changed ? ' What was expanded, and the choice of a report or a time, is not part of the file.' : ''}`
				};
			}
			const parameters = { entities: nodes.map(({ id }) => id), relationships: this.asked.relationships, ...this.seen };
			const { answer } = await ask(address(resource('graph'), parameters), this.signal);
			return { template: AROUND, subject: 'network', resource: resource('graph'), parameters, remark: compared(edges, answer.edges, nodes, answer.nodes) };
		});
	}
}

/** Says whether a file holds what is drawn. */
function compared(drawn, inFile, nodes, nodesInFile) {
	const had = new Set(drawn.map(keyOf));
	const got = new Set(inFile.map(keyOf));
	const more = [...got].filter((id) => !had.has(id)).length;
	const fewer = [...had].filter((id) => !got.has(id)).length;
	const without = nodes.length - nodesInFile.length;
	return [
		more === 0 && fewer === 0 && without === 0 ? 'What is drawn above, and nothing else.' : 'What is drawn above.',
		more > 0 ? `Beyond it ${counted(more, 'statement')} between those who are drawn.` : '',
		fewer > 0 ? `Without ${counted(fewer, 'statement')} whose end the chosen report or time leaves out.` : ''
	].filter(Boolean).join(' ');
}

/** The ids of the reports that an edge rests on; null where that is not known yet. */
export function reportsOf(edge) {
	const claims = edge.claims.map(known);
	return claims.every(Boolean) ? claims.map(({ report }) => report.id) : null;
}
