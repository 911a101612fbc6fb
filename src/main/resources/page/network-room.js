// Where there is room in a picture: for the parts of a network that nothing links, and for names. Knows nothing of how it is drawn.

const GAP = 40;

// Of the size of the letters, on average.
const LETTER = 0.56;

const LINE = 1.25;

/**
 * Places boxes on shelves so that together they fill a picture of an aspect as well as they can; gives the upper left corner of each, in
 * the order in which they came.
 */
export function packed(boxes, aspect) {
	const order = boxes.map((box, index) => ({ ...box, index })).sort((one, other) => other.h - one.h || other.w - one.w);
	const widest = Math.max(...boxes.map(({ w }) => w));
	const whole = boxes.reduce((sum, { w }) => sum + w + GAP, 0);
	let best;
	for (let step = 0; step <= 24; step++) {
		const tried = shelves(order, widest + (whole - widest) * (step / 24) ** 2);
		const size = Math.max(tried.w / aspect, tried.h);
		if (!best || size < best.size) {
			best = { ...tried, size };
		}
	}
	return best.corners;
}

function shelves(order, width) {
	const corners = [];
	let [x, y, height, w] = [0, 0, 0, 0];
	for (const box of order) {
		if (x > 0 && x + box.w > width) {
			y += height + GAP;
			[x, height] = [0, 0];
		}
		corners[box.index] = { x, y };
		x += box.w + GAP;
		height = Math.max(height, box.h);
		w = Math.max(w, x - GAP);
	}
	return { corners, w, h: y + height };
}

// Beneath a mark at best, else wherever there is room.
const SIDES = ['bottom', 'right', 'left', 'top'];

const MARGIN = 4;

/** How wide a line of text is, about. */
export function width(text, size) {
	return text.length * LETTER * size;
}

/** How much room a name takes on a side of its node: its lines are as wide as is allowed. */
export function boxOf({ name, x, y, radius }, size, widest, side = 'bottom') {
	const lines = [''];
	for (const word of name.split(/\s+/)) {
		const longer = `${lines.at(-1)} ${word}`.trim();
		if (lines.at(-1) !== '' && width(longer, size) > widest) {
			lines.push(word);
		}
		else {
			lines[lines.length - 1] = longer;
		}
	}
	const w = Math.max(...lines.map((line) => width(line, size)));
	const h = lines.length * LINE * size;
	const away = radius + MARGIN;
	const [left, top] = { bottom: [x - w / 2, y + away], top: [x - w / 2, y - away - h], right: [x + away, y - h / 2], left: [x - away - w, y - h / 2] }[side];
	return { left, right: left + w, top, bottom: top + h };
}

/**
 * Which names can be written without covering another, and where: ids to boxes with their sides. Those with the higher `rank` come first;
 * whoever `must` be named covers no name, but may cover the mark of somebody else. No name is cut off at the edge of the `picture`.
 */
export function named(nodes, size, widest, picture) {
	const marks = nodes.map(({ id, x, y, radius }) => ({ id, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
	const taken = [];
	const written = new Map();
	const isWhole = ({ left, right, top, bottom }) => !picture || (left >= 0 && top >= 0 && right <= picture.w && bottom <= picture.h);
	const isFree = (box) => isWhole(box) && !taken.some((other) => overlap(box, other));
	for (const node of [...nodes].sort((one, other) => other.rank - one.rank)) {
		const boxes = SIDES.map((side) => ({ side, ...boxOf(node, size, widest, side) })).filter(isFree);
		const box = boxes.find((free) => !marks.some((mark) => mark.id !== node.id && overlap(free, mark))) ?? (node.must ? boxes[0] : undefined);
		if (box) {
			taken.push(box);
			written.set(node.id, box);
		}
	}
	return written;
}

function overlap(one, other) {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether words along a line, around its middle, would run into one of some boxes. */
export function runsInto(boxes, from, to, length) {
	const whole = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	return [-0.5, -0.25, 0, 0.25, 0.5].some((part) => {
		const at = 0.5 + part * length / whole;
		const [x, y] = [from.x + at * (to.x - from.x), from.y + at * (to.y - from.y)];
		return boxes.some((box) => overlap(box, { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
	});
}
