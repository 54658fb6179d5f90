import type { GapRequest, GivenShare } from '../../budget/request.js';
import { GROUPINGS, PROGRAMMES, RISKS, SCHEMES, SORTS } from '../../core/vocabulary.js';
import { readPeriod } from '../../input/period.js';
import { ROLES, type Role } from '../../input/roles.js';
import { MISSING_WAYS } from '../../input/row.js';
import { DUPLICATE_WAYS, type ReadChoices } from '../../input/table.js';
import { BASIS_WORDS, PAYER_WORDS, readWord, SECTOR_WORDS, type Words } from '../../input/words.js';
import { refuse } from '../../problem/problem.js';
import { FORMAT_NAMES, FORMATS, type Format, formatOfEnding } from '../../report/format.js';
import { ALL } from '../../segment/segments.js';
import { WAGE_NAMES, type WageName } from '../../tariff/types.js';
import * as value from '../values.js';
import type { RawVoice } from '../voice.js';

/** What commander hands over: text, as it was typed. */
export interface RawGap extends RawVoice {
  readonly column: string[];
  readonly period?: string;
  readonly basis?: string;
  readonly missing: string;
  readonly duplicates: string;
  readonly delimiter?: string;
  readonly by: string[];
  readonly region: string[];
  readonly segment: string[];
  readonly sort?: string;
  readonly top?: string;
  readonly target?: string;
  readonly year?: string;
  readonly months: string;
  readonly programmes: string[];
  readonly payer: string[];
  readonly wage: string[];
  readonly income: string[];
  readonly scheme: string[];
  readonly sector: string[];
  readonly risk: string[];
  readonly contractMonths?: string;
  readonly relief: string;
  readonly premium: string[];
  readonly tariffs?: string;
  readonly subsidised?: string;
  readonly renew: string;
  readonly verified: string;
  readonly lines?: true;
  readonly format?: string;
  readonly output: string[];
  readonly excel?: true;
  readonly totals?: true;
  readonly failBelow?: string;
  readonly each?: true;
  readonly quiet?: true;
  readonly verbose?: true;
}

/** The same before lists that were not given are filled in. */
export type GivenGap = Omit<RawGap, ListName> & Partial<Pick<RawGap, ListName>>;

type ListName = {
  [Name in keyof RawGap]-?: RawGap[Name] extends string[] ? Name : never;
}[keyof RawGap];

const DELIMITER_WORDS = { comma: ',', semicolon: ';', tab: '\t' } as const;
const TABULAR: readonly Format[] = ['csv', 'tsv', 'ndjson'];

/** Applies a reading to an option that may be left out. */
function given<T>(text: string | undefined, read: (text: string) => T): T | null {
  return text === undefined ? null : read(text);
}

function roleColumns(texts: readonly string[]): Map<Role, string> {
  const roles = Object.keys(ROLES) as Role[];
  return new Map(
    texts.map((text) => {
      const [role, head] = value.assignment('--column', text, 'ROLE="COLUMN"');
      return [value.choice('--column', role.replaceAll('-', '_'), roles), head] as const;
    }),
  );
}

function delimiter(text: string): string {
  const words = Object.keys(DELIMITER_WORDS) as (keyof typeof DELIMITER_WORDS)[];
  const mark = Object.values(DELIMITER_WORDS).find((candidate) => candidate === text);
  return mark ?? DELIMITER_WORDS[value.choice('--delimiter', text, words)];
}

/** How the inputs are to be read. */
export function readChoices(raw: RawGap): ReadChoices {
  return {
    columns: roleColumns(raw.column),
    missing: value.choice('--missing', raw.missing, MISSING_WAYS),
    duplicates: value.choice('--duplicates', raw.duplicates, DUPLICATE_WAYS),
    delimiter: given(raw.delimiter, delimiter),
    basis: given(raw.basis, (text) => wordOf(BASIS_WORDS)('--basis', text)),
    // One --segment names the segment of a table that has no such column.
    segment: raw.segment.length === 1 ? (raw.segment[0] ?? ALL) : ALL,
  };
}

function period(text: string): string {
  if (text === 'latest-each') return text;
  return readPeriod(text) ?? refuse({ code: 'bad-period', option: '--period', value: text });
}

function wage(option: string, text: string): number | WageName {
  return /^\d/.test(text) ? value.wage(option, text) : value.choice(option, text, WAGE_NAMES);
}

/** A word of a closed list, in either language. */
function wordOf<T extends string>(words: Words<T>) {
  return (option: string, text: string): T =>
    readWord(text, words) ?? value.choice(option, text, words.values);
}

function oneOf<T extends string>(allowed: readonly T[]) {
  return (option: string, text: string) => value.choice(option, text, allowed);
}

/** A scheme is of one segment: for all of them it would turn wage earners into self-employed. */
function schemeOfSegment(text: string): string {
  return value.assignment('--scheme', text, 'SEGMENT=scheme').join('=');
}

function budgetOf(raw: RawGap): GapRequest['budget'] {
  return {
    payer: value.bySegment('--payer', raw.payer, wordOf(PAYER_WORDS)),
    scheme: value.bySegment('--scheme', raw.scheme.map(schemeOfSegment), oneOf(SCHEMES)),
    sector: value.bySegment('--sector', raw.sector, wordOf(SECTOR_WORDS)),
    risk: value.bySegment('--risk', raw.risk, oneOf(RISKS)),
    wage: value.bySegment('--wage', raw.wage, wage),
    income: value.bySegment('--income', raw.income, value.amount),
    premium: value.bySegment('--premium', raw.premium, value.amount),
    contractMonths: given(raw.contractMonths, (text) =>
      value.wholeNumber('--contract-months', text),
    ),
    relief: value.choice('--relief', raw.relief, ['auto', 'none']) === 'auto',
  };
}

/** Options that change figures, as they were typed, so that a result says what it was made with. */
function givenWords(raw: RawGap): Record<string, readonly string[]> {
  const { payer, scheme, sector, risk, wage, income, premium } = raw;
  const lists = { payer, scheme, sector, risk, wage, income, premium, column: raw.column };
  const { contractMonths, subsidised, tariffs, missing, duplicates } = raw;
  const single = { contractMonths, subsidised, tariffs, missing, duplicates };
  return Object.fromEntries([
    ...Object.entries(lists).filter(([, words]) => words.length > 0),
    ...Object.entries(single).flatMap(([name, word]) => (word ? [[name, [word]]] : [])),
  ]);
}

/** What is asked of the gap. */
export function gapRequest(raw: RawGap, format: Format, today: string): GapRequest {
  const by = value.choices('--by', raw.by, GROUPINGS);
  if (by.includes('period') && raw.period !== undefined)
    refuse({ code: 'conflict', option: '--period', value: '--by period' });
  const months = value.months('--months', raw.months);
  if (months.kind === 'range' && raw.year !== undefined)
    refuse({ code: 'conflict', option: '--year', value: `--months ${raw.months}` });
  const wanted = given(raw.period, period);
  return {
    selection: {
      regions: raw.region,
      segments: raw.segment,
      period: by.includes('period') ? 'all' : (wanted ?? 'newest'),
    },
    by: by.length > 0 ? by : null,
    asDocument: format === 'table' || format === 'markdown',
    sort: given(raw.sort, (text) => value.choice('--sort', text, SORTS)),
    top: given(raw.top, (text) => value.wholeNumber('--top', text)),
    year: given(raw.year, (text) => value.year('--year', text)),
    months,
    programmes:
      raw.programmes.length > 0
        ? value.choices('--programmes', raw.programmes, PROGRAMMES)
        : ['jkk', 'jkm'],
    budget: budgetOf(raw),
    target: given(raw.target, (text) => value.target('--target', text)),
    verified: value.share('--verified', raw.verified),
    renew: value.share('--renew', raw.renew),
    subsidised: given(raw.subsidised, (text) => value.wholeNumber('--subsidised', text, 0)),
    lines: raw.lines === true,
    // Rows of several periods have no total that could be judged for them.
    each: raw.each === true || (by.includes('period') && raw.failBelow !== undefined),
    given: givenWords(raw),
    currentYear: Number(today.slice(0, 4)),
  };
}

/** The format: an explicit one, what the file's ending says, a table on a terminal, else CSV. */
export function formatOf(raw: RawGap, isTerminal: boolean): Format {
  const explicit = given(raw.format, (text) => value.choice('--format', text, FORMAT_NAMES));
  const [output, second] = raw.output;
  if (second !== undefined) refuse({ code: 'conflict', option: '-o', value: `-o ${output}` });
  const format = explicit ?? implied(output, isTerminal && raw.excel !== true);
  if (raw.excel && format !== 'csv')
    refuse({ code: 'conflict', option: '--excel', value: `--format ${format}`, list: ['csv'] });
  if (raw.totals && raw.lines)
    refuse({ code: 'conflict', option: '--totals', value: '--lines', list: TABULAR });
  return format;
}

function implied(output: string | undefined, isTerminal: boolean): Format {
  if (output === undefined || output === '-') return isTerminal ? 'table' : 'csv';
  const format = formatOfEnding(output);
  if (format) return format;
  const endings = Object.values(FORMATS).filter((ending) => ending !== null);
  refuse({ code: 'bad-ending', option: '-o', value: output, list: endings });
}

/** The coverage that `--fail-below` asks for; null where there is no gate. */
export function gateOf(raw: RawGap): GivenShare | null {
  if (raw.each && raw.failBelow === undefined)
    refuse({ code: 'needs-option', option: '--each', value: '--fail-below' });
  return given(raw.failBelow, (text) => value.gate('--fail-below', text));
}
