// Dates and lengths of time as people read them. They stay as precise as the source: nothing is rounded or filled in.

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** An EDTF date in words; what is not understood stays as it is written. */
export function dateInWords(edtf) {
	if (!edtf) {
		return '';
	}
	const interval = /^(.*)\/(.*)$/.exec(edtf);
	if (!interval) {
		return single(edtf);
	}
	const [, from, to] = interval;
	if (open(from) && open(to)) {
		return edtf;
	}
	if (open(to)) {
		return `since ${single(from)}`;
	}
	if (open(from)) {
		return `until ${single(to)}`;
	}
	return `${single(from)} to ${single(to)}`;
}

function open(side) {
	return side === '..' || side === '';
}

function single(date) {
	const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(date);
	if (!parts) {
		return date;
	}
	const [, year, month, day, mark] = parts;
	if (month && !MONTHS[Number(month) - 1]) {
		return date;
	}
	const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
	return { '~': `about ${words}`, '?': `${words} (uncertain)`, '%': `about ${words} (uncertain)` }[mark] ?? words;
}

/** An ISO 8601 length of time in words. */
export function lengthInWords(duration) {
	const parts = /^P((?:\d+[YMWD])+)$/.exec(duration ?? '');
	if (!parts) {
		return duration ?? '';
	}
	return [...parts[1].matchAll(/(\d+)([YMWD])/g)]
		.map(([, count, unit]) => `${count} ${UNITS[unit]}${count === '1' ? '' : 's'}`)
		.join(' and ');
}

/** Whether something can have been in a period, as the interface compares: days as ISO texts, open where absent. */
export function canBeIn(thing, from, to) {
	return (!from || !thing.latest || thing.latest >= from) && (!to || !thing.earliest || thing.earliest <= to);
}

export function isDated(thing) {
	return Boolean(thing.earliest || thing.latest);
}
