// Writes data/regions.json: every province, regency and city with its Kemendagri code and name.
// The names come from the npm package indonesia-nodejs (MIT); its spelling slips are repaired here.
//
//   node scripts/regions.mjs           write the file
//   node scripts/regions.mjs --check   exit 1 if the file is not what would be written

import { createRequire } from 'node:module';
import { assert, writeOrCheck } from './generated.mjs';

const PROVINCES = 38;
const REGENCIES_AND_CITIES = 514;

/** `Kabupaten  Kerinci` and `Kab Kerinci` both become `Kabupaten Kerinci`. */
function repairName(name) {
  return name
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^Kab\.? /, 'Kabupaten ');
}

/** `3604` becomes `36.04`; a province keeps its two digits. */
function dotCode(code) {
  return code.length === 2 ? code : `${code.slice(0, 2)}.${code.slice(2)}`;
}

function readPackage() {
  const require = createRequire(import.meta.url);
  return {
    provinces: require('indonesia-nodejs/data/json/provinces.json'),
    cities: require('indonesia-nodejs/data/json/cities.json'),
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

const { provinces, cities } = readPackage();
verify(provinces, cities);
const lines = [...provinces, ...cities]
  .map(({ code, name }) => [dotCode(code), repairName(name)])
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, name]) => `  [${JSON.stringify(code)}, ${JSON.stringify(name)}]`);
writeOrCheck('data/regions.json', 'node scripts/regions.mjs', `[\n${lines.join(',\n')}\n]\n`);
