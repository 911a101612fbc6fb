// The mark of a kind of thing as a small picture: the same shape and colour as in the network.

import { svg } from './dom.js';
import { kindOf } from './kinds.js';

const around = (corners, turn = 0) => Array.from({ length: corners }, (_, index) => {
	const angle = 2 * Math.PI * (index + turn) / corners - Math.PI / 2;
	return `${(8 + 6.5 * Math.cos(angle)).toFixed(1)},${(8 + 6.5 * Math.sin(angle)).toFixed(1)}`;
}).join(' ');

const POLYGONS = {
	octagon: around(8, 0.5),
	triangle: '8,2 14.5,14 1.5,14',
	hexagon: '1.5,8 4.7,2.5 11.3,2.5 14.5,8 11.3,13.5 4.7,13.5',
	diamond: '8,1 15,8 8,15 1,8',
	pentagon: around(5),
	rhomboid: '1,3.5 11.5,3.5 15,12.5 4.5,12.5',
	vee: '2,2 8,5.5 14,2 8,14.5',
	star: '8,1 9.9,5.8 15,6.1 11,9.3 12.4,14.4 8,11.5 3.6,14.4 5,9.3 1,6.1 6.1,5.8'
};

export function mark(type) {
	const { fill, border, shape } = kindOf(type);
	const look = { fill, stroke: border, 'stroke-width': 1.5 };
	return svg('svg', { class: 'mark', viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' }, drawn(shape, look));
}

function drawn(shape, look) {
	switch (shape) {
		case 'rectangle':
			return svg('rect', { x: 2, y: 3, width: 12, height: 10, ...look });
		case 'round-rectangle':
			return svg('rect', { x: 1.5, y: 3, width: 13, height: 10, rx: 3, ...look });
		case 'ellipse':
			return svg('circle', { cx: 8, cy: 8, r: 6.5, ...look });
		default:
			return svg('polygon', { points: POLYGONS[shape], ...look });
	}
}

/** A line as it is drawn between two: its look is that of the style sheet. */
export function line(look) {
	return svg('svg', { class: `line line-${look}`, viewBox: '0 0 34 10', 'aria-hidden': 'true', focusable: 'false' }, svg('line', { x1: 1, y1: 5, x2: 33, y2: 5 }));
}
