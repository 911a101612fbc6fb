// Which columns of an answer belong together, by how the questions of the catalogue name them: `relative` and `relativeName`, or
// `violation` and a `name` farther on.

const BETWEEN = /^(type|kind|date|earliest|latest|known|certain|.*Name|.*Kind)$/;

const ID = /^[a-z0-9]+([-.][a-z0-9]+)*$/;

/** The column that holds the id of what a column names; null where it names nothing. */
export function idColumnOf(column, columns) {
	if (column.endsWith('Name') && columns.includes(column.slice(0, -4))) {
		return column.slice(0, -4);
	}
	if (column !== 'name') {
		return null;
	}
	return columns.slice(0, columns.indexOf('name')).reverse().find((other) => !BETWEEN.test(other)) ?? null;
}

/** The columns to show: an id stands behind its name, and the bounds of a figure or a date in the file. */
export function shownColumns(columns) {
	const behind = new Set(columns.map((column) => idColumnOf(column, columns)).filter(Boolean));
	const isBound = (column) => (/(Min|Max)$/.test(column) && columns.includes(column.slice(0, -3))) || (/^(earliest|latest)$/.test(column) && columns.includes('date'));
	return columns.filter((column) => !behind.has(column) && !isBound(column));
}

export function isId(value) {
	return typeof value === 'string' && ID.test(value);
}
