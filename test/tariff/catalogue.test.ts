import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import regions from '../../data/regions.json' with { type: 'json' };
import wages from '../../data/tariffs/wages.json' with { type: 'json' };
import type { MinimumWage, WageName } from '../../src/tariff/catalogue.js';
import { tariffFileSchema } from '../../src/tariff/schema.js';
import { wholeCatalogue } from '../../src/tariff/shipped.js';
import { ROOT } from '../support/run.js';

/** Says that a regency sets no minimum wage, so that the province's applies. */
const NONE_OF_ITS_OWN = 'tanpa UMK sendiri, berlaku UMP';

const FOLDER = `${ROOT}data/tariffs/`;

describe('shipped catalogue', () => {
  for (const name of readdirSync(FOLDER))
    it(`${name} has the shape of the schema`, () => {
      const result = tariffFileSchema.safeParse(JSON.parse(readFileSync(FOLDER + name, 'utf8')));
      expect(result.error?.issues ?? []).toEqual([]);
    });

  it('says in Indonesian where its values were seen, since pages in Indonesian quote it', () => {
    for (const name of readdirSync(FOLDER)) {
      const text = readFileSync(FOLDER + name, 'utf8');
      const seen = [...text.matchAll(/"(?:seen|article)": ?"([^"]*)"/g)].map(([, words]) => words);
      const english = /\b(?:and|from|letter|list|of|printed|the|with)\b/;
      expect(seen.filter((words = '') => english.test(words))).toEqual([]);
    }
  });

  it('loads every file that lies in its folder', async () => {
    const files = readdirSync(FOLDER).map((name) =>
      JSON.parse(readFileSync(FOLDER + name, 'utf8')),
    );
    const whole = await wholeCatalogue();
    for (const list of ['tariffs', 'reliefs', 'refusals', 'wages', 'benefits'] as const)
      expect(whole[list]).toHaveLength(files.flatMap((file) => file[list] ?? []).length);
  });
});

describe('shipped minimum wages', () => {
  const rest = [...wages.wages] as unknown as MinimumWage[];
  const of = (kind: WageName, year: string) =>
    new Map(
      rest
        .filter((wage) => wage.kind === kind && wage.from === `${year}-01`)
        .map((wage) => [wage.code ?? '', wage]),
    );
  const codes = (length: number) =>
    regions.flatMap(([code]) => (code?.length === length ? [code] : [])).sort();
  const amount = (wage: MinimumWage | undefined) => Number(wage?.amount);

  it('of 2026 are those of every regency and city; of 2024 to 2026 those of every province', () => {
    expect([...of('umk', '2026').keys()].sort()).toEqual(codes(5));
    for (const year of ['2024', '2025', '2026'])
      expect([...of('ump', year).keys()].sort(), year).toEqual(codes(2));
  });

  it('are of regions that there are, one a year', () => {
    const known = new Set([...codes(2), ...codes(5)]);
    const own = rest.filter(({ kind }) => kind !== 'siltap');
    expect(own.filter(({ code }) => !known.has(code ?? ''))).toEqual([]);
    expect(new Set(own.map(({ kind, code, from }) => `${kind} ${code} ${from}`)).size).toBe(
      own.length,
    );
    expect(own.filter(({ from, to }) => to !== `${from.slice(0, 4)}-12`)).toEqual([]);
  });

  it.each(['2025', '2026'])('of a regency in %s are not below that of its province', (year) => {
    const provinces = of('ump', year);
    for (const [code, wage] of of('umk', year)) {
      const whole = amount(provinces.get(code.slice(0, 2)));
      expect(amount(wage), code).toBeGreaterThanOrEqual(whole);
      const isAlone = wage.references.every(({ article }) => article !== NONE_OF_ITS_OWN);
      if (!isAlone) expect(wage.amount, code).toBe(provinces.get(code.slice(0, 2))?.amount);
    }
  });

  it('rise by 15 % a year at most, and do not fall', () => {
    for (const kind of ['ump', 'umk'] as const)
      for (const year of [2025, 2026])
        for (const [code, wage] of of(kind, String(year))) {
          const before = of(kind, String(year - 1)).get(code);
          if (!before) continue;
          const rise = amount(wage) / amount(before);
          expect(rise, `${code} ${year}`).toBeGreaterThanOrEqual(1);
          expect(rise, `${code} ${year}`).toBeLessThanOrEqual(1.15);
        }
  });
});
