import { describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/en/words.js';
import { shortRupiah } from '../../src/i18n/marks.js';
import { curveChart } from '../../src/render/html/curve.js';
import { flowChart } from '../../src/render/html/flows.js';
import { escaped } from '../../src/render/html/markup.js';
import type { Band, Curve, Flows } from '../../src/view/view.js';
import { wordingIn } from '../../src/view/wording.js';
import { inFolder, run } from '../support/run.js';

const RENDERING = {
  ...wordingIn('en', words),
  width: null,
  color: false,
  excel: false,
  totals: false,
} as const;
const CURVE: Curve = {
  ...{ kind: 'curve', title: 'Coverage', said: 'A line.', unit: 'percent' },
  names: ['2026', '2027', '2028'],
  values: [20, 40, null],
  band: null,
  goal: null,
};
const curve = (more: Partial<Curve>) => {
  const drawn = curveChart({ ...CURVE, ...more }, 'c', RENDERING);
  return drawn === null ? '' : String((drawn as { text: string }).text);
};
const pathOf = (text: string, name: string) =>
  new RegExp(`class="${name}" d="([^"]*)"`).exec(text)?.[1] ?? '';
const points = (path: string) =>
  path
    .slice(1)
    .split(/[LZ]/)
    .filter(Boolean)
    .map((point) => point.split(',').map(Number));

describe('values of years as a line', () => {
  it('rise with their values, from 0 on, in the order of the years', () => {
    const text = curve({ values: [20, 40, 60] });
    const [first, second, third] = points(pathOf(text, 'series-line'));
    expect(first?.[0]).toBeLessThan(second?.[0] ?? 0);
    const rise = (a: number[] = [], b: number[] = []) => (a[1] ?? 0) - (b[1] ?? 0);
    expect(rise(first, second)).toBeCloseTo(rise(second, third), 0);
    // The scale is written, and its lowest line is 0.
    expect(text).toMatch(/>0%<\/text>.*>20%<\/text>.*>60%<\/text>/s);
    expect(text).toMatch(/>2026<.*>2027<.*>2028</s);
  });

  it('break off where a year is not known, and are not drawn of one year', () => {
    expect(points(pathOf(curve({}), 'series-line'))).toHaveLength(2);
    expect(curve({ values: [20, null, null] })).toBe('');
  });

  it('lie in their band, and below the level that is to be reached', () => {
    const band: Band = {
      names: ['least', 'central', 'most'],
      ends: [
        [10, 30],
        [30, 50],
      ],
    };
    const text = curve({
      values: [20, 40],
      names: ['2026', '2027'],
      band,
      goal: { at: 60, text: 'target 60%' },
    });
    const line = points(pathOf(text, 'series-line'));
    const around = points(pathOf(text, 'band'));
    for (const [at, [x = 0, y = 0]] of line.entries()) {
      const ends = around.filter(([own]) => own === x).map(([, own]) => own ?? 0);
      expect([at, Math.min(...ends) < y, Math.max(...ends) > y]).toEqual([at, true, true]);
    }
    const goal = Number(/class="goal"[^>]* y1="([\d.]+)"/.exec(text)?.[1]);
    expect(goal).toBeLessThan(Math.min(...line.map(([, y]) => y ?? 0)));
    expect(text).toContain('>target 60%<');
  });

  it('are those of a plan, with a band where it is uncertain', async () => {
    const plan = async (...more: string[]) => {
      const words = [
        'plan',
        'data/banten.csv',
        '--wage',
        'umk',
        '--target',
        '60%',
        '--until',
        '2030',
      ];
      return (await run([...words, ...more, '--format', 'html'])).stdout;
    };
    const [sure, unsure] = [await plan(), await plan('--lapse', '5%..20%')];
    const curves = (text: string) => text.match(/class="series-line"/g)?.length ?? 0;
    expect([curves(sure), pathOf(sure, 'band')]).toEqual([1, '']);
    expect([curves(unsure), points(pathOf(unsure, 'band')).length]).toEqual([2, 10]);
    expect(sure).toContain('>target 60%<');
    expect(sure).not.toContain('style=');
  });
});

describe('money as streams', () => {
  const FLOWS: Flows = {
    ...{ kind: 'flows', title: 'Money', said: 'Streams.' },
    flows: [
      { from: 'apbd', to: 'petani', amount: 300, isMissing: false },
      { from: 'apbd', to: '<b>', amount: 100, isMissing: false },
      { from: 'nobody', to: 'petani', amount: 200, isMissing: true },
    ],
  };

  it('are as wide as the money, and say whose it is', () => {
    const text = String((flowChart(FLOWS, 'f', RENDERING) as { text: string }).text);
    const widths = [...text.matchAll(/stroke-width="([\d.]+)"><title>([^<]*)/g)].map(
      ([, width, title]) => [title, Number(width)] as const,
    );
    const [first, second, third] = widths.map(([, width]) => width);
    expect((first ?? 0) / (second ?? 1)).toBeCloseTo(3, 0);
    expect((third ?? 0) / (second ?? 1)).toBeCloseTo(2, 0);
    expect(widths.map(([title]) => title)).toEqual([
      'apbd → petani: Rp300',
      `apbd → ${escaped('<b>')}: Rp100`,
      'nobody → petani: Rp200',
    ]);
    expect(text.match(/class="flow missing"/g)).toHaveLength(1);
    expect(flowChart({ ...FLOWS, flows: [] }, 'f', RENDERING)).toBeNull();
  });

  const SOURCES = 'source,payer,amount\napbd,apbd,"100,000,000"\nbaznas,zakat,"50,000,000"\n';
  const fund = (table: string) =>
    inFolder({ 't.csv': table, 's.csv': SOURCES }, async (cwd) => {
      const of = async (format: string) =>
        (
          await run(
            ['fund', 't.csv', '--sources', 's.csv', '--quiet', '--no-warnings', '--format', format],
            { cwd },
          )
        ).stdout;
      const titles = [...(await of('html')).matchAll(/<title>([^<]* → [^<]*)<\/title>/g)];
      return { titles: titles.map(([, title]) => title), found: JSON.parse(await of('json')) };
    });

  it('are all payments of an allocation, and all that nobody pays', async () => {
    const rows = ['petani,900,100,50', 'nelayan,800,10,0', 'ojek,700,0,0'];
    const { titles, found } = await fund(
      `region,segment,potential,registered,subsidised\n${rows.map((row) => `36.02,${row}\n`).join('')}`,
    );
    const sums = new Map<string, number>();
    const add = (from: string, to: string, amount: number) =>
      sums.set(`${from} → ${to}`, (sums.get(`${from} → ${to}`) ?? 0) + amount);
    for (const { source, segment, amount } of found.payments) add(source, segment, amount);
    for (const { segment, atGap } of found.unfunded)
      for (const each of Object.values<{ premium: number } | null>(atGap))
        if (each) add('Nobody pays', segment, each.premium);
    const expected = [...sums]
      .filter(([, sum]) => sum > 0)
      .map(([name, sum]) => `${name}: ${shortRupiah(sum, 'en')}`);
    expect(titles.sort()).toEqual(expected.sort());
    expect(titles.length).toBeGreaterThan(3);
  });

  it('put together those who get least, where there are many', async () => {
    const rows = Array.from({ length: 15 }, (_, at) => `Desa ${at},${1000 - at},0\n`).join('');
    const { titles, found } = await fund(`region,potential,registered\n${rows}`);
    const to = new Set(titles.map((title) => /→ (.*):/.exec(title ?? '')?.[1]));
    expect(to.size).toBe(13);
    expect(to).toContain('others');
    expect(found.unfunded.length).toBeGreaterThan(12);
  });
});
