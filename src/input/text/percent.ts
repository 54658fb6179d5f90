import type { Share } from '../../core/exact.js';

/** A percentage as it is printed. */
export interface Percent {
  readonly text: string;
  /** The exact share it stands for: `55,39` is 5539/10000. */
  readonly share: Share;
  /** How many decimals it has: it stands for half a unit of the last one on both sides. */
  readonly decimals: number;
}

/** Reads a percentage, of many decimals the first six, with its sign, in words (`9,1 persen`) or bare; null where there is none. */
export function readPercent(text: string): Percent | null {
  const match = /^(\d{1,4})(?:[.,](\d{1,6})\d*)?\s*(?:%|persen|percent|pct\.?)?$/i.exec(
    text.trim(),
  );
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  const decimals = fraction.length;
  const share = { numerator: Number(whole + fraction), denominator: 100 * 10 ** decimals };
  return { text: text.trim(), share, decimals };
}

/** A number without its sign as the ratio that it is where `16,7` is written `0,167`; null where a sign is there. */
export function ratioOf({ text, share, decimals }: Percent): Percent | null {
  if (!/\d$/.test(text)) return null;
  return { text, share: { ...share, denominator: share.denominator / 100 }, decimals };
}

/** What a percentage would print of two counts, in units of its last decimal. */
export function unitsOf(potential: number, registered: number, { share }: Percent): bigint {
  const [part, base] = [BigInt(registered) * BigInt(share.denominator), BigInt(potential)];
  return (2n * part + base) / (2n * base);
}

/** Whether a printed percentage is a ratio, rounded half up or cut off. */
export function fits(potential: number, registered: number, percent: Percent): boolean {
  const { share } = percent;
  if (potential === 0) return share.numerator === 0;
  const units = BigInt(share.numerator);
  const cut = (BigInt(registered) * BigInt(share.denominator)) / BigInt(potential);
  return units === cut || units === unitsOf(potential, registered, percent);
}
