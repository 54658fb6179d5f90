import type { GivenShare } from '../../budget/request.js';
import type { GapResult } from '../../budget/result.js';
import type { MessageWording } from '../../cli/messages.js';
import { isBelow } from '../../core/exact.js';
import type { Figures } from '../../core/figures.js';
import type { RowKey } from '../../core/group.js';
import { percentage } from '../../render/text.js';

/** Coverage with its counts, because a ratio just below the gate can be rounded to it. */
function coverageText({ coverage, registered, potential }: Figures, wording: MessageWording) {
  if (!coverage) return wording.words.none;
  const counts = [registered, potential].map(wording.count).join(' / ');
  return `${percentage(coverage, wording, 2)} (${counts})`;
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
  const lacking = incomplete && summary.lacking(incomplete, wording.count);
  const asked = wording.decimal(gate.text);
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
