import { type Sheet as ReadSheet, readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { WORKBOOK_LIMITS } from '../../src/input/xlsx/failure.js';
import { openZip } from '../../src/input/xlsx/zip.js';
import { Refusal } from '../../src/problem/problem.js';
import { letters } from '../../src/render/xlsx/area.js';
import { titledSheet } from '../../src/render/xlsx/titled.js';
import type { Cell } from '../../src/view/cell.js';
import { tableBlock } from '../../src/view/view.js';
import { piped } from '../support/pipeline.js';
import { inFolder, run } from '../support/run.js';

const MONTHS = Array.from({ length: 14 }, (_, at) => {
  const month = `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  return `36.02,petani,${month},20000,${3000 + 70 * at},\n36.02,nelayan,${month},900,${300 + at},\n`;
});
const FILES = {
  't.csv':
    'region,segment,potential,registered,subsidised\n36.02,petani,9000,900,300\n36.02,nelayan,800,90,0\n',
  'months.csv': `region,segment,period,potential,registered,subsidised\n${MONTHS.join('')}`,
  's.csv': 'source,payer,amount\napbd,apbd,"100,000,000"\nbaznas,zakat,"50,000,000"\n',
};

async function answer(words: readonly string[]) {
  return inFolder(FILES, async (cwd) => {
    const of = async (format: string) =>
      (await run([...words, '--format', format], { cwd })).stdout;
    const bytes = Buffer.from(await of('xlsx'), 'latin1');
    return { bytes, json: JSON.parse(await of('json')), book: await readXlsx(bytes) };
  });
}

/** The values of a range of one row, `'Sheet'!$B$2:$F$2`. */
function inRange(sheet: ReadSheet, range: string | undefined): unknown[] {
  const [, name, from = '', row, to = '', last] =
    /^'(.*)'!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(range ?? '') ?? [];
  expect([name?.replaceAll("''", "'"), last]).toEqual([sheet.name, row]);
  const at = (letters: string) =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return (sheet.rows[Number(row) - 1] ?? []).slice(at(from), at(to) + 1);
}

/** What defined names of a workbook stand for. */
function namesOf(bytes: Buffer): string[] {
  const text = String(openZip(bytes, WORKBOOK_LIMITS).read('xl/workbook.xml'));
  return [...text.matchAll(/<definedName [^>]*>([^<]*)</g)].map(([, name = '']) => name);
}

function chartsOf(sheet: ReadSheet | undefined) {
  return (sheet?.charts ?? []).map(({ title, series = [] }) => {
    const drawn = series.map(
      (each) => [each.name ?? '', sheet ? inRange(sheet, each.valuesRef) : []] as const,
    );
    const names = sheet ? inRange(sheet, series[0]?.categoriesRef) : [];
    return { title, names, series: Object.fromEntries(drawn) };
  });
}

const PLAN = ['plan', 't.csv', '--target', '60%', '--until', '2030'];

describe('charts of a workbook', { timeout: 60_000 }, () => {
  it('are the money and the coverage of a plan, year by year', async () => {
    const { book, json } = await answer(PLAN);
    const [money, coverage, ...more] = chartsOf(book.sheets[0]);
    expect(more).toEqual([]);
    const of = (name: string) => json.years.map((year: Record<string, number>) => year[name]);
    expect(money).toEqual({
      title: 'Budget by year',
      names: of('year').map(String),
      series: { renewal: of('renewalPremium'), expansion: of('expansionPremium') },
    });
    expect(coverage?.series['target 60%']).toEqual(of('year').map(() => 0.6));
    const shares = coverage?.series['Coverage by year'] as number[];
    expect(shares.map((share) => share.toFixed(6))).toEqual(
      json.years.map(({ coverage: share }: { coverage: number }) => share.toFixed(6)),
    );
  });

  it('have the ends of a range, which lie around it', async () => {
    const { book } = await answer([...PLAN, '--lapse', '5%..20%']);
    const charts = chartsOf(book.sheets[0]);
    expect(charts).toHaveLength(3);
    const series = charts[2]?.series ?? {};
    const [low, own, high] = ['low', 'central', 'high'].map((name) => series[name] as number[]);
    own?.forEach((value, at) => {
      expect((low?.[at] ?? value) <= value && value <= (high?.[at] ?? 0)).toBe(true);
    });
    expect(low?.at(-1)).toBeLessThan(high?.at(-1) ?? 0);
  });

  it('are who pays how much for whom, and what nobody pays', async () => {
    const { book, json } = await answer(['fund', 't.csv', '--sources', 's.csv']);
    const [chart] = chartsOf(book.sheets[0]);
    const sums = (rows: readonly { source: string; segment: string; amount: number }[]) =>
      chart?.names.map((name) => {
        const own = rows.filter(({ segment }) => segment === name);
        return own.reduce((sum, { amount }) => sum + amount, 0) || null;
      });
    for (const source of ['apbd', 'baznas']) {
      const own = json.payments.filter((row: { source: string }) => row.source === source);
      expect([source, chart?.series[source]]).toEqual([source, sums(own)]);
    }
    const missing = chart?.series['Nobody pays'] ?? [];
    expect(missing.some((amount) => Number(amount) > 0)).toBe(true);
  });

  it('are the members of all periods', async () => {
    const { book, json } = await answer(['trend', 'months.csv']);
    const [chart] = chartsOf(book.sheets[0]);
    expect(chart?.names).toHaveLength(14);
    const members = json.series.map(({ registered }: { registered: number }) => registered);
    expect(Object.values(chart?.series ?? {})).toEqual([members]);
  });

  it('are not drawn of one year, and stand beside all that is printed', async () => {
    const { book } = await answer([
      'plan',
      't.csv',
      '--target',
      '60%',
      '--until',
      '2026',
      '--year',
      '2026',
    ]);
    expect(chartsOf(book.sheets[0])).toEqual([]);
    const { book: long, bytes } = await answer(PLAN);
    const [printed] = namesOf(bytes).map((name) => /\$A\$1:\$([A-Z]+)\$/.exec(name)?.[1] ?? '');
    const data = long.sheets[0]?.rows.find((row) => row.includes('renewal')) ?? [];
    expect(letters(data.indexOf('renewal') - 1)).toBe(printed);
  });
});

describe('what is printed of a workbook', { timeout: 60_000 }, () => {
  const VERBS = [
    ...[
      ['verify', '100 x 12 x 16.800 = 20.160.000'],
      ['afford', '100000000'],
      PLAN,
      ['tariff', 'list'],
    ],
    ...[
      ['region', 'Lebak'],
      ['trend', 'months.csv'],
      ['check', 't.csv'],
      ['gap', 't.csv'],
    ],
  ];
  for (const words of VERBS)
    it(`is an area that a spreadsheet knows, of ucj ${words[0]}`, async () => {
      const names = namesOf((await answer(words)).bytes);
      expect(names.length).toBeGreaterThan(1);
      const area = /^'[^!]+'!(\$[A-Z]+\$\d+:\$[A-Z]+\$\d+|\$\d+:\$\d+)$/;
      for (const name of names) expect(name).toMatch(area);
    });
});

describe('a table that is too long for a workbook', () => {
  it('is refused before a cell of it is made', async () => {
    const { rendering } = await piped(['data/lebak-2026.csv']);
    const text = () => {
      throw new Error('a cell was made');
    };
    const rows = new Array<readonly Cell[]>(20_001).fill([{ value: 'x', text }]);
    const columns = [{ id: 'a', head: 'A', kind: 'text' }] as const;
    const table = { caption: null, columns, rows, total: null, steps: [], more: null, legend: [] };
    const titled = { title: 'T', blocks: [tableBlock(table)] };
    expect(() => titledSheet('T', titled, null, rendering)).toThrow(Refusal);
  });
});
