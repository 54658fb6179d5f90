import { describe, expect, it } from 'vitest';
import { isUnclear, unitAlone, unitOf } from '../../src/input/text/unit.js';

describe('the unit of a head', () => {
  it.each(['Anggaran (Rp juta)', 'Upah (Rp. juta)', 'Iuran (dalam rupiah juta)', 'Nilai Rp juta'])(
    'of %s is a million',
    (head) => expect(unitOf(head)).toMatchObject({ scale: 1_000_000 }),
  );

  it('of rupiah alone is rupiah', () => {
    expect(unitOf('Pagu (Rp)')).toMatchObject({ name: 'Pagu', scale: 1, kind: 'rupiah' });
    expect(unitOf('Pagu (Rp. 000)')).toMatchObject({ name: 'Pagu', scale: 1000 });
  });

  it.each([
    ...[
      "Potensi ('000)",
      'Potensi (000)',
      'Potensi (rb)',
      'Potensi [ribu]',
      'Potensi, ribu',
      'Potensi dlm ribu',
      'Potensi dalam ribuan',
      'Potensi (dalam ribuan orang)',
      'Potensi x 1.000',
      'Potensi (x1000)',
      'Potensi (× 1.000 orang)',
      'Potensi (in thousands)',
      'Potensi (ribu) ',
      'potensi_ribu',
      'POTENSI (RIBU ORANG)',
      'Potensi - ribu jiwa',
      'Potensi ribu orang',
      'Ribu orang Potensi',
      '(ribu) Potensi',
      'Potensi (satuan: ribu)',
      "Potensi '000",
      'Potensi {rb org}',
      'Potensi: 000',
      'Potensi (ribu) (orang)',
      'potensi_ribu_orang',
      'Potensi (1.000 orang)',
      "Potensi (in '000s)",
      'Potensi (Thousand persons)',
      'Potensi (dlm. ribu)',
    ].map((head) => [head, 'Potensi', 1000]),
    ...[
      'Potensi (juta)',
      'Potensi juta',
      'Potensi (jt orang)',
      'Potensi, dalam jutaan',
      'Potensi (million)',
      'Potensi (x 1.000.000)',
      "Potensi ('000.000)",
    ].map((head) => [head, 'Potensi', 1_000_000]),
    ...['Potensi (orang)', 'Potensi orang', 'Potensi (jiwa)', 'potensi_orang', 'Potensi'].map(
      (head) => [head, 'Potensi', 1],
    ),
  ] as [string, string, number][])('is taken off: %s', (head, name, scale) => {
    const unit = unitOf(head);
    expect([unit.name.toLowerCase(), unit.scale]).toEqual([name.toLowerCase(), scale]);
    expect(['people', null]).toContain(unit.kind);
    expect(isUnclear(head)).toBe(false);
  });

  it.each([
    ...['Potensi 1)', 'Potensi1) 2)', 'Potensi (orang)1)', 'Potensi (orang) 12)*', 'Potensi(*)2)'],
    ...['Potensi*)', 'Potensi **', 'Potensi (1)', 'Potensi [2]', 'Potensi¹', 'Potensi ^1 †'],
  ])('stands before marks of footnotes: %s', (head) => expect(unitOf(head).name).toBe('Potensi'));

  it.each(['Potensi (2024 1)', 'Potensi (per 12)', 'Potensi 2024'])(
    'leaves digits that are no footnote: %s',
    (head) => expect(unitOf(head).name).toBe(head),
  );

  it.each([
    ['Peserta (KK)', 'other'],
    ['Peserta (rumah tangga)', 'other'],
    ['Peserta Perusahaan', 'other'],
    ['Potensi (perusahaan)', 'other'],
    ['Peserta, badan usaha', 'other'],
    ['Peserta KK', 'other'],
    ['Peserta (Rp)', 'rupiah'],
    ['Peserta (ribu rupiah)', 'rupiah'],
    ['Peserta (%)', 'percent'],
    ['Persentase Peserta', 'percent'],
    ['Peserta persen', 'percent'],
    ['Peserta dalam persen', 'percent'],
    ['Peserta %', 'percent'],
  ])('is not people: %s', (head, kind) => expect(unitOf(head).kind).toBe(kind));

  it.each([
    'Potensi Pekerja Rumah Tangga',
    'Pekerja Perusahaan',
    'Potensi (2025)',
    'Potensi L+P',
    'Nelayan - Peserta',
    'potensi pekerja',
    'Kab/Kota',
    'Potensi (Petani)',
    'Peserta Keluarga',
  ])('is not found in %s', (head) =>
    expect(unitOf(head)).toEqual({ name: head, scale: 1, kind: null }),
  );

  it.each([
    'Potensi (ratus orang)',
    'Potensi puluhan ribu',
    'Potensi (ribu) (juta)',
    'Potensi per 10 ribu penduduk',
    'Potensi (miliar)',
  ])('is unclear in %s', (head) => expect(isUnclear(head)).toBe(true));

  it.each([
    ['Ribu Orang', 1000, 'people'],
    ['ORANG', 1, 'people'],
    ['Jiwa', 1, 'people'],
    ["'000", 1000, null],
    ['Juta jiwa', 1_000_000, 'people'],
    ['PERSEN', 1, 'percent'],
    ['%', 1, 'percent'],
    ['Perusahaan', 1, 'other'],
    ['Rumah Tangga', 1, 'other'],
    ['Rp', 1, 'rupiah'],
    ['(dalam ribuan)', 1000, null],
    ['Satuan: Ribu Orang', 1000, 'people'],
  ] as [string, number, string | null][])('is a cell of its own: %s', (text, scale, kind) =>
    expect(unitAlone(text)).toEqual({ scale, kind }),
  );

  it.each(['Kabupaten Lebak', 'petani', '', 'Jumlah'])('is no cell: %s', (text) =>
    expect(unitAlone(text)).toBeNull(),
  );
});
