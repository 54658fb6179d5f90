import { type Month, monthsBetween } from '../core/month.js';
import { readPeriod } from '../input/text/period.js';
import { MOST_MONTHS } from './pieces.js';
import { isSign, type Token } from './tokens.js';

/** Any year, for months that say none. */
const SOME_YEAR = '2026';

/** A month by name with the year that may stand behind it, and how many tokens both are; null for none. */
function monthAt(all: readonly Token[], at: number, usual: string) {
  const [name, number] = [all[at], all[at + 1]];
  if (name?.kind !== 'unknown') return null;
  const year = number?.kind === 'number' && /^20\d\d$/.test(number.text) ? number.text : null;
  const month: Month | null = readPeriod(`${name.text} ${year ?? usual}`);
  return month && { month, year, length: year === null ? 1 : 2 };
}

/** Months from one by name to another that begin at a place, as one token; null where there are none. */
function spanAt(all: readonly Token[], at: number, claim: string) {
  const first = monthAt(all, at, SOME_YEAR);
  if (!first || !isSign(all[at + first.length], '-', '..')) return null;
  const behind = at + first.length + 1;
  const last = monthAt(all, behind, first.year ?? SOME_YEAR);
  if (!last) return null;
  // `April-Desember 2026`: the year is that of both.
  const start = first.year === null && last.year !== null ? monthAt(all, at, last.year) : first;
  const months = start ? monthsBetween(start.month, last.month) + 1 : 0;
  const end = behind + last.length;
  const [from, to] = [all[at], all[end - 1]];
  if (!from || !to || months < 1 || months > MOST_MONTHS) return null;
  const text = claim.slice(from.at, to.at + to.text.length);
  const meaning = { kind: 'span', months } as const;
  const token: Token = { kind: 'word', meaning, way: null, text, at: from.at };
  return { token, end };
}

/** Puts months by name together that say how long: `Januari-Desember`, `April s.d. Desember 2026`. */
export function withMonthSpans(all: readonly Token[], claim: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < all.length; ) {
    const span = spanAt(all, at, claim);
    const token = span?.token ?? all[at];
    if (token) found.push(token);
    at = span?.end ?? at + 1;
  }
  return found;
}
