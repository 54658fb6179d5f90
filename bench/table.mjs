// Writes a made-up national table: every village of Indonesia in number, not in name, 12 segments
// each, a row per village, segment and month. The same words give the same bytes.
//
//   node bench/table.mjs FILE [--months 24] [--villages 83762] [--form plain|quoted|marks|accents|...]
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const data = join(fileURLToPath(import.meta.url), '..', '..', 'data');

/** Villages (desa and kelurahan) of Indonesia. */
export const VILLAGES = 83_762;

/** Segments, of those in data/segments.json. */
const SEGMENTS = 12;

const FIRST = 'Suka Karang Sumber Tanjung Muara Bukit Kampung Pasir Sungai Batu Ujung Padang'.split(
  ' ',
);
const SECOND = 'Jaya Mulya Maju Sari Rejo Agung Makmur Baru Indah Raya Tengah Lama Asri'.split(' ');
const LAST = ['', '', ' Barat', ' Timur', ' Utara', ' Selatan', ' Hilir', ' Hulu'];

const PLAIN = { delimiter: ',', end: '\n', quote: '', name: (text) => text, count: String };

/** Thousands with dots, as Indonesia writes them; counts are so large that nearly all have one. */
function marked(count) {
  return String(count * 37).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** How each form writes a row. */
export const FORMS = {
  plain: PLAIN,
  quoted: { ...PLAIN, quote: '"' },
  crlf: { ...PLAIN, end: '\r\n' },
  semicolon: { ...PLAIN, delimiter: ';' },
  marks: { ...PLAIN, delimiter: ';', count: marked },
  accents: { ...PLAIN, name: (text) => text.replace('a', 'á') },
  wages: { ...PLAIN, wage: (at) => String(2_000_000 + (at % 37) * 50_000) },
};

/** A seeded source of numbers from 0 to below 1 (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function json(name) {
  return JSON.parse(readFileSync(join(data, name), 'utf8'));
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

/** Codes and names of villages, spread over the real regencies and cities. */
function villages(count, random) {
  const regencies = json('regions.json').filter(([code]) => code.length === 5);
  return Array.from({ length: count }, (_, index) => {
    const [regency] = regencies[Math.floor((index * regencies.length) / count)];
    const nth =
      index -
      Math.ceil((Math.floor((index * regencies.length) / count) * count) / regencies.length);
    const district = String(1 + Math.floor(nth / 9)).padStart(2, '0');
    const code = `${regency}.${district}.${2001 + (nth % 9)}`;
    return [
      code,
      `${pick(FIRST, random)}${pick(SECOND, random).toLowerCase()}${pick(LAST, random)}`,
    ];
  });
}

/** Potential, registered and subsidised: few large, many small, one in a thousand above potential. */
function counts(random) {
  const potential = Math.floor(2 + 400 * random() ** 4 + 60 * random());
  const isAbove = random() < 0.001;
  const registered = isAbove
    ? potential + 1 + Math.floor(random() * 50)
    : Math.floor(potential * random() ** 2);
  return [potential, registered, Math.floor(registered * random() * 0.4)];
}

/** The month of a number, from January 2024. */
export function month(index) {
  const [years, months] = [Math.floor(index / 12), (index % 12) + 1];
  return `${2024 + years}-${String(months).padStart(2, '0')}`;
}

/** Writes the table, a piece at a time: two years of it are larger than a string can be. */
export function writeTable(path, { months = 1, count = VILLAGES, form = 'plain' } = {}) {
  const { delimiter, end, quote, name: named, count: counted, wage } = FORMS[form];
  const random = seeded(20_251_121);
  const segments = json('segments.json').slice(3, 3 + SEGMENTS);
  const regions = villages(count, random);
  const row = (cells) => cells.map((cell) => quote + cell + quote).join(delimiter) + end;
  const file = openSync(path, 'w');
  const heads = ['region_code', 'region_name', 'segment', 'period'];
  const more = wage ? ['wage'] : [];
  let text = row([...heads, 'potential', 'registered', 'subsidised', ...more]);
  let rows = 0;
  for (let index = 0; index < months; index += 1)
    for (const [code, name] of regions) {
      for (const { aliases } of segments) {
        const own = [code, named(name), aliases[0], month(index), ...counts(random).map(counted)];
        text += row(wage ? [...own, wage(rows)] : own);
        rows += 1;
      }
      if (text.length < 1_000_000) continue;
      writeSync(file, text);
      text = '';
    }
  writeSync(file, text);
  closeSync(file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = { type: 'string' };
  const options = { months: text, villages: text, form: text };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  writeTable(positionals[0], {
    months: Number(values.months ?? 1),
    count: Number(values.villages ?? VILLAGES),
    form: values.form ?? 'plain',
  });
}
