import type { GapRequest, GivenShare, GoalShare, WantedTarget } from '../../budget/request.js';
import * as list from '../../cli/lists.js';
import * as value from '../../cli/values.js';
import { GROUPINGS, PROGRAMMES, RISKS, SCHEMES, SORTS } from '../../core/vocabulary.js';
import { NUMBER_WAYS } from '../../input/convention.js';
import { ENCODINGS } from '../../input/decode.js';
import { readPeriod } from '../../input/period.js';
import { ROLES, type Role } from '../../input/roles.js';
import { MISSING_WAYS } from '../../input/row.js';
import { type Condense, DUPLICATE_WAYS, type ReadChoices } from '../../input/table.js';
import { UNMATCHED_WAYS } from '../../input/together.js';
import { BASIS_WORDS, payerWords, readWord, SECTOR_WORDS, type Words } from '../../input/words.js';
import { refuse } from '../../problem/problem.js';
import type { Format } from '../../render/format.js';
import { ALL } from '../../segment/segments.js';
import type { Settings } from '../../settings/settings.js';
import { WAGE_NAMES, type WageName } from '../../tariff/catalogue.js';
import type { RawGap } from './raw.js';

/** What columns of a wide table can be of. */
const WIDE_WAYS = ['segment'] as const;
const DELIMITER_WORDS = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const;

/** Applies a reading to an option that may be left out. */
function given<T>(text: string | undefined, read: (text: string) => T): T | null {
  return text === undefined ? null : read(text);
}

function roleColumns(texts: readonly string[]): Map<Role, string> {
  const roles = Object.keys(ROLES) as Role[];
  return new Map(
    texts.map((text) => {
      const [role, head] = list.assignment('--column', text, 'ROLE="COLUMN"');
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
export function readChoices(
  raw: RawGap,
  { payers }: Settings,
  condense: Condense | null,
): ReadChoices {
  return {
    condense,
    columns: roleColumns(raw.column),
    missing: value.choice('--missing', raw.missing ?? 'skip', MISSING_WAYS),
    duplicates: value.choice('--duplicates', raw.duplicates, DUPLICATE_WAYS),
    unmatched: value.choice('--unmatched', raw.unmatched, UNMATCHED_WAYS),
    isWide: given(raw.wide, (text) => value.choice('--wide', text, WIDE_WAYS)) !== null,
    delimiter: given(raw.delimiter, delimiter),
    sheet: raw.sheet ?? null,
    numbers: given(raw.numbers, (text) => value.choice('--numbers', text, NUMBER_WAYS)),
    encoding: given(raw.encoding, (text) => value.choice('--encoding', text, ENCODINGS)),
    basis: given(raw.basis, (text) => wordOf(BASIS_WORDS)('--basis', text)),
    payers: payerWords(payers),
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
  return list.assignment('--scheme', text, 'SEGMENT=scheme').join('=');
}

function budgetOf(raw: RawGap, { payers }: Settings): GapRequest['budget'] {
  return {
    asOf: given(raw.asOf, (text) => value.month('--as-of', text)),
    programmes:
      raw.programmes.length > 0 ? list.choices('--programmes', raw.programmes, PROGRAMMES) : null,
    payer: list.bySegment('--payer', raw.payer, wordOf(payerWords(payers))),
    scheme: list.bySegment('--scheme', raw.scheme.map(schemeOfSegment), oneOf(SCHEMES)),
    sector: list.bySegment('--sector', raw.sector, wordOf(SECTOR_WORDS)),
    risk: list.bySegment('--risk', raw.risk, oneOf(RISKS)),
    wage: list.bySegment('--wage', raw.wage, wage),
    income: list.bySegment('--income', raw.income, value.income),
    premium: list.bySegment('--premium', raw.premium, value.amount),
    contractMonths: given(raw.contractMonths, (text) =>
      value.wholeNumber('--contract-months', text),
    ),
    relief: value.choice('--relief', raw.relief, ['auto', 'none']) === 'auto',
  };
}

/** A share for every region, or for segments that are named; not both, since they count differently. */
function targetOf({ target: texts }: RawGap, { targets }: Settings): WantedTarget | null {
  if (texts.length === 0) return null;
  const read = (option: string, text: string) => value.target(option, text, targets);
  const { all, bySegment } = list.bySegment('--target', texts, read);
  const own = [...bySegment].map(([segment, { text }]) => `${segment}=${text}`);
  if (all && own.length > 0)
    refuse({ code: 'conflict', option: `--target ${all.text}`, value: `--target ${own[0]}` });
  return { text: all ? all.text : own.join(', '), all, bySegment };
}

/** The share of every region, for a verb that knows no target of a segment. */
export function shareOfAll({ target }: GapRequest, verb: string): GoalShare | null {
  if (target && !target.all)
    refuse({ code: 'not-of-verb', option: `--target ${target.text}`, other: verb });
  return target?.all ?? null;
}

/** Options that change figures, as they were typed, so that a result says what it was made with. */
function givenWords(raw: RawGap): Record<string, readonly string[]> {
  const { payer, scheme, sector, risk, wage, income, premium } = raw;
  const lists = { payer, scheme, sector, risk, wage, income, premium, column: raw.column };
  const { contractMonths, subsidised, tariffs, missing, duplicates, support } = raw;
  const single = { contractMonths, subsidised, tariffs, missing, duplicates, support };
  return Object.fromEntries([
    ...Object.entries(lists).filter(([, words]) => words.length > 0),
    ...Object.entries(single).flatMap(([name, word]) => (word ? [[name, [word]]] : [])),
  ]);
}

/** What is asked of the gap. */
export function gapRequest(
  raw: RawGap,
  asDocument: boolean,
  today: string,
  settings: Settings,
): GapRequest {
  const by = list.choices('--by', raw.by, GROUPINGS);
  if (by.includes('period') && raw.period !== undefined)
    refuse({ code: 'conflict', option: '--period', value: '--by period' });
  const months = value.months('--months', raw.months);
  if (months.kind === 'range' && raw.year !== undefined)
    refuse({ code: 'conflict', option: '--year', value: `--months ${raw.months}` });
  const wanted = given(raw.period, period);
  const target = targetOf(raw, settings);
  return {
    selection: {
      regions: raw.region,
      segments: raw.segment,
      period: by.includes('period') ? 'all' : (wanted ?? 'newest'),
      ofRegions: target !== null && target.all !== null,
    },
    by: by.length > 0 ? by : null,
    asDocument,
    sort: given(raw.sort, (text) => value.choice('--sort', text, SORTS)),
    top: given(raw.top, (text) => value.wholeNumber('--top', text)),
    year: given(raw.year, (text) => value.year('--year', text)),
    months,
    budget: budgetOf(raw, settings),
    target,
    verified: value.share('--verified', raw.verified),
    renew: value.share('--renew', raw.renew),
    subsidised: given(raw.subsidised, (text) => value.wholeNumber('--subsidised', text, 0)),
    lines: raw.lines === true,
    support: given(raw.support, (text) => value.support('--support', text)),
    why: raw.why === true,
    // Rows of several periods have no total that could be judged for them.
    each: raw.each === true || (by.includes('period') && raw.failBelow !== undefined),
    given: givenWords(raw),
    currentYear: Number(today.slice(0, 4)),
  };
}

/** Refuses options that do not go together. */
export function checkTogether(
  raw: RawGap,
  formats: readonly Format[],
  withWhy: readonly Format[],
): void {
  if (raw.excel && !formats.includes('csv'))
    refuse({ code: 'conflict', option: '--excel', value: `--format ${formats[0]}`, list: ['csv'] });
  if (raw.totals && raw.lines) refuse({ code: 'conflict', option: '--totals', value: '--lines' });
  if (raw.by.join(',').split(',').includes('period'))
    for (const name of ['lines', 'totals'] as const)
      if (raw[name]) refuse({ code: 'conflict', option: `--${name}`, value: '--by period' });
  const mute = formats.find((format) => !withWhy.includes(format));
  if (raw.why && mute)
    refuse({ code: 'conflict', option: '--why', value: `--format ${mute}`, list: withWhy });
}

/** A gap shows its support cost among its lines alone. */
export function checkSupport(raw: RawGap): void {
  if (raw.support !== undefined && !raw.lines)
    refuse({
      code: 'needs-option',
      option: '--support',
      value: '--lines',
      suggestion: '--lines --support 5%',
    });
}

/** The coverage that `--fail-below` asks for; null where there is no gate. */
export function gateOf(raw: RawGap): GivenShare | null {
  if (raw.each && raw.failBelow === undefined)
    refuse({
      code: 'needs-option',
      option: '--each',
      value: '--fail-below',
      suggestion: '--fail-below 42.9 --each',
    });
  return given(raw.failBelow, (text) => value.gate('--fail-below', text));
}
