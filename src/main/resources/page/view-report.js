import { address, ask, resource, Trouble } from './api.js';
import { claimCard, withSamePassage } from './claim-card.js';
import { keep } from './claims.js';
import { announce, el, replace } from './dom.js';
import { awaited, downloads, nothing, trouble } from './parts.js';
import { counted } from './words.js';

export const title = () => 'Report';

export async function draw(place, { path }, signal) {
	const id = path[1] ?? '';
	await awaited(place, ask(address(resource('reports', id, 'claims'), { limit: 25 }), signal), async ({ answer, next }) => {
		await withSamePassage(keep(answer.claims), signal);
		const name = answer.claims[0]?.report.title ?? id;
		return [
			el('p', { class: 'kind' }, 'Report'), el('h1', {}, name),
			answer.count === 0 ? nothing('No claim of this report is known.') : [
				el('p', {}, 'What was coded from it, in the order of its text. What stands between is not shown.'), pages(answer, next, signal)],
			downloads('/api/reports/{id}/claims', resource('reports', id, 'claims'), { limit: 1000 })
		];
	}, signal);
}

/** Claims with a button for the next ones. */
export function pages(answer, next, signal, level = 'h2') {
	const list = el('div', { class: 'claims' });
	const foot = el('div', {});
	function add(claims, following) {
		const first = list.children.length;
		list.append(...keep(claims).map((claim) => claimCard(claim, level)));
		replace(foot, following ? el('button', { onclick: () => more(following) }, 'Show more claims') : null);
		if (first > 0) {
			announce(`${counted(claims.length, 'claim')} more`);
			list.children[first].querySelector('a').focus();
		}
	}
	async function more(url) {
		try {
			const page = await ask(url, signal);
			await withSamePassage(keep(page.answer.claims), signal);
			add(page.answer.claims, page.next);
		}
		catch (failure) {
			if (failure instanceof Trouble) {
				replace(foot, trouble(failure));
			}
		}
	}
	add(answer.claims, next);
	return [list, foot];
}
