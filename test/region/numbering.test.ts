import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import codes from '../../data/region-codes.json' with { type: 'json' };
import { fromBps, fromOldBps, toBps } from '../../src/region/bps.js';
import { knownCodes, officialName } from '../../src/region/names.js';
import type { RegionHeads, RegionText } from '../../src/region/resolution.js';
import { refuses } from '../../src/region/resolution.js';
import { resolveRegions } from '../../src/region/resolve.js';

const NONE: RegionHeads = { level: null, numbering: null };

function text(code: string, name = ''): RegionText {
  return { code, name, province: '' };
}

async function resolved(rows: readonly RegionText[], heads = NONE) {
  const { regions, numbering, findings } = await resolveRegions(rows, heads);
  return {
    regions: regions.map((each) => each?.code ?? null),
    numbering,
    findings: findings.map(({ index, code }) => `${index} ${code}`),
  };
}

/** A code without its dots. */
function plain(code: string): string {
  return code.replace('.', '');
}

describe('codes without names', () => {
  it('are BPS’s where some are in its numbering alone', async () => {
    const old = ['9401', '9402', '9404', '9471'].map((code) => text(code));
    expect(await resolved(old)).toEqual({
      regions: ['93.01', '95.01', '94.01', '91.71'],
      numbering: 'bps',
      findings: ['3 read-as-bps', '0 old-code', '1 old-code', '2 old-code'],
    });
  });

  it('are Kemendagri’s, and said to be, where some are in that numbering alone too', async () => {
    const { numbering, findings } = await resolved([text('9471'), text('9406'), text('1101')]);
    expect([numbering, findings]).toEqual([
      'kemendagri',
      ['2 numbering-untold', '0 unknown-region'],
    ]);
  });

  it('have their last zero back where a number lost it, and never where it was none', async () => {
    expect(await resolved([text('32.1'), text('32.11')])).toMatchObject({
      regions: ['32.10', '32.11'],
      findings: ['0 zero-lost'],
    });
    expect((await resolved([text('32.1'), text('32.2')])).findings).toEqual([
      '0 unknown-region',
      '1 unknown-region',
    ]);
    expect((await resolved([text('32.1'), text('32.10')])).findings).toEqual(['0 unknown-region']);
  });
});

describe('codes longer than a regency’s', () => {
  it('give way to the names of regencies, which is said', async () => {
    const rows = [text('3610141001', 'Kabupaten Pandeglang'), text('3610141071', 'Kota Tangerang')];
    expect(await resolved(rows)).toMatchObject({
      regions: ['36.01', '36.71'],
      findings: ['0 by-name', '1 by-name'],
    });
    const bare = [text('3610141001', 'Pandeglang')];
    expect((await resolved(bare, { level: 'regency', numbering: null })).regions).toEqual([
      '36.01',
    ]);
  });

  it('are kept beside names of districts and villages', async () => {
    const rows = [text('36.02.14', 'Kota Baru'), text('36.02.15', 'Leuwidamar')];
    expect((await resolved(rows)).regions).toEqual(['36.02.14', '36.02.15']);
  });
});

describe('the numberings', () => {
  it('have 199 regencies and six provinces with other digits, each once', () => {
    expect(codes.bps.filter(([bps]) => bps?.length === 5)).toHaveLength(199);
    expect(codes.bps.filter(([bps]) => bps?.length === 2)).toHaveLength(6);
    for (const side of [0, 1]) {
      const all = codes.bps.map((pair) => pair[side]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('give each region one code, and lead back', () => {
    for (const code of knownCodes()) expect(fromBps(toBps(code))?.code).toBe(code);
    expect(new Set(knownCodes().map(toBps)).size).toBe(552);
  });

  it('are the same in nine provinces', () => {
    const same = ['17', '32', '33', '34', '35', '36', '51', '52', '63'];
    const differ = knownCodes().filter(
      (code) => same.includes(code.slice(0, 2)) && toBps(code) !== code,
    );
    expect(differ).toEqual([]);
  });

  it('share 169 codes that are of two regencies', () => {
    const shared = codes.bps.filter(([bps = '']) => bps.length === 5 && officialName(bps) !== null);
    expect(shared).toHaveLength(169);
  });

  it('have old codes that BPS no longer uses, all of low confidence', () => {
    for (const [old = '', code = '', confidence] of codes.old) {
      expect(officialName(code)).not.toBeNull();
      expect(codes.bps.some(([bps]) => bps === old)).toBe(false);
      expect(confidence).toBe('LOW');
    }
    expect(fromOldBps('94.01')).toEqual({ code: '93.01', confidence: 'LOW' });
    expect(fromBps('94.03')).toEqual({ code: '91.03', confidence: 'MEDIUM' });
  });
});

describe('the numbering of a file', () => {
  it('is told by the names that fit one alone', async () => {
    expect(
      await resolved([text('1101', 'Kab. Simeulue'), text('1171', 'Kota Banda Aceh')]),
    ).toEqual({
      regions: ['11.09', '11.71'],
      numbering: 'bps',
      findings: ['0 read-as-bps'],
    });
    expect(await resolved([text('1101', 'Aceh Selatan'), text('1102', '')])).toEqual({
      regions: ['11.01', '11.02'],
      numbering: 'kemendagri',
      findings: [],
    });
  });

  it('holds for rows without a name, and for codes of districts and villages', async () => {
    const rows = [text('1101', 'Simeulue'), text('1102'), text('110301'), text('1103012001')];
    expect((await resolved(rows)).regions).toEqual(['11.09', '11.10', '11.01.01', '11.01.01.2001']);
  });

  it('refuses a row whose name is another region’s under it', async () => {
    const rows = [
      text('1101', 'Simeulue'),
      text('1102', 'Aceh Singkil'),
      text('1103', 'Aceh Timur'),
    ];
    expect(await resolved(rows)).toMatchObject({
      regions: ['11.09', '11.10', null],
      findings: ['0 read-as-bps', '2 two-regions'],
    });
  });

  it('is not told by codes that both share', async () => {
    expect(await resolved([text('3604', 'Serang'), text('1171', 'Banda Aceh')])).toEqual({
      regions: ['36.04', '11.71'],
      numbering: 'kemendagri',
      findings: [],
    });
  });

  it('is Kemendagri’s, and said to be, where nothing tells it', async () => {
    const { findings } = await resolveRegions([text('3604'), text('1101')], NONE);
    expect(findings).toEqual([
      {
        index: 1,
        code: 'numbering-untold',
        value: '1101',
        other: 'Kabupaten Aceh Selatan',
        list: ['Kabupaten Simeulue'],
      },
    ]);
    expect((await resolved([text('3604')])).findings).toEqual([]);
    expect((await resolved([text('11.01')])).findings).toEqual([]);
    expect((await resolved([text('11.01'), text('1102')])).findings).toEqual([]);
  });

  it('is what the head says', async () => {
    const bps: RegionHeads = { level: null, numbering: 'bps' };
    expect(await resolved([text('1101'), text('11.02')], bps)).toEqual({
      regions: ['11.09', '11.10'],
      numbering: 'bps',
      findings: ['0 read-as-bps'],
    });
    const kemendagri: RegionHeads = { level: null, numbering: 'kemendagri' };
    expect((await resolved([text('1101')], kemendagri)).findings).toEqual([]);
    expect((await resolved([text('1101', 'Simeulue')], kemendagri)).findings).toEqual([
      '0 two-regions',
    ]);
  });

  it('does not change a code with dots', async () => {
    const rows = [text('1101', 'Simeulue'), text('1102', 'Aceh Singkil'), text('11.01')];
    expect((await resolved(rows)).regions).toEqual(['11.09', '11.10', '11.01']);
  });

  it('tells provinces too: 94 is Papua for BPS', async () => {
    const rows = [text('94', 'Papua'), text('9600', 'Papua Tengah'), text('36', 'Banten')];
    expect((await resolved(rows)).regions).toEqual(['91', '94', '36']);
  });
});

describe('old codes', () => {
  it('go by the name: 9401 Merauke is never Nabire', async () => {
    expect(await resolved([text('9401', 'Merauke')])).toEqual({
      regions: ['93.01'],
      numbering: 'bps',
      findings: ['0 old-code'],
    });
    expect((await resolved([text('9401', 'Nabire')])).regions).toEqual(['94.01']);
    const kemendagri = [
      text('9402', 'Puncak Jaya'),
      text('9403', 'Paniai'),
      text('9401', 'Merauke'),
    ];
    expect(await resolved(kemendagri)).toMatchObject({
      regions: ['94.02', '94.03', '93.01'],
      findings: ['2 old-code'],
    });
  });

  it('are read without a name where the file is of BPS', async () => {
    expect(await resolved([text('9403', 'Jayapura'), text('9401')])).toMatchObject({
      regions: ['91.03', '93.01'],
      findings: ['0 read-as-bps', '1 old-code'],
    });
  });

  it('that BPS does not have never become Kemendagri’s', async () => {
    // 94.05 is Puncak in Kemendagri's numbering; BPS has no such code.
    const { regions } = await resolved([
      text('9403', 'Jayapura'),
      text('9408', 'Kepulauan Yapen'),
      text('9405'),
    ]);
    expect(regions[2]).toBe('9405');
  });
});

const anyCode = fc.constantFrom(...knownCodes());

describe('every region', () => {
  it('is itself by code and name, in every form', async () => {
    const forms = (code: string) => [
      code,
      plain(code),
      plain(code).padEnd(4, '0'),
      plain(code).padEnd(10, '0'),
    ];
    for (const code of knownCodes()) {
      const name = officialName(code) ?? '';
      const names = [name, name.toUpperCase(), name.toLowerCase(), `  ${name} `, `12. ${name}`];
      const short = name.replace(/^Kabupaten /, 'KAB. ').replace('Administrasi', 'Adm.');
      const isProvince = code.length === 2;
      for (const each of [...names, short, ...(isProvince ? [`Provinsi ${name}`] : [])]) {
        const rows = forms(code).map((form) => text(form, each));
        const { regions, findings } = await resolveRegions(rows, NONE);
        expect(regions).toEqual(rows.map(() => ({ code, name })));
        expect(findings).toEqual([]);
      }
    }
  });

  it('is itself by its name alone, if that says what it is', async () => {
    for (const code of knownCodes()) {
      const name = officialName(code) ?? '';
      const said = code.length === 2 ? `Provinsi ${name}` : name;
      expect((await resolved([text('', said)])).regions).toEqual([code]);
    }
  });

  it('is found by its BPS code and name', async () => {
    for (const code of knownCodes()) {
      const name = officialName(code) ?? '';
      expect((await resolved([text(plain(toBps(code)), name)])).regions).toEqual([code]);
    }
  });

  it('has its name, or a finding, whatever mixture of numberings a file is', async () => {
    const row = fc.record({
      code: anyCode,
      other: anyCode,
      isBps: fc.boolean(),
      isOther: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const texts = rows.map(({ code, other, isBps, isOther }) =>
          text(plain(isBps ? toBps(code) : code), officialName(isOther ? other : code) ?? ''),
        );
        const { regions, findings } = await resolveRegions(texts, NONE);
        regions.forEach((region, index) => {
          const found = findings.filter((each) => each.index === index);
          if (region === null) expect(found.some(refuses)).toBe(true);
          else if (region.name !== texts[index]?.name) expect(found).not.toEqual([]);
        });
      }),
    );
  });
});
