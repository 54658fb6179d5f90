import type { GivenShare } from '../../budget/request.js';
import type { GapResult } from '../../budget/result.js';
import type { MessageWording } from '../../cli/messages.js';
import { roundPercent } from '../../core/coverage.js';
import { isBelow } from '../../core/exact.js';
import type { Figures } from '../../core/figures.js';
import type { RowKey } from '../../core/group.js';
import { grouped, percentText, withMark } from '../../i18n/marks.js';

/** Coverage with its counts, because a ratio just below the gate can be rounded to it. */
function coverageText(
  { coverage, registered, potential }: Figures,
  { language, words }: MessageWording,
) {
  if (!coverage) return words.none;
  const counts = [registered, potential].map((count) => grouped(count, language)).join(' / ');
  return `${percentText(roundPercent(coverage, 2), language)} (${counts})`;
}

function rowName({ region, segment, agency, payer, period }: RowKey): string {
  return [region?.name, segment, agency, payer, period].filter(Boolean).join(', ');
}

/**
 * What `--fail-below` finds below it, in words; empty where the gate holds. Exact ratios decide. An
 * incomplete result is not judged unless the user chose that rows without a count are skipped.
 */
export function belowGate(
  result: GapResult,
  gate: GivenShare | null,
  takesSkipped: boolean,
  wording: MessageWording,
): string[] {
  if (!gate) return [];
  const { messages, summary } = wording.words;
  const { incomplete } = result;
  const lacking =
    incomplete && summary.lacking(incomplete, (value) => grouped(value, wording.language));
  const asked = withMark(gate.text, wording.language);
  const isShort = ({ coverage }: Figures) =>
    coverage !== null && isBelow(coverage.numerator, coverage.denominator, gate.share);
  const { totals, judged } = result;
  return [
    ...(lacking && !takesSkipped ? [messages.gateIncomplete(lacking)] : []),
    ...(totals && !totals.coverage ? [messages.noCoverage] : []),
    ...(totals && isShort(totals)
      ? [messages.belowGate(coverageText(totals, wording), asked)]
      : []),
    ...judged
      .filter(isShort)
      .map((row) => messages.rowBelowGate(rowName(row), coverageText(row, wording), asked)),
  ];
}
