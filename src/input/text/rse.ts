import type { ProblemCode } from '../../problem/problem.js';
import { readPercent } from './percent.js';

/** More than ten times the estimate is no error of a survey, but another number. */
const MOST = 100_000;

/** The mark by which the statistics office grades an error, behind it: the error says as much. */
const GRADE_MARK = /\s*\(?\*{1,2}\)?$/;

/**
 * A relative standard error in hundredths of a percent, rounded up, or the code of what is wrong with it. Below 1
 * the sign is needed, where the head does not say percent: `0.12` could be meant as 12 %.
 */
export function readRse(text: string, isPercent: boolean): number | ProblemCode {
  const percent = readPercent(text.replace(GRADE_MARK, ''));
  if (!percent) return 'rse-text';
  const { numerator, denominator } = percent.share;
  const hundredths = Math.ceil((numerator * 10_000) / denominator);
  if (hundredths > MOST) return 'rse-text';
  const isBare = /\d$/.test(percent.text);
  return isBare && !isPercent && hundredths > 0 && hundredths < 100 ? 'rse-ratio' : hundredths;
}
