import type { CheckedFile, CheckResult } from '../../check/result.js';
import { loadProblems } from '../../i18n/language.js';
import type { ProblemTexts } from '../../i18n/words.js';
import { node } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { few } from '../common/few.js';
import { type CheckWords, loadCheckWords } from './texts.js';

/** The words of a check. */
export interface CheckWording extends Wording {
  readonly check: CheckWords;
  readonly problems: ProblemTexts;
}

/** Adds the words of a check. */
export async function withCheck<Shared extends Wording>(
  wording: Shared,
): Promise<Shared & CheckWording> {
  const { language } = wording;
  const [check, problems] = await Promise.all([loadCheckWords(language), loadProblems(language)]);
  return { ...wording, check, problems };
}

/** Lines named of many. */
const SHOWN = 10;

function linesText(lines: readonly number[]): string {
  return few(lines.map(String), SHOWN).join(', ');
}

/** What was found out about a file, a line each. */
function facts(file: CheckedFile, { check, count }: CheckWording): string[] {
  const { encoding, isPacked, delimiter, headLines, aside, totals, numbering, periods, wide } =
    file;
  return [
    check.encoding(isPacked ? `gzip, ${encoding}` : encoding, file.sheet, delimiter),
    `${check.head(linesText(headLines))}; ${file.columns.map(([role, head]) => check.column(role, head)).join('; ')}`,
    ...(wide ? [check.wide(wide.join(', '))] : []),
    // Without marks of its own, so that it says how those of the file were read.
    ...file.marked.map(({ head, example, read }) => check.marked(head, example, String(read))),
    ...file.scaled.map(({ head, scale }) => check.scaled(head, count(scale))),
    ...(periods.length > 0 ? [check.periods(periods.join(', '))] : []),
    ...(numbering ? [check.numbering[numbering]] : []),
    ...(aside.length > 0 ? [check.aside(linesText(aside))] : []),
    ...(totals.all > 0
      ? [check.totals(count(totals.fit), count(totals.all), linesText(totals.lines))]
      : []),
  ];
}

/** What was read of each file, as trees. */
export function fileTrees(result: CheckResult, wording: CheckWording) {
  const { check, count } = wording;
  const read = result.files.map((file) => {
    const rows = check.rows(count(file.rows), count(file.leftOut));
    return node(
      `${file.path}: ${rows}`,
      facts(file, wording).map((fact) => node(fact)),
    );
  });
  return [...read, ...result.unread.map((path) => node(`${path}: ${check.unread}`))];
}

/** How many errors and warnings there are. */
export function summary(
  { errors, warnings, files, unread }: CheckResult,
  { check }: CheckWording,
): string {
  const all = files.length + unread.length;
  return errors.length + warnings.length === 0
    ? check.clean(all)
    : check.summary(errors.length, warnings.length, all);
}
