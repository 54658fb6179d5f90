import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tariffFileSchema } from '../../src/tariff/schema.js';
import { wholeCatalogue } from '../../src/tariff/shipped.js';
import { ROOT } from '../support/run.js';

const FOLDER = `${ROOT}data/tariffs/`;

describe('shipped catalogue', () => {
  for (const name of readdirSync(FOLDER))
    it(`${name} has the shape of the schema`, () => {
      const result = tariffFileSchema.safeParse(JSON.parse(readFileSync(FOLDER + name, 'utf8')));
      expect(result.error?.issues ?? []).toEqual([]);
    });

  it('has minimum wages of every province, Banten whole', async () => {
    const { wages } = await wholeCatalogue();
    expect(wages.filter(({ kind }) => kind === 'ump')).toHaveLength(38);
    expect(
      wages.filter(({ kind, code }) => kind === 'umk' && code?.startsWith('36.')),
    ).toHaveLength(8);
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
