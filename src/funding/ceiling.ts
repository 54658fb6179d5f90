import { readAmount } from '../claim/amount.js';
import { percent, type Share } from '../core/exact.js';

/** How much of an amount may be spent: shares of one another, less what is reserved. */
export interface Ceiling {
  readonly shares: readonly Share[];
  /** Whole rupiah that other uses have. */
  readonly reserved: number;
}

/** Characters of the longest ceiling that is read: far more than anybody writes. */
const LONGEST = 1000;

/** A share of an amount, above 0 and at most all of it. */
function shareOf(text: string): Share | null {
  const match = /^([\d.,]+)\s*%$/.exec(text.trim());
  const share = match && percent((match[1] ?? '').replace(',', '.'));
  if (!share || share.numerator === 0 || share.numerator > share.denominator) return null;
  return share;
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
