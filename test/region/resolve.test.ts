import { describe, expect, it } from 'vitest';
import { bearers, nearestNames } from '../../src/region/bearers.js';
import type { RegionHeads } from '../../src/region/resolution.js';
import { resolveRegions } from '../../src/region/resolve.js';
import { SEEN } from './names-seen.js';

const NONE: RegionHeads = { level: null, numbering: null };

/** Resolves rows written `code|name|province`, and shows each as `code name` or null. */
async function resolved(rows: readonly string[], heads: Partial<RegionHeads> = {}) {
  const texts = rows.map((row) => {
    const [code = '', name = '', province = ''] = row.split('|');
    return { code, name, province };
  });
  const { regions, numbering, findings } = await resolveRegions(texts, { ...NONE, ...heads });
  return {
    regions: regions.map((each) => each && `${each.code ?? '-'} ${each.name}`),
    numbering,
    findings,
    codes: findings.map(({ index, code }) => `${index} ${code}`),
  };
}

/** Known regions beside which a file's own names are not in the majority. */
const COMPANY = ['|Kabupaten Lebak', '|Kota Cilegon', '|Kabupaten Pandeglang'];

describe('names', () => {
  it.each(SEEN)('%s is %s', (name, code) => {
    expect(bearers(name)).toMatchObject({ codes: [code], isContrary: false });
  });

  it('are never taken for what is only alike', async () => {
    const { regions, findings } = await resolved([...COMPANY, '|Kab. Pandeglng']);
    expect(regions[3]).toBe('- Kab. Pandeglng');
    expect(findings).toEqual([
      { index: 3, code: 'unknown-region', value: 'Kab. Pandeglng', list: ['Kabupaten Pandeglang'] },
    ]);
  });

  it.each([
    ['Papua Barat 1)', '92'],
    ['Papua Barat Daya1)', '96'],
    ['Aceh1)', '11'],
    ['Lebak¹', '36.02'],
    ['Kabupaten Lebak1', '36.02'],
    ['Kab. Lebak (2)', '36.02'],
    ['Kab. Lebak a)', '36.02'],
    ['Banten (36)', '36'],
  ])('%s keep their region beside the mark of a footnote, which is said', async (name, code) => {
    const { regions, codes } = await resolved([`|${name}`]);
    expect([regions[0]?.split(' ')[0], codes]).toEqual([code, ['0 marked-name']]);
  });

  it('of both a regency and a city are ambiguous without a code', async () => {
    const { regions, findings } = await resolved([...COMPANY, '|Serang']);
    expect(regions[3]).toBeNull();
    expect(findings).toEqual([
      {
        index: 3,
        code: 'ambiguous-name',
        value: 'Serang',
        list: ['Kabupaten Serang', 'Kota Serang'],
      },
    ]);
    expect((await resolved(['3604|Serang', '36.73|Serang'])).regions).toEqual([
      '36.04 Kabupaten Serang',
      '36.73 Kota Serang',
    ]);
  });

  it('are a regency’s where the file writes cities with a prefix', async () => {
    expect((await resolved(['|Bandung', '|Kota Bandung', '|Bogor'])).regions).toEqual([
      '32.04 Kabupaten Bandung',
      '32.73 Kota Bandung',
      '32.01 Kabupaten Bogor',
    ]);
    // A file that writes regencies with a prefix too leaves it open.
    const both = await resolved(['|Bandung', '|Kota Bandung', '|Kab. Garut', '|Bogor']);
    expect(both.regions).toMatchObject({ 0: '32.04 Kabupaten Bandung', 3: null });
    expect((await resolved(['|Kota Bandung', '|Kab. Garut', '|Bogor'])).regions[2]).toBeNull();
    expect((await resolved(['|Kab. Bandung', '|Bandung'])).regions[1]).toBeNull();
    // There is no regency of that name in the city's province.
    expect((await resolved(['|Bandung', '|Kota Bandung', '|Banjar'])).regions[2]).toBeNull();
  });

  it('are told by their province', async () => {
    const { regions } = await resolved(['|Banjar|JAWA BARAT', '|Banjar|Kalimantan Selatan']);
    expect(regions).toEqual(['32.79 Kota Banjar', '63.03 Kabupaten Banjar']);
  });

  it('of a province and a city are told by the head, or by their company', async () => {
    expect((await resolved(['|Jambi', '|Riau'])).regions[0]).toBe('15 Jambi');
    expect((await resolved(['|Jambi', '|Bungo'])).regions[0]).toBe('15.71 Kota Jambi');
    expect((await resolved(['|Jambi', '|Bungo', '|Kota Jambi'])).regions[0]).toBe('15 Jambi');
    expect((await resolved(['|Jambi'])).regions).toEqual([null]);
    expect((await resolved(['|Jambi', '|Riau', '|Bungo'])).regions[0]).toBeNull();
    expect((await resolved(['|Jambi'], { level: 'regency' })).regions).toEqual([
      '15.71 Kota Jambi',
    ]);
    expect((await resolved(['|Yogyakarta', '|Banten'])).regions[0]).toBe(
      '34 Daerah Istimewa Yogyakarta',
    );
  });

  it('Gorontalo is a province, a regency or a city', async () => {
    const all = await resolved(['|Gorontalo', '|Kab. Gorontalo', '|Kota Gorontalo']);
    expect(all.regions).toEqual([
      '75 Gorontalo',
      '75.01 Kabupaten Gorontalo',
      '75.71 Kota Gorontalo',
    ]);
    expect((await resolved(['|Gorontalo'], { level: 'regency' })).regions).toEqual([null]);
    const cities = await resolved(['|Gorontalo', '|Kota Gorontalo'], { level: 'regency' });
    expect(cities.regions[0]).toBe('75.01 Kabupaten Gorontalo');
    expect((await resolved(['|Provinsi Gorontalo'])).regions).toEqual(['75 Gorontalo']);
  });

  it('with a wrong prefix need a code that agrees', async () => {
    const { regions, codes, findings } = await resolved(['|Kabupaten Mataram', ...COMPANY]);
    expect([regions[0], codes]).toEqual(['- Kabupaten Mataram', ['0 unknown-region']]);
    expect(findings[0]?.list).toEqual(['Kota Mataram']);
    const coded = await resolved(['52.71|Kabupaten Mataram']);
    expect([coded.regions, coded.codes]).toEqual([['52.71 Kota Mataram'], ['0 other-name']]);
    expect((await resolved(['36.04|Kota Serang'])).codes).toEqual(['0 two-regions']);
  });

  it('of the user’s own are left alone where most are unknown', async () => {
    const { regions, codes } = await resolved(['|Ciruas', '|Kragilan', '|Serang']);
    expect([regions, codes]).toEqual([['- Ciruas', '- Kragilan', '- Serang'], ['0 own-names']]);
    const half = await resolved(['|Kab. Lebak', '|Wilayah I', '|Wilayah II']);
    expect([half.regions[0], half.codes]).toEqual(['- Kab. Lebak', ['1 own-names']]);
  });

  it('of a long list of villages are their own, though some are called like regencies', async () => {
    const villages = Array.from({ length: 6000 }, (_, at) => `|Sukamaju ${at}`);
    const { regions, codes } = await resolved(['|Lebak', '|Serang', ...villages]);
    expect([regions[0], regions[1], codes]).toEqual(['- Lebak', '- Serang', ['2 own-names']]);
  });

  it.each(['district', 'village'] as const)('of a %s are the file’s own', async (level) => {
    const { regions, codes } = await resolved(['|Serang', '36.04.12|Bandung', '3602|Lebak'], {
      level,
    });
    expect(regions).toEqual(['- Serang', '36.04.12 Bandung', '36.02 Lebak']);
    expect(codes).toEqual([]);
  });

  it('have a suggestion for the first twenty only', async () => {
    const unknown = [...'abcdefghijklmnopqrstuv'].map((letter) => `|Lebak${letter}`);
    const known = SEEN.map(([name]) => `|${name}`);
    const { findings } = await resolved([...known, ...unknown]);
    const lists = findings.map(({ list = [] }) => list.length);
    expect(lists).toEqual([...Array(20).fill(1), 0, 0]);
    expect(nearestNames('Wilayah Kerja Utara Raya')).toEqual([]);
  });
});

describe('codes', () => {
  it.each([
    ['3604', '36.04 Kabupaten Serang'],
    ['36.04', '36.04 Kabupaten Serang'],
    ['3604000000', '36.04 Kabupaten Serang'],
    ['360400', '36.04 Kabupaten Serang'],
    ['36', '36 Banten'],
    ['3600', '36 Banten'],
    ['36.04.12', '36.04.12 '],
    ['360412', '36.04.12 '],
    ['36.04.12.2003', '36.04.12.2003 '],
    ['3604122003', '36.04.12.2003 '],
  ])('%s is %s', async (code, region) => {
    const { regions, numbering, codes } = await resolved([code]);
    expect([regions, numbering, codes]).toEqual([[region], 'kemendagri', []]);
  });

  it('below a regency keep their names, whatever regency is called the same', async () => {
    const { regions, codes } = await resolved(['36.04.12|Bandung', '3602|Lebak']);
    expect([regions, codes]).toEqual([['36.04.12 Bandung', '36.02 Kabupaten Lebak'], []]);
  });

  it('of the user’s own stay, unless the name is known', async () => {
    const { regions, codes } = await resolved([
      'W-1|Wilayah Utara',
      '7|Kab. Lebak',
      '-|Kota Serang',
    ]);
    expect(regions).toEqual(['W-1 Wilayah Utara', '36.02 Kabupaten Lebak', '36.73 Kota Serang']);
    expect(codes).toEqual(['0 unknown-region', '1 by-name', '2 by-name']);
  });

  it('decide where the name is not known', async () => {
    const { regions, findings } = await resolved(['3604|Kab. Srang', ...COMPANY]);
    expect(regions[0]).toBe('36.04 Kabupaten Serang');
    expect(findings).toEqual([
      { index: 0, code: 'other-name', value: '3604', other: 'Kabupaten Serang' },
    ]);
  });

  it('of one region with the name of another are refused', async () => {
    const { regions, findings } = await resolved(['36.04|Kabupaten Lebak']);
    expect(regions).toEqual([null]);
    expect(findings).toEqual([
      {
        index: 0,
        code: 'two-regions',
        value: '36.04',
        other: 'Kabupaten Serang',
        list: ['Kabupaten Lebak'],
      },
    ]);
  });

  it('in no numbering go by the name, or stay unknown', async () => {
    const { regions, codes } = await resolved(['3699|Kab. Lebak', '3698|Kab. Lebakk', ...COMPANY]);
    expect(regions.slice(0, 2)).toEqual(['36.02 Kabupaten Lebak', '36.98 Kab. Lebakk']);
    expect(codes).toEqual(['0 by-name', '1 unknown-region']);
    expect((await resolved(['3699|Serang'])).codes).toEqual(['0 ambiguous-name']);
  });
});
