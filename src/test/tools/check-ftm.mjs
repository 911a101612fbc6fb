// Holds a stream of entities against the model of FollowTheMoney, more strictly than its own library, which looks at schemas
// and properties alone: ids, required properties, dates, lengths, fixed values, and what an entity may refer to.
// Prints what is wrong, and ends with 1 if anything is; then how many entities of each schema there are, as JSON.
// usage: node check-ftm.mjs FILE
import fs from 'node:fs';
import { createRequire } from 'node:module';

const { Model, defaultModel } = createRequire(import.meta.url)('@opensanctions/followthemoney');
const model = new Model(defaultModel);
const { schemata, types } = defaultModel;
const ID = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const lineage = (name) => [name, ...(schemata[name].extends ?? []).flatMap(lineage)];

const wrong = [];
const entities = new Map();
for (const line of fs.readFileSync(process.argv[2], 'utf8').split('\n').slice(0, -1)) {
  const entity = JSON.parse(line);
  const schema = schemata[entity.schema];
  if (!ID.test(entity.id)) wrong.push(`${entity.id}: no id`);
  if (entities.has(entity.id)) wrong.push(`${entity.id}: twice`);
  if (!schema || schema.abstract) wrong.push(`${entity.id}: no schema ${entity.schema}`);
  else entities.set(entity.id, entity);
}

function checkValue(entity, name, property, value) {
  const { name: type } = property.type;
  const complain = (what) => wrong.push(`${entity.id}: ${name}: ${what}`);
  if (typeof value !== 'string' || value === '') return complain('no text');
  const longest = property.maxLength ?? types[type]?.maxLength;
  if (longest && value.length > longest) complain(`longer than ${longest}`);
  if (type === 'date' && !DATE.test(value)) complain(`no date: ${value}`);
  if (types[type]?.values && !(value in types[type].values)) complain(`none of the values: ${value}`);
  if (type === 'entity') {
    const range = property.range?.name ?? property.range;
    const referred = entities.get(value);
    if (!referred) complain(`refers to nothing: ${value}`);
    else if (range && !lineage(referred.schema).includes(range)) complain(`refers to a ${referred.schema} instead of a ${range}`);
  }
}

const counts = {};
for (const entity of entities.values()) {
  counts[entity.schema] = (counts[entity.schema] ?? 0) + 1;
  const required = lineage(entity.schema).flatMap((name) => schemata[name].required ?? []);
  for (const name of required) if (!entity.properties[name]?.length) wrong.push(`${entity.id}: without ${name}`);
  for (const [name, values] of Object.entries(entity.properties)) {
    let property;
    try {
      property = model.getSchema(entity.schema).getProperty(name);
    } catch {
      wrong.push(`${entity.id}: a ${entity.schema} has no ${name}`);
      continue;
    }
    if (property.stub) wrong.push(`${entity.id}: ${name} is the other side of another property`);
    for (const value of values) checkValue(entity, name, property, value);
  }
}
if (wrong.length) {
  console.log(`${wrong.length} mistakes`);
  wrong.slice(0, 20).forEach((what) => console.log(what));
  process.exit(1);
}
console.log(JSON.stringify(counts));
