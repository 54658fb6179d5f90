import { describe, expect, it } from 'vitest';
import aliases from '../../data/region-aliases.json' with { type: 'json' };
import { bearers } from '../../src/region/bearers.js';
import { toBps } from '../../src/region/bps.js';
import { meanings } from '../../src/region/lookup.js';
import { knownCodes, officialName } from '../../src/region/names.js';

/** Each meaning as `code what-it-was-taken-for confidence`. */
function meant(text: string): string[] {
  return meanings(text).map(
    ({ code, takenFor, confidence }) => `${code} ${takenFor} ${confidence}`,
  );
}

describe('a look-up', () => {
  it('gives every reading of the same digits, Kemendagri’s first', () => {
    expect(meant('3604')).toEqual(['36.04 code HIGH']);
    expect(meant('1101')).toEqual(['11.01 kemendagri HIGH', '11.09 bps HIGH']);
    expect(meant('94')).toEqual(['94 kemendagri HIGH', '91 bps HIGH']);
    expect(meant('9403')).toEqual(['94.03 kemendagri HIGH', '91.03 bps MEDIUM']);
    expect(meant('9401')).toEqual(['94.01 kemendagri HIGH', '93.01 old-bps LOW']);
    expect(meant('9701')).toEqual(['95.08 bps MEDIUM']);
    expect(meant('3699')).toEqual([]);
  });

  it('gives the regency of a district or village', () => {
    expect(meanings('36.04.12.2003')).toMatchObject([{ code: '36.04', isPart: true }]);
    expect(meanings('110112')).toMatchObject([
      { code: '11.01', takenFor: 'kemendagri', isPart: true },
      { code: '11.09', takenFor: 'bps', isPart: true },
    ]);
  });

  it('gives the regency of a district or village in digits that BPS alone has', () => {
    for (const text of ['1101010', '1101010001'])
      expect(meanings(text)).toMatchObject([{ code: '11.09', takenFor: 'bps', isPart: true }]);
    expect(meant('9401010')).toEqual(['93.01 old-bps LOW']);
    expect(meant('9999999')).toEqual([]);
  });

  it('gives all that bear a name, and why another name is theirs', () => {
    expect(meant('serang')).toEqual(['36.04 name HIGH', '36.73 name HIGH']);
    expect(meant('Mamuju Utara')).toEqual(['76.01 renamed MEDIUM']);
    expect(meant('Kab. Pontianak')).toEqual(['61.02 renamed HIGH']);
    expect(meant('Pontianak')).toEqual(['61.71 name HIGH']);
    expect(meant('Yogyakarta')).toEqual(['34.71 name HIGH', '34 short HIGH']);
  });

  it('takes nothing that is only alike, nor a prefix that is wrong', () => {
    expect(meanings('Pandeglng')).toEqual([]);
    expect(meanings('Kabupaten Mataram')).toEqual([]);
    expect(meanings('')).toEqual([]);
  });

  it('finds every region by name and by both codes', () => {
    for (const code of knownCodes()) {
      for (const text of [code, toBps(code), officialName(code) ?? ''])
        expect(meanings(text).map((each) => each.code)).toContain(code);
    }
  });

  it('has aliases of known regions, none of which is an official name of another', () => {
    for (const [name = '', code = ''] of aliases) {
      expect(officialName(code)).not.toBeNull();
      expect(bearers(name).codes).toContain(code);
    }
    const shared = aliases.filter(([name = '']) => bearers(name).codes.length > 1);
    expect(shared.map(([name]) => name)).toEqual(['Yogyakarta']);
  });
});
