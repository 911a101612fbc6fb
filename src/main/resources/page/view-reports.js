import { address, ask, resource } from './api.js';
import { dateInWords } from './dates.js';
import { el } from './dom.js';
import { isDescribed } from './formats.js';
import { linkTo } from './here.js';
import { awaited, downloads, nothing, table } from './parts.js';
import { term } from './terms.js';

export const title = () => 'Reports';

export async function draw(place, state, signal) {
	const list = el('div', {});
	place.append(el('h1', {}, 'Reports'), list);
	await awaited(list, ask(address(resource('reports')), signal), ({ answer: { reports } }) => [
		reports.length === 0 ? nothing('The graph holds no report.') : table('The reports on which everything here rests',
			['Report', 'Published by', 'On', 'About', 'Rests on', 'Reliability', 'Claims'],
			reports.map((report) => [
				linkTo(report.title, ['report', report.id]),
				report.publishers.map(({ name }) => name).join(', ') || 'not known',
				dateInWords(report.published) || 'undated',
				dateInWords(report.period),
				report.derivedFrom.map(({ name }) => name).join(', '),
				report.reliability ? term(report.reliability) : '',
				String(report.claimCount)
			])),
		downloads('/api/reports', resource('reports'), {}, { caption: 'Download this list' })
	], signal);
	if (await isDescribed('/api/graph').catch(() => false)) {
		place.append(downloads('/api/graph', resource('graph'), {}, {
			caption: 'Download the whole graph', remark: () => 'All entities and the relationships between them, with the ids of the claims.'
		}));
	}
}
