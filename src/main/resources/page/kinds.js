// How each kind of thing looks: the colours of cypher/browser/style.grass, which a test compares, and a shape, since colour is
// never the only mark.

export const KINDS = {
	Person: { word: 'person', many: 'people', fill: '#77AADD', border: '#4477AA', shape: 'ellipse' },
	Organisation: { word: 'organisation', many: 'organisations', fill: '#EEDD88', border: '#B3A04A', shape: 'round-rectangle' },
	Group: { word: 'group', many: 'groups', fill: '#99DDFF', border: '#5BA3C7', shape: 'octagon' },
	Place: { word: 'place', many: 'places', fill: '#44BB99', border: '#2C8068', shape: 'triangle' },
	Law: { word: 'law', many: 'laws', fill: '#BBCC33', border: '#838F1F', shape: 'rectangle' },
	Event: { word: 'event', many: 'events', fill: '#FFAABB', border: '#C46E80', shape: 'hexagon' },
	Violation: { word: 'violation', many: 'violations', fill: '#EE8866', border: '#B0563A', shape: 'diamond' },
	Right: { word: 'right', many: 'rights', fill: '#AAAA00', border: '#757500', shape: 'pentagon' },
	List: { word: 'list', many: 'lists', fill: '#D6C6E1', border: '#9A7FB0', shape: 'rhomboid' },
	Statistic: { word: 'figure', many: 'figures', fill: '#C9C9C9', border: '#8C8C8C', shape: 'vee' },
	Role: { word: 'role', many: 'roles', fill: '#E6E6E6', border: '#A6A6A6', shape: 'star' }
};

const OTHER = { word: 'thing', many: 'things', fill: '#DDDDDD', border: '#8C8C8C', shape: 'ellipse' };

export function kindOf(type) {
	return KINDS[type] ?? { ...OTHER, word: type ?? OTHER.word, many: type ? `${type}s` : OTHER.many };
}

const TOGETHER = { Actor: ['Person', 'Organisation', 'Group'] };

/** The kinds that have a label: itself a kind, or one for several; none for a label that says nothing about that. */
export function kindsWith(label) {
	return label in KINDS ? [label] : TOGETHER[label] ?? [];
}


/** How relationships look, also as style.grass has it. */
export const LINES = {
	VICTIM_OF: { colour: '#B0563A', width: 2 },
	RESPONSIBLE_FOR: { colour: '#222222', dark: '#D0D0D0', width: 2 },
	RELATIVE_OF: { colour: '#4477AA', width: 2 }
};
