// Draws a network with Cytoscape.js. Whoever does not see it finds the same in the table beside it.

import { load } from './api.js';
import { el } from './dom.js';
import { KINDS, kindOf } from './kinds.js';
import { keyOf, towards } from './network-model.js';
import { named, packed, runsInto, width } from './network-room.js';
import { dark, dashes, lineWidth, styles } from './network-styles.js';
import { qualification } from './statements.js';
import { term } from './terms.js';
import { briefly, caption, counted, lower, relationship, upper } from './words.js';

const LIBRARY = '../webjars/cytoscape/dist/cytoscape.esm.min.mjs';

// In pixels of the screen.
const SMALLEST = 11;

// Two nodes need not fill the picture.
const LARGEST = 1.3;

const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** A picture of a network; `chosen` is told which node or edge, `activated` which node is to be expanded. */
export class Canvas {
	constructor({ label, chosen = () => {}, activated = () => {} }) {
		this.chosen = chosen;
		this.activated = activated;
		this.place = el('div', {
			class: 'canvas', tabindex: '0', role: 'application', 'aria-label': label,
			'aria-roledescription': 'network', onkeydown: (event) => this.#key(event)
		});
		this.unnamed = el('p', { class: 'hint unnamed', hidden: true });
		this.element = el('div', { class: 'canvas-frame' }, this.place,
			el('div', { class: 'canvas-foot' }, this.unnamed, el('div', { class: 'canvas-buttons' },
				button('Closer', '+', () => this.#zoom(1.25)), button('Farther', '−', () => this.#zoom(0.8)), button('Show all', '⤢', () => this.#fit()))));
	}

	/** Shows these nodes and edges; what was there keeps its position. */
	async show(nodes, edges, { centre, isDisputed = () => false, disputedNodes = new Set(), near } = {}) {
		if (!this.cy) {
			const { default: cytoscape } = await load(() => import(LIBRARY));
			this.#start(cytoscape);
		}
		const { cy } = this;
		const ids = new Set([...nodes.map(({ id }) => id), ...edges.map(edgeId)]);
		const fresh = nodes.filter(({ id }) => cy.getElementById(id).empty());
		const origin = near && cy.getElementById(near).nonempty() ? { ...cy.getElementById(near).position() } : { x: 0, y: 0 };
		const hadNodes = cy.nodes().nonempty();
		const changed = fresh.length > 0 || cy.elements().length !== ids.size;
		cy.batch(() => {
			cy.elements().filter((element) => !ids.has(element.id())).remove();
			fresh.forEach((node, index) => cy.add({
				data: { id: node.id, name: caption(node, term), type: node.type, thing: node },
				classes: node.id === centre ? 'centre' : '', position: around(origin, index, fresh.length, node.id === centre)
			}));
			edges.filter((edge) => cy.getElementById(edgeId(edge)).empty()).forEach((edge) => cy.add({
				data: { id: edgeId(edge), source: edge.from, target: edge.to, type: edge.type, says: '', thing: edge }
			}));
			edges.forEach((edge) => {
				const qualified = qualification(edge);
				cy.getElementById(edgeId(edge)).data('says', labelled(edge, qualified)).toggleClass('disputed', isDisputed(edge))
					.toggleClass('hedged', qualified.hedged).toggleClass('judged', edge.type === 'JUDGED');
			});
			nodes.forEach(({ id }) => cy.getElementById(id).toggleClass('disputed', disputedNodes.has(id)));
		});
		if (changed) {
			this.#arrange(hadNodes);
		}
		else {
			this.#name();
		}
	}

	select(id) {
		this.cy?.elements().removeClass('chosen spoken');
		this.cy?.getElementById(id).addClass('chosen').connectedEdges().addClass('spoken');
	}

	/** How many nodes and edges are drawn; for tests. */
	get size() {
		return { nodes: this.cy?.nodes().length ?? 0, edges: this.cy?.edges().length ?? 0 };
	}

	end() {
		dark.removeEventListener('change', this.restyle);
		this.cy?.destroy();
	}

	#start(cytoscape) {
		this.cy = cytoscape({ container: this.place, style: styles(), minZoom: 0.15, maxZoom: 3, userZoomingEnabled: false, boxSelectionEnabled: false, autounselectify: true });
		this.restyle = () => this.cy.style(styles());
		dark.addEventListener('change', this.restyle);
		// Otherwise who scrolls past it would change it.
		this.place.addEventListener('focus', () => this.cy.userZoomingEnabled(true));
		this.place.addEventListener('blur', () => this.cy.userZoomingEnabled(false));
		let waiting = 0;
		this.cy.on('zoom resize', () => {
			cancelAnimationFrame(waiting);
			waiting = requestAnimationFrame(() => this.cy.destroyed() || this.#name());
		});
		this.cy.on('tap', 'node', ({ target }) => {
			this.#choose(target);
			this.activated(target.data('thing'));
		});
		this.cy.on('tap', 'edge', ({ target }) => this.#choose(target));
	}

	#choose(element) {
		this.select(element.id());
		this.chosen(element.data('thing'), element.isNode());
	}

	#arrange(again) {
		const many = this.cy.nodes().length;
		this.cy.nodes().toggleClass('crowded', many > 12).toggleClass('packed', many > 28);
		// So many words in one place could not be read; those of what is marked are shown.
		this.cy.edges().toggleClass('silent', this.cy.edges().length > 25);
		this.cy.nodes().removeStyle('font-size text-max-width text-valign text-halign text-margin-x text-margin-y text-justification').removeClass('unnamed');
		const parts = this.cy.elements().components();
		if (parts.length > 1) {
			parts.filter((part) => part.length > 1).forEach((part) => part.layout({ ...this.#cose(part.length), fit: false, animate: false }).run());
			this.#pack(parts);
			this.#fit();
			return;
		}
		this.cy.layout({
			...this.#cose(many), fit: true,
			stop: () => this.#fit(),
			animate: again && !calm.matches ? 'end' : false, animationDuration: 350
		}).run();
	}

	#cose(many) {
		return {
			name: 'cose', randomize: false, padding: 36, nodeDimensionsIncludeLabels: true, componentSpacing: 80,
			nodeRepulsion: () => 60000, idealEdgeLength: () => 110, edgeElasticity: () => 90, gravity: 0.35,
			numIter: many > 150 ? 300 : 900
		};
	}

	/** What nothing links stands side by side, and leaves no part of the picture empty. */
	#pack(parts) {
		const boxes = parts.map((part) => part.boundingBox({ includeLabels: true }));
		const corners = packed(boxes.map(({ w, h }) => ({ w, h })), this.cy.width() / Math.max(1, this.cy.height()));
		this.cy.batch(() => parts.forEach((part, index) => part.nodes().shift({ x: corners[index].x - boxes[index].x1, y: corners[index].y - boxes[index].y1 })));
	}

	/** Writes the names for which there is room, in letters that can be read at any size of the picture. */
	#name() {
		const { cy } = this;
		const zoom = cy.zoom();
		const size = Math.min(15, Math.max(SMALLEST, 12 * zoom));
		const widest = Math.min(150, Math.max(90, 130 * zoom));
		const written = named(cy.nodes().map((node) => ({
			id: node.id(), name: `${node.hasClass('disputed') ? '⚡ ' : ''}${node.data('name')}`, ...node.renderedPosition(), radius: node.renderedHeight() / 2,
			must: node.hasClass('centre') || node.data('type') === 'Person',
			rank: (node.hasClass('centre') ? 2000 : 0) + (node.data('type') === 'Person' ? 1000 : 0) + node.degree(false)
		})), size, widest, { w: cy.width(), h: cy.height() });
		const boxes = [...written.values()];
		cy.batch(() => {
			cy.nodes().forEach((node) => node.style(beside(written.get(node.id())?.side, zoom)).style({ 'font-size': size / zoom, 'text-max-width': widest / zoom })
				.toggleClass('unnamed', !written.has(node.id())));
			// What does not fit between its ends would cover their names.
			cy.edges().forEach((edge) => edge.style({ 'font-size': SMALLEST / zoom, width: lineWidth(edge) / Math.min(1, zoom), ...dashes(edge, zoom) })
				.toggleClass('cramped', !edge.hasClass('silent') && this.#isCramped(edge, boxes)));
		});
		const hidden = cy.nodes().length - written.size;
		this.unnamed.hidden = hidden === 0;
		this.unnamed.textContent = `${counted(hidden, 'name')} hidden: zoom in for ${hidden === 1 ? 'it' : 'them'}.`;
	}

	#isCramped(edge, boxes) {
		const wide = width(edge.data('says'), SMALLEST);
		return wide > distance(edge.source(), edge.target()) || runsInto(boxes, edge.source().renderedPosition(), edge.target().renderedPosition(), wide);
	}

	#zoom(factor) {
		this.cy?.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
	}

	#fit() {
		if (!this.cy) {
			return;
		}
		this.cy.fit(undefined, 36);
		if (this.cy.zoom() > LARGEST) {
			this.cy.zoom(LARGEST);
			this.cy.center();
		}
		this.#name();
	}

	#key(event) {
		if (!this.cy || event.ctrlKey || event.altKey || event.metaKey) {
			return;
		}
		const current = this.cy.nodes('.chosen').first();
		if (event.key.startsWith('Arrow')) {
			event.preventDefault();
			const next = current.empty() ? this.cy.nodes('.centre').first() : this.#next(current, event.key);
			const target = next?.nonempty?.() ? next : current.empty() ? this.cy.nodes().first() : null;
			if (target?.nonempty()) {
				this.#choose(target);
				this.#keepInSight(target);
			}
		}
		else if (event.key === 'Enter' && current.nonempty()) {
			event.preventDefault();
			this.activated(current.data('thing'));
		}
		else if (event.key === '+' || event.key === '-') {
			this.#zoom(event.key === '+' ? 1.25 : 0.8);
		}
		else if (event.key === '0') {
			this.#fit();
		}
	}

	#next(current, key) {
		const points = this.cy.nodes().filter((node) => node.id() !== current.id()).map((node) => ({ node, ...node.position() }));
		return towards(points, current.position(), key)?.node;
	}

	#keepInSight(node) {
		const { x, y } = node.renderedPosition();
		if (x < 20 || y < 20 || x > this.cy.width() - 20 || y > this.cy.height() - 20) {
			this.cy.center(node);
		}
	}
}

/** How a name stands on a side of its node. */
function beside(side = 'bottom', zoom) {
	const away = { bottom: [0, 4], top: [0, -4], right: [4, 0], left: [-4, 0] }[side];
	return {
		'text-valign': side === 'bottom' || side === 'top' ? side : 'center', 'text-halign': side === 'left' || side === 'right' ? side : 'center',
		'text-justification': { right: 'left', left: 'right' }[side] ?? 'center', 'text-margin-x': away[0] / zoom, 'text-margin-y': away[1] / zoom
	};
}

function distance(one, other) {
	const [a, b] = [one.renderedPosition(), other.renderedPosition()];
	return Math.hypot(a.x - b.x, a.y - b.y) - one.renderedHeight() / 2 - other.renderedHeight() / 2;
}

function button(label, sign, onclick) {
	return el('button', { type: 'button', class: 'quiet', 'aria-label': label, title: label, onclick }, sign);
}

/** What stands along an edge: that it is hedged or denied is part of it. */
function labelled(edge, { hedged, hedges, denied }) {
	const qualified = [hedged ? hedges.map((hedge) => lower(term(hedge))).join(', ') : null, denied ? 'denied' : null].filter(Boolean);
	return briefly(edge) + (qualified.length > 0 ? ` (${qualified.join('; ')})` : '');
}

function edgeId(edge) {
	return `edge ${keyOf(edge)}`;
}

// The same network begins the same everywhere.
function around(origin, index, count, isCentre) {
	const angle = 2 * Math.PI * index / Math.max(1, count) + 0.6;
	const distance = isCentre ? 0 : 150 + 40 * (index % 3);
	return { x: origin.x + distance * Math.cos(angle), y: origin.y + distance * Math.sin(angle) };
}

/** Which shapes and colours mean what: of those kinds that are shown. */
export function kindsIn(nodes) {
	return Object.keys(KINDS).filter((type) => nodes.some((node) => node.type === type));
}

/** What to call a node or an edge where it is told. */
export function spoken(thing, isNode, nameOf) {
	return isNode ? `${thing.name ?? thing.id}, ${kindOf(thing.type).word}` : upper(`${nameOf(thing.from)} ${relationship(thing)} ${nameOf(thing.to)}`);
}
