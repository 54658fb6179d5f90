import { type Fact, PROVINCES } from './facts.js';
import { once, oneOf, type Picker, shuffled } from './picker.js';
import { type Column, type Style, styleOf } from './style.js';

/** A row of a table, with the facts that it states; none of a row that adds up others. */
export interface SheetRow {
  readonly cells: readonly string[];
  readonly facts: readonly Fact[];
}

/** A table before it is written: what stands above it, its head, its rows, and what is below. */
export interface Sheet {
  readonly above: readonly (readonly string[])[];
  readonly heads: readonly (readonly string[])[];
  /** A row of column numbers below the head; null where there is none. */
  readonly numbers: readonly string[] | null;
  readonly columns: readonly (Column | null)[];
  readonly rows: readonly SheetRow[];
  readonly below: readonly (readonly string[])[];
  /** Whether totals are printed of which each row is a part. */
  readonly hasTotals: boolean;
  readonly isWide: boolean;
  /** Whether its counts are thousands. */
  readonly isScaled: boolean;
  /** Whether a unit of all counts is said above the table, where it is of no column: refused. */
  readonly hasUnitAbove: boolean;
}

/** Facts with the same counts in the same row: one of a long table, one a segment of a wide one. */
type Row = readonly Fact[];
type Values = Partial<Record<Column, string>>;

/** The facts of each row, in the order of the columns of a wide table. */
function rowsOf(facts: readonly Fact[], isWide: boolean): Row[] {
  if (!isWide) return facts.map((fact) => [fact]);
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.code} ${fact.period}`;
    rows.set(key, [...(rows.get(key) ?? []), fact]);
  }
  return [...rows.values()];
}

function sumOf(facts: readonly Fact[], of: Partial<Fact> = {}): Fact {
  const sum = (count: (fact: Fact) => number) => facts.reduce((all, fact) => all + count(fact), 0);
  const isKnown = facts.every(({ subsidised }) => subsidised !== null);
  return {
    ...(facts[0] as Fact),
    potential: sum(({ potential }) => potential),
    registered: sum(({ registered }) => registered),
    subsidised: isKnown ? sum(({ subsidised }) => subsidised ?? 0) : null,
    wage: null,
    ...of,
  };
}

/** Which columns say where, of whom and when a row is. */
function keyColumns([first, ...others]: readonly Fact[], isWide: boolean, pick: Picker): Column[] {
  const places = [['code', 'name'], ['name'], ['code'], ['province', 'name']] as const;
  const isDated = first?.period != null;
  const hasMonths = [first, ...others].some((fact) => fact?.period?.includes('-'));
  const year = !hasMonths && once(pick, 2) ? 'year' : 'period';
  return [
    ...oneOf<readonly Column[]>(pick, places),
    ...(first?.segment == null || isWide ? [] : ['segment' as const]),
    ...(isDated ? [year as Column] : []),
  ];
}

function countColumns(facts: readonly Fact[], isWide: boolean, pick: Picker): Column[] {
  const hasSubsidised = facts.some(({ subsidised }) => subsidised !== null);
  const isPaid = facts.some(({ wage }) => wage !== null) && !isWide;
  return [
    'potential',
    'registered',
    ...(hasSubsidised ? ['subsidised' as const] : []),
    ...(isPaid ? ['wage' as const] : []),
    ...(once(pick, 4) && !isWide ? ['percent' as const] : []),
  ];
}

const TITLES = [
  ['Tabel 3. Kepesertaan Jaminan Sosial Ketenagakerjaan'],
  ['Menurut kabupaten/kota, keadaan akhir tahun'],
  ['Dinas Tenaga Kerja'],
];
const NOTES = [
  ['Sumber: BPS, BPJS Ketenagakerjaan'],
  ['Catatan: angka sementara'],
  ['Ket: diolah'],
];

/** The heads of a table; of a wide one each segment above or beside its counts. */
function headsOf(
  keys: readonly Column[],
  counts: readonly Column[],
  row: Row,
  isWide: boolean,
  style: Style,
  pick: Picker,
) {
  const plain = [...keys, ...counts].map((each) => style.head(each));
  if (!isWide) return [plain];
  const segments = row.map(({ segment }) => segment ?? '');
  if (once(pick, 2))
    return [
      [
        ...keys.map((each) => style.head(each)),
        ...segments.flatMap((segment) => counts.map((each) => style.head(each, ` ${segment}`))),
      ],
    ];
  const merged = segments.flatMap((segment) =>
    counts.map((_, index) => (index === 0 ? segment : '')),
  );
  return [
    [...keys.map((each) => style.head(each)), ...merged],
    [...keys.map(() => ''), ...segments.flatMap(() => counts.map((each) => style.head(each)))],
  ];
}

/** A table in rows, and what it says. */
export function sheetOf(facts: readonly Fact[], pick: Picker): Sheet {
  const isWide = facts[0]?.segment != null && facts[0].wage === null && once(pick, 4);
  const style = styleOf(facts, pick);
  const rows = rowsOf(facts, isWide);
  const keys = keyColumns(facts, isWide, pick);
  const counts = countColumns(facts, isWide, pick);
  const written = (row: Row, over: Values, own: Row): SheetRow => {
    const first: Values = { ...style.values(row[0] as Fact), ...over };
    const cells = [
      ...keys.map((each) => first[each] ?? ''),
      ...row.flatMap((fact) => counts.map((each) => style.values(fact)[each])),
    ];
    return { cells, facts: own };
  };
  /** A row that adds up others, each segment of a wide table by itself. */
  const total = (label: Values, parts: readonly Row[]) =>
    written(
      (parts[0] as Row).map((_, at) => sumOf(parts.map((part) => part[at] as Fact))),
      { segment: '', ...label },
      [],
    );
  const isOneTime = new Set(facts.map(({ period }) => period)).size === 1;
  const hasTotals = isOneTime && once(pick, 3);
  const place: Column = keys.includes('name') ? 'name' : 'code';
  const word = oneOf(pick, ['JUMLAH', 'Total', 'Jumlah/Total']);
  const end = hasTotals ? [total({ code: '', name: '', province: '', [place]: word }, rows)] : [];
  // A province above its regencies adds them up, where nothing else is a row of its own.
  const hasBlocks =
    isOneTime &&
    once(pick, 4) &&
    (isWide || facts[0]?.segment == null) &&
    !keys.includes('province');
  const blocks = Object.keys(PROVINCES).flatMap((code) => {
    const parts = rows.filter(([fact]) => fact?.code.startsWith(code));
    if (parts.length === 0) return [];
    const whole = total({ code: style.code(code), name: PROVINCES[code] ?? '' }, parts);
    const own = parts.map((row) => written(row, {}, row));
    return once(pick, 3) ? [...own, whole] : [whole, ...own];
  });
  const plain = rows.map((row) => written(row, {}, row));
  const body = hasBlocks ? blocks : hasTotals || once(pick, 2) ? plain : shuffled(pick, plain);
  const heads = headsOf(keys, counts, rows[0] as Row, isWide, style, pick);
  const width = heads[0]?.length ?? 0;
  const titles = once(pick, 3) ? TITLES.slice(0, 1 + pick(3)) : [];
  return {
    above: titles.length + style.above.length > 0 ? [...titles, ...style.above, []] : [],
    heads,
    numbers:
      width > 2 && once(pick, 6)
        ? Array.from({ length: width }, (_, index) => `(${index + 1})`)
        : null,
    columns: [...keys, ...(rows[0] as Row).flatMap(() => counts)],
    rows: [...body, ...end],
    below: once(pick, 4) ? [...(once(pick, 2) ? [[]] : []), ...NOTES.slice(0, 1 + pick(3))] : [],
    hasTotals: hasTotals || hasBlocks,
    isWide,
    isScaled: style.isScaled,
    hasUnitAbove: style.above.length > 0,
  };
}
