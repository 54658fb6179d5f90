import { fold, type Region, regionKey, regionName } from '../../core/cell.js';
import type { MonthRange } from '../../core/month.js';
import { levelOf } from '../../input/head/levels.js';
import type { List } from '../../input/list.js';
import { ancestorsOf } from '../../input/places/ancestors.js';
import { bearers } from '../../region/bearers.js';
import type { SpendingColumn } from '../columns.js';
import type { SpendingOf } from '../row.js';

/** A row of a budget or of payments, as totals are told among them. */
export interface CountedRow extends SpendingOf {
  readonly months: MonthRange;
  /** Null where it says none. */
  readonly people: number | null;
  /** Whole rupiah; null where they are to be computed. */
  readonly amount: number | null;
  /** Whole rupiah after a change of the budget. */
  readonly revised?: number | null;
}

/** What tells rows of one month apart. */
export interface Dimension {
  /** What it is: only of some a name can say that it is of all. */
  readonly kind: 'region' | 'segment' | 'source' | 'part' | 'other';
  /** The name of each row in it, as it stands; '' where it has none. */
  readonly names: readonly string[];
  /** The same folded, or the key of its region. */
  readonly keys: readonly string[];
  /** Whether it only describes rows: each of a month has its own. */
  readonly isLabel: boolean;
}

/** Rows with what tells them apart. */
export interface Facts<Row extends CountedRow> {
  readonly rows: readonly Row[];
  readonly dimensions: readonly Dimension[];
  /** The months of each row as one text. */
  readonly periods: readonly string[];
  /** For each row the keys of the regions that its own lies in. */
  readonly above: readonly ReadonlySet<string>[];
  /** Whether the region of each row is a province or regency, by its code or name. */
  readonly isKnown: readonly boolean[];
}

/** A cell of numbers, a code or a day: it tells no kinds of rows apart. */
const NUMBER = /^[\d\s.,/:%-]*$/;

/** A region with the code that its name alone has; districts may be called as regencies are. */
function resolved(region: Region, isFine: boolean): Region {
  if (region.code !== null || region.above) return region;
  const { codes, kind, isContrary } = bearers(region.name);
  const [code, ...others] = codes;
  const isOne = code !== undefined && others.length === 0 && !isContrary;
  return isOne && (kind !== null || !isFine) ? { ...region, code } : region;
}

function regionsOf<Row extends CountedRow>(list: List<SpendingColumn>, rows: readonly Row[]) {
  const level = levelOf(list.heads.region ?? '');
  const isFine = level === 'district' || level === 'village';
  const own = rows.map(({ region }) => region && resolved(region, isFine));
  const all = [...new Map(own.flatMap((each) => (each ? [[regionKey(each), each]] : []))).values()];
  const above = ancestorsOf(all);
  const keys = all.map(regionKey);
  const byKey = new Map(
    all.map((_, at) => [keys[at], new Set(above[at]?.flatMap((each) => keys[each] ?? []))]),
  );
  const none: ReadonlySet<string> = new Set();
  return {
    keys: own.map((region) => (region ? regionKey(region) : '')),
    above: own.map((region) => (region ? (byKey.get(regionKey(region)) ?? none) : none)),
    isKnown: own.map((region) => region !== null && region.code !== null && region.code.length < 6),
  };
}

/** Whether no two rows of one month have the same name. */
function isLabel(keys: readonly string[], periods: readonly string[]): boolean {
  const seen = new Set<string>();
  return keys.every((key, at) => {
    const own = `${periods[at]} ${key}`;
    const isNew = key === '' || !seen.has(own);
    seen.add(own);
    return isNew;
  });
}

/** What is known of rows for telling totals among them. */
export function factsOf<Row extends CountedRow>(
  list: List<SpendingColumn>,
  rows: readonly Row[],
): Facts<Row> {
  const byLine = new Map(list.rows.map((row) => [row.line, row]));
  const own = rows.map(({ origin }) => byLine.get(origin.line));
  const periods = rows.map(({ months }) => months.join());
  const { keys, above, isKnown } = regionsOf(list, rows);
  const texts = (kind: Dimension['kind'], names: readonly string[]): Dimension => {
    const folded = names.map(fold);
    return { kind, names, keys: folded, isLabel: kind === 'other' && isLabel(folded, periods) };
  };
  const column = (name: SpendingColumn) => own.map((row) => row?.textOf(name) ?? '');
  const others = list.otherHeads.map((_, at) => own.map((row) => row?.others[at] ?? ''));
  const names = rows.map(({ region }) => (region ? regionName(region) : ''));
  const dimensions = [
    { kind: 'region' as const, names, keys, isLabel: false },
    texts('segment', column('segment')),
    texts('source', column('source')),
    ...(['payer', 'programme', 'bearer', 'purpose'] as const).map((name) =>
      texts('part', column(name)),
    ),
    ...others
      .filter((all) => all.some((name) => !NUMBER.test(name)))
      .map((all) => texts('other', all)),
  ];
  // What is the same in all rows tells none apart.
  const telling = dimensions.filter((each) => new Set(each.keys).size > 1);
  return { rows, periods, above, isKnown, dimensions: telling };
}
