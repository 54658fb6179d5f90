import type { Explanation } from '../../budget/explanation.js';
import type { GapResult } from '../../budget/result.js';
import type { Points } from '../../core/change.js';
import type { Change } from '../../core/changes.js';
import type { Figures } from '../../core/figures.js';
import type { Row } from '../../core/group.js';
import { chained, made } from '../../core/list.js';
import type { PayerFigures } from '../../core/payers.js';
import { OF_ALL } from '../../core/row-key.js';
import type { Sampling } from '../../core/sampling.js';
import { sha256 } from '../../render/hash.js';
import { ratio } from '../../render/text.js';
import { noteObjects } from '../../view/remarks.js';
import type { Wording } from '../../view/wording.js';

/** Name and version of the JSON's shape. */
export const SCHEMA = 'ucj/gap@1';
const WHY_SCHEMA = 'ucj/explain@1';

/** How sure a row is: ratios as those of coverage. */
function samplingObject({ rse, coverage, ...own }: Sampling) {
  return {
    ...{ rse: rse / 10_000, ...own },
    coverage: coverage && { low: ratio(coverage.low), high: ratio(coverage.high) },
  };
}

/** A row of a result. There are many: to spread its figures into it takes a hundred times as long. */
export function rowObject(row: Row) {
  const own = {
    region: row.region,
    segment: row.segment,
    segmentId: row.segmentId,
    agency: row.agency,
    period: row.period,
    potential: row.potential,
    registered: row.registered,
    coverage: ratio(row.coverage),
    uncovered: row.uncovered,
    excess: row.excess,
    toTarget: row.toTarget,
    findable: row.findable,
    toEnrol: row.toEnrol,
    payer: row.payer,
    premiumPerWorker: row.premiumPerWorker,
    expansionPremium: row.expansionPremium,
    subsidised: row.subsidised,
    renewalPremium: row.renewalPremium,
    annualPremium: row.annualPremium,
    expansionWithoutRelief: row.expansionWithoutRelief,
    renewalWithoutRelief: row.renewalWithoutRelief,
    annualWithoutRelief: row.annualWithoutRelief,
    unpriced: row.unpriced,
  };
  return row.sampling ? { ...own, sampling: samplingObject(row.sampling) } : own;
}

/** Hundredths of a point as percentage points. */
export function pointsObject(points: Points | null) {
  return (
    points && {
      whole: points.whole / 100,
      members: points.members / 100,
      base: points.base / 100,
    }
  );
}

/** What changed, its points as percentage points. */
export function changeObject<Row extends Change>({ points, frozen, ...counts }: Row) {
  return { ...counts, points: pointsObject(points), coverageOnFrozenBase: ratio(frozen) };
}

/** Figures that are of no row. */
export function figuresObject(own: Figures) {
  const all = rowObject({ ...OF_ALL, ...own });
  const { region, segment, segmentId, agency, period, payer, ...figures } = all;
  return figures;
}

/** The totals of a result; null where its rows must not be added. */
export function totalsObject({ totals }: GapResult) {
  if (!totals) return null;
  return {
    ...figuresObject(totals),
    net: totals.net,
    toTargetAsWhole: totals.toTargetAsWhole,
    coverageWithoutRenewal: ratio(totals.coverageWithoutRenewal),
    byPayer: Object.fromEntries(
      totals.byPayer.map(({ payer, ...sums }: PayerFigures) => [payer, sums]),
    ),
  };
}

/** The derivation of one cell; its amounts add up to the figures of the gap. */
function whyObject({ coverage, sampling, ...why }: Explanation) {
  const own = sampling && { sampling: samplingObject(sampling) };
  return { ...why, coverage: ratio(coverage), ...own };
}

/** The files that a result was made from. */
export function inputObjects(inputs: GapResult['inputs']) {
  return inputs.map(({ path, rows, chunks }) => ({ path, sha256: sha256(chunks()), rows }));
}

/** The values of the catalogue that a result rests on. */
export function tariffObjects(tariffs: GapResult['tariffs']) {
  return tariffs.map(({ id, value, confidence }) => ({
    id,
    from: value.from,
    references: value.references,
    confidence,
    checked: value.checked,
  }));
}

/** What every object of a result carries: what it was made from, and what to know beside it. */
export function frame<More extends object>(result: GapResult, wording: Wording, more?: More) {
  const own = { ...result.parameters, by: result.tables[0]?.by ?? [], grain: result.grain };
  return {
    inputs: inputObjects(result.inputs),
    incomplete: result.incomplete,
    parameters: { ...own, ...more },
    notes: noteObjects(result.notes, wording),
    tariffs: tariffObjects(result.tariffs),
  };
}

/** An object in its frame: what it was made from stands above its figures, what to know beside them below. */
export function framed<Own extends object>(
  schema: string,
  { notes, tariffs, ...made }: ReturnType<typeof frame>,
  own: Own,
) {
  return { schema, ...made, ...own, notes, tariffs };
}

/** The whole result as one object. */
export function gapObject(result: GapResult, wording: Wording) {
  return framed(SCHEMA, frame(result, wording), {
    rows: chained(result.tables.map(({ rows }) => made(rows, rowObject))),
    totals: totalsObject(result),
    ...(result.lines && { lines: result.lines }),
    ...(result.why && { why: made(result.why, whyObject) }),
  });
}

/** The derivations as one object, with the totals they add up to. */
export function whyOnlyObject(result: GapResult, wording: Wording) {
  const rows = made(result.why ?? [], whyObject);
  return framed(WHY_SCHEMA, frame(result, wording), { rows, totals: totalsObject(result) });
}

/** The rows alone, made one by one; with the totals as a last one where they are wanted. */
export function* linesOf(result: GapResult, hasTotals: boolean): Iterable<object> {
  if (result.lines) yield* result.lines;
  else for (const { rows } of result.tables) for (const row of rows) yield rowObject(row);
  if (hasTotals && result.totals) yield { total: true, ...totalsObject(result) };
}
