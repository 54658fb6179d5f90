import { describe, expect, it } from 'vitest';
import { parseWords } from '../../src/cli/commander.js';
import { longFlag, NOTHING_TYPED, readOptions } from '../../src/cli/option.js';
import { NO_SETTINGS } from '../../src/settings/settings.js';
import { AFFORD_OPTIONS } from '../../src/verbs/afford/options.js';
import { CHECK_OPTIONS } from '../../src/verbs/check/options.js';
import { FUND_OPTIONS } from '../../src/verbs/fund/options.js';
import { GAP_OPTIONS } from '../../src/verbs/gap/options.js';
import { PLAN_OPTIONS } from '../../src/verbs/plan/options.js';
import { REPORT_OPTIONS } from '../../src/verbs/report/options.js';
import { SHARE_OPTIONS } from '../../src/verbs/share/options.js';
import { TREND_OPTIONS } from '../../src/verbs/trend/options.js';
import { VERIFY_OPTIONS } from '../../src/verbs/verify/options.js';
import { run } from '../support/run.js';

const read = (words: readonly string[]) =>
  readOptions(GAP_OPTIONS, parseWords('gap', GAP_OPTIONS, words).typed, NO_SETTINGS);

describe('options', () => {
  it('have the values of their defaults where nothing is typed', () => {
    const { months, verified, target, by, lines, noWarnings, top } = read([]);
    expect(months).toEqual({ kind: 'last', count: 12 });
    expect(verified.share).toEqual({ numerator: 1, denominator: 1 });
    expect([target, by, lines, noWarnings, top]).toEqual([null, null, false, false, null]);
  });

  it('have values of what is typed, wherever it stands among the words', () => {
    const { typed, words } = parseWords('gap', GAP_OPTIONS, [
      ...['--top', '3', 'a.csv', '--by', 'region', '--by=segment', '--lines', 'b.csv'],
    ]);
    expect(words).toEqual(['a.csv', 'b.csv']);
    expect([...typed]).toEqual([
      ['--by', ['region', 'segment']],
      ['--top', ['3']],
      ['--lines', []],
    ]);
    expect(() => read(['--top', '3', '--top', '5'])).toThrow('option-twice');
  });

  it('with and without a settings file are two, wherever they stand', () => {
    for (const words of [
      ['--config', 'a.json', '--no-config'],
      ['--no-config', '--config', 'a.json'],
    ])
      expect(read(words)).toMatchObject({ config: 'a.json', noConfig: true });
    expect(read(['--config', 'a.json'])).toMatchObject({ config: 'a.json', noConfig: false });
  });

  it('are refused together where several are wrong', async () => {
    const words = ['gap', 'data/banten.csv', '--months', '13', '--target', '0,6', '--risk', 'x'];
    const { stderr, status } = await run([...words, '--format', 'json']);
    const { problems } = JSON.parse(stderr);
    const found = problems.map(({ code, value }: Record<string, string>) => [code, value]);
    expect([status, found]).toEqual([
      2,
      [
        ['bad-percent', '0,6'],
        ['bad-months', '13'],
        ['bad-choice', 'x'],
      ],
    ]);
  });

  it.each(
    Object.entries({
      ...{ gap: GAP_OPTIONS, report: REPORT_OPTIONS, plan: PLAN_OPTIONS, share: SHARE_OPTIONS },
      ...{ fund: FUND_OPTIONS, trend: TREND_OPTIONS, check: CHECK_OPTIONS },
      ...{ verify: VERIFY_OPTIONS, afford: AFFORD_OPTIONS },
    }),
  )('of ucj %s are each in its help, and each has a value by default', async (verb, options) => {
    const { stdout } = await run([verb, '--help']);
    const shown = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, flag]) => flag);
    expect(shown.filter((flag) => flag !== '--help').sort()).toEqual(
      Object.values(options).map(longFlag).sort(),
    );
    expect(() => readOptions(options, NOTHING_TYPED, NO_SETTINGS)).not.toThrow();
  });
});

describe('ucj explain of a verb', () => {
  it('is named in what is missing', async () => {
    const ran = await run(['explain', 'plan', 'data/banten.csv']);
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining('explain plan')]);
  });

  it('is named where its trees cannot be written', async () => {
    const words = [
      'plan',
      'data/banten.csv',
      '--target',
      '60%',
      '--until',
      '2027',
      '--format',
      'csv',
    ];
    const { stderr } = await run(['explain', ...words]);
    expect(stderr).toContain('ucj explain does not go with --format csv');
    expect((await run([...words, '--why'])).stderr).toContain(
      '--why does not go with --format csv',
    );
  });

  it('takes the options of that verb, also those that it has itself', async () => {
    const words = ['data/banten.csv', '--target', '60%', '--until', '2027', '--region', '36.02'];
    const explained = await run(['explain', 'plan', ...words]);
    expect(explained).toEqual(await run(['plan', ...words, '--why']));
    expect((await run(['explain', ...words])).stderr).toContain('--until');
  });
});

describe('a number of places of a chapter', () => {
  it('is refused beside a target of the chapter, and takes the place of that of the report', async () => {
    const of = (chapter: string) =>
      run([
        'report',
        'data/banten.csv',
        '--target',
        '60%',
        '--chapter',
        chapter,
        '--format',
        'json',
      ]);
    const both = await of('share 100 --target 50%');
    expect([both.status, both.stdout]).toEqual([2, '']);
    expect(both.stderr).toContain('100');
    expect(JSON.parse((await of('share 100')).stdout).chapters[0].quota).toBe(100);
  });
});
