// What further reports say of the invented country, and where they disagree with the first. Nobody and nothing here exists.

CREATE (monitor:Organisation:Actor:Entity {id: 'ostmark-monitor', name: 'Ostmark Monitor', kind: 'ngo', dataset: 'invented'})
         -[:PUBLISHED {dataset: 'invented'}]->
       (:Report {id: 'ostmark-2031', title: 'Across the border', kind: 'annual-report', file: 'ostmark-2031.txt', sha256: '00',
          language: 'en', published: '2031-09', period: '2031', reliability: 'primary', dataset: 'invented'})
WITH monitor
MATCH (watch:Organisation {id: 'norland-watch'})
CREATE (compiled:Report {id: 'compiled-2033', title: 'Norland, a compilation', kind: 'compiled-page', file: 'compiled-2033.txt',
          sha256: '00', language: 'en', period: '2031/2032', reliability: 'compilation', dataset: 'invented'}),
       (compiled)-[:DERIVED_FROM {dataset: 'invented'}]->(monitor),
       (compiled)-[:DERIVED_FROM {dataset: 'invented'}]->(watch);

UNWIND [
  {id: 'd-1', report: 'ostmark-2031'},
  {id: 'd-2', report: 'ostmark-2031', speaker: 'lena-aster', hedge: 'estimated'},
  {id: 'd-3', report: 'compiled-2033'},
  {id: 'd-4', report: 'norland-2032'},
  {id: 'd-5', report: 'norland-2031', asOf: '2031-05-06'},
  {id: 'd-6', report: 'norland-2031'},
  {id: 'd-7', report: 'norland-stolen'}
] AS row
MATCH (report:Report {id: row.report})
CREATE (claim:Claim {id: row.id, dataset: 'invented'})
         -[:STATED_IN]->(:Passage {id: row.report + '.' + row.id, section: 'Protest', start: 600, end: 650, sha256: '00',
                                   dataset: 'invented'})-[:OF]->(report)
SET claim.asOf = row.asOf, claim.hedge = row.hedge
WITH claim, row
MATCH (speaker:Actor {id: row.speaker})
CREATE (speaker)-[:ASSERTS {dataset: 'invented'}]->(claim);

CREATE (:Event:Entity {id: 'march-on-the-sixth', name: 'March on the sixth', kind: 'protest', date: '2031-05-06',
          earliest: date('2031-05-06'), latest: date('2031-05-06'), claims: ['d-1', 'd-2'], dataset: 'invented'}),
       (:Event:Entity {id: 'protest-of-may', name: 'Protest of May', kind: 'protest', date: '2031-05',
          earliest: date('2031-05-01'), latest: date('2031-05-31'), claims: ['d-3'], dataset: 'invented'}),
       (:Violation:Entity {id: 'case-against-jan', name: 'Case against Jan Tovik', kind: 'prosecution-of-relative',
          sentence: 'P7Y', sentenceKind: 'suspended-term', claims: ['d-1'], dataset: 'invented'}),
       (:Violation:Entity {id: 'sentence-of-jan', name: 'Sentence of Jan Tovik', kind: 'prosecution-of-relative',
          sentence: 'P60M', sentenceKind: 'unspecified-term', claims: ['d-3'], dataset: 'invented'});

UNWIND [
  {id: 'killed-early', measure: 'persons-killed', population: 'those killed in the protest', value: 'dozens', period: '2031-05', claims: ['d-5']},
  {id: 'killed-children', measure: 'persons-killed', population: 'children among the killed', value: '2', period: '2031-05', claims: ['d-5']},
  {id: 'killed-late', measure: 'persons-killed', population: 'Those killed in the protest.', value: 'over 200', period: '2031-05', claims: ['d-1']},
  {id: 'killed-compiled', measure: 'persons-killed', population: 'the dead of the protest', value: 'hundreds', period: '2031-05', claims: ['d-3']},
  {id: 'marchers-watch', measure: 'participants', population: 'people in the march', value: 'about 200', period: '2031-05-04', claims: ['d-6']},
  {id: 'marchers-monitor', measure: 'participants', population: 'people in the march', value: '5000', period: '2031-05-04', claims: ['d-1', 'd-2']},
  {id: 'marchers-compiled', measure: 'participants', population: 'people in the march', value: 'thousands', period: '2031-05-04', claims: ['d-3']},
  {id: 'marchers-next-day', measure: 'participants', population: 'people in the march', value: '20', period: '2031-05-05', claims: ['d-6']},
  {id: 'injured', measure: 'persons-injured', population: 'people in the march', value: '7', period: '2031-05-04', claims: ['d-6']}
] AS row
MATCH (protest:Event {id: 'spring-protest'})
CREATE (figure:Statistic:Entity {dataset: 'invented', name: row.id, unit: 'persons'})-[:MEASURES {dataset: 'invented'}]->(protest)
SET figure += row;

MATCH (figure:Statistic {id: 'marchers-monitor'})
MATCH (claim:Claim {id: 'd-2'})
CREATE (claim)-[:ABOUT {properties: ['value'], dataset: 'invented'}]->(figure);

UNWIND [
  ['spring-protest', 'march-on-the-sixth', 'same'], ['protest-of-may', 'march-on-the-sixth', 'same'],
  ['imprisonment-of-jan', 'case-against-jan', 'same'], ['sentence-of-jan', 'imprisonment-of-jan', 'same'],
  ['spring-protest', 'long-strike', 'different']
] AS row
MATCH (left:Entity {id: row[0]})
MATCH (right:Entity {id: row[1]})
CREATE (left)-[:JUDGED {id: row[0] + '.judged.' + row[1], judgement: row[2], judge: 'coder', decided: '2033-01-01', dataset: 'invented'}]->(right);

MATCH (:Place {id: 'norhaven'})-[edge:LOCATED_IN]->(:Place {id: 'norland'})
SET edge.claims = ['c-4', 'd-1', 'd-4', 'd-7'];

MATCH (:Violation {id: 'imprisonment-of-jan'})-[edge:BREACHES]->(:Right)
SET edge.claims = ['c-2', 'd-1'];

MATCH (:Person {id: 'jan-tovik'})-[edge:RELATIVE_OF]->(:Person {id: 'mira-tovik'})
SET edge.claims = ['c-2', 'd-3', 'd-4'];
