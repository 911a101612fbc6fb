// What the page computes without a browser: node --test modules.test.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { idColumnOf, isId, shownColumns } from '../../../main/resources/page/columns.js';
import { canBeIn, dateInWords, lengthInWords } from '../../../main/resources/page/dates.js';
import { formatsIn } from '../../../main/resources/page/formats.js';
import { KINDS, LINES } from '../../../main/resources/page/kinds.js';
import { disputed, Network, towards } from '../../../main/resources/page/network-model.js';
import { named, packed, runsInto } from '../../../main/resources/page/network-room.js';
import { format, list, parse } from '../../../main/resources/page/state.js';
import { briefly, caption, relationship, remarks } from '../../../main/resources/page/words.js';
import { inReadersWords, next } from '../../../main/resources/page/api.js';
import { captions } from '../../../main/resources/page/question-form.js';
import { groups } from '../../../main/resources/page/view-questions.js';
import { entitiesIn } from '../../../main/resources/page/answer-entities.js';
import { networkIn } from '../../../main/resources/page/answers.js';

test('address says the state, whatever letters it holds', () => {
	const address = format(['entity', 'a/b c'], { asOf: '2031-01-01', expanded: ['x', 'y'], q: 'Žaneta & Мира?', nothing: '', none: null });
	assert.equal(address, '#/entity/a%2Fb%20c?asOf=2031-01-01&expanded=x,y&q=%C5%BDaneta+%26+%D0%9C%D0%B8%D1%80%D0%B0%3F');
	const { path, parameters } = parse(address);
	assert.deepEqual(path, ['entity', 'a/b c']);
	assert.equal(parameters.get('q'), 'Žaneta & Мира?');
	assert.deepEqual(list(parameters, 'expanded'), ['x', 'y']);
	assert.deepEqual(list(parameters, 'absent'), []);
});

test('address that is no state is the first view', () => {
	for (const fragment of ['', '#', '#main', '#/']) {
		assert.deepEqual(parse(fragment).path, []);
	}
	assert.deepEqual(parse('#/entity/%E0%A4%A').path, ['entity', '%E0%A4%A']);
});

test('date is as precise in words as it is written', () => {
	const words = {
		2031: '2031', '2031-05': 'May 2031', '2031-05-04': '4 May 2031', '2031-05~': 'about May 2031', '2031?': '2031 (uncertain)',
		'2031-05-04/..': 'since 4 May 2031', '../2031': 'until 2031', '2031-05/2031-06-02': 'May 2031 to 2 June 2031',
		'[2031,2032]': '[2031,2032]', '2031-13': '2031-13', '203X': '203X', '../..': '../..', '': ''
	};
	for (const [date, expected] of Object.entries(words)) {
		assert.equal(dateInWords(date), expected);
	}
});

test('length of time is neither rounded nor converted', () => {
	assert.equal(lengthInWords('P5Y'), '5 years');
	assert.equal(lengthInWords('P1Y6M'), '1 year and 6 months');
	assert.equal(lengthInWords('P15D'), '15 days');
	assert.equal(lengthInWords('life'), 'life');
	assert.equal(lengthInWords('P5Y/P7Y'), 'P5Y/P7Y');
});

test('thing can have been in a period unless its days exclude it', () => {
	const may = { earliest: '2031-05-01', latest: '2031-05-31' };
	assert.ok(canBeIn(may, '2031-05-31', '2031-12-31'));
	assert.ok(!canBeIn(may, '2031-06-01', undefined));
	assert.ok(!canBeIn(may, undefined, '2031-04-30'));
	assert.ok(canBeIn({ earliest: '2031-05-01' }, '2040-01-01', undefined), 'open at its end');
	assert.ok(canBeIn({}, '2031-01-01', '2031-01-02'), 'without a date');
});

test('relationship is said, not stated, and keeps what qualifies it', () => {
	assert.equal(relationship({ type: 'VICTIM_OF', properties: {} }), 'is said to be a victim of');
	assert.equal(relationship({ type: 'RELATIVE_OF', properties: { kind: 'sibling' } }), 'is said to be a sibling of');
	assert.equal(relationship({ type: 'JUDGED', properties: { judgement: 'unsure' } }), 'may or may not be the same as (judged by a coder)');
	assert.equal(relationship({ type: 'OF_A_NEW_KIND', properties: {} }), 'of a new kind');
	assert.deepEqual(remarks({ type: 'RESPONSIBLE_FOR', properties: { role: 'perpetrator', degree: 'institutional' } }), ['degree: institutional']);
	assert.deepEqual(remarks({ type: 'VICTIM_OF', properties: { role: 'witness' } }), ['as witness']);
});

test('every role of the vocabulary in an event has its own words, and an unknown one is named', () => {
	const roles = readFileSync(new URL('../../../../import/vocabulary/involvement-roles.csv', import.meta.url), 'utf8').split('\n')
		.map((line) => line.split(',')).filter(([, , type]) => type === 'INVOLVED_IN').map(([id]) => id);
	assert.ok(roles.length > 20);
	const words = (role) => relationship({ type: 'INVOLVED_IN', properties: { role } });
	for (const role of roles) {
		assert.doesNotMatch(words(role), /involved/, role);
		assert.match(words(role), /^is (said|credited) /, role);
	}
	assert.notEqual(words('accused'), words('prosecutor'));
	assert.equal(words('night-watch'), 'is said to be involved (as night watch) in');
	assert.equal(words('constructor'), 'is said to be involved (as constructor) in');
	assert.equal(relationship({ type: 'INVOLVED_IN', properties: {} }), 'is said to be involved in');
});

test('line of a picture says what the relationship says, and a comparison whose it is', () => {
	const brief = (type, properties = {}) => briefly({ type, properties });
	assert.equal(brief('VICTIM_OF'), 'victim of');
	assert.equal(brief('INVOLVED_IN', { role: 'accused' }), 'accused of a role in');
	assert.equal(brief('INVOLVED_IN', { role: 'attacked' }), 'attacked in');
	assert.equal(brief('RELATIVE_OF', { kind: 'sibling' }), 'sibling');
	assert.equal(brief('JUDGED', { judgement: 'different' }), 'coder: not the same');
	assert.equal(brief('JUDGED', { judgement: 'same' }), 'coder: the same');
	assert.equal(brief('JUDGED', { judgement: 'unsure' }), 'coder: unsure whether the same');
});

test('figure in a picture is never a bare number', () => {
	const figure = (name, properties) => caption({ id: 'f', type: 'Statistic', name, properties });
	assert.equal(figure('Children killed', { value: '2', unit: 'persons' }), 'Children killed: 2');
	assert.equal(figure('Length of the march', { value: 'over 3', unit: 'days' }), 'Length of the march: over 3 days');
	assert.equal(figure(null, { value: '2', unit: 'persons', measure: 'persons-killed' }), 'persons killed: 2');
	assert.equal(caption({ id: 'm', type: 'Person', name: 'Mira Tovik', properties: { value: '2' } }), 'Mira Tovik');
});

test('right that a row of the coder names is not said to be named by a report', () => {
	const basis = (value) => remarks({ type: 'BREACHES', properties: { basis: value } });
	assert.deepEqual(basis('stated'), ['right named by the coder']);
	assert.deepEqual(basis('kind'), ['by the kind of violation, not by a sentence']);
});

const node = (id, properties = {}) => ({ id, type: 'Event', properties });
const edge = (from, to, properties = {}, claims = [`${from}-${to}`]) => ({ id: `${from}.${to}`, type: 'PART_OF', from, to, claims, properties });

test('network shows what is left by the filters and still hangs on its centre', () => {
	const network = new Network()
		.add({ nodes: [node('a'), node('b', { earliest: '2031-01-01', latest: '2031-12-31' }), node('c')], edges: [edge('a', 'b'), edge('b', 'c')] })
		.add({ nodes: [node('a'), node('d')], edges: [edge('d', 'a'), edge('a', 'b')] });
	const ids = ({ nodes }) => nodes.map(({ id }) => id).sort().join('');
	assert.equal(ids(network.visible('a')), 'abcd');
	assert.equal(network.visible('a').edges.length, 3);
	const later = network.visible('a', { from: '2032-01-01' });
	assert.equal(ids(later), 'ad', 'what hangs on what is hidden is hidden');
	assert.equal(later.hidden, 2);
	assert.equal(later.undated, 1);
	assert.equal(ids(network.visible('a', { report: 'r' }, ({ id }) => (id === 'd.a' ? ['r'] : id === 'a.b' ? ['other'] : null))), 'ad');
	assert.equal(ids(network.visible('a', { report: 'r' }, () => null)), 'abcd', 'of an unknown report');
});

test('denied claim marks its edges, contradicted figure its own', () => {
	const marks = disputed([
		{ kind: 'denial', statements: [{ stance: 'states', sources: [{ claim: 'said' }] }, { stance: 'denies', sources: [{ claim: 'denial' }] }] },
		{ kind: 'figure', statements: [{ stance: 'states', entity: 'figure', sources: [{ claim: 'count' }] }] }
	]);
	assert.ok(marks.edge(edge('a', 'b', {}, ['said', 'other'])));
	assert.ok(!marks.edge(edge('a', 'b', {}, ['denial'])));
	assert.ok(!marks.edge(edge('a', 'b', {}, ['count'])));
	assert.ok(marks.edge({ type: 'MEASURES', from: 'figure', to: 'a', claims: ['count'] }));
});

test('arrow leads to what lies nearest in its direction', () => {
	const points = [{ id: 'near', x: 10, y: 1 }, { id: 'far', x: 50, y: 0 }, { id: 'aside', x: 5, y: 40 }, { id: 'left', x: -9, y: 0 }];
	const go = (key) => towards(points, { x: 0, y: 0 }, key)?.id;
	assert.equal(go('ArrowRight'), 'near');
	assert.equal(go('ArrowLeft'), 'left');
	assert.equal(go('ArrowDown'), 'near');
	assert.equal(go('ArrowUp'), undefined);
});

test('formats are those of the description, and files have no names of people', () => {
	const description = { paths: { '/api/entities/{id}/neighbours': { get: { parameters: [{ name: 'format', schema: { enum: ['json', 'gexf', 'csv-zip'] } }] } } } };
	assert.deepEqual(formatsIn(description, '/api/entities/{id}/neighbours').map(({ file }) => file), ['neighbours.gexf', 'neighbours.zip', 'neighbours.json']);
	assert.equal(formatsIn(description, '/api/entities/{id}/neighbours', 'network')[0].file, 'network.gexf');
	assert.deepEqual(formatsIn(description, '/api/none').map(({ name }) => name), ['json']);
});

test('next page is asked of this service', () => {
	assert.equal(next('</api/reports/r/claims?cursor=x>; rel="next", </api/reports/r/claims>; rel="first"'), 'api/reports/r/claims?cursor=x');
	assert.equal(next('</prefix/api/reports?cursor=x>; rel="next"'), 'api/reports?cursor=x');
	assert.equal(next(null), null);
});

test('network within rows has no loose ends', () => {
	const a = { ...node('a'), labels: ['Event'] };
	const b = { ...node('b'), labels: ['Event'] };
	const { nodes, edges } = networkIn([{ path: { nodes: [a, b], edges: [edge('a', 'b')] }, claims: ['x'] }, { lone: edge('a', 'z'), name: 'n' }]);
	assert.deepEqual(nodes.map(({ id }) => id), ['a', 'b']);
	assert.deepEqual(edges.map(({ id }) => id), ['a.b']);
});

test('entities that rows name are collected, each once and in order, and claims and reports are none', () => {
	const columns = ['relative', 'relativeName', 'kinship', 'exile', 'exileName', 'countries', 'violations', 'statedIn', 'reports', 'claims'];
	const row = {
		relative: 'mira-tovik', relativeName: 'Mira Tovik', kinship: 'sibling', exile: 'jan-tovik', exileName: 'Jan Tovik',
		countries: [{ id: 'norland', name: 'Norland' }],
		violations: [{ id: 'arrest', name: 'Arrest', aimedAt: [{ id: 'jan-tovik', name: 'Jan Tovik' }], figures: [{ id: 'count', value: '12', population: 'people' }] }],
		statedIn: { id: 'norland-2031', title: 'Norland in 2031' }, reports: ['norland-2031'], claims: ['c-1']
	};
	assert.deepEqual(entitiesIn([row, row], columns), ['mira-tovik', 'jan-tovik', 'norland', 'arrest', 'count']);
	const about = { id: 'c-1', hedge: 'alleged', about: [{ id: 'c-1', name: 'c-1' }, { id: 'march', name: 'March' }], claims: ['c-1'] };
	assert.deepEqual(entitiesIn([about], ['id', 'hedge', 'about', 'claims']), ['march']);
	assert.deepEqual(entitiesIn([{ id: 'c-1', name: null, claims: [] }], ['id', 'name', 'claims']), [], 'an id without a name');
	assert.deepEqual(entitiesIn([{ violation: 'arrest', name: 'Arrest', kind: 'detention' }], ['violation', 'name', 'kind']), ['arrest']);
	assert.deepEqual(entitiesIn([{ n: { ...node('a'), labels: ['Entity', 'Event'] }, c: { ...node('c-2'), labels: ['Claim'] } }], ['n', 'c']), ['a']);
	assert.deepEqual(entitiesIn([{ path: { nodes: [{ ...node('a'), labels: ['Entity'] }], edges: [edge('a', 'b')] } }], ['path']), ['a']);
	assert.deepEqual(entitiesIn([{ who: { id: 'Not an id', name: 'x' }, other: [{ id: 'a'.repeat(201), name: 'long' }, null, 7] }], ['who', 'other']), []);
});

test('name in an answer leads to what it is the name of', () => {
	const owners = {
		'violation name kind': 'violation', 'date earliest latest certain event type name kind': 'event', 'type id name': 'id',
		'victim victimName violation name': 'violation', 'organisation organisationName organisationKind violation name': 'violation',
		'heldToAccount how violation name': 'violation', 'date name': undefined
	};
	for (const [columns, owner] of Object.entries(owners)) {
		assert.equal(idColumnOf('name', columns.split(' ')) ?? undefined, owner, columns);
	}
	assert.equal(idColumnOf('exileName', ['exile', 'exileName']), 'exile');
	assert.equal(idColumnOf('nickName', ['exile', 'nickName']), null);
	assert.deepEqual(shownColumns(['date', 'earliest', 'latest', 'event', 'name', 'value', 'valueMin', 'valueMax', 'claims']), ['date', 'name', 'value', 'claims']);
	assert.ok(isId('max-bokaev') && isId('a.b-1') && !isId('2021-02/..') && !isId(null) && !isId('Two words'));
});

test('colours are those of the style for Neo4j Browser', () => {
	const style = readFileSync(new URL('../../../../cypher/browser/style.grass', import.meta.url), 'utf8');
	const rule = (selector) => Object.fromEntries((new RegExp(`^${selector} \\{([^}]*)\\}`, 'm').exec(style) ?? assert.fail(selector))[1]
		.split(';').map((line) => line.split(': ').map((part) => part.trim())).filter(([name]) => name));
	for (const [kind, { fill, border }] of Object.entries(KINDS)) {
		const { color, 'border-color': edgeColour } = rule(`node\\.${kind}`);
		assert.deepEqual([fill, border], [color, edgeColour], kind);
	}
	for (const [type, { colour, width }] of Object.entries(LINES)) {
		assert.equal(colour, rule(`relationship\\.${type}`).color, type);
		assert.equal(`${width}px`, rule(`relationship\\.${type}`)['shaft-width'], type);
	}
	assert.equal(new Set(Object.values(KINDS).map(({ shape }) => shape)).size, Object.keys(KINDS).length, 'a shape for two kinds');
});

test('parts of a network that nothing links cover each other nowhere and fill the picture', () => {
	const boxes = [{ w: 300, h: 200 }, ...Array.from({ length: 20 }, () => ({ w: 80, h: 50 }))];
	const corners = packed(boxes, 2);
	const rects = boxes.map(({ w, h }, index) => ({ left: corners[index].x, right: corners[index].x + w, top: corners[index].y, bottom: corners[index].y + h }));
	rects.forEach((one, at) => rects.slice(at + 1).forEach((other) => assert.ok(one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top)));
	const wide = Math.max(...rects.map(({ right }) => right)) / Math.max(...rects.map(({ bottom }) => bottom));
	assert.ok(wide > 1 && wide < 4, `${wide}`);
});

test('name is written where it covers no other, and those of higher rank first', () => {
	const mark = (id, x, y, rank, must = false) => ({ id, name: 'Mira Tovik', x, y, radius: 10, rank, must });
	assert.deepEqual([...named([mark('a', 100, 100, 1), mark('b', 500, 100, 0)], 12, 120).values()].map(({ side }) => side), ['bottom', 'bottom']);
	const crowd = Array.from({ length: 30 }, (_, at) => mark(`n${at}`, 100 + at, 100, at));
	const written = named(crowd, 12, 120);
	assert.ok(written.has('n29') || written.size < 30, 'all are written');
	assert.ok(named(crowd.map((one) => ({ ...one, must: true })), 12, 120).has('n29'));
	assert.equal(named([mark('a', 5, 50, 1)], 12, 120, { w: 400, h: 100 }).get('a').side, 'right', 'cut off at the edge');
});

test('words along a line do not run into a name', () => {
	const name = { left: 40, right: 60, top: -10, bottom: 10 };
	assert.ok(runsInto([name], { x: 0, y: 0 }, { x: 100, y: 0 }, 30));
	assert.ok(!runsInto([name], { x: 0, y: 50 }, { x: 100, y: 50 }, 30));
	assert.ok(!runsInto([name], { x: 0, y: 0 }, { x: 300, y: 0 }, 100));
});

test('what is wrong with a value is said without the name that programs have for it', () => {
	assert.equal(inReadersWords("'q' must be a text of 1 to 200 characters."), 'What is searched for must be a text of 1 to 200 characters.');
	assert.equal(inReadersWords("'minReports' must be a number."), '“min reports” must be a number.');
	assert.equal(inReadersWords('Something else.'), 'Something else.');
});

test('field of a question is called what it means', () => {
	assert.deepEqual(captions({ name: 'all', type: 'BOOLEAN', description: 'also those without a length', required: false }), { label: 'Also those without a length', hint: '' });
	assert.deepEqual(captions({ name: 'from', type: 'DATE', description: 'the first day; without it, from the beginning', required: true }), { label: 'The first day (needed)', hint: 'Without it, from the beginning' });
	assert.deepEqual(captions({ name: 'person', type: 'ID', description: 'the victim', required: true }), { label: 'Person', hint: 'The victim (needed)' });
});

test('questions are grouped by what they ask about, each once', () => {
	const query = (name, columns, required = false) => ({ name, columns, parameters: [{ required }] });
	const grouped = groups([query('a', ['violation', 'name']), query('b', ['violation', 'law']), query('c', ['law']), query('d', ['event'], true), query('e', ['event'], true), query('f', ['x'])]);
	assert.deepEqual([...grouped].map(([caption, members]) => [caption, members.map(({ name }) => name).join('')]),
		[['About one that you choose', 'de'], ['Violations', 'ab'], ['Across all', 'cf']]);
});
