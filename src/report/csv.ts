import type { BudgetLine } from '../budget/lines.js';
import type { GapResult } from '../budget/result.js';
import type { Row } from '../core/group.js';
import type { Look } from './look.js';
import {
  type Cell,
  type Dialect,
  EXCEL,
  PLAIN,
  percentCell,
  record,
  TABS,
  text,
} from './record.js';

/** The columns of a row, in the order that scripts rely on. */
const COLUMNS: readonly (readonly [string, (row: Row, dialect: Dialect) => Cell])[] = [
  ['region_code', (row, dialect) => codeOf(row, dialect)],
  ['region_name', (row) => text(row.region?.name ?? null)],
  ['segment', (row) => text(row.segment)],
  ['period', (row) => row.period],
  ['potential', (row) => row.potential],
  ['registered', (row) => row.registered],
  ['coverage_pct', (row, { decimal }) => percentCell(row.coverage, decimal)],
  ['uncovered', (row) => row.uncovered],
  ['excess', (row) => row.excess],
  ['to_target', (row) => row.toTarget],
  ['payer', (row) => row.payer],
  ['premium_per_worker', (row) => row.premiumPerWorker],
  ['expansion_premium', (row) => row.expansionPremium],
  ['subsidised', (row) => row.subsidised],
  ['renewal_premium', (row) => row.renewalPremium],
  ['annual_premium', (row) => row.annualPremium],
  ['unpriced', (row) => row.unpriced],
  ['agency', (row) => text(row.agency)],
];

const LINE_COLUMNS: readonly (readonly [string, (line: BudgetLine, dialect: Dialect) => Cell])[] = [
  ['region_code', (line, dialect) => codeOf(line, dialect)],
  ['region_name', (line) => text(line.region?.name ?? null)],
  ['agency', (line) => text(line.agency)],
  ['segment', (line) => text(line.segment)],
  ['purpose', (line) => line.purpose],
  ['payer', (line) => line.payer],
  ['programme', (line) => line.programme],
  ['bearer', (line) => line.bearer],
  ['from', (line) => line.first],
  ['to', (line) => line.last],
  ['workers', (line) => line.volume],
  ['months', (line) => line.times],
  ['unit_price', (line) => line.unitPrice],
  ['amount', (line) => line.amount],
  ['account', (line) => text(line.account)],
];

function codeOf({ region }: Pick<Row, 'region'>, { dottedCodes }: Dialect): string {
  const code = region?.code ?? null;
  return text(dottedCodes ? code : (code?.replaceAll('.', '') ?? null));
}

/** The totals as a row; what is not of one region or segment is empty. */
function totalsRow({ totals, parameters }: GapResult): Row[] {
  if (!totals) return [];
  const region = { code: null, name: 'TOTAL' };
  const none = { segment: null, segmentId: null, agency: null, payer: null };
  return [{ ...totals, ...none, region, period: parameters.period }];
}

/** The rows of a result; each is of its only period, whatever rows were grouped by. */
function rowsOf({ tables, parameters: { periods } }: GapResult): Row[] {
  const [only = null, ...others] = periods;
  const rows = tables.flatMap((table) => table.rows);
  return others.length > 0 ? rows : rows.map((row) => ({ ...row, period: row.period ?? only }));
}

function write(result: GapResult, look: Look, dialect: Dialect): string {
  const rows = rowsOf(result);
  const all = look.totals ? [...rows, ...totalsRow(result)] : rows;
  const records: (readonly Cell[])[] = result.lines
    ? result.lines.map((line) => LINE_COLUMNS.map(([, cell]) => cell(line, dialect)))
    : all.map((row) => COLUMNS.map(([, cell]) => cell(row, dialect)));
  const head = (result.lines ? LINE_COLUMNS : COLUMNS).map(([name]) => name);
  const text = [head, ...records].map((cells) => record(cells, dialect)).join('');
  return dialect.bom ? `\ufeff${text}` : text;
}

/** RFC 4180 CSV in UTF-8; with `--excel` the form that Excel opens right in Indonesia. */
export function renderCsv(result: GapResult, look: Look): string {
  return write(result, look, look.excel ? EXCEL : PLAIN);
}

/** The same columns, separated by tabs. */
export function renderTsv(result: GapResult, look: Look): string {
  return write(result, look, TABS);
}
