import { lackingNotes } from '../../budget/periods.js';
import { valuesIn } from '../../core/columns.js';
import type { DiffResult, DiffSide } from '../../planning/diff/result.js';
import { ALL } from '../../segment/segments.js';
import { remarkOf, warning } from '../../view/remarks.js';
import type { Remark } from '../../view/view.js';
import { countsText } from '../common/summary.js';
import type { DiffWording } from './texts.js';
import { labelsOf } from './words.js';

/** Renewal that one side alone knows makes a difference that nobody spent. */
function renewalOnce({ total, ...result }: DiffResult, wording: DiffWording): Remark[] {
  const { before, after } = total;
  const isOnce = (before.renewalPremium === null) !== (after.renewalPremium === null);
  const labels = labelsOf(result, wording);
  const known = before.renewalPremium === null ? after : before;
  if (!isOnce || !known.renewalPremium) return [];
  const label = labels[known === before ? 0 : 1];
  const text = wording.diff.renewalOnce(label, wording.money(known.renewalPremium));
  return [warning(text)];
}

/** The notes of each side; those of both once, those of one with its name. */
function notesOfSides(result: DiffResult, wording: DiffWording): Remark[] {
  const labels = labelsOf(result, wording);
  // That a table has other periods is what is compared.
  const sides = [result.before, result.after].map((side) =>
    side.result.notes
      .filter(({ code }) => code !== 'other-periods' || side.name !== null)
      .map((note) => remarkOf(note, wording)),
  );
  const [before = [], after = []] = sides;
  const texts = (all: readonly Remark[]) => new Set(all.map(({ text }) => text));
  const [was, is] = [texts(before), texts(after)];
  const alone = (all: readonly Remark[], others: ReadonlySet<string>, label: string) =>
    all
      .filter(({ text }) => !others.has(text))
      .map((each): Remark => ({ ...each, text: `${label}: ${each.text}` }));
  return [
    ...after.filter(({ text }) => was.has(text)),
    ...alone(before, is, labels[0]),
    ...alone(after, was, labels[1]),
  ];
}

/** That the rows of the sides are not alike, so that nearly all of them came and went. */
function grainsDiffer({ before, after }: DiffResult, wording: DiffWording): Remark[] {
  const hasSegments = ({ selected }: DiffSide) =>
    valuesIn(selected.cells.columns.segment).some(({ segment }) => segment !== ALL);
  const isAlike = before.result.grain.level === after.result.grain.level;
  if (isAlike && hasSegments(before) === hasSegments(after)) return [];
  const text = wording.diff.grainsDiffer(
    countsText(before.result, wording),
    countsText(after.result, wording),
  );
  return [warning(text)];
}

/** What is to be known beside the figures, what makes them wrong first. */
export function remarksOf(result: DiffResult, wording: DiffWording): Remark[] {
  const { diff, count } = wording;
  const { before, after } = result.total;
  const hasUnpriced = before.unpriced + after.unpriced > 0;
  return [
    ...(result.basesDiffer ? [warning(diff.basesDiffer)] : []),
    ...grainsDiffer(result, wording),
    ...renewalOnce(result, wording),
    ...(hasUnpriced ? [warning(diff.unpriced(count(before.unpriced), count(after.unpriced)))] : []),
    ...lackingNotes(result.series).map((note) => remarkOf(note, wording)),
    ...notesOfSides(result, wording),
  ];
}
