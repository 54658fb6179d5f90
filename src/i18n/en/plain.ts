import type { Payer } from '../../core/vocabulary.js';
import type { Incomplete } from '../../input/rows/omitted.js';
import type { WriteNumber } from '../marks.js';
import { counted } from './counted.js';
import { why } from './why.js';

const LEVELS = {
  province: 'province',
  regency: 'regency or city',
  district: 'district',
  village: 'village',
  region: 'region',
};

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What was found out about a file. */
type Detected = Readonly<
  Record<'file' | 'rows' | 'leftOut' | 'encoding' | 'headLine' | 'delimiter' | 'columns', string>
>;

const payers: Readonly<Record<Payer, string>> = {
  undecided: 'undecided',
  apbn: 'APBN',
  apbd: 'APBD',
  employer: 'employer',
  self: 'worker',
  zakat: 'zakat',
  csr: 'CSR',
};

/** Words of tables, summaries and messages, but those of notes. */
export const plain = {
  counts: {
    potential: 'potential workers',
    registered: 'registered',
    subsidised: 'subsidised',
  },
  heads: {
    region: 'Region',
    segment: 'Segment',
    agency: 'Agency',
    payer: 'Payer',
    period: 'Period',
    potential: 'Potential',
    registered: 'Registered',
    coverage: 'Coverage',
    bar: '',
    uncovered: 'Uncovered',
    excess: 'Excess',
    toTarget: 'To\ntarget',
    toEnrol: 'To\nenrol',
    expansion: 'Expansion',
    renewal: 'Renewal',
    annual: 'Budget\na year',
    withoutRelief: 'Without\nrelief',
    unpriced: 'Not\npriced',
  },
  budgetFor: (months: number) =>
    months === 12 ? 'Budget\na year' : `Budget for\n${counted(months, 'month')}`,
  lineHeads: {
    region: 'Region',
    agency: 'Agency',
    segment: 'Segment',
    purpose: 'Purpose',
    payer: 'Payer',
    programme: 'Programme',
    bearer: 'Side',
    months: 'Months',
    volume: 'Workers',
    times: 'Times',
    unitPrice: 'Unit price',
    amount: 'Amount',
    account: 'Account',
  },
  title: {
    gap: 'Coverage and premium budget',
    by: (by: string) => `By ${by}`,
    lines: 'Budget lines',
    warning: 'Warnings',
    note: 'Notes',
  },
  groupings: {
    region: 'region',
    segment: 'segment',
    family: 'kind of segment',
    province: 'province',
    regency: 'regency or city',
    district: 'district',
    village: 'village',
    agency: 'agency',
    payer: 'payer',
    period: 'period',
  },
  payers,
  bearers: { employer: 'employer', worker: 'worker' },
  purposes: {
    expansion: 'expansion',
    renewal: 'renewal',
    worker: 'own side',
    support: 'support cost',
  },
  bases: {
    'labour-force': 'labour force',
    employed: 'employed',
    eligible: 'eligible',
    informal: 'informal workers',
    'verified-list': 'verified list',
    quota: 'quota',
    other: 'other',
  },
  schemes: {
    bpu: 'the self-employed (BPU)',
    pu: 'wage earners (PU)',
    jakon: 'construction (Jakon)',
    pmi: 'migrant workers (PMI)',
  },
  entries: {
    premium: (programme: string, scheme: string) => `the premium of ${programme} for ${scheme}`,
    cap: (programme: string) => `the wage cap of ${programme}`,
    relief: (programmes: string, sectors: string | null) =>
      `relief of ${programmes}${sectors === null ? '' : ` for ${sectors}`}`,
    reliefOf: (scheme: string) => `a relief for ${scheme}`,
    minimumWage: (name: string, code: string | null) =>
      `the minimum wage ${name}${code === null ? '' : ` of ${code}`}`,
    sectors: {
      transport: 'transport',
      'labour-intensive': 'labour-intensive work',
      other: 'other sectors',
    },
  },
  months: MONTH_NAMES.map((name: string) => name.slice(0, 3)),
  monthNames: MONTH_NAMES,
  total: 'Total',
  none: '–',
  segments: { all: 'all segments' } as Record<string, string>,
  severalRegions: 'several',
  more: (count: string) => `… ${count} more; --top shows more or fewer`,
  noRoom: (columns: string) => `No room for: ${columns}`,
  brief: (shown: string | null, all: string) =>
    shown === null
      ? `${counted(all, 'row')}; --detail lists them`
      : `${shown} of ${counted(all, 'row')}; --detail lists all`,
  sampling: {
    caption: 'Sampling errors: intervals at 95 %',
    heads: {
      rse: 'RSE',
      grade: 'Potential is',
      coverage: 'Coverage',
      uncovered: 'Uncovered',
      expansion: 'Expansion',
    },
    grades: { accurate: 'accurate', caution: 'with caution', inaccurate: 'not accurate' },
    method: [
      'Potential is an estimate with the relative standard error (RSE) of its row; members are taken as exact. About 95 of 100 such intervals hold what a full count finds, where errors are normal (1.96 standard errors).',
      "Errors of rows are taken to be independent: those of a sum add up by their squares. Where rows come from one sample they may err together, and the interval of a sum is wider than shown; the publisher's own RSE of the sum is better.",
      'Grades of the statistics office (BPS), here of each figure by its own error: RSE up to 25 % is accurate, up to 50 % to be used with caution, above not accurate.',
    ],
    marked: (mark: string) =>
      `${mark} Not accurate: its relative standard error is above 50 %; join rows, or take another source`,
  },
  summary: {
    counts: (
      period: string | null,
      grain: { readonly level: keyof typeof LEVELS; readonly segments: boolean },
      rows: string,
    ) =>
      `Counts ${period ? `of ${period}` : 'without a period'} by ${LEVELS[grain.level]}${grain.segments ? ' and segment' : ''} (${counted(rows, 'row')})`,
    lacking: ({ regions, potential, registered }: Incomplete, write: WriteNumber) => {
      const names = [...regions.slice(0, 5), ...(regions.length > 5 ? ['…'] : [])].join(', ');
      const counts = [
        ...(potential === null ? [] : [`${write(potential)} potential`]),
        ...(registered === null ? [] : [`${write(registered)} registered`]),
      ];
      return counts.length > 0 ? `${names}: ${counts.join(', ')}` : names;
    },
    incomplete: (lacking: string) => `Incomplete, without ${lacking}`,
    basis: (basis: string | null) => `basis of potential: ${basis ?? 'not stated'}`,
    net: (uncovered: string, excess: string, net: string) =>
      `Uncovered ${uncovered} - excess ${excess} = net ${net}`,
    marked: (mark: string) =>
      `${mark} Some workers are uncovered although coverage is 100 % or more`,
    target: (target: string, each: string, whole: string) =>
      `To target ${target}: each region to target ${each}, as a whole ${whole}`,
    targetPart: (target: string, each: string, whole: string) =>
      `Share of these segments in what their regions, with all segments, lack to ${target}: each region to target ${each}, as a whole ${whole}`,
    toEnrol: (enrolled: string, wanted: string, findable: string, uncovered: string) =>
      `To enrol ${enrolled} of ${wanted} wanted: of ${uncovered} uncovered ${findable} can be found`,
    budget: (months: string, programmes: string, payers: string) =>
      `budget ${months}${programmes && `, ${programmes}`}${payers ? `, payers: ${payers}` : ''}`,
    payers: (parts: string) => `Paid by ${parts}`,
    money: (renewal: string, expansion: string, total: string) =>
      `Renewal ${renewal} + expansion ${expansion} = total ${total}`,
    expansionOnly: (expansion: string) =>
      `Expansion ${expansion}, without renewal, which is unknown`,
    renewalOnly: (renewal: string) => `Renewal ${renewal}, without expansion, which has no price`,
    withoutRenewal: (percent: string) => `Coverage without renewal: ${percent}`,
    law: (laws: string, checked: string) => `tariff: ${laws}, checked on ${checked}`,
    assumed: (options: string) => `Computed with ${options}`,
    partial: (mark: string) =>
      `${mark} Some workers in this row have no price and are not in its budget`,
    answers: (agency: string, segments: string) => `${agency} answers for: ${segments}`,
    answersNobody: (segments: string) => `No office is named for: ${segments}`,
    noPrice: 'no tariff of the catalogue applied',
    relief: (law: string) => `${law} (relief)`,
  },
  why,
  messages: {
    error: 'error',
    warning: 'warning',
    note: 'note',
    column: 'column',
    rule: 'rule',
    way: 'fix',
    moreOf: (count: string) => `… and ${count} more of this kind`,
    reading: (path: string, percent: string) => `reading ${path}: ${percent} %`,
    computing: 'computing',
    writing: (name: string, megabytes: string) => `writing ${name}: ${megabytes} MB`,
    problems: (count: string) => `${counted(count, 'problem')}; nothing was computed.`,
    detected: ({ file, rows, leftOut, encoding, headLine, delimiter, columns }: Detected) =>
      `${file}: ${counted(rows, 'row')} read, ${leftOut} left out; ${encoding}; column headers in line ${headLine}; delimiter ${delimiter}; columns ${columns}`,
    settingsAbove: (path: string) =>
      `settings from ${path}, above this folder (--no-config leaves them out)`,
    belowGate: (coverage: string, gate: string) =>
      `coverage ${coverage} is below ${gate} (--fail-below)`,
    rowBelowGate: (row: string, coverage: string, gate: string) =>
      `${row}: coverage ${coverage} is below ${gate}`,
    gateIncomplete: (lacking: string) =>
      `the result is incomplete, without ${lacking}: --fail-below does not hold. Fill in the missing counts, or judge without them: --missing skip`,
    noCoverage: 'no coverage: potential is 0, so --fail-below does not hold',
    defect: 'a defect in ucj; please report it with the command line and this text',
  },
};
