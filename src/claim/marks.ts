import { type NumberWay, namedConvention, plainDigits } from '../input/text/convention.js';

/** A number as it stands in a claim, and what beside it tells how it is written. */
export interface Written {
  readonly text: string;
  /** Rupiah have no three decimals, so that `Rp16.800` is grouped. */
  readonly isRupiah: boolean;
  readonly isPercent: boolean;
  /** Whether `juta` or the like follows: then it can be a fraction. */
  readonly isScaled: boolean;
  /** Whether it can come out of a division: its claim has one, and no word says what it counts. */
  readonly isQuotient: boolean;
}

/** How the numbers of a claim are written, or two of them that speak against each other. */
export type Marks =
  | {
      readonly way: NumberWay;
      /** A number that could be read otherwise and that nothing else decides; null where none is. */
      readonly unsure: string | null;
    }
  | { readonly undecided: readonly [string, string] };

/** One mark before three digits: `1.425` is 1425, or one and a bit. */
const OPEN = /^[1-9]\d{0,2}([.,])\d{3}$/;

/** The way whose thousands mark this is. */
function grouping(mark: string | undefined): NumberWay {
  return mark === '.' ? 'id' : 'en';
}

/** The way whose decimal mark this is. */
function decimals(mark: string | undefined): NumberWay {
  return mark === ',' ? 'id' : 'en';
}

/** The way a number is written in, as far as it tells by itself; null where it does not. */
function evidence({ text, isRupiah, isPercent, isScaled }: Written): NumberWay | null {
  const marks = text.match(/[.,]/g) ?? [];
  if (marks.length === 0) return null;
  const [first, last] = [marks[0], marks.at(-1)];
  if (first !== last) return decimals(last);
  if (marks.length > 1) return grouping(first);
  if (!OPEN.test(text)) return decimals(first);
  if (isPercent) return decimals(first);
  return isRupiah && !isScaled ? grouping(first) : null;
}

/** Whether a count or an amount in full would be a fraction, read in a way. */
function isBroken({ text, isPercent, isScaled }: Written, way: NumberWay): boolean {
  const mark = OPEN.exec(text)?.[1];
  return mark !== undefined && !isPercent && !isScaled && decimals(mark) === way;
}

/** Whether a number has both marks, or one twice, and so leaves no doubt of what each mark is for. */
function isPlain({ text }: Written): boolean {
  return (text.match(/[.,]/g) ?? []).length > 1;
}

/** Whether a number speaks for a way by more than that percentages hardly ever have thousands. */
function tells(each: Written): boolean {
  const isOpen = OPEN.test(each.text);
  return isOpen ? !each.isPercent : evidence(each) !== null;
}

/**
 * What nothing but the open numbers themselves decides: they are grouped, unless they have two marks.
 * Numbers without any mark stand beside them in many a sentence, and speak against nothing.
 */
function guessed(open: readonly Written[]): Marks {
  const [first, ...others] = open.map(({ text }) => ({ text, mark: OPEN.exec(text)?.[1] }));
  const against = others.find(({ mark }) => mark !== first?.mark);
  if (first && against) return { undecided: [first.text, against.text] };
  return { way: grouping(first?.mark), unsure: first?.text ?? null };
}

/**
 * Finds out how the numbers of a claim are written: by their marks, and where those leave a doubt by
 * the language of its words. People and rupiah are whole, so that a reading which breaks them is
 * none.
 */
export function marksOf(all: readonly Written[], languages: ReadonlySet<NumberWay>): Marks {
  const told = all.flatMap((each) => {
    const way = evidence(each);
    return way === null ? [] : [{ way, text: each.text }];
  });
  const [first] = told;
  const against = told.find(({ way }) => way !== first?.way);
  if (first && against) return { undecided: [first.text, against.text] };
  const open = all.filter(({ text }) => OPEN.test(text));
  const [language, another] = languages;
  const way = first?.way ?? (another ? undefined : language);
  if (way === undefined) return open.length > 0 ? guessed(open) : { way: 'en', unsure: null };
  const isSettled = all.some(isPlain);
  const broken = open.find((each) => isBroken(each, way) && !(isSettled && each.isQuotient));
  // Percentages hardly ever have thousands, but rather so than that people or rupiah are broken.
  const isWeak = all.every(
    (each) => evidence(each) === null || (OPEN.test(each.text) && each.isPercent),
  );
  if (broken && first && isWeak)
    return { way: grouping(OPEN.exec(broken.text)?.[1]), unsure: first.text };
  if (broken) return { undecided: [broken.text, first?.text ?? ''] };
  const isSure = (language === way && !another) || all.some(tells);
  return { way, unsure: isSure ? null : (open[0]?.text ?? null) };
}

/** A number's digits without marks, and how many of them are decimals; null where it is none. */
export function digitsOf(
  text: string,
  way: NumberWay,
): { readonly digits: string; readonly decimals: number } | null {
  const { group, decimal } = namedConvention(way);
  const [before = '', after = '', more] = text.split(decimal ?? '\n');
  const digits = plainDigits(before, { group, decimal: null });
  if (digits === null || more !== undefined || !/^\d*$/.test(after)) return null;
  return { digits: digits + after, decimals: after.length };
}
