import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/claim/sentences.js';
import { claimsOfText } from '../../src/claim/text.js';
import { verify } from '../../src/claim/verify.js';
import { BPU } from '../support/claims.js';

function judged(text: string): readonly [verdict: string, claim: string, line: number][] {
  return claimsOfText(text, null, 'news.txt').found.map(({ read, sentence }) => [
    verify(read, BPU).verdict,
    read.text,
    sentence.line,
  ]);
}

const verdicts = (text: string) => judged(text).map(([verdict]) => verdict);

describe('the claims of a running text', () => {
  it.each([
    ['Rumusnya 5.387 petani x Rp16.800 x 5 bulan = Rp452.508.000.', 'exact'],
    ['Pemkab mengalokasikan Rp1,6 miliar untuk 8.000 pekerja rentan selama 12 bulan.', 'rounds'],
    ['Dari 1.808.432 pekerja di NTB, baru 555.276 orang atau 30,7 persen terlindungi.', 'rounds'],
    ['Baru 555.276 pekerja atau 30,7 persen dari 1.808.432 pekerja terlindungi.', 'rounds'],
    ['Sebanyak 159.219 non-ASN dan 217.943 pekerja rentan, total 376.162 orang.', 'mismatch'],
    ['Total 376.162 orang itu terdiri dari 159.219 non-ASN dan 217.943 pekerja.', 'mismatch'],
    ['Cakupan mencapai 2,7 juta pekerja atau 42,9 persen dari seluruhnya.', 'open'],
    ['Iuran program itu hanya sekitar Rp6.800 per hari.', 'mismatch'],
    ['Iurannya Rp16.800 per orang per bulan.', 'exact'],
    ['Potensi 1,17 juta orang, baru 240 ribu ikut, lebih dari 900 ribu belum.', 'about'],
    ['Maluku mencapai 40 persen dari target 55 persen.', 'open'],
    [
      'Iuran Rp16.800 per bulan bagi 5.387 petani dibayar 5 bulan, anggaran Rp452.508.000.',
      'exact',
    ],
    ['Anggaran Rp191.100.000 dialokasikan bagi iuran 500 pekerja dalam 6 bulan.', 'mismatch'],
    [
      'Sebanyak 15.230 pekerja, terdiri dari 8.120 petani, 4.310 nelayan dan 2.800 marbot.',
      'exact',
    ],
    ['Kuota TA 2026: 3.500 orang x Rp16.800 x 12 bulan = Rp705.600.000.', 'exact'],
    ['Cakupan 2025: 41.250/180.600 = 22,84%.', 'rounds'],
    ['Sebanyak 120.500 dari 650.000 pekerja rentan, atau 18,5 persen, terdaftar.', 'rounds'],
    ['The budget is 1.6 billion rupiah for 8,000 workers for 12 months.', 'rounds'],
    [
      'Dianggarkan Rp96.440.400 untuk 3.827 pekerja selama 3 bulan dengan iuran Rp8.400 per orang per bulan.',
      'exact',
    ],
    [
      'Dianggarkan Rp96.440.400 untuk 3.827 pekerja selama 3 bulan, iurannya Rp8.400 per bulan.',
      'exact',
    ],
    [
      'Dianggarkan Rp192.880.800 untuk 3.827 pekerja selama 3 bulan, iurannya Rp8.400 per bulan.',
      'mismatch',
    ],
    // A premium a month, and no months: any of a year are tried.
    ['Anggaran Rp504 juta itu untuk 2.500 marbot, masing-masing Rp16.800 per bulan.', 'exact'],
    ['Iuran 2.000 petani Rp16.800 per bulan, sehingga dibutuhkan Rp201,6 juta.', 'exact'],
    ['Anggaran Rp510 juta itu untuk 2.500 marbot, masing-masing Rp16.800 per bulan.', 'mismatch'],
    ['Anggaran Rp504 juta per bulan untuk 2.500 marbot, iurannya Rp16.800 per bulan.', 'mismatch'],
    // Workers that stand before a comma are multiplied by what one costs, and not by what all do.
    ['Bagi 5.000 pekerja, Rp16.800 per bulan atau Rp1,008 miliar per tahun.', 'exact'],
    ['Bagi 5.000 pekerja, Rp16.800 per bulan atau Rp1,1 miliar per tahun.', 'mismatch'],
    ['Bagi 5.000 pekerja, Rp16.800 per bulan atau Rp201.600 per tahun.', 'exact'],
    ['Bagi 5.000 pekerja, Rp84 juta per bulan atau Rp1,008 miliar per tahun.', 'exact'],
    ['Iuran Rp16.800 x 12 bulan = Rp1,008 miliar untuk 5.000 pekerja.', 'exact'],
    // A word of about is of the number behind it, and not of the one before it.
    ['Sebanyak 2.500 nelayan mendapat subsidi iuran lebih dari Rp500 juta 12 bulan.', 'about'],
    ['Sebanyak 98.000 pekerja rentan dianggarkan hampir Rp20 miliar selama 12 bulan.', 'about'],
    ['Sebanyak 98.000 pekerja rentan dianggarkan hampir Rp22 miliar selama 12 bulan.', 'mismatch'],
    ['Subsidi iuran Rp1,6 miliar bagi 8.000 pekerja selama 1 tahun 6 bulan.', 'mismatch'],
    ['Subsidi iuran 8.000 pekerja sebesar Rp2,4 miliar, dibayar 1 tahun 6 bulan.', 'rounds'],
    ['Realisasi Rp717.646.000 dari pagu Rp1.000.000.000 atau 71,76 persen.', 'rounds'],
    // What all cost a month or a year is no premium of one of them.
    ['Sebanyak 4.110 petani didaftarkan dengan anggaran sekitar Rp800 juta per tahun.', 'about'],
    ['Pemkot membayar premi 704 penyandang disabilitas, Rp11,8 juta per bulan.', 'rounds'],
    ['Dengan iuran Rp16.800 bagi 8.000 pekerja dibutuhkan Rp134,4 juta per bulan.', 'exact'],
    ['Dengan iuran Rp16.800 bagi 8.000 pekerja dibutuhkan Rp1,7 miliar per tahun.', 'mismatch'],
    // Ages are no time for which premiums are paid.
    ['Iuran 8.000 pekerja rentan usia 18-65 tahun dianggarkan Rp1,6 miliar.', 'rounds'],
    ['Iuran 8.000 pekerja berusia 18 hingga 64 tahun dianggarkan Rp2,6 miliar.', 'mismatch'],
    ['Dari APBD Rp1,5 triliun dialokasikan Rp1.008.000.000 bagi iuran 5.000 pekerja.', 'exact'],
    ['Anggaran iuran Rp887.040.000 untuk 4.400 pekerja sawit Januari hingga Oktober.', 'mismatch'],
    ['Anggaran iuran Rp739.200.000 untuk 4.400 pekerja sawit periode Januari-Oktober.', 'exact'],
    ['Iuran seratus dua puluh pekerja selama 12 bulan adalah Rp24.192.000.', 'exact'],
  ])('is found and judged: %s', (sentence, verdict) => {
    expect(verdicts(sentence)).toEqual([verdict]);
  });

  it.each([
    'Santunan Rp42 juta diserahkan kepada ahli waris 3 pekerja.',
    'Dana desa tahun 2025 naik 5 persen dari tahun 2024.',
    'Ada 24 desa dan 3 kelurahan di 12 kecamatan.',
    'Upah minimum naik menjadi Rp3.100.881 per bulan bagi 1.200 pekerja.',
    'Pada 2025 atau 3 tahun lagi, ada 5.000 petani dan 3.000 nelayan, 200 pedagang.',
    'Rapat dihadiri 40 orang pada pukul 10.30, Selasa (3/11/2025).',
    'Nilai proyek itu Rp1,6 miliar, dengan 8.000 pekerja di sekitarnya.',
    'Sekitar 3 dari 10 pekerja belum terdaftar.',
    'Gaji perangkat desa Rp2,4 miliar untuk 100 perangkat desa selama 12 bulan.',
    'Insentif guru ngaji Rp150 juta untuk 500 guru ngaji selama 3 bulan.',
    'Bantuan Rp900 juta untuk 1.000 nelayan selama 3 bulan disalurkan Dinas Sosial.',
    'Jumlah peserta naik 20 persen dari 1.000 menjadi 1.200 orang.',
    'Dari 24.000 nelayan, baru 25 persen yang terlindungi.',
    'Iuran sampah naik menjadi Rp20.000 per bulan.',
    'Anggaran iuran naik dari Rp1.008.000.000 menjadi Rp2.016.000.000 untuk 10.000 petani di sana.',
    'Anggaran iuran Rp1 miliar dari total APBD Rp1,5 triliun untuk 5.000 pekerja.',
    'Iuran Rp16.800 per bulan untuk 8.000 pekerja.',
    'Donasi ke rekening 88800123456789012345 atau 5 orang pengurus.',
    'Anggaran iuran 88800123456789012345 untuk 99.999.999.999 pekerja selama 12 bulan Rp9.000 triliun.',
    'Rekening 8888001234567890 atau 5 persen.',
    'Hubungi 175 atau 0811-9115-910 untuk menjadi peserta.',
    'Surat nomor 560/12 atau 45 berlaku bagi 8.000 pekerja.',
    'Pada halaman 12-15 atau 20 disebut 500 pekerja.',
    'Layanan buka pukul 08.00 - 10.00 atau 13.00.',
    'Pada 3/11/2025 atau 12 hari kemudian datang 500 pekerja.',
    'Peserta bertambah 1.500 dari 10.000 menjadi 11.500 orang.',
    'Pada 2026 Rp717.646.000 dari pendapatan Rp1.000.000.000 atau 71,76 persen terserap.',
  ])('what claims nothing is left alone: %s', (sentence) => {
    expect(claimsOfText(sentence, null, 'news.txt')).toEqual({ found: [], unread: [] });
  });

  it.each([
    'Hitungannya 5.387 unit x Rp16.800 = Rp9.',
    'Yaitu 8.000 karung dikali Rp16.800 dan 3 truk.',
    '500 kapal x Rp16.800 x 12 bulan = Rp100,8 juta.',
  ])('what looks like a claim and is not understood is given back: %s', (sentence) => {
    const { found, unread } = claimsOfText(sentence, null, 'news.txt');
    expect([found, unread]).toMatchObject([[], [{ text: sentence, line: 1 }]]);
  });

  it('several stand in one text, each with its line', () => {
    const text =
      'Judul\n\nSebanyak 7.455 dari 60.656 pekerja (12,29 persen) ikut. Anggarannya Rp. 1,6 miliar\nuntuk 8.000 pekerja selama 12 bulan.\n\n- 5 x 3 = 16\n';
    expect(judged(text)).toEqual([
      ['rounds', '7.455 dari 60.656 pekerja (12,29 persen)', 3],
      ['rounds', 'Rp. 1,6 miliar untuk 8.000 pekerja selama 12 bulan', 3],
      ['mismatch', '5 x 3 = 16', 6],
    ]);
  });

  it('what all cost in all and a month are two claims', () => {
    const cost = (whole: string, month: string) =>
      verdicts(
        `Anggaran iuran 12.698 petani 9 bulan Rp${whole} atau sekitar Rp${month} per bulan.`,
      );
    expect(cost('1,92 miliar', '213 juta')).toEqual(['rounds', 'about']);
    expect(cost('1,2 miliar', '240 juta')).toEqual(['mismatch', 'mismatch']);
  });

  it('clauses of one sentence are judged each on its own', () => {
    const text =
      'Blitar membayar iuran Rp16.800 per bulan bagi 5.387 petani 5 bulan, total Rp452.508.000, sedangkan Pamekasan Rp191.100.000 untuk 500 pekerja selama 6 bulan.';
    expect(verdicts(text)).toEqual(['exact', 'mismatch']);
  });

  it('numbers that may be two are read as the rest of the text writes them', () => {
    expect(judged('Jumlah pekerja adalah 1.250 + 0 = 1.250 di sana.')[0]?.[0]).toBe('exact');
    const { found } = claimsOfText('Pekerja yang ikut: 1.250 + 0 = 1.250 bulan ini.', null, 'x');
    expect(found[0]?.read.unsure).toBeNull();
  });

  it('whatever the words are, nothing breaks', () => {
    const words = fc.constantFrom(
      ...'5.387 16.800 Rp1,6 miliar orang dari atau = x % ( ) , . untuk selama 12 bulan dan total per hari iuran belum terdiri - 2025 Kab. @'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (some) => {
        for (const { read } of claimsOfText(some.join(' '), null, 'x').found) verify(read, BPU);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the sentences of a text', () => {
  it.each([
    ['Satu. Dua! Tiga?', ['Satu.', 'Dua!', 'Tiga?']],
    ['Biaya Rp. 16.800 di Kab. Serang. Selesai.', ['Biaya Rp. 16.800 di Kab. Serang.', 'Selesai.']],
    ['Judul\nIsi kalimat.', ['Judul', 'Isi kalimat.']],
    [
      'Baris ini cukup panjang untuk dilanjutkan pada baris\nBerikutnya tanpa titik.',
      ['Baris ini cukup panjang untuk dilanjutkan pada baris Berikutnya tanpa titik.'],
    ],
    ['pendek\ndan lanjut.', ['pendek dan lanjut.']],
    ['Satu\n- dua\n- tiga', ['Satu', '- dua', '- tiga']],
    ['A\r\n\r\nB', ['A', 'B']],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text).map((each) => each.text)).toEqual(sentences);
  });

  it('have the line that they begin in', () => {
    expect(sentencesOf('Satu.\n\nDua. Tiga.\n\n\nEmpat').map(({ line }) => line)).toEqual([
      1, 3, 3, 6,
    ]);
  });
});
