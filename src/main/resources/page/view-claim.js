import { address, ask, resource } from './api.js';
import { claimsWith, keep } from './claims.js';
import { alsoCoded, quotation, source, taken, voiceList, withSamePassage } from './claim-card.js';
import { el } from './dom.js';
import { linkTo } from './here.js';
import { awaited, downloads } from './parts.js';

export const title = () => 'Claim';

export async function draw(place, { path }, signal) {
	const id = path[1] ?? '';
	await awaited(place, Promise.all([
		ask(address(resource('claims', id)), signal), ask(address(resource('claims', id, 'context')), signal)
	]), async ([{ answer: claim }, { answer: context }]) => {
		keep([claim]);
		// Who says what the denial says is one click away; that it is one is shown here.
		await claimsWith(claim.deniedBy.flatMap(({ claims }) => claims ?? []).slice(0, 6), signal);
		await withSamePassage([claim], signal);
		return [
			el('p', { class: 'kind' }, 'Claim'),
			el('h1', {}, claim.report.title),
			el('p', {}, source(claim), ' · ', linkTo('all claims of this report', ['report', claim.report.id])),
			inContext(claim, context),
			voiceList(claim),
			alsoCoded(claim),
			el('h2', {}, 'What the coders took from it'),
			taken(claim),
			downloads('/api/claims/{id}', resource('claims', id), {}, { isNetwork: false })
		];
	}, signal);
}

/** The sentence, marked in what stands around it. */
function inContext(claim, { before, quotation: words, after }) {
	if (!words) {
		return quotation(claim);
	}
	return el('figure', { class: 'context' },
		el('blockquote', {}, el('p', {}, before ? `…${before}` : null, el('mark', {}, words), after ? `${after}…` : null)),
		el('figcaption', { class: 'hint' }, 'The marked words are the claim; the rest is what stands around them in the report.'));
}
