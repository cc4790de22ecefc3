// Reads what `hearsay export KIND` wrote with software and schemas that others made. Prints what it found as one line of JSON;
// exits with 1, and says why, if the file is not what it should be.
//   node check.mjs KIND FILE
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const here = path.dirname(fileURLToPath(import.meta.url));
const [kind, file] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');

function fail(message) {
  console.error(message);
  process.exit(1);
}

// The JSON schemas of STIX 2.1 by OASIS, as packed by stixview; types that it lacks are checked against the common core.
async function stix() {
  const { default: Ajv } = await import('ajv');
  const { default: formats } = await import('ajv-formats');
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false });
  formats(ajv);
  const root = path.join(here, 'node_modules/stixview/src/stix2-schemas');
  const byTitle = new Map();
  for (const folder of ['common', 'observables', 'sdos', 'sros']) {
    for (const name of readdirSync(path.join(root, folder))) {
      const schema = JSON.parse(readFileSync(path.join(root, folder, name), 'utf8'));
      ajv.addSchema(schema);
      byTitle.set(name.replace('.json', ''), schema.$id);
    }
  }
  const bundle = JSON.parse(text);
  const ids = new Set();
  const counts = {};
  const check = (id, object) => {
    const validate = ajv.getSchema(id);
    if (!validate(object)) fail(`${object.id}: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(object)}`);
  };
  if (bundle.type !== 'bundle' || !/^bundle--/.test(bundle.id)) fail('no bundle');
  for (const object of bundle.objects) {
    check(byTitle.get(object.type) ?? byTitle.get('core'), object);
    if (ids.has(object.id)) fail(`${object.id} stands twice`);
    ids.add(object.id);
    counts[object.type] = (counts[object.type] ?? 0) + 1;
  }
  for (const object of bundle.objects) {
    for (const [name, value] of Object.entries(object)) {
      if (!/_refs?$/.test(name)) continue;
      for (const ref of [value].flat()) {
        if (!ids.has(ref)) fail(`${object.id}: ${name} names ${ref}, which the bundle lacks`);
      }
    }
  }
  return counts;
}

async function graph(read) {
  const { default: Graph } = await import('graphology');
  const found = read(Graph.MultiDirectedGraph ?? Graph, text, { addMissingNodes: false });
  return {
    nodes: found.order,
    edges: found.size,
    node: found.getNodeAttributes(found.nodes()[0]),
    edge: found.size > 0 ? found.getEdgeAttributes(found.edges()[0]) : null,
  };
}

async function gexf() {
  const { parse } = await import('graphology-gexf');
  return graph(parse);
}

async function graphml() {
  const { parse } = await import('graphology-graphml');
  return graph(parse);
}

async function geojson() {
  const { check } = await import('@placemarkio/check-geojson');
  const found = check(text);
  for (const { geometry } of found.features) {
    const [lon, lat] = geometry.coordinates;
    if (Math.abs(lon) > 180 || Math.abs(lat) > 90) fail(`no such place: ${lon}, ${lat}`);
  }
  return { features: found.features.length };
}

// The quote selector of Apache Annotator must find the words in the text, and the position selector the same words.
async function annotation() {
  const { textQuoteSelectorMatcher, textPositionSelectorMatcher } = await import('@apache-annotator/selector');
  const texts = JSON.parse(readFileSync(process.argv[4], 'utf8'));
  const chunker = (data) => () => {
    const chunk = { data, equals: (other) => other === chunk };
    return { currentChunk: chunk, nextChunk: () => null, previousChunk: () => null, precedesCurrentChunk: () => false };
  };
  const page = JSON.parse(text);
  const { default: jsonld } = await import('jsonld');
  let checked = 0;
  for (const item of page.items) {
    const data = texts[item.target.source];
    if (data === undefined) fail(`no text of ${item.target.source}`);
    const [quote, position] = item.target.selector;
    const first = async (matcher) => {
      for await (const range of matcher(chunker(data)())) return [range.startIndex, range.endIndex];
      fail(`${item.id}: the selector finds nothing`);
    };
    const [a, b] = await first(textPositionSelectorMatcher(position));
    if (data.slice(a, b) !== quote.exact) fail(`${item.id}: the position gives '${data.slice(a, b)}', not '${quote.exact}'`);
    const [c, d] = await first(textQuoteSelectorMatcher(quote));
    if (data.slice(c, d) !== quote.exact) fail(`${item.id}: the quote gives '${data.slice(c, d)}'`);
    checked++;
  }
  const context = { '@context': { '@vocab': 'http://www.w3.org/ns/oa#', id: '@id', type: '@type' } };
  const expanded = await jsonld.expand(page, { documentLoader: async (url) => ({ contextUrl: null, documentUrl: url, document: context }) });
  return { annotations: checked, expanded: expanded.length };
}

// Every type and property must stand in the vocabulary of schema.org, and the property belong to the type or one above it:
// as schema-dts, Google's rendering of the vocabulary for TypeScript, has them.
async function claimreview() {
  const { default: jsonld } = await import('jsonld');
  const source = readFileSync(path.join(here, 'node_modules/schema-dts/dist/schema.d.ts'), 'utf8');
  const bases = new Map();
  for (const [, name, parents, body] of source.matchAll(/^interface (\w+)Base extends ([^{]*)\{\n([\s\S]*?)^\}/gm)) {
    bases.set(name, {
      parents: [...parents.matchAll(/(\w+)Base\b/g)].map((p) => p[1]),
      properties: new Set([...body.matchAll(/^    "(\w+)"\?:/gm)].map((p) => p[1])),
    });
  }
  const leaves = new Map();
  for (const [, parents, type] of source.matchAll(/^export interface \w+Leaf extends ([^{]*)\{\n    "@type": "(\w+)";/gm)) {
    leaves.set(type, [...parents.matchAll(/(\w+)Base\b/g)].map((p) => p[1]));
  }
  const has = (name, property) => {
    const base = bases.get(name);
    return base !== undefined && (base.properties.has(property) || base.parents.some((p) => has(p, property)));
  };
  const counts = {};
  const context = { '@context': { '@vocab': 'http://schema.org/' } };
  const expanded = await jsonld.expand(JSON.parse(text), { documentLoader: async (url) => ({ contextUrl: null, documentUrl: url, document: context }) });
  const visit = (node) => {
    for (const type of (node['@type'] ?? []).map((t) => t.replace('http://schema.org/', ''))) {
      counts[type] = (counts[type] ?? 0) + 1;
      const parents = leaves.get(type) ?? fail(`schema.org has no type ${type}`);
      for (const [key, values] of Object.entries(node)) {
        if (key.startsWith('@')) continue;
        const property = key.replace('http://schema.org/', '');
        if (!parents.some((p) => has(p, property))) fail(`${property} is no property of ${type}`);
        values.forEach(visit);
      }
    }
  };
  expanded.forEach(visit);
  return counts;
}

async function csv() {
  const { parse } = await import('csv-parse/sync');
  const rows = parse(text, { columns: true });
  return { rows: rows.length, columns: Object.keys(rows[0] ?? {}).length, first: rows[0] ?? null };
}

const readers = { stix, gexf, graphml, geojson, annotation, claimreview, csv };
try {
  console.log(JSON.stringify(await readers[kind]()));
} catch (problem) {
  fail(problem.stack ?? String(problem));
}
