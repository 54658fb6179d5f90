import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addMonths } from '../../src/core/month.js';
import { readSources } from '../../src/funding/read.js';
import { loadSettings } from '../../src/settings/load.js';
import { extended } from '../../src/tariff/load.js';
import { PAYERS } from '../../src/tariff/payers.js';
import { shipped } from '../../src/tariff/shipped.js';
import { relief } from '../support/catalogue.js';
import { insured, paid } from '../support/insured.js';
import { once, oneOf, type Picker, someOf } from './picker.js';
import type { Tried } from './tables.js';

/** What was given and read, compared as JSON; a disturbed one must be refused. */
function compared(
  what: string,
  input: string,
  isBroken: boolean,
  problems: readonly object[],
  wanted: unknown,
  found: unknown,
): Tried {
  const isAccepted = problems.length === 0;
  const [want, have] = [JSON.stringify(wanted), JSON.stringify(found)];
  const unlike = want === have ? [] : [`wanted ${want}`, `found ${have}`];
  if (isBroken)
    return { what: `broken ${what}`, input, isAccepted, faults: isAccepted ? ['not refused'] : [] };
  return {
    what,
    input,
    isAccepted,
    faults: isAccepted ? unlike : problems.map((each) => JSON.stringify(each)),
  };
}

const PAYER_WORDS = {
  apbd: 'apbd',
  apbn: 'APBN',
  zakat: 'baznas',
  csr: 'tjsl',
  self: 'mandiri',
} as const;
const NAMES = ['Kas', 'DBH CHT', 'Baznas kabupaten', 'TJSL', 'Dana desa', 'Hibah'];
const BAD_SOURCES: readonly (readonly [number, string])[] = [
  [1, 'siapa'],
  [2, 'banyak'],
  [2, '-5'],
  [2, '0'],
  [2, '1.2345.67'],
  [3, '150%'],
  [4, '2026-13'],
  [5, '2026'],
];

/** An amount as people write it; all ways mean the same. */
function amountText(amount: number, pick: Picker): string {
  const dots = String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
  return oneOf(pick, [
    String(amount),
    `Rp${dots}`,
    `Rp${amount / 1_000_000} juta`.replace('.', ','),
    `${dots.replaceAll('.', ',')}`,
  ]);
}

/** A file of sources of money: name, payer, amount, ceiling, months. */
export async function trySources(_: string, pick: Picker): Promise<Tried> {
  const payers = Object.keys(PAYER_WORDS) as (keyof typeof PAYER_WORDS)[];
  const sources = someOf(pick, NAMES, 1 + pick(5)).map((name) => {
    const share = 1 + pick(100);
    const amount = 100_000 * (10 + pick(90_000));
    const months = once(pick, 2) ? ['2026-04', '2026-09'] : ['', ''];
    return { name, payer: oneOf(pick, payers), amount, share, months };
  });
  const rows = sources.map(({ name, payer, amount, share, months }) => [
    name,
    PAYER_WORDS[payer],
    amountText(amount, pick),
    share === 100 ? '' : `${share}%`,
    ...months,
  ]);
  const isBroken = once(pick, 5);
  const row = oneOf(pick, rows);
  const [at, text] = oneOf(pick, BAD_SOURCES);
  if (isBroken) row[at] = text;
  const head = oneOf(pick, [
    'source;payer;amount;ceiling;from;to',
    'Sumber Dana;Pembayar;Jumlah;Plafon;Mulai;Sampai',
  ]);
  const input = [head, ...rows.map((cells) => cells.join(';')), ''].join('\n');
  const bytes = Buffer.from(input);
  const file = await readSources({ path: 's.csv', bytes, chunks: () => [bytes] }, PAYERS, null);
  const wanted = sources.map(({ name, payer, amount, share, months: [from, to] }) => {
    return {
      name,
      payer,
      amount,
      money: (amount / 100) * share,
      from: from || null,
      to: to || null,
    };
  });
  const found = file.rows.map(({ name, payer, amount, money, from, to }) => ({
    name,
    payer,
    amount,
    money,
    from,
    to,
  }));
  return compared('sources', input, isBroken, file.problems, wanted, found);
}

const BAD_SETTINGS: readonly object[] = [
  { segmen: {} },
  { segments: { farmers: { payer: 'siapa' } } },
  { segments: { farmers: { premium: 1.5 } } },
  { segments: { farmers: { incom: 5 } } },
  { segments: { 'guru-paud': { scheme: 'bpu' } } },
  { programmes: ['jkx'] },
  { wages: { '36': 'umr' } },
  { wages: { '36': 50 } },
  { targets: { own: { percent: '45,5', year: 2027, source: 'x' } } },
  { payers: { apbd: { relief: 'state' } } },
  { wages: { Lebk: 5_000_000 } },
  { targets: { own: { percent: '150', year: 2027, source: 'x' } } },
  { targets: { own: { percent: '0.0', year: 2027, source: 'x' } } },
  { segments: { farmers: { aliases: ['tani'] }, fishers: { aliases: ['Tani'] } } },
];

/** Settings: segments of one's own and changed ones, wages, programmes, targets. */
export async function trySettings(cwd: string, pick: Picker): Promise<Tried> {
  const income = 100_000 * pick(200);
  const premium = 1 + pick(100_000);
  const wage = 100_000 + pick(9_000_000);
  const [scheme, payer] = [
    oneOf(pick, ['bpu', 'pu', 'jakon']),
    oneOf(pick, ['apbd', 'csr', 'self']),
  ];
  const percent = `${pick(100)}.${1 + pick(9)}`;
  const own = {
    'guru-paud': { aliases: ['Guru PAUD'], scheme, payer, income, premium },
    farmers: { payer },
  };
  const settings = {
    segments: own,
    wages: { '36.04': wage },
    targets: { own: { percent, year: 2027, source: 'RPJMD' } },
  };
  const isBroken = once(pick, 5);
  const input = JSON.stringify(isBroken ? { ...settings, ...oneOf(pick, BAD_SETTINGS) } : settings);
  writeFileSync(join(cwd, 's.json'), input);
  const loaded = await loadSettings('s.json', cwd);
  if (Array.isArray(loaded)) return compared('settings', input, isBroken, loaded, null, null);
  const { book, targets } = loaded as Exclude<typeof loaded, readonly unknown[]>;
  const [segment, farmers] = [book.find('guru paud'), book.find('Petani')];
  const target = targets.find(({ id }) => id === 'own');
  return compared(
    'settings',
    input,
    isBroken,
    [],
    [scheme, payer, income, premium, payer, 'bpu', wage, percent],
    [
      segment?.scheme,
      segment?.payer,
      segment?.income,
      segment?.premium,
      farmers?.payer,
      farmers?.scheme,
      book.general.wages?.['36.04'],
      target?.percent,
    ],
  );
}

const BAD_TARIFFS: readonly object[] = [
  { factor: '0,5' },
  { factor: undefined },
  { references: [] },
  { confidence: 'SURE' },
  { from: '2031' },
  { to: '2030-12' },
  { payers: { everybody: 'HIGH' } },
  { programmes: [] },
  { factors: '0.5' },
  { id: 'bpu.relief.pp50-2025.other' },
  // It meets the relief of the months before.
  { from: '2026-11' },
];

/** A relief of one's own: what the self-employed pay in its months and beside them. */
export function tryTariffs(cwd: string, pick: Picker): Tried {
  const hundredths = pick(101);
  const count = 1 + pick(24);
  const to = addMonths('2031-01', count - 1);
  const own = relief('bpu.relief.own', '2031-01', to, {
    programmes: ['jkk', 'jkm'],
    factor: (hundredths / 100).toFixed(2),
  });
  const isBroken = once(pick, 3);
  const input = JSON.stringify({
    reliefs: [isBroken ? { ...own, ...oneOf(pick, BAD_TARIFFS) } : own],
  });
  mkdirSync(join(cwd, 'tariffs'), { recursive: true });
  writeFileSync(join(cwd, 'tariffs', 'own.json'), input);
  const { catalogue, problems } = extended(shipped, 'tariffs', cwd);
  const at = (month: string, payer: 'self' | 'apbd') =>
    paid(insured({ payer }), [month], ['jkk', 'jkm'], catalogue);
  // Each premium by itself, half up to whole rupiah.
  const cut = [10_000, 6800].reduce(
    (sum, full) => sum + Math.floor((full * hundredths + 50) / 100),
    0,
  );
  const wanted = [16_800, cut, cut, 16_800, 16_800];
  const found = [
    at('2030-12', 'self'),
    at('2031-01', 'self'),
    at(to, 'self'),
    at(addMonths(to, 1), 'self'),
    at(to, 'apbd'),
  ];
  return compared('tariffs', input, isBroken, problems, wanted, problems.length > 0 ? null : found);
}
