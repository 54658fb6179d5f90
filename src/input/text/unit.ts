import { withoutFootnotes } from './footnotes.js';
import { hasOtherWords, maySayUnit, saysScale, unitWith } from './unit-words.js';

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

/** What a pivot table puts in front of a column whose rows it has added up: `Sum of Potensi`. */
const PIVOT_SUM = /^(?:(?:sum|total) of|(?:jumlah|jml\.?|total) dari)[\s_]+(?=\S)/i;

/** Takes the unit, marks of footnotes and words of pivot tables off a head. What is in brackets and no unit stays. */
export function unitOf(text: string): Unit {
  if (text.length > LONGEST) return { name: text, scale: 1, kind: null };
  const head = withoutFootnotes(text.replace(PIVOT_SUM, ''));
  if (!maySayUnit(head)) return { name: head, scale: 1, kind: null };
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
  if (text.length > LONGEST || !maySayUnit(text) || hasOtherWords(text)) return null;
  return said(patternsFor(text).alone.exec(text));
}

/** Whether a head speaks of thousands in a way that is not understood. */
export function isUnclear(head: string): boolean {
  return saysScale(unitOf(head).name);
}
