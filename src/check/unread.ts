import type { Doubt, DoubtCode } from '../problem/doubt.js';
import type { Problem, ProblemCode } from '../problem/problem.js';

/** Whether a problem is that a count of its row cannot be read. */
function isOfCount(code: ProblemCode): boolean {
  return code.startsWith('count-') || code === 'formula-uncomputed';
}

/** The problems of its row that a doubt follows from. */
const OF_ROW: Partial<Readonly<Record<DoubtCode, (code: ProblemCode) => boolean>>> = {
  'above-potential': isOfCount,
  'count-jumps': isOfCount,
  'count-thousands': isOfCount,
  'counts-alike': isOfCount,
  'segment-unknown': (code) => code === 'segment-missing',
  'region-unknown': (code) => code === 'code-lost',
};
/** Doubts about sums, in which a count that cannot be read is missing. */
const OF_SUMS: readonly DoubtCode[] = ['total-differs', 'one-digit', 'digits'];

/** Leaves out doubts that only follow from what cannot be read: a count that is no number is not 0. */
export function withoutFollowing(doubts: readonly Doubt[], problems: readonly Problem[]): Doubt[] {
  if (problems.length === 0) return [...doubts];
  const uncounted = new Set(problems.filter(({ code }) => isOfCount(code)).map(({ file }) => file));
  const codes = new Map<string, ProblemCode[]>();
  for (const { file, line, code } of problems) {
    const place = `${file}:${line}`;
    const own = codes.get(place);
    if (own) own.push(code);
    else codes.set(place, [code]);
  }
  return doubts.filter(({ code, file, line }) => {
    const follows = OF_ROW[code];
    const isOfSums = OF_SUMS.includes(code) && uncounted.has(file);
    return !isOfSums && !(follows && codes.get(`${file}:${line}`)?.some(follows));
  });
}
