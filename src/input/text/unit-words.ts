import { listOf } from '../../core/list.js';

const MILLIONS = listOf('jutaan, juta, jt, millions, million, mio');
const THOUSANDS = listOf('ribuan, ribu, rb, thousands, thousand');
const PEOPLE = listOf(
  'orang, org, jiwa, pekerja, tenaga kerja, peserta, people, persons, person, workers, members',
);
const RUPIAH = listOf('rupiah, rp, idr');
const PERCENT = listOf('%, persentase, persen, percentage, percent, pct');
/** What tables of members count that is no person. */
const NO_PERSON = listOf(
  'perusahaan, badan usaha, unit usaha, pemberi kerja, kk, kepala keluarga, keluarga, rumah tangga, ruta, ' +
    'households, household, companies, company, firms, firm, employers, employer, establishments, establishment',
);
/** Words in front of a unit. */
const BEFORE = listOf('dihitung dalam, dalam, dlm, satuan, unit, in');

/** One of some words, as a part of a pattern. */
const oneOf = (words: readonly string[]) => words.join('|');
const MILLION = `${oneOf(MILLIONS)}|['’‘]?0{3}[., ]?0{3}|[x×*]?\\s*1[., ]?0{3}[., ]?0{3}`;
const THOUSAND = `${oneOf(THOUSANDS)}|['’‘]?0{3}s?|[x×*]?\\s*1[., ]?0{3}`;

/**
 * `dalam ribuan orang`: what introduces a unit, its scale and its kind; each can be missing.
 *
 * @param letter what is a letter, which the unit does not go on with
 */
export function unitWith(letter: string): string {
  const end = `(?![${letter}\\d])`;
  // `Rp juta`: the scale behind rupiah, which it is of.
  const rupiah = `(?:${oneOf(RUPIAH)})\\.?`;
  const ofRupiah = `(?:${rupiah}[\\s_.]*(?=(?:${MILLION}|${THOUSAND})${end}))?`;
  const kind = `(${oneOf(PEOPLE)})|(${rupiah})|(${oneOf(PERCENT)})|(${oneOf(NO_PERSON)})`;
  return `(?:(?:${oneOf(BEFORE)})\\.?[\\s_:]*)*${ofRupiah}(?:(?:(${MILLION})|(${THOUSAND}))${end})?[\\s_]*(?:(?:${kind})${end})?`;
}

/** What each unit has in it: in most heads there is none of them. */
const MARKS = [MILLIONS, THOUSANDS, PEOPLE, RUPIAH, PERCENT, NO_PERSON].flat().concat('000');

/** Whether a text may have a unit in it: to look for words takes less time than to make patterns ready. */
export function maySayUnit(head: string): boolean {
  const text = head.toLowerCase();
  return MARKS.some((mark) => text.includes(mark));
}

/** Every word that a text may have that is a unit and nothing else. */
const WORDS_OF_UNITS = new Set(
  [...MARKS, ...BEFORE, 's', 'x'].flatMap((words) => words.split(' ')),
);

/** Whether a text has a word that is none of a unit, so that it is not one and nothing else. */
export function hasOtherWords(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.some((word) => !WORDS_OF_UNITS.has(word));
}

/** Words that make numbers count more than one each. */
const SCALE_WORDS = new Set([
  ...MILLIONS,
  ...THOUSANDS,
  ...listOf('milyar, miliar, puluh, puluhan, ratus, ratusan, billion, billions'),
]);
const WORDS = /(?:[a-z]+|\d+)(?![a-z\d])/g;

/** Whether a text has a word that makes numbers count more than one each, or such a number. */
export function saysScale(text: string): boolean {
  const words = text.toLowerCase().match(WORDS) ?? [];
  return words.some((word) => SCALE_WORDS.has(word) || word.endsWith('000'));
}

/** What counts no people as the name of a group of columns: `PK/BU`, `Jumlah Badan Usaha (BU)`. */
const NO_PEOPLE = new Set([...NO_PERSON, 'pk', 'bu', 'pk/bu', 'proyek', 'umkm']);
const AROUND = /^(?:jumlah|jml\.?|total) | \(.*$/g;

/** Whether a group of columns counts companies, households or the like. */
export function countsNoPeople(group: string): boolean {
  const name = group.toLowerCase().replace(AROUND, '');
  return NO_PEOPLE.has(name.replace(/ ?\/ ?/, '/'));
}
