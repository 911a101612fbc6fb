// Claims: what one passage of a report asserts. They are asked for together where the interface can, and kept.

import { address, ask, resource } from './api.js';

const AT_ONCE = 6;

const kept = new Map();

const missing = new Map();

/** What is known here already. */
export function known(id) {
	return kept.get(key(id));
}

export function keep(claims) {
	claims.forEach((claim) => kept.set(key(claim.id), claim));
	return claims;
}

/** The claims that speak of an entity, up to a page of them. */
export async function claimsOf(entity, parameters, signal) {
	const { answer, next } = await ask(address(resource('entities', entity, 'claims'), parameters), signal);
	keep(answer.claims);
	return { claims: answer.claims, next, truncated: answer.truncated };
}

/** Claims by id; those that cannot be had are left out. */
export async function claimsWith(ids, signal) {
	const wanted = [...new Set(ids)].filter((id) => !known(id));
	for (let start = 0; start < wanted.length && !signal?.aborted; start += AT_ONCE) {
		await Promise.all(wanted.slice(start, start + AT_ONCE).map(one));
	}
	return ids.map(known).filter(Boolean);
}

// Several views may await one answer: none of them breaks it off for the others.
function one(id) {
	const at = key(id);
	if (!missing.has(at)) {
		missing.set(at, ask(address(resource('claims', id)))
			.then(({ answer }) => keep([answer]))
			.catch(() => null)
			.finally(() => missing.delete(at)));
	}
	return missing.get(at);
}

/** Whether what made an entity known on a day is, as far as it is read here, an undated report that was obtained then. */
export function obtainedOn(entity, day) {
	const then = [...kept.values()].filter(({ known: since, about }) => since === day && about.entities.some(({ id }) => id === entity));
	return then.length > 0 && then.every(({ asOf, report }) => !asOf && !report.published);
}

// A claim is about less on an earlier day.
function key(id) {
	return address(id);
}

/** Who says what the claims say, how it is qualified, who denies it: what must stand beside each statement. */
export function voices(ids) {
	const claims = ids.map(known);
	const found = claims.filter(Boolean);
	const unique = (things) => [...new Map(things.map((thing) => [thing.id, thing])).values()];
	return {
		complete: found.length === claims.length,
		// Whoever quotes somebody does not say it.
		reports: unique(found.filter(({ speakers }) => speakers.length === 0).map(({ report }) => report)),
		speakers: unique(found.flatMap(({ speakers }) => speakers)),
		hedges: [...new Set(found.map(({ hedge }) => hedge).filter(Boolean))],
		unhedged: found.some(({ hedge }) => !hedge),
		deniedBy: unique(found.flatMap(({ deniedBy }) => deniedBy))
	};
}
