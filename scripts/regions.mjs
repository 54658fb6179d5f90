// Writes data/regions.json: every province, regency and city with its Kemendagri code and name.
// The names come from the npm package indonesia-nodejs (MIT); its spelling slips are repaired here.
//
//   node scripts/regions.mjs           write the file
//   node scripts/regions.mjs --check   exit 1 if the file is not what would be written

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const TARGET = new URL('../data/regions.json', import.meta.url);
const TARGET_NAME = 'data/regions.json';
const COMMAND = 'node scripts/regions.mjs';
const PROVINCES = 38;
const REGENCIES_AND_CITIES = 514;

function assert(condition, message) {
  if (!condition) throw new Error(message);
}

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

function generate() {
  const { provinces, cities } = readPackage();
  verify(provinces, cities);
  const source = [...provinces, ...cities];
  const lines = source
    .map(({ code, name }) => [dotCode(code), repairName(name)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => `  [${JSON.stringify(code)}, ${JSON.stringify(name)}]`);
  return {
    text: `[\n${lines.join(',\n')}\n]\n`,
    repaired: source.filter(({ name }) => name !== repairName(name)).length,
  };
}

function readTarget() {
  try {
    return readFileSync(TARGET, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function main(args) {
  if (args.length > 1 || (args.length === 1 && args[0] !== '--check')) {
    console.error(`usage: ${COMMAND} [--check]`);
    return 2;
  }
  const { text, repaired } = generate();
  const content = `${PROVINCES} provinces, ${REGENCIES_AND_CITIES} regencies and cities, ${repaired} names repaired`;
  if (args.length === 0) {
    writeFileSync(TARGET, text);
    console.log(`${TARGET_NAME} written: ${content}`);
    return 0;
  }
  if (readTarget() === text) {
    console.log(`${TARGET_NAME} is up to date: ${content}`);
    return 0;
  }
  console.error(`${TARGET_NAME} differs from what would be generated; run: ${COMMAND}`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
