import { describe, expect, it } from 'vitest';
import { longFlag } from '../../src/cli/option.js';
import type { Fields } from '../../src/page/choices.js';
import { commandOf } from '../../src/page/command.js';
import { OF_THE_LAW } from '../../src/verbs/counts/request.js';

const OWN: Fields = { target: '', payer: '', months: '0', premium: '' };
const NINE = { first: '2026-04', last: '2026-12', count: 9 };
const of = (typed: string, fields: Partial<Fields> = {}, own: Partial<Fields> = {}) =>
  commandOf(typed.split(' '), { ...OWN, ...own, ...fields }, { ...OWN, ...own }, NINE);

describe('the command that gives the same', () => {
  it('is that of the report, without where it goes', () => {
    expect(of('report a.csv -o out.html --lang id')).toBe('ucj gap a.csv --lang id');
    expect(of('ucj report a.csv --output=x.html -oy.html --format html')).toBe('ucj gap a.csv');
  });

  it('has the choices that differ from the report', () => {
    const fields = { target: '60', payer: 'zakat', months: '4', premium: '16.800' };
    expect(of('report a.csv', fields)).toBe(
      'ucj gap a.csv --target 60% --payer zakat --months 9 --year 2026 --premium 16800',
    );
  });

  it('leaves out whatever does not go with a premium for all', () => {
    for (const flag of OF_THE_LAW.map(longFlag))
      expect(of(`report a.csv ${flag} x`, { premium: '16800' })).not.toContain(flag);
  });

  it('leaves out what a premium for all takes the place of', () => {
    const typed = 'report a.csv --wage umk --relief none --as-of=2024-06 --region 36';
    expect(of(typed, { premium: '16800' })).toBe('ucj gap a.csv --region 36 --premium 16800');
    expect(of(typed, { payer: 'csr' })).toContain('--wage umk --relief none');
  });

  it('puts them in the place of those that were typed', () => {
    const typed =
      'report a.csv --target 50% --payer petani=csr --payer=apbd --months 12 --year 2026';
    const fields = { target: '99,5', payer: 'zakat', months: '4' };
    expect(of(typed, fields, { target: '50' })).toBe(
      'ucj gap a.csv --target 99.5% --payer zakat --months 9 --year 2026',
    );
    expect(of(typed, { target: '' }, { target: '50' })).not.toContain('--target');
  });

  it('keeps what was not changed as it was typed', () => {
    expect(of('report a.csv --target rpjpn-2045', {}, { target: '99.5' })).toBe(
      'ucj gap a.csv --target rpjpn-2045',
    );
  });

  it('leaves out what only a report has', () => {
    const typed = ['report', 'a.csv', '--chapter', 'plan --target 60%', '--stamp=today', '--wage'];
    expect(commandOf([...typed, 'umk'], OWN, OWN, NINE)).toBe('ucj gap a.csv --wage umk');
  });

  it('quotes what a shell would take apart', () => {
    const typed = ['report', "it's here.csv", '--column', 'potential=Jumlah Potensi'];
    expect(commandOf(typed, OWN, OWN, NINE)).toBe(
      "ucj gap 'it'\\''s here.csv' --column 'potential=Jumlah Potensi'",
    );
  });
});
