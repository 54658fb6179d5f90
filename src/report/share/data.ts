import type { QuotaResult, QuotaRow } from '../../planning/quota.js';
import { frame, ratio } from '../json.js';
import { jsonText } from '../json-text.js';
import { type Cell, percentCell } from '../record.js';
import { csvText } from '../sheet.js';
import type { ShareLook } from './columns.js';
import { notesOf } from './words.js';

/** The columns of a region, in the order that scripts rely on. */
const COLUMNS: readonly (readonly [string, (row: QuotaRow) => Cell])[] = [
  ['region_code', ({ region }) => region.code],
  ['region_name', ({ region }) => region.name],
  ['potential', ({ potential }) => potential],
  ['registered', ({ registered }) => registered],
  ['uncovered', ({ uncovered }) => uncovered],
  ['share', ({ part }) => part],
  ['coverage_before_pct', ({ before }) => percentCell(before)],
  ['coverage_after_pct', ({ after }) => percentCell(after)],
  ['premium', ({ amount }) => amount],
  ['unpriced', ({ unpriced }) => unpriced],
  ['short', ({ short }) => short],
];

/** A record per region. */
export function shareCsv({ rows }: QuotaResult): string {
  return csvText(
    COLUMNS.map(([name]) => name),
    rows.map((row) => COLUMNS.map(([, cell]) => cell(row))),
  );
}

/** The whole quota for programs, apart from writing it. */
export function shareObject(result: QuotaResult, look: ShareLook) {
  const { gap, request, quota, placed, unplaced, rows, total } = result;
  // A note on all who are unpriced counts others than those who are placed.
  const own = notesOf(result).filter(({ code }) => code !== 'unpriced');
  const { inputs, incomplete, parameters, notes, tariffs } = frame({ ...gap, notes: own }, look);
  const { key, bounds, level, each } = request;
  const target = typeof request.quota === 'number' ? null : request.quota.text;
  const object = <Row extends Pick<QuotaRow, 'before' | 'after'>>(row: Row) => ({
    ...row,
    before: ratio(row.before),
    after: ratio(row.after),
  });
  return {
    schema: 'ucj/share@1',
    inputs,
    incomplete,
    parameters: { ...parameters, target, by: [level ?? 'region'] },
    key,
    min: bounds.min,
    max: bounds.max,
    each,
    quota,
    placed,
    unplaced,
    rows: rows.map(object),
    total: object(total),
    notes,
    tariffs,
  };
}

/** The whole quota for programs. */
export function shareJson(result: QuotaResult, look: ShareLook): string {
  return jsonText(shareObject(result, look));
}
