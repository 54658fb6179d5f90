/** Marks that can stand between groups of three digits. */
const GROUP_MARKS = ['.', ',', ' ', "'"] as const;
type GroupMark = (typeof GROUP_MARKS)[number];

/** How a column of counts is written. */
export interface Convention {
  /** Mark between groups of three digits; null where there is none. */
  readonly group: GroupMark | null;
  /** Mark before decimals; those of a count are zeros. Null where there are none. */
  readonly decimal: '.' | ',' | null;
}

/** Ways to write numbers that a user can name: Indonesian and English marks. */
export const NUMBER_WAYS = ['id', 'en'] as const;
export type NumberWay = (typeof NUMBER_WAYS)[number];

const WAYS: Readonly<Record<NumberWay, Convention>> = {
  id: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** What was found out about a column: how it is written, or what speaks against any reading. */
export type Found =
  | {
      readonly convention: Convention;
      /** A number with marks, as it stands in the column; null where there is none. */
      readonly example: string | null;
      /** A number of four digits or more without marks; null where there is none. */
      readonly unmarked: string | null;
      /** Whether two marks in one number leave no doubt: `1.234.567`. */
      readonly isSure: boolean;
    }
  | { readonly undecided: readonly [string, string] };

/** Spaces that spreadsheets put between groups are one. */
function plainSpaces(text: string): string {
  return text.trim().replace(/[\u00a0\u2009\u202f]/g, ' ');
}

function isGrouped(text: string, mark: GroupMark): boolean {
  const [first = '', ...groups] = text.split(mark);
  return (
    /^[1-9]\d{0,2}$/.test(first) &&
    groups.length > 0 &&
    groups.every((each) => /^\d{3}$/.test(each))
  );
}

/** The mark that a text is grouped by; null where it is not grouped by any. */
function markOf(text: string): GroupMark | null {
  return GROUP_MARKS.find((mark) => isGrouped(text, mark)) ?? null;
}

/** A number that has more than three digits in a row, so that its writer sets no marks. */
function isUnmarked(text: string): boolean {
  return /^\d{4,}$/.test(text);
}

/** Decimals of zero, `2013.0` or `104.120,00`: what programs make of whole numbers. */
const ZEROS = /^\d[\d., ']*?([.,])0{1,2}$/;

function zerosMark(text: string): '.' | ',' | undefined {
  return ZEROS.exec(text)?.[1] as '.' | ',' | undefined;
}

/** What is found of a column without any mark. */
const UNMARKED = {
  convention: { group: null, decimal: null },
  example: null,
  isSure: false,
} as const;

/**
 * A column whose numbers all have decimals of zero, as it is written without them; null where one has
 * none. What lost its thousands (`1.0` beside `17`) is no such column.
 */
function findWhole(texts: readonly string[]): Found | null {
  const [decimal] = texts.flatMap((text) => zerosMark(text) ?? []);
  if (!decimal || !texts.every((text) => zerosMark(text) === decimal)) return null;
  const wholes = texts.map((text) => text.replace(/.0{1,2}$/, ''));
  const found = findConvention(wholes);
  const textOf = (whole: string) => texts[wholes.indexOf(whole)] ?? whole;
  if ('undecided' in found) {
    const [one, other] = found.undecided;
    return { undecided: [textOf(one), textOf(other)] };
  }
  const { group } = found.convention;
  if (group === decimal) return null;
  const [example = null] = texts;
  return { ...found, convention: { group, decimal }, example, isSure: true };
}

/**
 * Finds out how a column of counts is written, from all of its cells that are not missing. A lone
 * `1.425` is 1425 people only where nothing in the column speaks against it.
 */
export function findConvention(cells: readonly string[]): Found {
  const unmarked = cells.find(isUnmarked) ?? null;
  // Nearly every column is digits alone, and there is nothing to decide.
  if (cells.every((cell) => /^\d+$/.test(cell))) return { ...UNMARKED, unmarked };
  const texts = cells.map(plainSpaces);
  const whole = findWhole(texts);
  if (whole) return whole;
  const example = texts.find((text) => markOf(text) !== null);
  if (example === undefined) return { ...UNMARKED, unmarked };
  const group = markOf(example);
  const against = texts.find((text) => {
    // A space stands before no decimals, whatever the others are written like.
    if (isUnmarked(text)) return group !== ' ';
    const other = markOf(text);
    if (other !== null) return other !== group;
    return group !== null && text.includes(group);
  });
  if (against !== undefined) return { undecided: [example, against] };
  const isSure = texts.some((text) => group !== null && text.split(group).length > 2);
  return { convention: { group, decimal: null }, example, unmarked: null, isSure };
}

/** The convention that a user named. */
export function namedConvention(way: NumberWay): Convention {
  return WAYS[way];
}

/** Digits without the zeros they end in. A pattern would look from each zero to the end. */
function withoutEndZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

/**
 * A number in a column that counts thousands or millions, in full: `1.234,5` thousand is 1234500.
 * Null where it is written otherwise, or where its decimals are finer than one person.
 */
export function scaledDigits(text: string, convention: Convention, scale: number): string | null {
  const [whole = '', decimals = '', more] = plainSpaces(text).split(convention.decimal ?? '\n');
  const digits = plainDigits(whole, { ...convention, decimal: null });
  const zeros = String(scale).length - 1;
  const exact = withoutEndZeros(decimals);
  if (digits === null || more !== undefined || !/^\d*$/.test(exact) || exact.length > zeros)
    return null;
  return digits + exact.padEnd(zeros, '0');
}

/** A number without its group marks and its decimals of zero; null where it is written otherwise. */
export function plainDigits(text: string, { group, decimal }: Convention): string | null {
  const cell = plainSpaces(text);
  const whole = decimal === null ? cell : cell.replace(new RegExp(`\\${decimal}0+$`), '');
  if (/^\d+$/.test(whole)) return whole;
  if (group === null || !isGrouped(whole, group)) return null;
  return whole.replaceAll(group, '');
}
