/** Nouns that are counted, and their plurals. */
const PLURALS = {
  amount: 'amounts',
  cell: 'cells',
  claim: 'claims',
  column: 'columns',
  error: 'errors',
  file: 'files',
  formula: 'formulas',
  line: 'lines',
  member: 'members',
  month: 'months',
  other: 'others',
  payment: 'payments',
  'people-month': 'people-months',
  person: 'people',
  place: 'places',
  problem: 'problems',
  province: 'provinces',
  region: 'regions',
  renewal: 'renewals',
  row: 'rows',
  segment: 'segments',
  source: 'sources',
  warning: 'warnings',
  worker: 'workers',
} as const;

/** A number, or its text as it is shown: `1`, `1,204`. */
export type Count = number | string;

/** The word for one, or the word for none and for many: `is` and `are`. */
export function agree(count: Count, one: string, many: string): string {
  return String(count) === '1' ? one : many;
}

/** A count with its noun, and what stands between them: `1 row`, `1,204 rows`, `2 hidden rows`. */
export function counted(count: Count, noun: keyof typeof PLURALS, between = ''): string {
  return `${count} ${between && `${between} `}${agree(count, noun, PLURALS[noun])}`;
}
