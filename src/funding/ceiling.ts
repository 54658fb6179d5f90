import { readAmount } from '../claim/amount.js';
import { type Share, typedPercent } from '../core/exact.js';

/** How much of an amount may be spent: shares of one another, less what is reserved. */
export interface Ceiling {
  readonly shares: readonly Share[];
  /** Whole rupiah that other uses have. */
  readonly reserved: number;
}

/** Characters of the longest ceiling that is read: far more than anybody writes. */
const LONGEST = 1000;

/** A share of an amount, above 0 and at most all of it; without its sign it would be rupiah. */
function shareOf(text: string): Share | null {
  return text.includes('%') ? (typedPercent(text)?.share ?? null) : null;
}

/**
 * Reads `50% > 60% - Rp100 juta`: 60 % of the 50 %, less Rp100,000,000. An empty text is no ceiling.
 * Null where it is none.
 *
 * @throws {InexactError} where an amount has more digits than are kept
 */
export function readCeiling(text: string): Ceiling | null {
  if (text.trim() === '') return { shares: [], reserved: 0 };
  if (text.length > LONGEST) return null;
  const [first = '', ...rest] = text.split(/[-−–]/);
  const shares = first.trim() === '' ? [] : first.split('>').map(shareOf);
  const reserved = rest.map((part) => readAmount(part.trim()));
  if (shares.includes(null) || reserved.includes(null)) return null;
  return {
    shares: shares.flatMap((share) => share ?? []),
    reserved: reserved.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
  };
}

/** What may be spent of an amount, rounded down to whole rupiah; below 0 where more is reserved. */
export function spendable(amount: number, { shares, reserved }: Ceiling): number {
  let [numerator, denominator] = [BigInt(amount), 1n];
  for (const share of shares) {
    numerator *= BigInt(share.numerator);
    denominator *= BigInt(share.denominator);
  }
  return Number(numerator / denominator) - reserved;
}
