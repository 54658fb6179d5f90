import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/tariff/catalogue.js';
import { type Extended, extended } from '../../src/tariff/load.js';
import { shipped, withFile } from '../../src/tariff/shipped.js';
import { amount, benefit, kindOf, minimum, only, relief, SOURCE } from '../support/catalogue.js';
import { inFolder } from '../support/run.js';

const CAP = { ...SOURCE, from: '2027-03', amount: 11_600_000 };
const wages = (caps: object[], values: object[] = []) =>
  kindOf(
    'wage-rate',
    'pu.jp',
    {},
    {
      scheme: 'pu',
      programme: 'jp',
      unit: 'percent of monthly wage',
      bearer: undefined,
      values,
      caps,
    },
  );

/** A catalogue with the files of a folder; each is JSON, or text as it stands. */
function withFiles(
  files: Readonly<Record<string, object | string>>,
  catalogue: Catalogue = shipped,
): Promise<Extended> {
  const texts = Object.entries(files).map(([name, file]) => [
    name,
    typeof file === 'string' ? file : JSON.stringify(file),
  ]);
  return inFolder(Object.fromEntries(texts), (cwd) => extended(catalogue, '.', cwd));
}

const months = (values: readonly { from: string }[] | undefined) => values?.map(({ from }) => from);

describe('a folder of tariffs', () => {
  it('adds a cap to those that are there, in order of time', async () => {
    const { catalogue, problems } = await withFiles({ 'a.json': { tariffs: [wages([CAP])] } });
    expect(problems).toEqual([]);
    const own = catalogue.tariffs.find(({ id }) => id === 'pu.jp');
    const before = shipped.tariffs.find(({ id }) => id === 'pu.jp');
    if (!own || !before || !('caps' in own) || !('caps' in before)) throw new Error('no cap');
    expect(own).toEqual({ ...before, caps: [...(before.caps ?? []), CAP] });
    expect(catalogue.tariffs).toHaveLength(shipped.tariffs.length);
  });

  it('adds a value between those that are there', async () => {
    const own = only({ tariffs: [amount('a', '2026-01', '2026-09')] });
    const { catalogue } = await withFiles({ 'a.json': { tariffs: [amount('a', '2026-05')] } }, own);
    expect(catalogue.tariffs).toEqual([amount('a', '2026-01', '2026-05', '2026-09')]);
  });

  it('adds a value of a benefit, and a benefit of its own', async () => {
    const [value] = benefit({ amount: 1 }).values;
    const own = only({ benefits: [benefit({ amount: 1 })] });
    const more = {
      ...benefit({ amount: 2 }),
      values: [{ ...value, from: '2025-01', to: '2025-12' }],
    };
    const other = { ...benefit({ amount: 3 }), id: 'ben.b' };
    const { catalogue, problems } = await withFiles({ 'a.json': { benefits: [more, other] } }, own);
    expect(problems).toEqual([]);
    expect(catalogue.benefits.map(({ id, values }) => [id, months(values)])).toEqual([
      ['ben.a', ['2025-01', '2026-01']],
      ['ben.b', ['2026-01']],
    ]);
  });

  it('adds lists of every kind after those that are there, and leaves the catalogue as it was', async () => {
    const file = {
      tariffs: [{ ...amount('x', '2026-01'), scheme: 'pmi' }],
      reliefs: [relief('r', '2030-01', '2030-02')],
      refusals: [{ ...SOURCE, id: 'f', scheme: 'bpu', from: '2031-01' }],
      wages: [minimum({ code: '99.99' })],
      benefits: [benefit({ amount: 1 })],
    };
    const before = structuredClone(shipped);
    const { catalogue } = await withFiles({ 'a.json': file });
    for (const [list, [entry]] of Object.entries(file)) {
      const all = catalogue[list as keyof typeof file] as readonly object[];
      expect(all.at(-1), list).toEqual(entry);
      expect(all.slice(0, -1), list).toEqual(shipped[list as keyof typeof file]);
    }
    expect(catalogue.payers).toBe(shipped.payers);
    expect(shipped).toEqual(before);
  });

  it('takes files in the order of their names, and nothing but JSON', async () => {
    const { catalogue, files } = await withFiles({
      'b.json': { reliefs: [relief('second', '2030-01', '2030-02')] },
      'a.json': `\ufeff${JSON.stringify({ reliefs: [relief('first', '2031-01', '2031-02')] })}`,
      'c.json.txt': 'no JSON',
    });
    expect(catalogue.reliefs.slice(-2).map(({ id }) => id)).toEqual(['first', 'second']);
    expect(files.map(({ path }) => path)).toEqual(['a.json', 'b.json']);
    expect(files.map(({ bytes }) => bytes.length > 100)).toEqual([true, true]);
  });
});

describe('a folder of tariffs is refused, and the catalogue stays as it was,', () => {
  const refused = async (files: Record<string, object | string>, catalogue = shipped) => {
    const found = await withFiles(files, catalogue);
    expect([found.catalogue, found.files]).toEqual([catalogue, []]);
    return found.problems;
  };

  it('where it has no JSON or is not there', async () => {
    const problem = { code: 'bad-catalogue' };
    expect(await refused({ 'a.txt': '{}' })).toEqual([
      { ...problem, file: '.', list: ['no-json'] },
    ]);
    expect(extended(shipped, 'none', '/').problems).toEqual([
      { ...problem, file: 'none', list: ['no-folder'] },
    ]);
  });

  it('where a file is no JSON, by its name and place', async () => {
    const good = { reliefs: [relief('r', '2030-01', '2030-02')] };
    const problems = await refused({ 'a.json': good, 'b.json': '{ "tariffs": [' });
    expect(problems).toEqual([
      { code: 'bad-json', file: 'b.json', line: 1, character: 15, value: '', other: 'end' },
    ]);
  });

  it('where an entry is of no kind that there is, by those there are', async () => {
    const [problem] = await refused({
      'a.json': { tariffs: [{ id: 'pu.jp', kind: 'wage-rates' }] },
    });
    expect(problem).toMatchObject({
      value: 'tariffs.pu.jp.kind = "wage-rates"',
      suggestion: 'wage-rate',
    });
    expect(problem?.list).toContain('"wage-rate"');
  });

  it('where a file has not the shape, by entry and value', async () => {
    expect(await refused({ 'a.json': { reliefs: [relief('r', '2030-1', '2030-02')] } })).toEqual([
      {
        code: 'bad-catalogue',
        file: 'a.json',
        value: 'reliefs.r.from = "2030-1"',
        list: ['month'],
      },
    ]);
  });

  it('where the whole breaks a rule, by the file that broke it', async () => {
    const first = { reliefs: [relief('r', '2030-01', '2030-02')] };
    const second = { reliefs: [relief('s', '2030-02', '2030-03')] };
    expect(await refused({ 'a.json': first, 'b.json': second })).toEqual([
      { code: 'bad-catalogue', file: 'b.json', value: 's: it applies to the same premiums as r' },
    ]);
  });

  it('where a tariff is of another kind than the one of its id', async () => {
    const other = kindOf('bands', 'bpu.jkm', {
      bands: [{ from: 0, amount: 1, confidence: 'HIGH' }],
    });
    const problems = await refused({ 'a.json': { tariffs: [other] } });
    expect(problems.map(({ value }) => value)).toContain('bpu.jkm: this id appears twice');
  });

  it('where a tariff has neither values nor an entry to add to', async () => {
    expect(await refused({ 'a.json': { tariffs: [amount('new')] } }, only({}))).toEqual([
      { code: 'bad-catalogue', file: 'a.json', value: 'new: it has no values' },
    ]);
  });
});

it('a catalogue with a file of some lists has the others as before', () => {
  const one = only({
    tariffs: [amount('a', '2026-01')],
    reliefs: [relief('r', '2026-01', '2026-02')],
    refusals: [{ ...SOURCE, id: 'f', scheme: 'bpu', from: '2026-01' }],
    wages: [minimum()],
    benefits: [benefit({ amount: 1 })],
  });
  expect(withFile(one, {})).toEqual(one);
  expect(withFile(only({}), one)).toEqual(one);
});
