import type {
  FundExplanation,
  FundWhy,
  LevelWhy,
  PaymentWhy,
  SourceWhy,
} from '../../planning/fund/explanation.js';
import type { FundResult } from '../../planning/fund/result.js';
import { ratio } from '../../render/text.js';
import { frame, framed } from '../common/json.js';
import type { FundWording } from './wording.js';

/** Digits after which the values of a solver say nothing. */
const DIGITS = 1e4;

function levelObject({ given, ...level }: LevelWhy) {
  return { ...level, given: given === null ? null : Math.round(given * DIGITS) / DIGITS };
}

function sourceObject({ shares, levels, ...source }: SourceWhy) {
  return {
    ...source,
    shares: shares.map(({ share, left }) => ({ share: ratio(share), left })),
    levels: levels.map(levelObject),
  };
}

function paymentObject({ coverage, level, ...payment }: PaymentWhy) {
  return {
    ...payment,
    level: levelObject(level),
    coverage: coverage && { before: ratio(coverage.before), after: ratio(coverage.after) },
  };
}

function rowObject({ coverage, payments, ...row }: FundWhy) {
  return { ...row, coverage: ratio(coverage), payments: payments.map(paymentObject) };
}

/** Why each source pays for whom it pays for; the parts add up to the payments. */
function whyObject({ rule, sources, rows }: FundExplanation) {
  return { rule, sources: sources.map(sourceObject), rows: rows.map(rowObject) };
}

/** The whole funding for programs. */
export function fundObject(result: FundResult, wording: FundWording) {
  const { gap, request, sources, payments, unfunded, renewal, expansion, best } = result;
  const { unfundedAtGap, budget } = result;
  return framed('ucj/fund@1', frame(gap, wording, { by: [] }), {
    ...request,
    sources,
    payments,
    unfunded,
    unfundedAtGap,
    budget,
    renewal,
    expansion,
    best,
    ...(result.why && { why: whyObject(result.why) }),
  });
}
