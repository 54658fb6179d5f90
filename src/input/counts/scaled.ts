import type { Convention, Found } from '../text/convention.js';
import { readCount } from '../text/number.js';

/** Every way to write numbers with decimals. */
const WAYS: readonly Convention[] = [
  { group: null, decimal: ',' },
  { group: null, decimal: '.' },
  { group: '.', decimal: ',' },
  { group: ',', decimal: '.' },
  { group: ' ', decimal: ',' },
  { group: ' ', decimal: '.' },
  { group: "'", decimal: ',' },
  { group: "'", decimal: '.' },
];

/** What is found where no number has a mark. */
const PLAIN: Found = {
  convention: { group: null, decimal: null },
  example: null,
  unmarked: null,
  isSure: false,
};

/** Whether one file can be written in both ways. */
function goTogether(a: Convention, b: Convention): boolean {
  const differ = (one: string | null, other: string | null) =>
    one !== null && other !== null && one !== other;
  const isSwapped =
    (a.group !== null && a.group === b.decimal) || (b.group !== null && b.group === a.decimal);
  return !differ(a.group, b.group) && !differ(a.decimal, b.decimal) && !isSwapped;
}

/** A number as it stands, and how many each of its units counts. */
interface ScaledText {
  readonly text: string;
  readonly scale: number;
}

/**
 * Finds out how a column that counts thousands or millions is written. `10,2` million can only be
 * read in one way; a lone `1.234` thousand is 1234 or 1234000, unless other columns of the file (`sure`)
 * tell: then it is in doubt. What no way can read is left to its cell to say.
 */
export function findScaled(all: readonly ScaledText[], sure: readonly Convention[]): Found {
  const marked = all.filter(({ text }) => !/^\d+$/.test(text));
  const count = ({ text, scale }: ScaledText, way: Convention) => readCount(text, way, scale);
  const isRead = (text: ScaledText, way: Convention) => typeof count(text, way) === 'number';
  const read = marked.filter((text) => WAYS.some((way) => isRead(text, way)));
  const [example, other = example] = read.map(({ text }) => text);
  if (example === undefined) return PLAIN;
  const answers = new Map<string, Convention>();
  for (const way of WAYS.filter((each) => sure.every((one) => goTogether(each, one)))) {
    const key = read.map((text) => count(text, way)).join();
    if (read.every((text) => isRead(text, way)) && !answers.has(key)) answers.set(key, way);
  }
  const [found, another] = answers.values();
  return found && !another
    ? { convention: found, example, unmarked: null, isSure: true }
    : { undecided: [example, other ?? example] };
}
