import { address, ask, resource } from './api.js';
import { announce, el, joined } from './dom.js';
import { change, claimLink, entityLink } from './here.js';
import { kindOf, KINDS } from './kinds.js';
import { awaited, downloads, field, nothing, table } from './parts.js';
import { mark } from './shapes.js';
import { counted, relationship, upper } from './words.js';

export const title = () => 'Corroboration';

export async function draw(place, { parameters }, signal) {
	const type = parameters.get('type') ?? '';
	const minReports = parameters.get('minReports') ?? '2';
	const kind = el('select', { class: 'wide', name: 'type', onchange: () => change({ type: kind.value }) },
		el('option', { value: '' }, 'events, violations, laws, lists, figures, relationships'),
		Object.entries(KINDS).map(([value, { many }]) => el('option', { value, selected: value === type }, many)));
	const least = el('input', { type: 'number', name: 'minReports', min: 1, max: 100, value: minReports, onchange: () => change({ minReports: least.value }) });
	const list = el('div', {});
	place.append(
		el('h1', {}, 'What several reports bear out'),
		el('p', {}, 'What reports state that do not rest on each other. Two reports by one publisher, or a report and its summary, count once. That reports agree is not proof: they may have heard it from the same source.'),
		el('div', { class: 'filters' }, field('Show', kind), field('Independent reports, at least', least)), list);
	const given = { type, minReports, limit: 200 };
	await awaited(list, ask(address(resource('corroboration'), given), signal), ({ answer: { facts, truncated } }) => {
		announce(counted(facts.length, 'statement'));
		return facts.length === 0
			? nothing('Nothing here is stated by so many independent reports.', 'What only one report says may be as true: often only one has asked.')
			: [
				el('p', { class: 'hint' }, counted(facts.length, 'statement'), truncated ? ' at least' : ''),
				table('What independent reports state alike', ['What is stated', 'Independent reports', 'Stated in'], facts.map(({ fact, independent, reports }) => [
					fact.from ? [entityLink(fact.from), ` ${relationship(fact)} `, entityLink(fact.to)]
						: [mark(fact.type), ' ', entityLink(fact), el('span', { class: 'hint' }, ` ${upper(kindOf(fact.type).word)}`)],
					String(independent),
					el('ul', { class: 'plain' }, reports.map((report) => el('li', {}, report.title,
						report.counted ? null : el('span', { class: 'hint' }, ' (not counted: may rest on another)'), ' ', joined(report.claims.map(claimLink), ' '))))
				])),
				downloads('/api/corroboration', resource('corroboration'), given)
			];
	}, signal);
}
