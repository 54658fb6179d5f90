import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { Gap, TableProblem } from '../../src/api/index.js';
import { OPTION_NAMES } from '../../src/api/types.js';
import { longFlag } from '../../src/cli/option.js';
import { GAP_OPTIONS } from '../../src/verbs/gap/options.js';
import type { gapSchema } from '../../src/verbs/gap/schema.js';
import { ROOT, run } from '../support/run.js';

/** The module as it is built, which finds the program beside it. */
const { gap, TableError }: typeof import('../../src/api/index.js') = await import(
  join(ROOT, 'dist/api/index.js')
);

const SAMPLE = join(ROOT, 'data/banten.csv');

/** What is refused. */
async function refused(asked: Promise<Gap>): Promise<readonly TableProblem[]> {
  const error = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(TableError);
  return (error as InstanceType<typeof TableError>).problems;
}

describe('gap for programs', () => {
  it('gives what ucj gap writes as JSON', async () => {
    const found = await gap(SAMPLE, { region: ['36.02', '36.04'], wage: 'umk', target: '60%' });
    const words = `gap ${SAMPLE} --region 36.02 --region 36.04 --wage umk --target 60% --format json`;
    const { stdout } = await run(words.split(' '));
    const { parameters, ...printed } = JSON.parse(stdout);
    const { parameters: own, ...figures } = found;
    expect(figures).toEqual(printed);
    expect(own.months).toEqual({ ...parameters.months, ...own.months });
    expect(found.totals?.toTarget).toBeGreaterThan(0);
  });

  it('reads several tables as one, and the content of one', async () => {
    const content = readFileSync(SAMPLE);
    const [file, bytes, text] = [
      await gap([SAMPLE]),
      await gap({ content }),
      await gap({ content: content.toString() }),
    ];
    expect(bytes.totals).toEqual(file.totals);
    expect(text.totals).toEqual(file.totals);
    expect(bytes.inputs[0]?.sha256).toBe(file.inputs[0]?.sha256);
    const both = [join(ROOT, 'data/ntb-2025.csv'), join(ROOT, 'data/maluku-2024.csv')];
    expect((await gap(both, { period: 'latest-each' })).rows).toHaveLength(2);
  });

  it('takes switches, numbers and names of several words', async () => {
    const found = await gap(SAMPLE, {
      lines: true,
      top: 1,
      by: 'region',
      asOf: '2026-05',
      lang: 'id',
    });
    expect([found.rows.length, found.parameters.asOf]).toEqual([1, '2026-05']);
    expect(found.lines?.length).toBeGreaterThan(10);
    expect((await gap(SAMPLE, { lines: false })).lines).toBeUndefined();
    expect((await gap(SAMPLE, { region: 'Kabupaten Lebak' })).rows.length).toBeGreaterThan(5);
  });

  it('throws all that is wrong, with its place', async () => {
    expect(await refused(gap('none.csv'))).toMatchObject([{ code: 'no-file', file: 'none.csv' }]);
    const content =
      'region_code,segment,potential,registered\n36.01,petani,x,1\n36.02,petani,1,y\n';
    expect(await refused(gap({ content }))).toMatchObject([
      { code: 'count-text', line: 2, column: 'potential' },
      { code: 'count-text', line: 3, column: 'registered' },
    ]);
    expect(await refused(gap(SAMPLE, { by: 'nothing', months: 13 }))).toHaveLength(2);
    await expect(gap('none.csv')).rejects.toThrow(/none\.csv/);
  });

  it('throws where there is no such option, which would decide nothing', async () => {
    for (const name of ['taget', 'as-of', 'why', 'output'])
      await expect(gap(SAMPLE, { [name]: '60%' })).rejects.toThrow(`no option "${name}"`);
  });

  it('has options that ucj gap has', () => {
    for (const name of OPTION_NAMES) {
      const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      expect(Object.values(GAP_OPTIONS).map(longFlag)).toContain(flag);
    }
  });

  it('is typed as its schema says', () => {
    const asGap = (found: z.infer<typeof gapSchema>): Gap => found;
    expectTypeOf(asGap).returns.toEqualTypeOf<Gap>();
    expectTypeOf<keyof Gap>().toEqualTypeOf<Exclude<keyof z.infer<typeof gapSchema>, 'why'>>();
  });
});
