import { describe, expect, it } from 'vitest';
import { addMonths } from '../../src/core/month.js';
import { payerKind } from '../../src/tariff/catalogue.js';
import type { Dated } from '../../src/tariff/dated.js';
import { type EntryValue, entriesOf, inForceAt } from '../../src/tariff/entries.js';
import { covers, inForce } from '../../src/tariff/lookup.js';
import { reliefIn } from '../../src/tariff/relief.js';
import { series } from '../../src/tariff/rule.js';
import { shipped, wholeCatalogue } from '../../src/tariff/shipped.js';
import { insured } from '../support/insured.js';

const CATALOGUE = await wholeCatalogue();
const ENTRIES = entriesOf(CATALOGUE);
/** As far ahead as anybody asks. */
const FAR = '2099-12';

/** The last month a value is for: its own end, or the month before the next one begins. */
function lastOf(value: Dated, all: readonly Dated[]): string {
  const next = all[all.indexOf(value) + 1];
  const until = next ? addMonths(next.from, -1) : FAR;
  return value.to !== undefined && value.to < until ? value.to : until;
}

describe('every dated value holds in its first and last month and not beside them', () => {
  for (const [id, values] of series(CATALOGUE))
    for (const value of values)
      it(`${id} from ${value.from}`, () => {
        const at = (month: string) => {
          const found = inForce(values, month);
          return found.state === 'in-force' ? found.value : found.state;
        };
        const last = lastOf(value, values);
        expect(at(value.from)).toBe(value);
        expect(at(last)).toBe(value);
        expect(at(addMonths(value.from, -1))).not.toBe(value);
        expect(at(addMonths(last, 1))).not.toBe(last === FAR ? undefined : value);
      });
});

describe('the list of a month is what a lookup of that month gives', () => {
  const months = [...new Set(ENTRIES.flatMap(({ value }) => [value.from, value.to ?? []].flat()))];
  for (const month of months.flatMap((each) => [addMonths(each, -1), each, addMonths(each, 1)]))
    it(month, () => {
      const key = ({ id, value }: EntryValue) => `${id} ${value.from}`;
      const listed = inForceAt(ENTRIES, month)
        .filter(({ kind }) => kind !== 'wage' && kind !== 'relief' && kind !== 'refusal')
        .map(key);
      const looked = series(CATALOGUE).flatMap(([id, values]) => {
        const found = inForce(values, month);
        return found.state === 'in-force' ? [`${id} ${found.value.from}`] : [];
      });
      expect(listed.sort()).toEqual(looked.sort());
    });
});

describe('every relief begins and ends in its months', () => {
  for (const relief of shipped.reliefs)
    for (const kind of Object.keys(relief.payers))
      it(`${relief.id}, paid by ${kind}`, () => {
        const payer = shipped.payers.find((each) => payerKind(shipped, each.id) === kind)?.id;
        const [sector = 'other'] = relief.sectors;
        const [programme = 'jkk'] = relief.programmes;
        const worker = insured({ scheme: relief.scheme, sector, payer: payer ?? 'self' });
        const at = (month: string) => reliefIn(shipped.reliefs, programme, worker, month).relief;
        const { from, to = FAR } = relief;
        expect([at(addMonths(from, -1)), at(from)].map((found) => found === relief)).toEqual([
          false,
          true,
        ]);
        expect([at(to), at(addMonths(to, 1))].map((found) => found === relief)).toEqual([
          true,
          false,
        ]);
        expect(covers(relief, from)).toBe(true);
      });
});

it('a repealed programme is not listed as in force', () => {
  const source = { references: [{ law: 'x' }], confidence: 'HIGH', checked: '2026-10-05' } as const;
  const entry = { id: 'a', kind: 'amount', scheme: 'bpu', programmes: [], unit: null } as const;
  const entries: EntryValue[] = [
    { ...entry, value: { ...source, from: '2026-01' } },
    { ...entry, value: { ...source, from: '2026-06', repealed: true } },
  ];
  expect(inForceAt(entries, '2026-05')).toHaveLength(1);
  expect(inForceAt(entries, '2026-06')).toEqual([]);
});

it('every value is cited and was checked', () => {
  for (const { id, value } of ENTRIES) {
    expect(value.references.length, id).toBeGreaterThan(0);
    expect(value.checked, id).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
});
