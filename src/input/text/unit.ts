/** What the numbers of a column are: only people are counts of workers. */
export type Kind = 'people' | 'rupiah' | 'percent' | 'other';

/** A unit as a text names it: how many each number counts of what; null where it does not say. */
export interface NamedUnit {
  readonly scale: 1 | 1000 | 1_000_000;
  readonly kind: Kind | null;
}

/** A head without its unit, and the unit. */
export interface Unit extends NamedUnit {
  readonly name: string;
}

/** A list that is written as one text, its words parted by commas. */
const listOf = (words: string) => words.split(', ');

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
/** The same as the name of a group of columns: `PK/BU`, `Jumlah Badan Usaha (BU)`. */
const NO_PEOPLE = new Set([...NO_PERSON, 'pk', 'bu', 'pk/bu', 'proyek', 'umkm']);
const AROUND = /^(?:jumlah|jml\.?|total) | \(.*$/g;
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
function unitWith(letter: string): string {
  const end = `(?![${letter}\\d])`;
  // `Rp juta`: the scale behind rupiah, which it is of.
  const rupiah = `(?:${oneOf(RUPIAH)})\\.?`;
  const ofRupiah = `(?:${rupiah}[\\s_.]*(?=(?:${MILLION}|${THOUSAND})${end}))?`;
  const kind = `(${oneOf(PEOPLE)})|(${rupiah})|(${oneOf(PERCENT)})|(${oneOf(NO_PERSON)})`;
  return `(?:(?:${oneOf(BEFORE)})\\.?[\\s_:]*)*${ofRupiah}(?:(?:(${MILLION})|(${THOUSAND}))${end})?[\\s_]*(?:(?:${kind})${end})?`;
}

/** What each unit has in it: in most heads there is none of them. */
const MARKS = [MILLIONS, THOUSANDS, PEOPLE, RUPIAH, PERCENT, NO_PERSON].flat().concat('000');

function maySay(head: string): boolean {
  const text = head.toLowerCase();
  return MARKS.some((mark) => text.includes(mark));
}

/** Every word that a text may have that is a unit and nothing else. */
const WORDS_OF_UNITS = new Set(
  [...MARKS, ...BEFORE, 's', 'x'].flatMap((words) => words.split(' ')),
);

function hasOtherWords(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.some((word) => !WORDS_OF_UNITS.has(word));
}

/** A place of a unit in a head, and whether what stands there is one. */
interface Form {
  /** What a head has that can have it there: to make a pattern ready takes longer than to look for that. */
  readonly marks: RegExp;
  readonly pattern: RegExp;
  readonly isUnit: (said: NamedUnit, text: string, head: string) => boolean;
}

/** Kinds that stand behind a head without any mark. */
const BARE =
  /^(?:orang|org|jiwa|people|persons?|rupiah|rp\.?|kk|perusahaan|badan usaha|pemberi kerja)$/i;
const OF_WORKERS = /pekerja|karyawan|tenaga kerja|buruh|workers/i;

/** Whether words behind a head are its unit and no part of its name, as in `Pekerja Perusahaan`. */
function isBare({ scale, kind }: NamedUnit, text: string, head: string): boolean {
  if (scale > 1 || kind === 'percent') return true;
  const isName = kind === 'other' && OF_WORKERS.test(head);
  return !isName && BARE.test(text.replaceAll('_', ' ').trim());
}

function formsOf(letter: string, flags: string): Form[] {
  const unit = unitWith(letter);
  const form = (marks: RegExp, pattern: string, isUnit: Form['isUnit']): Form => {
    return { marks, pattern: new RegExp(pattern, flags), isUnit };
  };
  const isScaled = ({ scale, kind }: NamedUnit) => scale > 1 || kind !== 'people';
  const isRate = ({ scale, kind }: NamedUnit) => scale > 1 || kind === 'percent';
  return [
    form(/[([{]/, `\\s*[([{]\\s*${unit}\\s*[)\\]}]`, () => true),
    form(/[,;:/|–—-]/, `\\s*[,;:/|–—-]\\s*${unit}\\s*$`, isScaled),
    form(/./, `(?:^|[\\s_]+)${unit}\\s*$`, isBare),
    form(/./, `^${unit}[\\s_:,–—-]+(?=\\S)`, isRate),
  ];
}

/** The patterns of units in texts whose letters are those of a class. */
interface Patterns {
  readonly forms: readonly Form[];
  readonly alone: RegExp;
}

function patternsOf(letter: string, flags: string): Patterns {
  const alone = new RegExp(`^[\\s(["]*${unitWith(letter)}[\\s)\\]".]*$`, flags);
  return { forms: formsOf(letter, flags), alone };
}

/** A pattern of ASCII alone is made ready in half the time, which short tables would notice; most need no other. */
const OF_ASCII = patternsOf('a-z', 'i');
const ASCII = /^[ -~]*$/;
let ofAny: Patterns | null = null;

function patternsFor(text: string): Patterns {
  if (ASCII.test(text)) return OF_ASCII;
  ofAny ??= patternsOf('\\p{L}', 'iu');
  return ofAny;
}

/** The unit that was found; null where nothing of it is there. */
function said(found: RegExpExecArray | null): NamedUnit | null {
  const [, million, thousand, people, rupiah, percent, other] = found ?? [];
  if (!(million ?? thousand ?? people ?? rupiah ?? percent ?? other)) return null;
  const kind = people ? 'people' : rupiah ? 'rupiah' : percent ? 'percent' : other ? 'other' : null;
  return { scale: million ? 1_000_000 : thousand ? 1000 : 1, kind };
}

function take(head: string, { marks, pattern, isUnit }: Form): Unit | null {
  if (!marks.test(head)) return null;
  const found = pattern.exec(head);
  const unit = said(found);
  if (!found || !unit || !isUnit(unit, found[0], head)) return null;
  const name = `${head.slice(0, found.index)} ${head.slice(found.index + found[0].length)}`;
  return { ...unit, name: name.trim() };
}

/** No head that names a unit is longer, and none that is longer is worth the time. */
const LONGEST = 300;

/** A mark of a footnote behind a head: `1)`, `*)`, `*`, `[2]`, a raised figure. */
const FOOTNOTE =
  /\s*(?:\(?\*\)?|\(\d{1,2}\)|(?<=[\p{L}\s*)])\d{1,2}\)|\[\d{1,2}\]|[¹²³⁰⁴-⁹]\)?|[†‡§]|\^\d{1,2})$/u;

/** What marks of footnotes end with: most heads end with a letter, which is seen at once. */
const FOOTNOTE_END = /[*)\]†‡§¹²³⁰⁴-⁹\d]$/;

/** Whether a text leaves a bracket open, as `Potensi (2024` does. */
function isOpen(text: string): boolean {
  return text.replace(/\([^()]*\)/g, '').includes('(');
}

/** A head without marks of footnotes, each told by itself. Digits before the end of what stands in brackets are none. */
function withoutFootnotes(head: string): string {
  const mark = FOOTNOTE_END.test(head) ? FOOTNOTE.exec(head)?.[0] : undefined;
  if (mark === undefined) return head;
  const rest = head.slice(0, -mark.length);
  return /^\s*\d/.test(mark) && isOpen(rest) ? head : withoutFootnotes(rest);
}

/** What a pivot table puts in front of a column whose rows it has added up: `Sum of Potensi`. */
const PIVOT_SUM = /^(?:(?:sum|total) of|(?:jumlah|jml\.?|total) dari)[\s_]+(?=\S)/i;

/** Takes the unit, marks of footnotes and words of pivot tables off a head. What is in brackets and no unit stays. */
export function unitOf(text: string): Unit {
  if (text.length > LONGEST) return { name: text, scale: 1, kind: null };
  const head = withoutFootnotes(text.replace(PIVOT_SUM, ''));
  if (!maySay(head)) return { name: head, scale: 1, kind: null };
  for (const each of patternsFor(head).forms) {
    const first = take(head, each);
    if (!first) continue;
    // `Potensi (ribu) (orang)` says it in two places.
    const more = unitOf(first.name);
    if (more.scale > 1 && first.scale > 1) return first;
    return {
      ...more,
      scale: more.scale > 1 ? more.scale : first.scale,
      kind: first.kind ?? more.kind,
    };
  }
  return { name: head, scale: 1, kind: null };
}

/** Whether a head of people says how many each number counts. */
export function saysUnit(head: string): boolean {
  const { scale, kind } = unitOf(head);
  return scale > 1 || kind === 'people';
}

/** The unit that a text is, and nothing else, as a cell of a column of units; null where it is none. */
export function unitAlone(text: string): NamedUnit | null {
  if (text.length > LONGEST || !maySay(text) || hasOtherWords(text)) return null;
  return said(patternsFor(text).alone.exec(text));
}

/** Words that make numbers count more than one each. */
const SCALE_WORDS = new Set([
  ...[...MILLIONS, ...THOUSANDS],
  ...listOf('milyar, miliar, puluh, puluhan, ratus, ratusan, billion, billions'),
]);
const WORDS = /(?:[a-z]+|\d+)(?![a-z\d])/g;

/** Whether a head speaks of thousands in a way that is not understood. */
export function isUnclear(head: string): boolean {
  const words = unitOf(head).name.toLowerCase().match(WORDS) ?? [];
  return words.some((word) => SCALE_WORDS.has(word) || word.endsWith('000'));
}

/** Whether a group of columns counts companies, households or the like. */
export function countsNoPeople(group: string): boolean {
  return NO_PEOPLE.has(
    group
      .toLowerCase()
      .replace(AROUND, '')
      .replace(/ ?\/ ?/, '/'),
  );
}
