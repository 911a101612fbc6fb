// An invented country with invented people. Nobody and nothing here exists.

UNWIND [
  {id: 'mira-tovik', name: 'Mira Tovik', names: ['M. Tovik', 'Мира Товик'], gender: 'female'},
  {id: 'jan-tovik', name: 'Jan Tovik', gender: 'male'},
  {id: 'anna-tovik', name: 'Anna Tovik', gender: 'female'},
  {id: 'olli-tovik', name: 'Olli Tovik'},
  {id: 'lena-aster', name: 'Lena Áster', gender: 'female'},
  {id: 'rudi-aster', name: 'Rudi Áster'},
  {id: 'per-holm', name: 'Per Holm'},
  {id: 'ida-holm', name: 'Ida Holm'},
  {id: 'zaneta-simic', name: 'Žaneta Šimić'}
] AS row
CREATE (n:Person:Actor:Entity) SET n = row, n.dataset = 'invented', n.known = date('2031-08-01');

UNWIND [
  {id: 'ministry-of-order', name: 'Ministry of Order', names: ['MoO'], kind: 'ministry'},
  {id: 'national-police', name: 'National Police', kind: 'police'},
  {id: 'norland-watch', name: 'Norland Watch', kind: 'ngo'}
] AS row
CREATE (n:Organisation:Actor:Entity) SET n = row, n.dataset = 'invented';

CREATE (n:Group:Actor:Entity {id: 'seven-officers', name: 'Seven officers of the National Police', kind: 'officers',
        size: '7', sizeMin: 7, sizeMax: 7, dataset: 'invented'});

UNWIND [
  {id: 'norland', name: 'Norland', kind: 'country'},
  {id: 'norhaven', name: 'Norhaven', kind: 'city'},
  {id: 'ostmark', name: 'Ostmark', kind: 'country'},
  {id: 'ostberg', name: 'Ostberg', kind: 'city'}
] AS row
CREATE (n:Place:Entity) SET n = row, n.dataset = 'invented';

UNWIND [
  {id: 'opposition-activist', name: 'Opposition activist'},
  {id: 'opposition-politician', name: 'Opposition politician'},
  {id: 'journalist', name: 'Journalist'}
] AS row
CREATE (n:Role:Entity) SET n = row, n.dataset = 'vocabulary';

UNWIND [
  {term: 'ill-treatment', name: 'Ill-treatment', definition: 'Somebody is beaten or humiliated.', example: 'A blow with a stick.',
   rights: ['freedom-from-torture']},
  {term: 'prosecution-of-relative', name: 'Prosecution of a relative', definition: 'Somebody is tried to press a relative.',
   example: 'The brother of an emigrant is jailed.', rights: ['fair-trial']}
] AS row
CREATE (n:Term) SET n = row, n.id = 'violation-kind.' + row.term, n.vocabulary = 'violation-kind', n.dataset = 'vocabulary';

CREATE (:Law:Entity {id: 'order-act', name: 'Order Act', kind: 'statute', dataset: 'invented'}),
       (:Right:Entity {id: 'fair-trial', name: 'Right to a fair trial', iccpr: '14', dataset: 'vocabulary'}),
       (:Event:Entity {id: 'spring-protest', name: 'Spring protest', kind: 'protest', date: '2031-05-04',
          earliest: date('2031-05-04'), latest: date('2031-05-04'), dataset: 'invented'}),
       (:Event:Entity {id: 'trial-of-jan-tovik', name: 'Trial of Jan Tovik', kind: 'trial', date: '2031-06',
          earliest: date('2031-06-01'), latest: date('2031-06-30'), dataset: 'invented'}),
       (:Event:Entity {id: 'long-strike', name: 'Long strike', kind: 'strike', date: '2031-01/..',
          earliest: date('2031-01-01'), dataset: 'invented'}),
       (:Event:Entity {id: 'undated-march', name: 'Undated march', kind: 'civic-march', dataset: 'invented'}),
       (:Violation:Entity {id: 'imprisonment-of-jan', name: 'Imprisonment of Jan Tovik', kind: 'prosecution-of-relative',
          date: '2031-06', earliest: date('2031-06-01'), latest: date('2031-06-30'), sentence: 'P5Y',
          sentenceKind: 'imprisonment', dataset: 'invented'}),
       (:Violation:Entity {id: 'beating-of-lena', name: 'Beating of Lena Áster', kind: 'ill-treatment',
          date: '2031-05-04', earliest: date('2031-05-04'), latest: date('2031-05-04'), dataset: 'invented'});

CREATE (:Report {id: 'norland-2031', title: 'Norland in 2031', kind: 'annual-report', file: 'norland-2031.txt',
          sha256: '5d820e429f306c8bdb84f3e1f0be71c3bd66d0e53f7ac64de22f1b527b2f8975', language: 'en',
          published: '2031-08', period: '2031', reliability: 'primary', dataset: 'invented'}),
       (:Report {id: 'norland-2032', title: 'Summary on Norland', kind: 'report-summary', file: 'norland-2032.txt',
          sha256: '00', language: 'en', period: '2031', reliability: 'secondary', dataset: 'invented'}),
       (:Report {id: 'norland-stolen', title: 'A file that leads elsewhere', kind: 'report-summary',
          file: '../invented.cypher', sha256: '00', language: 'en', reliability: 'weak', dataset: 'invented'});

UNWIND [
  {id: 'c-0', section: 'Title', start: 0, end: 41, sha256: '00fd18d1cda6e24073b59beef5895ec05e3602b156871cd1e834a7607a6322f1'},
  {id: 'c-1', section: 'Exiles', start: 42, end: 111, sha256: 'bd73107b551b84b5c09162081d447514a89f15b563abb5ea7781c38f01fbc1ff'},
  {id: 'c-2', section: 'Exiles', start: 112, end: 228, sha256: 'd4a82d1072f1199b352604d5b1d0d0ffd70895a7a83d708ec6b2c2ffbe620deb'},
  {id: 'c-3', section: 'Exiles', start: 229, end: 274, sha256: '22847ecf2f6e09a06f505ec3877c621e87501f508c1f52501e5c0784d3dbf15b'},
  {id: 'c-4', section: 'Police', start: 275, end: 377, sha256: '8b69ebfb0ac69eabe6bc932f20bd761e55cef5784c6f044a27e31ea5731a35a2'},
  {id: 'c-5', section: 'Exiles', start: 378, end: 483, sha256: '8aa27523483e2d96719b501aff744cc8ffe4c91955bfadb319b366f0a7046ea7'},
  {id: 'c-6', section: 'Press', start: 484, end: 553, sha256: '6cc48e1f04f1a2615675c5e3c33c168143112bd46b31452b367f1e3f02e54529'},
  {id: 'c-7', section: 'Title', start: 0, end: 41, sha256: '0000000000000000000000000000000000000000000000000000000000000000'},
  {id: 'c-8', report: 'norland-2032', section: 'Exiles', start: 10, end: 60, sha256: '00'},
  {id: 'c-9', report: 'norland-stolen', section: 'Exiles', start: 0, end: 10, sha256: '00'}
] AS row
MATCH (report:Report {id: coalesce(row.report, 'norland-2031')})
CREATE (claim:Claim {id: row.id, known: date('2031-08-31'), dataset: 'invented'})
         -[:STATED_IN]->(:Passage {id: report.id + '.' + row.id, section: row.section, start: row.start, end: row.end,
                                   sha256: row.sha256, dataset: 'invented'})-[:OF]->(report);

MATCH (claim:Claim {id: 'c-2'}) SET claim.hedge = 'alleged', claim.asOf = '2031-07';

UNWIND [
  {claim: 'c-1', about: ['mira-tovik', 'ostberg', 'ostmark']},
  {claim: 'c-2', about: ['jan-tovik', 'imprisonment-of-jan', 'trial-of-jan-tovik', 'order-act', 'norhaven']},
  {claim: 'c-4', about: ['lena-aster', 'beating-of-lena', 'seven-officers', 'spring-protest', 'national-police']},
  {claim: 'c-3', about: ['ministry-of-order']},
  {claim: 'c-5', about: ['anna-tovik', 'olli-tovik', 'zaneta-simic', 'norland']},
  {claim: 'c-6', about: ['per-holm', 'ida-holm', 'long-strike', 'undated-march']},
  {claim: 'c-7', about: ['rudi-aster']},
  {claim: 'c-8', about: ['rudi-aster']},
  {claim: 'c-9', about: ['rudi-aster']}
] AS row
MATCH (claim:Claim {id: row.claim})
UNWIND row.about AS id
MATCH (entity:Entity {id: id})
CREATE (claim)-[:ABOUT {dataset: 'invented'}]->(entity)
SET entity.claims = coalesce(entity.claims, []) + row.claim;

MATCH (:Claim {id: 'c-1'})-[about:ABOUT]->(:Entity {id: 'mira-tovik'}) SET about.names = ['M. Tovik'], about.properties = ['names'];

UNWIND [
  ['jan-tovik', 'RELATIVE_OF', 'mira-tovik', {kind: 'sibling', detail: 'brothers and sisters', claims: ['c-2']}],
  ['anna-tovik', 'RELATIVE_OF', 'mira-tovik', {kind: 'parent', detail: 'mother', claims: ['c-5']}],
  ['mira-tovik', 'RELATIVE_OF', 'olli-tovik', {kind: 'parent', detail: 'mother', claims: ['c-5']}],
  ['rudi-aster', 'RELATIVE_OF', 'lena-aster', {kind: 'spouse', claims: ['c-7']}],
  ['per-holm', 'RELATIVE_OF', 'ida-holm', {kind: 'sibling', claims: ['c-6']}],
  ['mira-tovik', 'HAS_ROLE', 'opposition-activist', {kind: 'has-role', claims: ['c-1']}],
  ['lena-aster', 'HAS_ROLE', 'opposition-politician', {kind: 'has-role', claims: ['c-4']}],
  ['per-holm', 'HAS_ROLE', 'journalist', {kind: 'has-role', claims: ['c-6']}],
  ['mira-tovik', 'LIVES_IN', 'ostberg', {kind: 'lives-in', claims: ['c-1']}],
  ['lena-aster', 'LIVES_IN', 'norhaven', {kind: 'lives-in', claims: ['c-4']}],
  ['per-holm', 'LIVES_IN', 'ostmark', {kind: 'lives-in', claims: ['c-6']}],
  ['norhaven', 'LOCATED_IN', 'norland', {kind: 'located-in', claims: ['c-4']}],
  ['ostberg', 'LOCATED_IN', 'ostmark', {kind: 'located-in', claims: ['c-0']}],
  ['national-police', 'PART_OF', 'ministry-of-order', {kind: 'part-of', claims: ['c-3']}],
  ['seven-officers', 'WORKS_FOR', 'national-police', {kind: 'works-for', claims: ['c-4']}],
  ['jan-tovik', 'VICTIM_OF', 'imprisonment-of-jan', {role: 'victim', claims: ['c-2']}],
  ['imprisonment-of-jan', 'AIMED_AT', 'mira-tovik', {role: 'aimed-at', claims: ['c-2']}],
  ['imprisonment-of-jan', 'UNDER', 'order-act', {claims: ['c-2']}],
  ['imprisonment-of-jan', 'HAPPENED_IN', 'norhaven', {claims: ['c-2']}],
  ['imprisonment-of-jan', 'BREACHES', 'fair-trial', {basis: 'kind', claims: ['c-2']}],
  ['ministry-of-order', 'RESPONSIBLE_FOR', 'imprisonment-of-jan', {role: 'perpetrator', degree: 'institutional', claims: ['c-3']}],
  ['trial-of-jan-tovik', 'UNDER', 'order-act', {claims: ['c-2']}],
  ['jan-tovik', 'INVOLVED_IN', 'trial-of-jan-tovik', {role: 'defendant', claims: ['c-2']}],
  ['lena-aster', 'INVOLVED_IN', 'trial-of-jan-tovik', {role: 'observer', claims: ['c-2']}],
  ['lena-aster', 'VICTIM_OF', 'beating-of-lena', {role: 'victim', claims: ['c-4']}],
  ['seven-officers', 'RESPONSIBLE_FOR', 'beating-of-lena', {role: 'perpetrator', degree: 'direct', claims: ['c-4']}],
  ['beating-of-lena', 'PART_OF', 'spring-protest', {claims: ['c-4']}],
  ['beating-of-lena', 'UNDER', 'order-act', {claims: ['c-4']}],
  ['spring-protest', 'HAPPENED_IN', 'norhaven', {claims: ['c-4']}],
  ['long-strike', 'HAPPENED_IN', 'norland', {claims: ['c-6']}]
] AS row
MATCH (source:Entity {id: row[0]})
MATCH (target:Entity {id: row[2]})
CREATE (source)-[edge:$(row[1])]->(target)
SET edge = row[3], edge.id = row[0] + '.' + toLower(row[1]) + '.' + row[2], edge.dataset = 'invented', edge.known = date('2031-08-31')
WITH edge, source, target
UNWIND edge.claims AS id
MATCH (claim:Claim {id: id})
MERGE (claim)-[:ABOUT]->(source)
MERGE (claim)-[:ABOUT]->(target);

MATCH (ministry:Organisation {id: 'ministry-of-order'})
MATCH (claim:Claim {id: 'c-2'})
CREATE (ministry)-[:DENIES {claims: ['c-3'], dataset: 'invented'}]->(claim);

MATCH (ministry:Organisation {id: 'ministry-of-order'})
MATCH (claim:Claim {id: 'c-3'})
CREATE (ministry)-[:ASSERTS {dataset: 'invented'}]->(claim);

MATCH (watch:Organisation {id: 'norland-watch'})
MATCH (first:Report {id: 'norland-2031'})
MATCH (second:Report {id: 'norland-2032'})
CREATE (watch)-[:PUBLISHED {dataset: 'invented'}]->(first),
       (second)-[:DERIVED_FROM {dataset: 'invented'}]->(watch);
