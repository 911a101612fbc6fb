// A field that suggests entities while somebody types, after the pattern "editable combobox with list autocomplete" of the ARIA
// authoring practices: the arrows walk through the suggestions, Enter takes one, Escape closes.

import { address, ask, resource, Trouble } from './api.js';
import { announce, el, replace, uniqueId } from './dom.js';
import { kindOf } from './kinds.js';
import { mark } from './shapes.js';
import { counted, WHY } from './words.js';

const PAUSE = 140;

const MOST = 8;

/**
 * A labelled field for an entity, of one of some kinds where these are given. `choose` gets the hit that was taken; `submit` gets the text, where Enter is pressed without a suggestion.
 */
export function combobox({ label, hint, kinds = [], value = '', name, choose, submit, placeholder, hideLabel = false }) {
	const id = uniqueId('find');
	const input = el('input', {
		id, type: 'text', role: 'combobox', name, value, placeholder, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false',
		'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': `${id}-list`, 'aria-describedby': hint ? `${id}-hint` : null,
		maxlength: 200
	});
	const list = el('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': 'Suggestions', hidden: true });
	const note = el('p', { class: 'suggestions-note', hidden: true });
	let hits = [];
	let active = -1;
	let timer;
	let running;

	function open(isOpen) {
		list.hidden = !isOpen;
		input.setAttribute('aria-expanded', String(isOpen));
		if (!isOpen) {
			note.hidden = true;
			activate(-1);
		}
	}

	function activate(index) {
		active = index;
		[...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
		if (index >= 0) {
			input.setAttribute('aria-activedescendant', list.children[index].id);
			list.children[index].scrollIntoView({ block: 'nearest' });
		}
		else {
			input.removeAttribute('aria-activedescendant');
		}
	}

	function show(found) {
		hits = found;
		replace(list, hits.map((hit, index) => el('li', {
			id: `${id}-${index}`, role: 'option', 'aria-selected': 'false', onmousedown: (event) => {
				event.preventDefault();
				take(index);
			}
		}, suggestion(hit))));
		active = -1;
		input.removeAttribute('aria-activedescendant');
		open(hits.length > 0);
		note.hidden = hits.length > 0;
		note.textContent = 'No name in the graph fits. That says nothing about whether anything happened.';
		announce(hits.length > 0 ? counted(hits.length, 'suggestion') : note.textContent);
	}

	async function suggest() {
		running?.abort();
		const q = input.value.trim();
		if (q === '') {
			open(false);
			return;
		}
		running = new AbortController();
		try {
			// The search takes one kind; of several, it is asked for more and the others are left out.
			const { answer } = await ask(address(resource('search'), { q, type: kinds.length === 1 ? kinds[0] : null, limit: kinds.length > 1 ? 50 : MOST }), running.signal);
			if (document.activeElement === input) {
				show(answer.hits.filter(({ type }) => kinds.length === 0 || kinds.includes(type)).slice(0, MOST));
			}
		}
		catch (failure) {
			if (failure instanceof Trouble) {
				open(false);
				note.hidden = false;
				note.textContent = failure.message;
				announce(failure.message);
			}
		}
	}

	function take(index) {
		const hit = hits[index];
		stop();
		input.value = hit.name;
		choose(hit);
	}

	function stop() {
		clearTimeout(timer);
		running?.abort();
		open(false);
	}

	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(suggest, PAUSE);
	});
	input.addEventListener('blur', stop);
	input.addEventListener('keydown', (event) => {
		if (event.isComposing) {
			return;
		}
		switch (event.key) {
			case 'ArrowDown':
			case 'ArrowUp': {
				event.preventDefault();
				if (list.hidden) {
					suggest();
				}
				else {
					const step = event.key === 'ArrowDown' ? 1 : -1;
					activate((active + step + (active < 0 && step < 0 ? 1 : 0) + hits.length) % hits.length);
				}
				break;
			}
			case 'Enter':
				if (active >= 0) {
					event.preventDefault();
					take(active);
				}
				else if (submit && input.value.trim() !== '') {
					event.preventDefault();
					stop();
					submit(input.value.trim());
				}
				break;
			case 'Escape':
				if (!list.hidden) {
					event.preventDefault();
					open(false);
				}
				break;
		}
	});

	const element = el('div', { class: 'combobox' },
		el('label', { for: id, class: hideLabel ? 'unseen' : null }, label),
		hint ? el('p', { id: `${id}-hint`, class: 'hint' }, hint) : null,
		el('div', { class: 'combobox-field' }, input, list, note));
	return { element, input };
}

function suggestion(hit) {
	return [
		mark(hit.type),
		el('span', { class: 'suggestion-name' }, hit.name),
		el('span', { class: 'suggestion-why' },
			kindOf(hit.type).word,
			hit.matched && hit.matched !== hit.name ? ` · called “${hit.matched}”` : '',
			` · ${WHY[hit.why] ?? hit.why}`)
	];
}
