import { isInexact } from '../core/exact.js';
import { compare, whole } from '../core/fraction.js';
import type { NumberWay } from '../input/text/convention.js';
import { isRefusal } from '../problem/problem.js';
import { costClaims } from './cost.js';
import { marksIn } from './parse.js';
import { wrongPer } from './per.js';
import { inUnit, readings } from './period.js';
import { MOST_MONTHS } from './pieces.js';
import type { Claim, Quantity, ReadClaim } from './quantity.js';
import { Reader } from './reader.js';
import { isTooLarge } from './size.js';
import { countsClaim } from './statement.js';
import { isWord, type Token } from './tokens.js';

/** Words that say an amount is what premiums cost. */
const PREMIUM = /\b(?:iuran|premi|premium)/i;
const BUDGET =
  /\b(?:(?:di|meng)?anggar|(?:di|meng)?alokasi|gelontor|kucur|menelan|menghabiskan|biaya|subsidi|budget|iuran|premi)/i;
/** Words that say an amount is paid out to members, or is another fee. */
const BENEFIT =
  /\b(?:santunan|klaim|manfaat|beasiswa|ahli waris|benefit|upah|gaji|honor|insentif|blt|bansos|umk|ump|pagu|sampah|kesehatan|sekolah|sewa|bantuan(?! (?:iuran|subsidi))|pelatihan)/i;
/** Words for those who are left of a count. */
const REST = /\b(?:belum|sisanya|sisa|selebihnya|tersisa|remaining|not yet)\b/i;

/** Words for a total before it, and for its parts behind it. */
const TOTAL = /\b(?:total|totalnya|jumlah|jumlahnya|seluruhnya|keseluruhan|altogether)\b[^.\d]*$/i;
const MADE_OF = /^\S+[^.\d]{0,60}\b(?:terdiri|meliputi|mencakup|consist|made up)/i;

/** The quantities of a sentence, whatever stands between them; those that cannot be read are left out. */
function quantitiesIn(text: string, all: readonly Token[], way: NumberWay): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const reader = new BagReader(text, all.slice(at), way);
    const read = reader.first();
    if (!read) continue;
    found.push(read.quantity);
    at += read.length - 1;
  }
  return found;
}

/** Reads one quantity and tells how many pieces it has. */
class BagReader extends Reader {
  first(): { readonly quantity: Quantity; readonly length: number } | null {
    try {
      const quantity = this.quantity();
      return { quantity, length: this.next };
    } catch (error) {
      // A number of so many digits is that of an account or the like.
      if (isRefusal(error) || isInexact(error)) return null;
      throw error;
    }
  }
}

/**
 * What says nothing of premiums: a year, a day of the month or the like, which no word belongs to; what
 * a dash stands before; and a time for which nobody pays at once, an age: `18-65 tahun`.
 */
function isAside(quantity: Quantity): boolean {
  const { unit, text, value } = quantity;
  const isTime = unit === 'months' || unit === 'years';
  const isLong = isTime && compare(inUnit(quantity, 'months').value, whole(MOST_MONTHS)) > 0;
  return (unit === null && /^\d{1,4}$/.test(text)) || value.numerator < 0n || isLong;
}

/** Whether the last of some counts is said to be their total, or the first to be made of the others. */
function hasTotal(text: string, all: readonly Quantity[]): boolean {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return false;
  const at = (each: Quantity) => text.indexOf(each.text);
  const before = text.slice(at(all.at(-2) ?? first), at(last));
  return TOTAL.test(before) || MADE_OF.test(text.slice(at(first)));
}

/** Whether a clause of a sentence speaks of what premiums cost. */
export function isOfPremiums(clause: string, sentence: string): boolean {
  return (BUDGET.test(sentence) || PREMIUM.test(sentence)) && !BENEFIT.test(clause);
}

function claimsIn(
  text: string,
  all: readonly Quantity[],
  isCost: boolean,
): readonly (Claim | null)[] {
  const [one] = all;
  if (BENEFIT.test(text)) return [];
  const amounts = all.filter(({ unit }) => unit === 'rupiah');
  const isPrice = (each: Quantity) => each.per.length > 0 && PREMIUM.test(text);
  if (all.length === 1 && one && one.unit === 'rupiah')
    return isPrice(one) ? [{ kind: 'price', printed: one }] : [];
  if (amounts.length > 0) {
    const isOfPremiums = isCost || BUDGET.test(text) || amounts.some(isPrice);
    return isOfPremiums ? costClaims(all) : [];
  }
  const isOfRest = REST.test(text) && all.length === 3;
  return isOfRest || hasTotal(text, all) ? [countsClaim(all)] : [];
}

/**
 * What the numbers of a sentence claim together, though words stand between them that say nothing of
 * the sum: workers, months and what their premiums cost. Nothing unless the sentence speaks of premiums
 * or of a budget, or of those who are left, and has no other numbers.
 *
 * @param isCost whether it is known to say a cost
 */
export function bagClaims(
  text: string,
  all: readonly Token[],
  numbers: NumberWay | null,
  isCost: boolean,
): ReadClaim[] {
  const marks = marksIn(all);
  const way = 'way' in marks && marks.unsure === null ? marks.way : numbers;
  if (way === null) return [];
  // Months by name may be when the money was spent, and not what it pays for.
  const counting = all.filter((token) => !isWord(token, 'span'));
  const quantities = quantitiesIn(text, counting, way).filter((each) => !isAside(each));
  return claimsIn(text, quantities, isCost).flatMap((found) => {
    if (!found) return [];
    const [claim, ...others] = readings(found);
    const isNone = wrongPer(claim) !== null || [claim, ...others].some(isTooLarge);
    return isNone ? [] : [{ text, claim, others, unsure: null, otherwise: null }];
  });
}
