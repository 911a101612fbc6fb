// Shows the view that the address names, and anew whenever the address changes.

import { asOf, change, go, here, MOVED, to } from './here.js';
import { announce, el, replace } from './dom.js';
import { combobox } from './combobox.js';
import { load } from './api.js';
import { dateInWords } from './dates.js';
import { field, trouble } from './parts.js';
import { loadTerms } from './terms.js';

const VIEWS = {
	'': () => import('./view-home.js'),
	search: () => import('./view-search.js'),
	entity: () => import('./view-entity.js'),
	claim: () => import('./view-claim.js'),
	paths: () => import('./view-paths.js'),
	contradictions: () => import('./view-contradictions.js'),
	corroboration: () => import('./view-corroboration.js'),
	questions: () => import('./view-questions.js'),
	question: () => import('./view-question.js'),
	reports: () => import('./view-reports.js'),
	report: () => import('./view-report.js'),
	day: () => import('./view-day.js')
};

const main = document.getElementById('main');

const finder = combobox({
	label: 'Find a person, organisation, event, law …', hideLabel: true, placeholder: 'Find a name, in any spelling',
	choose: (hit) => go(['entity', hit.id]), submit: (q) => go(['search'], { q })
});

let running = null;

let drawn = '';

async function show() {
	const state = here();
	const address = location.hash;
	// Another part of one subject keeps the place of the reader; another subject begins at its top.
	const moved = drawn.split('?')[0] !== address.split('?')[0];
	const first = drawn === '' && running === null;
	drawn = address;
	running?.abort();
	running = new AbortController();
	const { signal } = running;
	surroundings(state);
	const view = VIEWS[state.path[0] ?? ''];
	const place = el('div', { class: 'view' });
	try {
		if (asOf() && !isDay(asOf())) {
			replace(main, noDay(asOf()));
			return;
		}
		await loadTerms();
		if (signal.aborted) {
			return;
		}
		if (!view) {
			replace(main, el('h1', {}, 'There is no such view'), el('p', {}, 'The address may have been cut. Begin with a search.'));
			return;
		}
		const { title, draw } = await load(view);
		if (moved || first) {
			replace(main, place);
		}
		await draw(place, state, signal);
		if (signal.aborted) {
			return;
		}
		// No name of a person: titles stay in the history of the browser and in the lists of open windows.
		document.title = title(state) === '' ? 'rights-graph' : `${title(state)} – rights-graph`;
		if (!moved && !first) {
			keepFocus(place);
		}
		else if (!first) {
			main.focus({ preventScroll: true });
			scrollTo(0, 0);
		}
	}
	catch (failure) {
		if (failure.name !== 'AbortError' && !signal.aborted) {
			replace(main, trouble(failure, 'h1'));
		}
	}
}

/** Puts a view that was drawn anew into the place of the old, and the focus where it was. */
function keepFocus(place) {
	const focused = document.activeElement;
	const key = main.contains(focused) ? keyOf(focused) : null;
	const position = scrollY;
	replace(main, place);
	const again = key && [...main.querySelectorAll(focused.tagName)].find((element) => keyOf(element) === key);
	if (again) {
		again.focus({ preventScroll: true });
	}
	else if (key !== null) {
		main.focus({ preventScroll: true });
	}
	scrollTo(0, position);
}

function keyOf(element) {
	return [element.name, element.type === 'checkbox' ? element.value : '', element.getAttribute('href'), element.textContent].join('\n');
}

/** What stands around each view: the day of knowledge, and links that take it along. */
function surroundings({ path }) {
	const day = asOf();
	replace(document.getElementById('day'), isDay(day) ? dayBanner(day) : null);
	document.getElementById('day').hidden = !isDay(day);
	// The first view has its own.
	document.getElementById('finder').hidden = path.length === 0;
	document.getElementById('home').href = to([]);
	document.getElementById('as-of-link').href = to(['day']);
	const current = { question: 'questions', report: 'reports' }[path[0]] ?? path[0];
	for (const link of document.querySelectorAll('#parts a')) {
		const part = link.hash.replace(/^#\//, '').split('?')[0];
		link.href = to([part]);
		link.toggleAttribute('aria-current', false);
		if (part === current) {
			link.setAttribute('aria-current', 'page');
		}
	}
}

function dayBanner(day) {
	const input = el('input', { type: 'date', value: day, name: 'asOf', required: true });
	return el('form', {
		class: 'as-of', onsubmit: (event) => {
			event.preventDefault();
			change({ asOf: input.value });
		}
	},
	el('p', {}, el('strong', {}, `As of ${dateInWords(day)}. `), day > new Date().toISOString().slice(0, 10)
		? 'That day is yet to come: everything known is shown.' : 'What became known later is not shown.'),
	field('Another day', input),
	el('button', {}, 'Go'),
	el('a', { class: 'leave', href: '#', onclick: (event) => {
		event.preventDefault();
		change({ asOf: null });
		announce('Everything known is shown again.');
	} }, 'Show everything known'));
}

function isDay(text) {
	return /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && new Date(text).toJSON()?.startsWith(text) === true;
}

function noDay(text) {
	return [el('h1', {}, 'There is no such day'),
		el('p', {}, `The address asks for what was known by “${text}”, which is no day. A day is written as year, month and day, such as 2022-01-05.`),
		el('p', {}, el('button', { type: 'button', onclick: () => change({ asOf: null }) }, 'Show everything known'))];
}

document.getElementById('finder').append(finder.element);
document.getElementById('skip').addEventListener('click', (event) => {
	// The fragment is the state of the page.
	event.preventDefault();
	main.focus();
});
addEventListener('popstate', show);
addEventListener(MOVED, show);
show();
