import type { Note } from '../../src/budget/note.js';

/** A note of each code; the compiler asks for one of every new code. */
type OfEachCode = { readonly [C in Note['code']]: Extract<Note, { code: C }> };

const file = 't.csv';
const lines = [3];
const cells = ['B3'];
const differs = { file, line: 4, label: 'JUMLAH', role: 'registered', printed: 9, sum: 5 } as const;
const named = { target: 'rpjmd-2029', year: 2029, series: 'rpjmd' };
const what = { rows: 1, potential: 20, registered: null, regions: ['Kabupaten Lebak'] };

export const OF_EACH_CODE: OfEachCode = {
  status: { code: 'status', status: 'illustrative', rows: 2 },
  'rse-small': { code: 'rse-small', rows: 2 },
  'rse-missing': { code: 'rse-missing', rows: 1, of: 3 },
  'rse-high': { code: 'rse-high', caution: 1, inaccurate: 2 },
  'set-aside': { code: 'set-aside', file, lines },
  'totals-left-out': { code: 'totals-left-out', file, lines },
  'total-differs': { code: 'total-differs', ...differs },
  'total-incomplete': { code: 'total-incomplete', ...differs, lines, missing: 4 },
  'sole-head': { code: 'sole-head', file, head: 'bpjstk', role: 'registered' },
  'sheet-taken': { code: 'sheet-taken', file, sheet: 'Data', others: ['Sampul'] },
  'hidden-read': { code: 'hidden-read', file, rows: 1, columns: 0 },
  uncomputed: { code: 'uncomputed', file, cells },
  'computed-here': { code: 'computed-here', file, cells },
  'marks-off': { code: 'marks-off', file, cells },
  'regions-unknown': { code: 'regions-unknown', file, names: ['Ajaib'] },
  'regions-read': { code: 'regions-read', file, way: 'by-name', names: ['9999 Merauke'] },
  'codes-bps': { code: 'codes-bps', file },
  'codes-unused': { code: 'codes-unused', file, column: 'Kode', value: '01' },
  'codes-untold': { code: 'codes-untold', file, value: '1101' },
  unmatched: { code: 'unmatched', way: 'skip', rows: 1 },
  'potential-of-year': { code: 'potential-of-year', years: ['2025'] },
  encoding: { code: 'encoding', file, encoding: 'windows-1252' },
  'marked-numbers': { code: 'marked-numbers', file, head: 'potensi', example: '1.234', read: 1234 },
  'scaled-numbers': { code: 'scaled-numbers', file, head: 'potensi (ribu)', scale: 1000, by: null },
  'block-segments': { code: 'block-segments', file, segments: ['PETANI', 'NELAYAN'] },
  'day-first': { code: 'day-first', file, example: '01/11/2025', read: '2025-11' },
  'vague-head': { code: 'vague-head', head: 'terdaftar', file },
  quota: { code: 'quota' },
  'labour-head': { code: 'labour-head', head: 'penduduk bekerja', basis: 'employed', file },
  'head-ignored': { code: 'head-ignored', head: 'segmn', suggestion: 'segmen', file },
  'inactive-rows': { code: 'inactive-rows', file, lines, workers: 7 },
  'times-differ': { code: 'times-differ', file, head: 'potensi 2024', other: 'aktif 2025' },
  'split-thousands': { code: 'split-thousands', file, head: 'keterangan' },
  'sum-columns': { code: 'sum-columns', file, segment: 'L+P', of: ['L', 'P'] },
  'left-out': { code: 'left-out', file, lines, what },
  'latest-each': { code: 'latest-each', periods: ['2024', '2025'] },
  'newest-only': { code: 'newest-only', period: '2025' },
  'periods-lacking': { code: 'periods-lacking', periods: ['2024', '2025'], rows: 3 },
  'period-copied': { code: 'period-copied', period: '2025', other: '2024', rows: 3 },
  'one-period-only': {
    ...{ code: 'one-period-only', period: '2025', other: '2024' },
    ...{ rows: 1, potential: 3000, registered: 900 },
  },
  'active-taken': { code: 'active-taken', head: 'peserta aktif', aside: 'peserta', file },
  'other-periods': {
    ...{ code: 'other-periods', period: '2025', others: ['2024'] },
    ...{ absentRows: 1, absentWorkers: 30 },
  },
  excess: { code: 'excess', rows: 2, workers: 7 },
  unpriced: { code: 'unpriced', reason: 'no-wage', segments: ['formal'], workers: 10 },
  'renewal-unknown': { code: 'renewal-unknown', rows: 2, of: 3 },
  undecided: { code: 'undecided', amount: 2_016_000 },
  'relief-taken': { code: 'relief-taken', total: 100, withoutRelief: 200 },
  indicative: { code: 'indicative' },
  'lower-bound': { code: 'lower-bound', programmes: ['jkk', 'jkm'] },
  'short-cover': { code: 'short-cover', months: 2, full: 42, early: 10, law: 'PP 44/2015' },
  'year-current': { code: 'year-current', year: 2026 },
  'bases-differ': { code: 'bases-differ', bases: ['employed', 'eligible'] },
  'wage-not-used': { code: 'wage-not-used', rows: 1 },
  'term-for-others': { code: 'term-for-others', term: 'wage', segments: ['petani'] },
  'absent-programme': { code: 'absent-programme', scheme: 'bpu', programmes: ['jp'] },
  'as-of': { code: 'as-of', month: '2024-06' },
  'own-programmes': { code: 'own-programmes', segments: ['petani'], programmes: ['jkk', 'jht'] },
  'catalogue-age': { code: 'catalogue-age', checked: '2026-10-05', first: '2027-11' },
  'worker-side': { code: 'worker-side', amount: 1_200_000 },
  confidence: { code: 'confidence', entry: 'bpu.jkk', confidence: 'MEDIUM' },
  confidences: { code: 'confidences', of: 'umk', count: 249, confidence: 'MEDIUM' },
  'target-named': { code: 'target-named', ...named, source: null, confidence: null, basis: null },
  'target-basis': {
    ...{ code: 'target-basis', target: 'x' },
    basis: 'employed',
    others: ['other'],
  },
  'out-of-reach': { code: 'out-of-reach', goals: 2, of: 3, missing: 150, findable: 105 },
  'relief-inferred': { code: 'relief-inferred', payers: ['csr'], law: 'PP 50/2025' },
};
