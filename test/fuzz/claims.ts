import { readClaim } from '../../src/claim/parse.js';
import type { Verdict } from '../../src/claim/verdict.js';
import { verify } from '../../src/claim/verify.js';
import { isRefusal } from '../../src/problem/problem.js';
import { once, oneOf, type Picker } from './picker.js';
import type { Tried } from './tables.js';

/** The words and marks of a language. */
const LANGUAGES = [
  {
    group: '.',
    decimal: ',',
    people: 'pekerja',
    months: 'bulan',
    scales: { juta: 1_000_000n, miliar: 1_000_000_000n },
  },
  {
    group: ',',
    decimal: '.',
    people: 'workers',
    months: 'months',
    scales: { million: 1_000_000n, billion: 1_000_000_000n },
  },
] as const;
type Language = (typeof LANGUAGES)[number];

function grouped(whole: bigint, { group }: Language): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, group);
}

/** A number of `units`, of which ten to the power of `decimals` are one. */
function decimalText(units: bigint, decimals: number, language: Language): string {
  const one = 10n ** BigInt(decimals);
  const rest = String(units % one).padStart(decimals, '0');
  return grouped(units / one, language) + (decimals > 0 ? language.decimal + rest : '');
}

interface Claimed {
  readonly text: string;
  /** Null where it cannot be read. */
  readonly verdict: Verdict | null;
}

/** What `printed` units of `step` are of `value / base`: judged with whole numbers alone. */
function verdictOf(printed: bigint, value: bigint, base: bigint): Verdict {
  if (printed * base === value) return 'exact';
  if (printed === (2n * value + base) / (2n * base)) return 'rounds';
  return printed === value / base ? 'truncates' : 'mismatch';
}

/** A printed number of units: the rounded one, the one below, or one that is off. */
function printedFor(value: bigint, base: bigint, pick: Picker): bigint {
  const rounded = (2n * value + base) / (2n * base);
  return oneOf(pick, [rounded, rounded, value / base, rounded + BigInt(1 + pick(900))]);
}

/** Workers times premium times months, with or without its unit and scale. */
function product(language: Language, pick: Picker): Claimed {
  const [workers, premium, months] = [
    BigInt(1 + pick(3_000_000)),
    BigInt(1000 + pick(50_000)),
    BigInt(1 + pick(12)),
  ];
  const value = workers * premium * months;
  const [word, scale] = oneOf<readonly [string, bigint]>(pick, [
    ['', 1n],
    ...Object.entries(language.scales),
  ]);
  const decimals = scale === 1n ? 0 : pick(3);
  const base = scale / 10n ** BigInt(decimals);
  const printed = printedFor(value, base, pick);
  const left = `${grouped(workers, language)} ${language.people} x Rp${grouped(premium, language)} x ${months} ${language.months}`;
  const text = `${left} = Rp${decimalText(printed, decimals, language)} ${word}`.trim();
  return { text, verdict: verdictOf(printed, value, base) };
}

/** Members of a potential in percent. */
function ratio(language: Language, pick: Picker): Claimed {
  const potential = BigInt(1000 + pick(3_000_000));
  const members = BigInt(pick(Number(potential)));
  const decimals = pick(3);
  const value = members * 100n * 10n ** BigInt(decimals);
  const printed = printedFor(value, potential, pick);
  const text = `${grouped(members, language)} ${language.people} / ${grouped(potential, language)} ${language.people} = ${decimalText(printed, decimals, language)}%`;
  return { text, verdict: verdictOf(printed, value, potential) };
}

/** What cannot be read as it was: a group of two digits, a word that nobody knows, an end that is open. */
function broken({ text }: Claimed, { group }: Language, pick: Picker): Claimed {
  const bad = oneOf<() => string>(pick, [
    () => text.replace('=', `+ 512${group}345${group}67 =`),
    () => text.replace('=', '= frobnicated'),
    () => text.replace(/ =.*/, ' ='),
    () => text.replace('=', ') ='),
  ])();
  return { text: bad, verdict: null };
}

/** A sum as officials publish them, whose verdict is known. */
export function tryClaim(_: string, pick: Picker): Tried {
  const language = oneOf(pick, LANGUAGES);
  const whole = once(pick, 2) ? product(language, pick) : ratio(language, pick);
  const { text, verdict } = once(pick, 6) ? broken(whole, language, pick) : whole;
  const tried = { what: `a claim that is ${verdict ?? 'broken'}`, input: text };
  try {
    const found = verify(readClaim(text, null), null).verdict;
    const faults = found === verdict ? [] : [`${found} instead of ${verdict}`];
    return { ...tried, faults, isAccepted: true };
  } catch (error) {
    if (!isRefusal(error))
      return { ...tried, faults: [String((error as Error).stack)], isAccepted: false };
    const faults = verdict === null ? [] : [`refused: ${error.message}`];
    return { ...tried, faults, isAccepted: false };
  }
}
