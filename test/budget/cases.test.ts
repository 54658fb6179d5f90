import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { gapOf, ROOT } from '../support/run.js';

/** Budgets that offices published, with their addresses; what they come to stands in `rupiah`. */
const CASES: Record<string, string>[] = parse(
  readFileSync(`${ROOT}test/cases/budgets.csv`, 'utf8'),
  { columns: true },
);

/** Year of the budget: the year it was published in, or the one it says. */
function yearOf({ published_on: text = '' }: Record<string, string>): string {
  return /APBD (20\d\d)/.exec(text)?.[1] ?? text.slice(0, 4);
}

describe('published budgets come to the rupiah', () => {
  for (const each of CASES)
    it(`${each['id']} ${each['region']}`, async () => {
      const { workers, months = '', rupiah, premium_a_month } = each;
      const table = `region,segment,potential,registered\nX,pekerja rentan,${workers},0\n`;
      const words = ['--payer', 'apbd', '--year', yearOf(each), '--months', months];
      const { rows } = await gapOf(table, words);
      expect(rows[0].premiumPerWorker).toBe(Number(premium_a_month) * Number(months));
      expect(rows[0].expansionPremium).toBe(Number(rupiah));
    });

  it('are all there', () => {
    expect(CASES.length).toBe(23);
  });
});
