// Writes data/regions.json, every province, regency and city with its Kemendagri code and name, and
// data/districts.json, the same of every district. The names come from the npm package
// indonesia-nodejs (MIT); its spelling slips are repaired here.
//
//   node scripts/regions.mjs           write the files
//   node scripts/regions.mjs --check   exit 1 if a file is not what would be written

import { createRequire } from 'node:module';
import { assert, writeOrCheck } from './generated.mjs';

const PROVINCES = 38;
const REGENCIES_AND_CITIES = 514;
const DISTRICTS = 7285;

/** Districts whose names have lost their digits, or have a quotation mark for an apostrophe. */
const LOST = new Map([
  ['130504', '2 x 11 Enam Lingkung'],
  ['130515', '2 x 11 Kayu Tanam'],
  ['352922', "Ra'as"],
]);

/** `Kabupaten  Kerinci` and `Kab Kerinci` both become `Kabupaten Kerinci`. */
function repairName(name) {
  return name
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^Kab\.? /, 'Kabupaten ');
}

/** `3604` becomes `36.04`, `360401` `36.04.01`; a province keeps its two digits. */
function dotCode(code) {
  return code.match(/../g).join('.');
}

function readPackage() {
  const require = createRequire(import.meta.url);
  return {
    provinces: require('indonesia-nodejs/data/json/provinces.json'),
    cities: require('indonesia-nodejs/data/json/cities.json'),
    districts: require('indonesia-nodejs/data/json/districts.json'),
  };
}

function verify(provinces, cities) {
  assert(provinces.length === PROVINCES, `${provinces.length} provinces, not ${PROVINCES}`);
  assert(
    cities.length === REGENCIES_AND_CITIES,
    `${cities.length} regencies and cities, not ${REGENCIES_AND_CITIES}`,
  );
  const known = new Set(provinces.map(({ code }) => code));
  for (const { code, name } of provinces) assert(/^\d{2}$/.test(code), `province ${code} ${name}`);
  for (const { code, name } of cities) {
    assert(/^\d{4}$/.test(code), `code of ${name}: ${code}`);
    assert(known.has(code.slice(0, 2)), `no province for ${code} ${name}`);
    assert(/^(Kabupaten|Kota) \S/.test(repairName(name)), `name of ${code}: ${name}`);
  }
  const codes = new Set([...known, ...cities.map(({ code }) => code)]);
  assert(codes.size === PROVINCES + REGENCIES_AND_CITIES, 'a code occurs twice');
}

function verifyDistricts(districts, cities) {
  assert(districts.length === DISTRICTS, `${districts.length} districts, not ${DISTRICTS}`);
  const known = new Set(cities.map(({ code }) => code));
  for (const { code, name } of districts) {
    assert(/^\d{6}$/.test(code), `code of ${name}: ${code}`);
    assert(known.has(code.slice(0, 4)), `no regency for ${code} ${name}`);
    assert(/^[\p{L}\d]/u.test(name) && !name.includes('"'), `name of ${code}: ${name}`);
  }
  assert(new Set(districts.map(({ code }) => code)).size === DISTRICTS, 'a code occurs twice');
}

function write(name, regions) {
  const lines = regions
    .map(({ code, name: own }) => [dotCode(code), repairName(own)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, own]) => `  [${JSON.stringify(code)}, ${JSON.stringify(own)}]`);
  writeOrCheck(name, 'node scripts/regions.mjs', `[\n${lines.join(',\n')}\n]\n`);
}

const { provinces, cities, districts: named } = readPackage();
const districts = named.map((each) => ({ ...each, name: LOST.get(each.code) ?? each.name }));
verify(provinces, cities);
verifyDistricts(districts, cities);
write('data/regions.json', [...provinces, ...cities]);
write('data/districts.json', districts);
