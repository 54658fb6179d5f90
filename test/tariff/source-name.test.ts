import { describe, expect, it } from 'vitest';
import { PAYERS } from '../../src/tariff/payers.js';
import { payersOfSources, sourcesMeant } from '../../src/tariff/source-name.js';

describe('whose money a source is', () => {
  it.each([
    ['APBD Kab. Blitar', 'apbd'],
    ['DBHCHT 2026', 'apbd'],
    ['dbh-cht', 'apbd'],
    ['DBH CHT', 'apbd'],
    ['Baznas Kabupaten', 'zakat'],
    ['CSR Bank Jatim', 'csr'],
    ['TJSL/CSR', 'csr'],
    ['Dana Desa', 'apbn'],
    ['ADD', 'apbd'],
    ['pemberi kerja', 'employer'],
    ['Pajak rokok', null],
    ['Addendum 3', null],
    ['', null],
  ])('%s is %s', (name, payer) => expect(payersOfSources(PAYERS)(name)).toBe(payer));
});

describe('the source of a budget that payments are of', () => {
  const meant = (budget: string[], paid: string[]) =>
    Object.fromEntries(sourcesMeant(budget, paid));

  it('is the only one whose name goes on', () => {
    expect(meant(['APBD Kab. Blitar', 'DBHCHT'], ['APBD', 'dbh-cht'])).toEqual({
      APBD: 'APBD Kab. Blitar',
    });
    expect(meant(['apbd'], ['APBD Kabupaten'])).toEqual({ 'APBD Kabupaten': 'apbd' });
  });

  it('is none where it could be two, or is called so by others', () => {
    expect(meant(['APBD Kab.', 'APBD Prov.'], ['APBD'])).toEqual({});
    expect(meant(['APBD'], ['APBD', 'APBD Provinsi'])).toEqual({});
    expect(meant(['CSR'], ['Baznas'])).toEqual({});
  });
});
