// Sets the middle of each country in src/Hearsay/Knowledge/English/countries.tsv: the centroid of its largest piece of land, in
// tenths of a degree, from Natural Earth as packed by world-atlas. States that are gone, and countries too small to have an
// outline there, keep what stands in the file. Run: npm install && npm run middles
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { geoArea, geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);
const world = require('world-atlas/countries-50m.json');
const numeric = require('i18n-iso-countries/codes.json');
const alpha3 = new Map(numeric.map(([, code, number]) => [number, code]));
const file = new URL('../../src/Hearsay/Knowledge/English/countries.tsv', import.meta.url);
const [latitude, longitude] = [8, 9];

const middles = new Map();
for (const country of feature(world, world.objects.countries).features) {
  const { type, coordinates } = country.geometry;
  const pieces = (type === 'Polygon' ? [coordinates] : coordinates).map((rings) => ({ type: 'Polygon', coordinates: rings }));
  const largest = pieces.reduce((a, b) => (geoArea(a) >= geoArea(b) ? a : b));
  const code = alpha3.get(country.id);
  if (code && !middles.has(code)) {
    middles.set(code, geoCentroid(largest).map((degrees) => String(Number(degrees.toFixed(1)))));
  }
}

let changed = 0;
const lines = readFileSync(file, 'utf8').split('\n').map((line) => {
  const cells = line.split('\t');
  const middle = line.startsWith('#') ? undefined : middles.get(cells[0]);
  if (!middle) {
    return line;
  }

  changed++;
  [cells[longitude], cells[latitude]] = middle;
  return cells.join('\t');
});
writeFileSync(file, lines.join('\n'));
console.log(`${changed} countries`);
