// A network that grows as it is expanded, and what of it is to be seen. Knows nothing of how it is drawn.

import { canBeIn, isDated } from './dates.js';

/** Nodes and edges by id, added answer by answer. */
export class Network {
	nodes = new Map();
	edges = new Map();

	add({ nodes, edges }) {
		nodes.forEach((node) => this.nodes.has(node.id) || this.nodes.set(node.id, node));
		edges.forEach((edge) => this.edges.set(keyOf(edge), edge));
		return this;
	}

	/**
	 * What is left by the filters and still hangs together with the centre. `report` needs to know of which reports the
	 * claims are; an edge of which that is not known yet stays.
	 */
	visible(centre, { report, from, to } = {}, reportsOf = () => null) {
		const dated = (thing) => canBeIn(thing.properties ?? {}, from, to);
		const stays = (edge) => dated(edge) && [edge.from, edge.to].every((id) => this.nodes.has(id) && (id === centre || dated(this.nodes.get(id))))
			&& (!report || (reportsOf(edge) ?? [report]).includes(report));
		const edges = [...this.edges.values()].filter(stays);
		const reached = connected(centre, edges);
		const shown = edges.filter(({ from: one }) => reached.has(one));
		return {
			nodes: [...this.nodes.values()].filter(({ id }) => reached.has(id)),
			edges: shown,
			hidden: this.edges.size - shown.length,
			undated: from || to ? shown.filter((edge) => ![edge, this.nodes.get(edge.from), this.nodes.get(edge.to)].some((thing) => isDated(thing.properties ?? {}))).length : 0
		};
	}
}

export function keyOf(edge) {
	return edge.id ?? `${edge.from} ${edge.type} ${edge.to}`;
}

function connected(centre, edges) {
	const neighbours = new Map();
	const link = (one, other) => neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
	edges.forEach(({ from, to }) => {
		link(from, to);
		link(to, from);
	});
	const reached = new Set([centre]);
	const waiting = [centre];
	while (waiting.length > 0) {
		for (const next of neighbours.get(waiting.pop()) ?? []) {
			if (!reached.has(next)) {
				reached.add(next);
				waiting.push(next);
			}
		}
	}
	return reached;
}

/**
 * The ids of what contradictions are about: an edge is in one where a claim of it is denied, or where it belongs to a figure
 * or an entity whose value another report contradicts.
 */
export function disputed(contradictions) {
	const claims = new Set();
	const entities = new Set();
	for (const { kind, statements } of contradictions) {
		for (const { stance, entity, sources } of statements) {
			if (kind === 'denial' && stance !== 'denies') {
				sources.forEach(({ claim }) => claims.add(claim));
			}
			if (kind !== 'denial' && entity) {
				entities.add(entity);
			}
		}
	}
	return {
		claims, entities,
		edge: (edge) => edge.claims.some((claim) => claims.has(claim)) || (edge.type === 'MEASURES' && entities.has(edge.from))
	};
}

/** The nearest of several points in a direction, for walking with the arrow keys; null where there is none. */
export function towards(points, origin, key) {
	const [dx, dy] = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key];
	let best = null;
	let least = Infinity;
	for (const point of points) {
		const along = (point.x - origin.x) * dx + (point.y - origin.y) * dy;
		const across = Math.abs((point.x - origin.x) * dy) + Math.abs((point.y - origin.y) * dx);
		if (along > 0.5 && along + 2 * across < least) {
			best = point;
			least = along + 2 * across;
		}
	}
	return best;
}
