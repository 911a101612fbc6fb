// A question of the catalogue as a form, its answer as a table, and as a network: of what rows hold, or of the entities they name.

import { address, ask, resource } from './api.js';
import { claimsWith } from './claims.js';
import { announce, el, inCode, replace } from './dom.js';
import { answerNetwork } from './answer-network.js';
import { answerTable, networkIn } from './answers.js';
import { change } from './here.js';
import { networkPicture } from './network-picture.js';
import { awaited, downloads, nothing, trouble } from './parts.js';
import { parameterFields } from './question-form.js';
import { counted, plain, upper } from './words.js';

export const title = () => 'Question';

const RUN = 'ask';

export async function draw(place, { path, parameters }, signal) {
	const name = path[1] ?? '';
	await awaited(place, ask(resource('queries', name), signal), async ({ answer: query }) => {
		const result = el('div', {});
		const { fields, values } = await parameterFields(query.parameters, parameters, signal);
		const form = el('form', {
			class: 'filters question', onsubmit: (event) => {
				event.preventDefault();
				change({ ...values(), [RUN]: 'yes' });
			}
		}, fields, el('button', {}, 'Ask'));
		const ready = query.parameters.every((parameter) => !parameter.required || parameters.get(parameter.name));
		if (ready && (parameters.get(RUN) || query.parameters.length === 0)) {
			const given = Object.fromEntries(query.parameters.map((parameter) => [parameter.name, parameters.get(parameter.name)]));
			await awaited(result, ask(address(resource('queries', name, 'result'), { ...given, limit: 100 }), signal),
				({ answer, next }) => show(answer, next, name, given, signal), signal);
		}
		return [
			el('p', { class: 'kind' }, 'Question'), el('h1', {}, upper(plain(name))), el('p', { class: 'lead' }, inCode(query.description)),
			query.parameters.length > 0 ? form : null, result
		];
	}, signal);
}

async function show(answer, next, name, given, signal) {
	if (answer.count === 0) {
		return nothing('The graph has no answer to this.');
	}
	const { rows } = answer;
	await claimsOfRows(rows, signal);
	announce(`${counted(answer.count, 'row')}${answer.truncated ? ' at first' : ''}`);
	const place = el('div', {}, answerTable(answer));
	const { nodes, edges } = networkIn(rows);
	// What the rows hold as a network is shown as that.
	const named = edges.length > 0 ? null : answerNetwork(answer.columns, signal);
	const foot = el('div', {}, more(next));
	function more(url) {
		return url ? el('button', { onclick: async () => {
			try {
				const page = await ask(url, signal);
				await claimsOfRows(page.answer.rows, signal);
				rows.push(...page.answer.rows);
				// A column that was empty so far need not be any more.
				replace(place, answerTable(answer));
				place.querySelector('.scrolls').focus({ preventScroll: true });
				announce(`${counted(page.answer.count, 'row')} more`);
				replace(foot, more(page.next));
				await named?.update(rows);
			}
			catch (failure) {
				if (failure.name !== 'AbortError') {
					replace(foot, trouble(failure));
				}
			}
		} }, 'Show more rows') : null;
	}
	named?.update(rows);
	return [
		el('h2', {}, 'Answer'),
		el('p', { class: 'hint' }, counted(answer.count, 'row'), next ? ' at first' : ''),
		place, foot,
		edges.length > 0 ? networkPicture(nodes, edges, { centre: nodes[0].id, signal, withTable: true }) : named.element,
		downloads(`/api/queries/{name}/result`, resource('queries', name, 'result'), { ...given, limit: 1000 }, { isNetwork: nodes.length > 0 })
	];
}

/** Who says what in the rows. */
function claimsOfRows(rows, signal) {
	return claimsWith(rows.flatMap(({ claims }) => claims ?? []).slice(0, 300), signal);
}
