import { address, ask, resource } from './api.js';
import { contradictionList } from './contradictions.js';
import { el } from './dom.js';
import { downloads } from './parts.js';
import { thisOne } from './words.js';

export async function drawPart(place, entity, state, signal) {
	const given = { entity: entity.id, limit: 200 };
	const { answer } = await ask(address(resource('contradictions'), given), signal);
	place.append(
		el('h2', {}, 'What reports disagree on'),
		el('p', { class: 'hint' }, `About ${thisOne(entity)}, or about what ${thisOne(entity)} asserts or denies.`),
		el('div', {}, contradictionList(answer, 'h3')),
		downloads('/api/contradictions', resource('contradictions'), given));
}
