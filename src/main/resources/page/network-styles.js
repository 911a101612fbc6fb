// How nodes and edges are drawn, on dark and on light.

import { kindOf, LINES } from './kinds.js';

export const dark = matchMedia('(prefers-color-scheme: dark)');

export function styles() {
	const ink = dark.matches ? '#E8E6E1' : '#2B2A28';
	const paper = dark.matches ? '#1B1D20' : '#FFFFFF';
	const line = dark.matches ? '#8A8F96' : '#8C8C8C';
	const alarm = dark.matches ? '#FF9C7A' : '#A33A1A';
	return [
		{ selector: 'node', style: {
			'background-color': (node) => kindOf(node.data('type')).fill, 'border-color': (node) => kindOf(node.data('type')).border,
			shape: (node) => kindOf(node.data('type')).shape, 'border-width': 2, width: 30, height: 30, label: 'data(name)', color: ink,
			'font-size': 12, 'font-family': 'system-ui, sans-serif', 'text-valign': 'bottom', 'text-margin-y': 5, 'text-wrap': 'wrap', 'text-max-width': 130,
			'text-background-color': paper, 'text-background-opacity': 0.8, 'text-background-padding': 2
		} },
		{ selector: 'node.crowded', style: { 'font-size': 16, width: 36, height: 36, 'text-max-width': 150 } },
		{ selector: 'node.packed', style: { 'font-size': 21, width: 46, height: 46, 'text-max-width': 180 } },
		{ selector: 'node.centre', style: { width: 56, height: 56, 'border-width': 5, 'font-weight': 'bold' } },
		{ selector: 'edge', style: {
			width: lineWidth, 'line-color': (edge) => colour(edge, line), 'target-arrow-color': (edge) => colour(edge, line),
			'target-arrow-shape': 'triangle', 'arrow-scale': 0.9, 'curve-style': 'bezier', label: 'data(says)', color: ink, 'font-size': 9.5,
			'font-family': 'system-ui, sans-serif', 'text-rotation': 'autorotate', 'text-background-color': paper, 'text-background-opacity': 0.85,
			'text-background-padding': 1
		} },
		// Nothing that is hedged in every claim looks like what is stated, and what a coder compared looks like neither.
		{ selector: 'edge.hedged', style: { 'line-style': 'dashed', 'line-dash-pattern': DASHES.hedged } },
		{ selector: 'edge.judged', style: { 'line-style': 'dashed', 'line-dash-pattern': DASHES.judged, 'target-arrow-shape': 'none', opacity: 0.75 } },
		{ selector: 'node.disputed', style: { 'border-style': 'dashed', 'border-width': 4, 'border-color': alarm, label: (node) => `⚡ ${node.data('name')}` } },
		{ selector: 'edge.disputed', style: { 'line-style': 'dashed', 'line-dash-pattern': DASHES.disputed, 'line-color': alarm, 'target-arrow-color': alarm, label: (edge) => `⚡ ${edge.data('says')}${edge.data('says').endsWith('denied)') ? '' : ' (disputed)'}` } },
		{ selector: 'edge.disputed.hedged', style: { 'line-dash-pattern': DASHES.hedged } },
		{ selector: 'node.unnamed', style: { label: '' } },
		{ selector: 'node.chosen', style: { label: 'data(name)' } },
		{ selector: 'edge.silent, edge.cramped', style: { label: '' } },
		{ selector: 'edge.disputed.silent, edge.disputed.cramped', style: { label: '⚡' } },
		{ selector: 'edge.spoken, edge.chosen', style: { label: 'data(says)' } },
		{ selector: '.chosen', style: { 'overlay-color': '#4477AA', 'overlay-opacity': 0.22, 'overlay-padding': 6 } }
	];
}

const DASHES = { hedged: [2.5, 3.5], judged: [2, 7], disputed: [7, 4] };

/** Dashes that stay dashes on the screen, however small the picture; none of a line that is whole. */
export function dashes(edge, zoom) {
	const look = ['hedged', 'judged', 'disputed'].find((name) => edge.hasClass(name));
	return look ? { 'line-dash-pattern': DASHES[look].map((length) => length / Math.min(1, zoom)) } : {};
}

/** How wide a line is on the screen, however small the picture. */
export function lineWidth(edge) {
	return edge.hasClass('disputed') ? 3 : edge.hasClass('hedged') ? 2.4 : LINES[edge.data('type')]?.width ?? 1.2;
}

function colour(edge, otherwise) {
	const line = LINES[edge.data('type')];
	return (dark.matches && line?.dark) || line?.colour || otherwise;
}
