import type { NumberWay } from '../input/convention.js';

/** What a number of a claim counts, where a word or sign beside it says so. */
export type Unit = 'rupiah' | 'people' | 'months' | 'percent';

/** How loosely a number is meant: 10 % either way, up to 10 % below, or up to 10 % above it. */
export const HEDGES = ['about', 'below', 'above'] as const;
export type Hedge = (typeof HEDGES)[number];

/** What a word of a claim does. */
export type Meaning =
  | { readonly kind: 'scale'; readonly zeros: number }
  | { readonly kind: 'hedge'; readonly hedge: Hedge }
  | { readonly kind: 'unit'; readonly unit: 'people' | 'months' }
  | { readonly kind: 'half' }
  | { readonly kind: 'times' };

/** Words of each language, by what they do. They also tell which marks its numbers have. */
const WORDS: readonly (readonly [NumberWay, Meaning, readonly string[]])[] = [
  ['id', { kind: 'scale', zeros: 3 }, ['ribu', 'rb']],
  ['id', { kind: 'scale', zeros: 6 }, ['juta', 'jt']],
  ['id', { kind: 'scale', zeros: 9 }, ['miliar', 'milyar']],
  ['id', { kind: 'scale', zeros: 12 }, ['triliun', 'trilyun']],
  ['en', { kind: 'scale', zeros: 3 }, ['thousand']],
  ['en', { kind: 'scale', zeros: 6 }, ['million']],
  ['en', { kind: 'scale', zeros: 9 }, ['billion', 'bn']],
  ['en', { kind: 'scale', zeros: 12 }, ['trillion', 'tn']],
  ['id', { kind: 'hedge', hedge: 'about' }, ['sekitar', 'kurang lebih', 'kira-kira']],
  ['id', { kind: 'hedge', hedge: 'below' }, ['hampir', 'nyaris']],
  ['id', { kind: 'hedge', hedge: 'above' }, ['lebih dari', 'lebih']],
  ['en', { kind: 'hedge', hedge: 'about' }, ['about', 'around', 'approximately']],
  ['en', { kind: 'hedge', hedge: 'below' }, ['nearly', 'almost']],
  ['en', { kind: 'hedge', hedge: 'above' }, ['more than', 'over']],
  ['id', { kind: 'unit', unit: 'people' }, ['orang', 'jiwa', 'pekerja', 'peserta']],
  [
    'en',
    { kind: 'unit', unit: 'people' },
    ['people', 'persons', 'person', 'workers', 'worker', 'members', 'member'],
  ],
  ['id', { kind: 'unit', unit: 'months' }, ['bulan', 'bln']],
  ['en', { kind: 'unit', unit: 'months' }, ['months', 'month']],
  ['id', { kind: 'half' }, ['setengah']],
  ['id', { kind: 'times' }, ['kali']],
  ['en', { kind: 'times' }, ['times']],
];

/** A word of a claim: what it does, and whose it is. */
export interface Word {
  readonly text: string;
  readonly meaning: Meaning;
  readonly way: NumberWay;
}

/** Longer phrases come first: `lebih dari` is not `lebih`. */
const PHRASES: readonly Word[] = WORDS.flatMap(([way, meaning, texts]) =>
  texts.map((text) => ({ text, meaning, way })),
).sort((a, b) => b.text.length - a.text.length);

/** Characters that tell the longest phrase, and that it ends there. */
const LONGEST = Math.max(...PHRASES.map(({ text }) => text.length)) + 2;

/** The word or phrase that a text begins with; null where it is none that is known. */
export function wordAt(text: string): Word | null {
  const folded = text.slice(0, LONGEST).toLowerCase();
  const ends = (rest: string) => !/^[\p{L}\d]/u.test(rest);
  return (
    PHRASES.find((each) => folded.startsWith(each.text) && ends(folded.slice(each.text.length))) ??
    null
  );
}
