// Builds elements. Text becomes text nodes: nothing of what the interface answers is ever read as markup.

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes, listeners (`onclick: …`) and children; null children are left out. */
export function el(name, attributes = {}, ...children) {
	return fill(document.createElement(name), attributes, children);
}

export function svg(name, attributes = {}, ...children) {
	return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(element, attributes, children) {
	for (const [name, value] of Object.entries(attributes)) {
		if (name.startsWith('on')) {
			element.addEventListener(name.slice(2), value);
		}
		else if (value === true) {
			element.setAttribute(name, '');
		}
		else if (value !== false && value !== null && value !== undefined) {
			element.setAttribute(name, value);
		}
	}
	element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
	return element;
}

export function replace(element, ...children) {
	element.replaceChildren(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
	return element;
}

/** Text in which backquotes enclose what is to be taken literally. */
export function inCode(text) {
	return text.split('`').map((part, index) => (index % 2 === 1 ? el('code', {}, part) : part));
}

let numbers = 0;

/** An id that no other element has. */
export function uniqueId(prefix) {
	return `${prefix}-${++numbers}`;
}

/** Things with `separator` between them. */
export function joined(children, separator = ', ') {
	return children.flatMap((child, index) => (index === 0 ? [child] : [separator, child]));
}

/** Says something to those who do not see it. */
export function announce(text) {
	const announcer = document.getElementById('announcer');
	announcer.textContent = '';
	setTimeout(() => (announcer.textContent = text), 60);
}
