import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapResult } from '../../src/budget/compute.js';
import type { GapResult } from '../../src/budget/result.js';
import { referenceFor } from '../../src/cli/reference.js';
import { examineTable, type ReadTable } from '../../src/input/table.js';
import { condenseFor } from '../../src/verbs/counts/condense.js';
import { askedBy, type Texts, wordsOf } from '../support/options.js';
import { CHOICES } from '../support/read.js';
import { inFolder } from '../support/run.js';

/** What a table gives, read in the usual way, and added up as it is read. */
async function both(text: string, given: Texts) {
  return inFolder({ 't.csv': text }, async (cwd) => {
    const { context, request, settings } = await askedBy(wordsOf(given), { cwd });
    const reference = await referenceFor(request, settings, null, context);
    const condense = condenseFor(request, settings);
    const place = { cwd, readStdin: () => Buffer.alloc(0) };
    const read = (choices: Partial<typeof CHOICES>) =>
      examineTable({ files: ['t.csv'] }, { ...CHOICES, ...choices }, place);
    const usual = await read({});
    const fast = await read({ condense: condense && { ...condense, least: 0 } });
    const told = (table: ReadTable): unknown =>
      table.problems.length > 0 ? table.problems : figures(gapResult(table, request, reference));
    return { usual: told(usual), fast: told(fast), isCondensed: isCondensed(fast) };
  });
}

function isCondensed({ cells }: ReadTable): boolean {
  return [...cells].some(({ condensed }) => condensed !== null);
}

/** What a result says; its inputs are the same file, and its cells and regions those that were read. */
function figures({ inputs, cells: _, regions: __, ...result }: GapResult) {
  return { ...result, inputs: inputs.map(({ path, rows }) => [path, rows]) };
}

const HEAD = 'region_code,region_name,segment,period,potential,registered,subsidised,payer';
const SEGMENTS = ['petani', 'nelayan', 'Petani', 'tukang sulap', 'non ASN'];
const CODES = ['36.04.12.2003', '36.04.12.2004', '36.02.14.2001', '11.01.01.2001', '93.01.02.2003'];

/** Rows of villages, each region, segment and period once; most tables are plain. */
const rows = fc
  .uniqueArray(
    fc.record({
      code: fc.constantFrom(...CODES),
      segment: fc.constantFrom(...SEGMENTS),
      period: fc.constantFrom('2025-11', '2025-10', '2025-09'),
      potential: fc.nat(99_999),
      registered: fc.nat(99_999),
      share: fc.integer({ min: 0, max: 4 }),
      payer: fc.constantFrom('', 'zakat', 'apbd'),
    }),
    {
      minLength: 1,
      maxLength: 25,
      selector: ({ code, segment, period }) => [code, segment.toLowerCase(), period].join(),
    },
  )
  .map((all) =>
    all.map(({ code, segment, period, potential, registered, share, payer }) => {
      const subsidised = Math.floor((registered * share) / 4);
      return [code, `Desa ${code}`, segment, period, potential, registered, subsidised, payer];
    }),
  );

/** What can be wrong with a table, or not plain. */
const DEFECTS: Readonly<Record<string, (lines: string[]) => void>> = {
  none: () => {},
  duplicate: (lines) => void lines.push(lines[1] ?? ''),
  'two names': (lines) => void lines.push('36.04.12.2003,Lain,ojek,2025-11,5,3,0,'),
  'missing count': (lines) =>
    void lines.push('36.04.12.2003,Desa 36.04.12.2003,ojek,2025-11,-,3,0,'),
  total: (lines) => void lines.push('36.04.12.2003,JUMLAH,ojek,2025-11,5,3,0,'),
  'level above': (lines) => void lines.push('36.04,Kabupaten Serang,ojek,2025-11,5,3,0,'),
  'too many subsidised': (lines) =>
    void lines.push('36.04.12.2003,Desa 36.04.12.2003,ojek,2025-11,5,3,4,'),
  'unknown payer': (lines) =>
    void lines.push('36.04.12.2003,Desa 36.04.12.2003,ojek,2025-11,5,3,0,zakaat'),
  'unknown subsidised': (lines) =>
    void lines.push('36.04.12.2003,Desa 36.04.12.2003,ojek,2025-11,5,3,,'),
  'year among months': (lines) =>
    void lines.push('36.04.12.2003,Desa 36.04.12.2003,ojek,2025,5,3,0,'),
  'old period': (lines) => void lines.push('36.04.12.2005,Desa X,ojek,2024-01,5,3,0,'),
  'a number with marks': (lines) =>
    void lines.push('36.04.12.2003,Desa 36.04.12.2003,ojek,2025-11,1.234,3,0,'),
  joined: (lines) =>
    void lines.push(
      '36.04.12.2009,Desa Sembilan,petani,2025-11,9,3,0,',
      '36.04.12.2009,Desa Sembilan,nelayan,2025-11,9,3,0,',
      '36.04.12.2009,Desa Sembilan,petani + nelayan,2025-11,18,6,0,',
    ),
  day: (lines) => void lines.push('36.04.12.2009,Desa Sembilan,petani,01/11/2025,9,3,0,'),
  again: (lines) => void lines.splice(2, 0, HEAD),
  signed: (lines) => void lines.push('Mengetahui,,,,,,,', 'NIP. 19700101,,,,,,,'),
  float: (lines) => void lines.push('360412.0,Desa Sembilan,petani,2025-11,9,3,0,'),
  unknown: (lines) => void lines.push(',Korwil Utara,petani,2025-11,90000,30000,0,'),
  note: (lines) => void lines.push('Sumber: BPS'),
};

const WORDS: readonly Texts[] = [
  { by: ['province', 'segment'] },
  { by: ['segment'] },
  { by: ['regency'] },
  { by: ['family'] },
  { by: ['province'], wage: ['umk'] },
  { by: ['regency', 'segment'], region: ['36'] },
  { by: ['agency'], period: '2025-10' },
  { by: ['province'], segment: ['petani'] },
];

describe('a file that is added up as it is read', () => {
  it('gives what the usual way gives, whatever is wrong with it', async () => {
    const names = Object.keys(DEFECTS);
    const defect = fc.constantFrom(...names, ...names.map(() => 'none'));
    let condensed = 0;
    await fc.assert(
      fc.asyncProperty(rows, defect, fc.constantFrom(...WORDS), async (table, name, words) => {
        const lines = [HEAD, ...table.map((row) => row.join(','))];
        DEFECTS[name]?.(lines);
        const found = await both(`${lines.join('\n')}\n`, words).catch((error: Error) => error);
        // A choice that no row fits is refused by both.
        if (found instanceof Error) return;
        condensed += Number(found.isCondensed);
        expect(found.fast).toEqual(found.usual);
      }),
      { numRuns: 300 },
    );
    expect(condensed).toBeGreaterThan(50);
  });

  it.each(WORDS)('is one for %o', async (words) => {
    const table = CODES.flatMap((code, at) =>
      ['2025-10', '2025-11'].map(
        (month) => `${code},Desa ${at},petani,${month},${at + 5},${at},0,`,
      ),
    );
    const { fast, usual, isCondensed } = await both(`${HEAD}\n${table.join('\n')}\n`, words);
    expect(isCondensed).toBe(true);
    expect(fast).toEqual(usual);
  });

  it.each([
    { by: ['region'] },
    { by: [] },
    { by: ['period'] },
    { by: ['family', 'payer'] },
    { by: ['province'], target: '60%' },
    { by: ['province'], verified: '0.65' },
    { by: ['province'], renew: '80%' },
    { by: ['province'], region: ['Banten'] },
    { by: ['province'], region: ['36.04.12.2003'] },
    { by: ['province'], period: 'latest-each' },
    { by: ['province'], why: true },
    { by: ['province'], lines: true },
  ] as Texts[])('is none for %o: the rows are needed', async (words) => {
    const table = `${HEAD}\n36.04.12.2003,Desa,petani,2025-11,9,3,0,\n`;
    const found = await both(table, words).catch(() => ({ isCondensed: false }));
    expect(found.isCondensed).toBe(false);
  });

  it.each([
    ['states', 'keaktifan', 'Aktif', 'Non Aktif'],
    ['states called a status', 'status', 'Aktif', 'Keluar'],
    ['units', 'satuan', 'orang', 'ribu orang'],
    ['what is not people', 'satuan', 'orang', 'KK'],
    ['what may be split numbers', 'keterangan', '120', '300'],
  ])('hands over a table with a column of %s', async (_what, head, first, second) => {
    const rows = `36.04.12.2003,Desa,900,8,${first}\n36.04.12.2004,Dua,0,7,${second}\n`;
    const table = `region_code,region_name,potential,registered,${head}\n${rows}`;
    const { fast, usual, isCondensed } = await both(table, { by: ['province'] });
    expect(isCondensed).toBe(false);
    expect(fast).toEqual(usual);
  });

  it.each([
    ['PU Non Aktif', 'potential', 'registered'],
    ['PU', "potential ('000)", 'registered'],
    ['PU', 'potential (KK)', 'registered'],
    ['PU', 'potential', 'peserta aktif per Nov 2025'],
  ])('agrees with the usual way on %s, %s and %s', async (segment, potential, registered) => {
    const rows = `36.04.12.2003,Desa,${segment},0,8\n36.04.12.2004,Dua,BPU,9,7\n`;
    const table = `region_code,region_name,segment,${potential},${registered}\n${rows}`;
    const { fast, usual, isCondensed } = await both(table, { by: ['province'] });
    expect(isCondensed).toBe(false);
    expect(fast).toEqual(usual);
  });
});
