import { isOfPremiums } from './bag.js';
import { type Quantity, quantitiesOf, type ReadClaim } from './quantity.js';
import { type Token, tokens } from './tokens.js';

/** Whether a number is a count, and not a year or the like. */
function isCount({ unit, text, value }: Quantity): boolean {
  const isPlain = /^\d+$/.test(text) && value.numerator < 10_000n;
  return unit === 'people' || (unit === null && !isPlain);
}

/** Words for a growth, of which a percentage is no share of a whole. */
const CHANGE =
  /\b(?:naik|turun|tumbuh|meningkat|menurun|bertambah|berkurang|kenaikan|penurunan|rose|fell|grew|growth|increase|decrease)/i;

/**
 * Whether numbers are put together by `-` or `/` where no `=` says that something is computed: a date,
 * pages from one to another, the number of a telephone or a letter. A percentage comes from a division.
 */
function isOneText(text: string, { unit }: Quantity): boolean {
  const all = tokens(text);
  if (all.some((token) => token.kind === 'sign' && token.text === '=')) return false;
  const isNumber = (token: Token | undefined) => token?.kind === 'number';
  return all.some(
    (token, at) =>
      (token.text === '-' || (token.text === '/' && unit !== 'percent')) &&
      isNumber(all[at - 1]) &&
      isNumber(all[at + 1]),
  );
}

/** Whether a claim would be meant as one: not a share of a year, nor one number out of another. */
export function isMeant({ claim, text }: ReadClaim, clause: string, sentence: string): boolean {
  // `bertambah 1.500 dari 10.000 menjadi 11.500` is no share either.
  const isQuotient =
    claim.kind === 'sum' && claim.left.kind === 'operation' && claim.left.sign === '/';
  const isShare = isQuotient || (claim.kind === 'sum' && claim.printed.unit === 'percent');
  if ((isShare || claim.kind === 'base') && CHANGE.test(clause)) return false;
  switch (claim.kind) {
    case 'base':
      return isCount(claim.members);
    case 'part':
      return /target/i.test(text);
    case 'sum':
      return quantitiesOf(claim.left).length > 1 && !isOneText(text, claim.printed);
    case 'price':
      return false;
    case 'implied':
      return isOfPremiums(clause, sentence);
  }
}
