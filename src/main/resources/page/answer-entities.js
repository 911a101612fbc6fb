// Which entities the rows of an answer name, by how the questions of the catalogue name them.

import { idColumnOf, isId } from './columns.js';

// What the interface takes for an id.
const LONGEST = 200;

/**
 * The ids of the entities, in the order of the rows: records with an id and a name, columns whose name stands in another, and nodes. Claims
 * and reports are none.
 */
export function entitiesIn(rows, columns) {
	const found = new Set();
	for (const row of rows) {
		const claims = new Set(row.claims ?? []);
		const take = (id) => isId(id) && !id.includes('.') && id.length <= LONGEST && !claims.has(id) && found.add(id);
		const look = (value) => {
			if (Array.isArray(value)) {
				value.forEach(look);
			}
			else if (value && typeof value === 'object') {
				if (isEntity(value)) {
					take(value.id);
				}
				Object.entries(value).filter(([part]) => part !== 'properties').forEach(([, inner]) => look(inner));
			}
		};
		for (const column of columns) {
			const owner = idColumnOf(column, columns);
			if (owner !== null && row[column] !== null && row[column] !== undefined) {
				take(row[owner]);
			}
			look(row[column]);
		}
	}
	return [...found];
}

// A figure can be known by its value alone.
function isEntity(value) {
	if (value.labels) {
		return value.labels.includes('Entity');
	}
	return !('title' in value) && !(value.from && value.to) && ('name' in value || 'value' in value);
}
