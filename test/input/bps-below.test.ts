import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../support/read.js';
import { inFolder, run } from '../support/run.js';

const DISTRICTS = ['Teupah Selatan', 'Simeulue Timur', 'Salang'];
const VILLAGES = ['Latiung', 'Labuhan', 'Kuala', 'Sukamaju'];

/** Code of a district of Simeulue, which is 1101 for BPS and 11.09 for Kemendagri, and of a village in it. */
const districtCode = (at: number) => `1101${String(10 * (at + 1)).padStart(3, '0')}`;
const villageCode = (at: number, own: number) =>
  `${districtCode(at)}${String(own + 1).padStart(3, '0')}`;

const counts = (at: number, own: number) => [1009 + 317 * at + 71 * own * own, 37 + 13 * own + at];

function table(head: string, row: (at: number, own: number) => string): string {
  const rows = DISTRICTS.flatMap((_, at) =>
    VILLAGES.map((__, own) => `${row(at, own)},${counts(at, own).join(',')}`),
  );
  return [`${head},Potensi,Peserta`, ...rows, ''].join('\n');
}

async function gap(text: string, ...words: string[]): Promise<string[]> {
  const { stdout, stderr } = await inFolder({ 't.csv': text }, (cwd) =>
    run(['gap', 't.csv', '--segment', 'petani', '--format', 'tsv', ...words], { cwd }),
  );
  if (stdout === '') return stderr.split('\n').filter((line) => line.startsWith('error'));
  const rows = stdout.trimEnd().split('\n').slice(1);
  return rows.map((row) => row.split('\t')).map((row) => `${row[0]} ${row[1]} ${row[4]}`);
}

const sums = DISTRICTS.map((_, at) =>
  VILLAGES.reduce((sum, __, own) => sum + (counts(at, own)[0] ?? 0), 0),
);
const all = sums.reduce((sum, each) => sum + each, 0);

describe('codes of BPS of districts and villages', () => {
  const villages = table('Kode,Desa', (at, own) => `${villageCode(at, own)},${VILLAGES[own]}`);

  it('lie in the regency that their first four digits are of in BPS numbering', async () => {
    const [cell] = (await read(villages)).cells;
    expect(cell?.region).toEqual({
      ...{ code: '1101010001', name: 'Latiung', level: 'village' },
      above: [
        { level: 'district', code: '1101010', name: '1101010' },
        { level: 'regency', code: '11.09', name: 'Kabupaten Simeulue' },
        { level: 'province', code: '11', name: 'Aceh' },
      ],
    });
    expect(await gap(villages, '--by', 'regency')).toEqual([`11.09 Kabupaten Simeulue ${all}`]);
    expect(await gap(villages, '--by', 'province')).toEqual([`11 Aceh ${all}`]);
  });

  it.each(['11.09', 'Simeulue', 'Aceh', '1101020'])('are chosen by %s', async (region) => {
    const wanted = region === '1101020' ? (sums[1] ?? 0) : all;
    const rows = await gap(villages, '--region', region, '--by', 'province');
    expect(rows).toEqual([`11 Aceh ${wanted}`]);
  });

  it('are added up by district, under the name that a column gives it', async () => {
    const named = table(
      'Kecamatan,Kode Desa,Desa',
      (at, own) => `${DISTRICTS[at]},${villageCode(at, own)},${VILLAGES[own]}`,
    );
    for (const [text, nameOf] of [
      [villages, districtCode],
      [named, (at: number) => DISTRICTS[at]],
    ] as const)
      expect(await gap(text, '--by', 'district')).toEqual(
        sums.map((sum, at) => `${districtCode(at)} ${nameOf(at)} ${sum}`),
      );
  });

  it('are of the district above where villages stand beside them', async () => {
    const text = table(
      'Kode Kecamatan,Kecamatan,Desa',
      (at, own) => `${districtCode(at)},${DISTRICTS[at]},${VILLAGES[own]}`,
    );
    expect(await gap(text, '--by', 'district')).toEqual(
      sums.map((sum, at) => `${districtCode(at)} ${DISTRICTS[at]} ${sum}`),
    );
    expect(await gap(text, '--by', 'regency')).toEqual([`11.09 Kabupaten Simeulue ${all}`]);
  });

  it('are put together of columns', async () => {
    const text = table(
      'Kode Prov,Kode Kab,Kode Kec,Kode Desa,Desa',
      (at, own) =>
        `11,01,${districtCode(at).slice(4)},${villageCode(at, own).slice(7)},${VILLAGES[own]}`,
    );
    const { cells } = await read(text);
    expect(cells.map(({ region }) => region.code)).toContain('1101030004');
    expect(await gap(text, '--by', 'regency')).toEqual([`11.09 Kabupaten Simeulue ${all}`]);
  });

  it('of a district among its villages is their total', async () => {
    const [head, ...rows] = villages.trimEnd().split('\n');
    const total = `${districtCode(1)},Simeulue Timur,${sums[1]},${VILLAGES.reduce((sum, _, own) => sum + (counts(1, own)[1] ?? 0), 0)}`;
    const text = [head?.replace('Desa', 'Wilayah'), ...rows, total, ''].join('\n');
    expect(await gap(text, '--by', 'regency')).toEqual([`11.09 Kabupaten Simeulue ${all}`]);
  });

  it('are told where the seventh digit of some may be of Kemendagri too', async () => {
    const text = villages.replaceAll('\n1101020', '\n1101021');
    expect(await gap(text, '--by', 'regency')).toEqual([`11.09 Kabupaten Simeulue ${all}`]);
  });

  it('are none for one slip in a table of Kemendagri codes', async () => {
    const rows = VILLAGES.map((name, at) => `110901200${at + 1},${name},${1009 + 71 * at * at},9`);
    const text = ['Kode,Wilayah,Potensi,Peserta', ...rows, '1109012,Salah,3777,9', ''].join('\n');
    const { cells } = await read(text);
    expect(cells.map(({ region }) => region.code)).toEqual([
      ...['11.09.01.2001', '11.09.01.2002', '11.09.01.2003', '11.09.01.2004', '1109012'],
    ]);
  });

  it('are none where they begin with no province', async () => {
    const rows = VILLAGES.map((name, at) => `100000${at},${name},${1009 + 71 * at * at},9`);
    const { cells } = await read(['Kode,Desa,Potensi,Peserta', ...rows, ''].join('\n'));
    expect(cells.map(({ region: { above, level } }) => [above, level])).toEqual(
      VILLAGES.map(() => [undefined, 'village']),
    );
  });

  it('have the minimum wage of their regency', async () => {
    const priced = async (text: string) => {
      const words = ['--segment', 'PPU', '--wage', 'umk', '--format', 'tsv'];
      const { stdout } = await inFolder({ 't.csv': text }, (cwd) =>
        run(['gap', 't.csv', ...words], { cwd }),
      );
      return stdout
        .split('\n')
        .slice(1, -1)
        .map((row) => row.split('\t')[11]);
    };
    const own = await priced(villages.replaceAll('\n1101', '\n3202'));
    expect(own[0]).toMatch(/^\d+$/);
    const kemendagri = (_: string, district: string, village: string) =>
      `\n3202${district}2${village}`;
    expect(own).toEqual(await priced(villages.replaceAll(/\n1101(\d\d)0(\d{3})/g, kemendagri)));
  });

  it('lie where they do whatever their digits are', async () => {
    const REGENCIES = [
      ['1101', '11.09'],
      ['1201', '12.04'],
      ['3171', '31.74'],
      ['3202', '32.02'],
    ] as const;
    const row = fc.record({
      regency: fc.constantFrom(...REGENCIES),
      district: fc.integer({ min: 1, max: 99 }),
      village: fc.integer({ min: 1, max: 60 }),
      potential: fc.integer({ min: 1000, max: 9999 }),
    });
    const codeOf = ({
      regency,
      district,
      village,
    }: {
      regency: readonly [string, string];
      district: number;
      village: number;
    }) =>
      `${regency[0]}${String(district * 10).padStart(3, '0')}${String(village).padStart(3, '0')}`;
    const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 12, selector: codeOf });
    await fc.assert(
      fc.asyncProperty(rows, async (made) => {
        const lines = made.map((each, at) => `${codeOf(each)},Desa ${at},${each.potential},1`);
        const { cells } = await read(['Kode,Nama Desa,Potensi,Peserta', ...lines, ''].join('\n'));
        const found = cells.map(
          ({ region: { above } }) => above?.find(({ level }) => level === 'regency')?.code,
        );
        expect(found).toEqual(made.map(({ regency }) => regency[1]));
      }),
      { numRuns: 60 },
    );
  });
});
