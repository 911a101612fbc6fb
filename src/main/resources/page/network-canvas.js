// Draws a network with Cytoscape.js. Whoever does not see it finds the same in the table beside it.

import { load } from './api.js';
import { el } from './dom.js';
import { KINDS, kindOf } from './kinds.js';
import { keyOf, towards } from './network-model.js';
import { dark, styles } from './network-styles.js';
import { qualification } from './statements.js';
import { term } from './terms.js';
import { briefly, caption, lower, relationship, upper } from './words.js';

const LIBRARY = '../webjars/cytoscape/dist/cytoscape.esm.min.mjs';

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
		this.element = el('div', { class: 'canvas-frame' }, this.place,
			el('div', { class: 'canvas-buttons' },
				button('Closer', '+', () => this.#zoom(1.25)), button('Farther', '−', () => this.#zoom(0.8)), button('Show all', '⤢', () => this.#fit())));
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
		this.cy.edges().toggleClass('silent', this.cy.edges().length > 25).toggleClass('crowded', many > 12);
		this.cy.layout({
			name: 'cose', randomize: false, fit: true, padding: 36, nodeDimensionsIncludeLabels: true, componentSpacing: 80,
			nodeRepulsion: () => 60000, idealEdgeLength: () => 110, edgeElasticity: () => 90, gravity: 0.35,
			numIter: many > 150 ? 300 : 900,
			stop: () => this.#fit(),
			animate: again && !calm.matches ? 'end' : false, animationDuration: 350
		}).run();
	}

	#zoom(factor) {
		this.cy?.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
	}

	#fit() {
		this.cy?.fit(undefined, 36);
		if (this.cy?.zoom() > LARGEST) {
			this.cy.zoom(LARGEST);
			this.cy.center();
		}
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
