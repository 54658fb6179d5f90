import type { Words } from '../words.js';
import { counted } from './counted.js';
import { notes } from './notes.js';
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

/** Words of tables, summaries and messages. */
export const words: Words = {
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
  budgetFor: (months) =>
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
    by: (by) => `By ${by}`,
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
  payers: {
    undecided: 'undecided',
    apbn: 'APBN',
    apbd: 'APBD',
    employer: 'employer',
    self: 'worker',
    zakat: 'zakat',
    csr: 'CSR',
  },
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
    premium: (programme, scheme) => `the premium of ${programme} for ${scheme}`,
    cap: (programme) => `the wage cap of ${programme}`,
    relief: (programmes, sectors) =>
      `relief of ${programmes}${sectors === null ? '' : ` for ${sectors}`}`,
    reliefOf: (scheme) => `a relief for ${scheme}`,
    minimumWage: (name, code) => `the minimum wage ${name}${code === null ? '' : ` of ${code}`}`,
    sectors: {
      transport: 'transport',
      'labour-intensive': 'labour-intensive work',
      other: 'other sectors',
    },
  },
  months: MONTH_NAMES.map((name) => name.slice(0, 3)),
  monthNames: MONTH_NAMES,
  total: 'Total',
  none: '–',
  more: (count) => `… ${count} more; --top shows more or fewer`,
  brief: (shown, all) =>
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
    marked: (mark) =>
      `${mark} Not accurate: its relative standard error is above 50 %; join rows, or take another source`,
  },
  summary: {
    counts: (period, grain, rows) =>
      `Counts ${period ? `of ${period}` : 'without a period'} by ${LEVELS[grain.level]}${grain.segments ? ' and segment' : ''} (${counted(rows, 'row')})`,
    lacking: ({ regions, potential, registered }, write) => {
      const names = [...regions.slice(0, 5), ...(regions.length > 5 ? ['…'] : [])].join(', ');
      const counts = [
        ...(potential === null ? [] : [`${write(potential)} potential`]),
        ...(registered === null ? [] : [`${write(registered)} registered`]),
      ];
      return counts.length > 0 ? `${names}: ${counts.join(', ')}` : names;
    },
    incomplete: (lacking) => `Incomplete, without ${lacking}`,
    basis: (basis) => `basis of potential: ${basis ?? 'not stated'}`,
    net: (uncovered, excess, net) => `Uncovered ${uncovered} - excess ${excess} = net ${net}`,
    marked: (mark) => `${mark} Some workers are uncovered although coverage is 100 % or more`,
    target: (target, each, whole) =>
      `To target ${target}: each region to target ${each}, as a whole ${whole}`,
    targetPart: (target, each, whole) =>
      `Share of these segments in what their regions, with all segments, lack to ${target}: each region to target ${each}, as a whole ${whole}`,
    toEnrol: (enrolled, wanted, findable, uncovered) =>
      `To enrol ${enrolled} of ${wanted} wanted: of ${uncovered} uncovered ${findable} can be found`,
    budget: (months, programmes, payers) =>
      `budget ${months}${programmes && `, ${programmes}`}${payers ? `, payers: ${payers}` : ''}`,
    payers: (parts) => `Paid by ${parts}`,
    money: (renewal, expansion, total) =>
      `Renewal ${renewal} + expansion ${expansion} = total ${total}`,
    expansionOnly: (expansion) => `Expansion ${expansion}, without renewal, which is unknown`,
    renewalOnly: (renewal) => `Renewal ${renewal}, without expansion, which has no price`,
    withoutRenewal: (percent) => `Coverage without renewal: ${percent}`,
    law: (laws, checked) => `tariff: ${laws}, checked on ${checked}`,
    assumed: (options) => `Computed with ${options}`,
    partial: (mark) => `${mark} Some workers in this row have no price and are not in its budget`,
    answers: (agency, segments) => `${agency} answers for: ${segments}`,
    answersNobody: (segments) => `No office is named for: ${segments}`,
    noPrice: 'no tariff of the catalogue applied',
    relief: (law) => `${law} (relief)`,
  },
  ...notes,
  why,
  messages: {
    error: 'error',
    warning: 'warning',
    note: 'note',
    column: 'column',
    rule: 'rule',
    way: 'fix',
    moreOf: (count) => `… and ${count} more of this kind`,
    reading: (path, percent) => `reading ${path}: ${percent} %`,
    computing: 'computing',
    writing: (name, megabytes) => `writing ${name}: ${megabytes} MB`,
    problems: (count) => `${counted(count, 'problem')}; nothing was computed.`,
    detected: ({ file, rows, leftOut, encoding, headLine, delimiter, columns }) =>
      `${file}: ${counted(rows, 'row')} read, ${leftOut} left out; ${encoding}; column headers in line ${headLine}; delimiter ${delimiter}; columns ${columns}`,
    settingsAbove: (path) =>
      `settings from ${path}, above this folder (--no-config leaves them out)`,
    belowGate: (coverage, gate) => `coverage ${coverage} is below ${gate} (--fail-below)`,
    rowBelowGate: (row, coverage, gate) => `${row}: coverage ${coverage} is below ${gate}`,
    gateIncomplete: (lacking) =>
      `the result is incomplete, without ${lacking}: --fail-below does not hold. Fill in the missing counts, or judge without them: --missing skip`,
    noCoverage: 'no coverage: potential is 0, so --fail-below does not hold',
    defect: 'a defect in ucj; please report it with the command line and this text',
  },
};
