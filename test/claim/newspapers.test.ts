import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaim } from '../../src/claim/parse.js';
import { verify } from '../../src/claim/verify.js';
import { decimalText } from '../../src/core/fraction.js';
import { isRefusal } from '../../src/problem/problem.js';
import { SHIPPED } from '../../src/segment/segments.js';
import { BPU } from '../support/claims.js';

function found(text: string) {
  const finding = verify(readClaim(text, null), BPU);
  const { verdict, computed, printed, premium } = finding;
  return { verdict, computed: computed && decimalText(computed, 6), printed, premium };
}

function refused(text: string): readonly (string | undefined)[] {
  try {
    readClaim(text, null);
    return ['read'];
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return [error.problems[0]?.code, ...(error.problems[0]?.list ?? [])];
  }
}

describe('claims in the words of newspapers', () => {
  it.each([
    ['2.650 petani x Rp16.800 x 12 bulan = Rp534.240.000', 'exact', '534240000'],
    ['2.650 ketua RT dan RW x Rp16.800 x 12 bulan = Rp534.240.000', 'exact', '534240000'],
    ['2.650 tenaga kerja non-ASN x Rp16.800 x 12 bulan = Rp534.240.000', 'exact', '534240000'],
    ['2.650 petani kakao di Kolaka x Rp16.800 x 12 bulan = Rp534.240.000', 'exact', '534240000'],
    ['2,650 vulnerable workers x Rp16,800 x 12 months = Rp534,240,000', 'exact', '534240000'],
    ['8.000 pekerja x Rp16.800 x 1 tahun = Rp1,6 miliar', 'rounds', '1612800000'],
    ['8.000 pekerja x Rp16.800 x dua tahun = Rp3.225.600.000', 'exact', '3225600000'],
    ['8.000 pekerja x Rp16.800 x 1 tahun 6 bulan = Rp2.419.200.000', 'exact', '2419200000'],
    ['8.000 pekerja x Rp16.800 x satu tahun dan enam bulan = Rp2,4 miliar', 'rounds', '2419200000'],
    ['Rp1,6 miliar untuk 8.000 pekerja selama 1 tahun 6 bulan', 'mismatch', '2419200000'],
    ['8,000 workers x Rp16,800 x 2 years 1 month = Rp3,360,000,000', 'exact', '3360000000'],
    ['8.000 pekerja x Rp16.800 setiap bulan x setahun = Rp1,6 miliar', 'rounds', '1612800000'],
    ['8.000 pekerja x Rp201.600 per tahun = Rp1.612.800.000', 'exact', '1612800000'],
    ['8.000 pekerja x Rp201.600 setahun x 6 bulan = Rp806.400.000', 'exact', '806400000'],
    ['8.000 pekerja x Rp201.600 per tahun x 2 tahun = Rp3.225.600.000', 'exact', '3225600000'],
    ['8.000 pekerja x Rp201.600 x 1 tahun = Rp1.612.800.000', 'exact', '1612800000'],
    ['8.000 pekerja x Rp16.800 = Rp1.612.800.000 per tahun', 'exact', '1612800000'],
    ['8.000 pekerja x Rp201.600 = Rp1.612.800.000 per tahun', 'exact', '1612800000'],
    ['8.000 pekerja x Rp201.600 per tahun = Rp134.400.000 per bulan', 'exact', '134400000'],
    ['8.000 pekerja x Rp16.800 x 12 bulan = Rp1.612.800.000 per tahun', 'exact', '1612800000'],
    ['8.000 pekerja -> Rp1,6 miliar untuk 12 bulan', 'rounds', '1612800000'],
    ['8.000 pekerja -> Rp1,6 miliar per tahun', 'rounds', '1612800000'],
    ['Rp1,6 miliar untuk 8.000 pekerja selama setahun', 'rounds', '1612800000'],
    ['8.000 pekerja selama 12 bulan = Rp1,6 miliar', 'rounds', '1612800000'],
    ['seratus dua puluh pekerja x Rp16.800 = Rp2.016.000', 'exact', '2016000'],
    ['dua ratus lima belas orang x Rp16.800 = Rp3.612.000', 'exact', '3612000'],
    ['seribu pekerja x Rp16.800 = Rp16,8 juta', 'exact', '16800000'],
    ['seribu dua ratus tiga pekerja x Rp16.800 = Rp20.210.400', 'exact', '20210400'],
    ['seratus ribu pekerja x Rp16.800 = Rp1,68 miliar', 'exact', '1680000000'],
    ['dua juta lima ratus ribu pekerja x Rp16.800 = Rp42 miliar', 'exact', '42000000000'],
    ['sejuta pekerja x Rp16.800 = Rp16,8 miliar', 'exact', '16800000000'],
    ['742 orang x Rp16.800 x tiga bulan = Rp37.396.800', 'exact', '37396800'],
    ['742 orang x Rp16.800 x dua belas bulan = Rp149.587.200', 'exact', '149587200'],
    ['8.000 pekerja x Rp16.800 x 12 bulan = Rp1,61 M', 'rounds', '1612800000'],
    ['10 juta pekerja x Rp16.800 x 12 bulan = Rp2,016 T', 'exact', '2016000000000'],
    ['8.000 pekerja dikali Rp16.800 = Rp134,4 juta', 'exact', '134400000'],
    ['8.000 pekerja @ Rp16.800 x 12 bulan = Rp1,6 miliar', 'rounds', '1612800000'],
    ['8.000 pekerja x Rp16.800 selama 12 bulan = Rp1,6 miliar', 'rounds', '1612800000'],
    ['8.000 pekerja x Rp16.800 = Rp1,6 miliar selama 12 bulan', 'rounds', '1612800000'],
    ['8.000 pekerja x Rp16.800 x Januari-Desember = Rp1,6 miliar', 'rounds', '1612800000'],
    [
      '8.000 pekerja x Rp16.800 x April s.d. Desember 2026 = Rp1.209.600.000',
      'exact',
      '1209600000',
    ],
    ['8.000 pekerja x Rp16.800 untuk Nov 2026 – Jan 2027 = Rp403.200.000', 'exact', '403200000'],
    ['Rp1.209.600.000 untuk 8.000 pekerja periode April-Desember 2026', 'exact', '1209600000'],
    ['Rp1.612.800.000 untuk 8.000 pekerja April-Desember 2026', 'mismatch', '1209600000'],
    ['Rp1.209.600.000 untuk 8.000 pekerja selama periode April-Desember', 'exact', '1209600000'],
    ['8,000 workers x Rp16,800 for July to December = Rp806,400,000', 'exact', '806400000'],
    ['peserta: 5.591, 7 bulan, iuran: Rp16.800, realisasi: Rp657.501.600', 'exact', '657501600'],
    ['penerima: 742 orang x Rp16.800 x 3 bulan = Rp37.396.800', 'exact', '37396800'],
    ['± 8.000 pekerja x Rp16.800 x 12 bulan = Rp1,5 miliar', 'about', '1612800000'],
    ['8.000 pekerja x Rp16.800 x 12 bulan = +/- Rp1,7 miliar', 'about', '1612800000'],
    ['7.455 dari 60.656 = 12,29%', 'rounds', '0.122906'],
    ['7.455 dari 60.656 pekerja (12,29 persen)', 'rounds', '0.122906'],
    ['12,29 persen dari 60.656 = 7.455', 'rounds', '0.122906'],
    ['7.455 atau 12,29 persen dari 60.656', 'rounds', '0.122906'],
    ['dari 60.656 pekerja, baru 7.455 orang atau 12,29 persen', 'rounds', '0.122906'],
    ['555.276 dari 1.808.432 atau 30,7 persen', 'rounds', '0.307048'],
    ['555,276 out of 1,808,432 or 30.7 percent', 'rounds', '0.307048'],
    ['5.591 peserta, 7 bulan, Rp16.800, realisasi Rp717.646.000', 'mismatch', '657501600'],
    ['5.591 peserta, 7 bulan, Rp16.800, realisasi Rp657.501.600', 'exact', '657501600'],
    ['159.219 non ASN dan 217.943 pekerja rentan = 376.162', 'mismatch', '377162'],
    ['376.162 terdiri dari 159.219 non ASN dan 217.943 pekerja rentan', 'mismatch', '377162'],
    ['2,7 juta atau 42,9 persen', 'open', null],
    ['1,17 juta, 240 ribu, lebih dari 900 ribu', 'about', '930000'],
    ['159.219 orang, 217.943 orang, 377.162 orang', 'exact', '377162'],
    ['1.000 petani dan 500 nelayan x Rp16.800 x 12 bulan = Rp302,4 juta', 'exact', '302400000'],
    ['Rp302,4 juta untuk 1.000 petani dan 500 nelayan selama 12 bulan', 'exact', '302400000'],
    ['15.000 ojol x Rp16.800 x 4 bulan, sekitar Rp1 miliar', 'about', '1008000000'],
    ['2.500 buruh tani selama 12 bulan, yakni Rp504.000.000', 'exact', '504000000'],
    ['8.000 orang, Rp16.800, 12 bulan: Rp1.612.800.000', 'exact', '1612800000'],
    ['15.230 pekerja, terdiri dari 8.120 petani, 4.310 nelayan dan 2.800 marbot', 'exact', '15230'],
    ['3.000 petani, 2.000 nelayan dan 500 tukang becak, total 5.500 orang', 'exact', '5500'],
    ['1.500 petani x Rp560 x 30 hari = Rp25,2 juta', 'exact', '25200000'],
    ['40 persen dari target 55 persen', 'open', '0.727273'],
    ['52% dari 55% = 82%', 'mismatch', '0.945455'],
    ['52% dari 55% = 94,5%', 'rounds', '0.945455'],
    ['50% dari 60% = 30%', 'exact', '0.3'],
    ['50% / 60% = 30%', 'mismatch', '0.833333'],
  ])('%s: %s', (text, verdict, computed) => {
    expect(found(text)).toMatchObject({ verdict, computed });
  });

  it.each([
    ['Rp16.800 per bulan', 'exact', 'month'],
    ['Rp201.600 per tahun', 'exact', 'month'],
    ['Rp560 per hari', 'exact', 'month'],
    ['sekitar Rp6.800 per hari', 'mismatch', 'part'],
    ['Rp6.800 per bulan', 'open', 'part'],
    ['Rp36.800 per orang per bulan', 'exact', 'other'],
    ['Rp16.200 per bulan', 'open', 'wage'],
    ['Rp17.000 per bulan', 'mismatch', 'none'],
    ['Rp201.600 per bulan', 'mismatch', 'year'],
  ])('a price alone is held against the tariff: %s', (text, verdict, is) => {
    expect(found(text)).toMatchObject({ verdict, premium: { is } });
  });

  it.each([
    ['8.000 unit x Rp16.800 = Rp134.400.000', ['claim-unread', 'unit', '7']],
    ['1,61 M x 2 = 3', ['claim-unread', 'M', '6']],
    ['2 x Rp1.61 M = 3', ['claim-unread', 'M', '12']],
    ['2 x Rp1,61 m = 3', ['claim-unread', 'm', '12']],
    ['Rp6.800 per hari x 12 bulan = Rp81.600', ['claim-per', 'Rp81.600', 'days']],
    ['8.000 pekerja x Rp16.800 x 2 tahun = Rp9 per tahun', ['claim-per', 'Rp9 per tahun', 'years']],
    ['7.455, 60.656, 12,29%', ['claim-unread', '', '22']],
    ['8.000, 12, 16.800, 1.612.800.000', ['claim-unread', '', '33']],
    ['8.000 pekerja x Rp16.800 x Des-Jan = Rp9', ['claim-unread', 'Des', '28']],
    ['8.000 pekerja x Rp16.800 x Jan 2020-Des 2026 = Rp9', ['claim-unread', 'Jan', '28']],
    ['500 orang + Rp16.800 x 12 = Rp9', ['claim-unread', '+', '11']],
    // Digits of a size and a number in words are two numbers.
    ['Rp3 juta dua belas bulan = Rp9', ['claim-unread', 'dua belas', '10']],
    ['1.500 dari 10.000 menjadi 11.500 orang', ['claim-unread', 'menjadi', '19']],
    ['100 x Rp201.600 per tahun x 4-5 bulan = Rp9', ['claim-span', '4-5 bulan', '36']],
  ])('what says two things is refused: %s', (text, problem) => {
    expect(refused(text)).toEqual(problem);
  });

  it('names of every segment count people, in all their spellings', () => {
    const names = SHIPPED.segments
      .filter(({ id }) => id !== 'all')
      .flatMap(({ id, aliases }) => [id, ...aliases])
      .flatMap((name) => [name, name.toUpperCase(), name.replace(/[ /]/g, '-')]);
    for (const name of names)
      expect(found(`1.000 ${name} x Rp16.800 = Rp16.800.000`).verdict, name).toBe('exact');
  });

  it('the same numbers in other words have the same verdict', () => {
    const number = (value: number) => value.toLocaleString('id-ID');
    const sums = fc.record({
      workers: fc.integer({ min: 1000, max: 99_999 }),
      months: fc.integer({ min: 1, max: 12 }),
      off: fc.constantFrom(0, 1, 1000),
    });
    fc.assert(
      fc.property(sums, ({ workers, months, off }) => {
        const [people, result] = [number(workers), number(workers * 16_800 * months + off)];
        const ways = [
          `${people} x 16.800 x ${months} = ${result}`,
          `${people} pekerja rentan dikali Rp16.800 selama ${months} bulan = Rp${result}`,
          `${people} peserta @ Rp16.800 per bulan x ${months} bulan menjadi Rp${result},-`,
          `${people} orang, ${months} bulan, iuran Rp16.800, total Rp${result}`,
          `Rp${result} untuk ${people} petani selama ${months} bulan`,
        ];
        const verdict = off === 0 ? 'exact' : 'mismatch';
        for (const way of ways) expect(found(way).verdict, way).toBe(verdict);
      }),
    );
  });
});

describe('a premium that fits a wage', () => {
  it.each([
    ['3.450 x 16.200 x 12 = 670.680.000', 3_000_000, null],
    ['100 x 5.400 x 12 = 6.480.000', 1_000_000, null],
    ['100 x 156.000 x 12 = 187.200.000', 2_500_000, null],
    ['100 orang x Rp162.000 = Rp16.200.000', 2_500_000, null],
    ['100 x 11.623 x 12 = 13.947.600', 2_152_323, 'umk.33.10'],
  ])('is said to, be it round or a minimum wage: %s', (text, wage, minimum) => {
    expect(found(text).premium).toMatchObject({ is: 'wage', wage: { wage, minimum } });
  });

  it.each([
    '100 x 0,54% x Rp2.152.323 x 12 = Rp13.947.053',
    '0,54 persen x Rp2.152.323 = Rp11.623',
    'Rp16,8 juta sebulan atau Rp201,6 juta setahun',
  ])('is looked for in no wage of a percentage, and not in what all cost: %s', (text) => {
    const { premium, isMoney } = verify(readClaim(text, null), BPU);
    expect([premium, isMoney]).toEqual([null, true]);
  });

  it('is named where people are multiplied by it, however much it is', () => {
    expect(found('500 orang x Rp16.800.000 = Rp8.400.000.000').premium).toMatchObject({
      is: 'none',
    });
    expect(found('Rp16.800 x 12 bulan = Rp201.600').premium).toMatchObject({ is: 'month' });
  });

  it('is none where the wage is neither, and then what wage it would be is said', () => {
    expect(found('100 x 1.800 x 12 = 2.160.000').premium).toMatchObject({
      is: 'none',
      wage: { wage: 333_333 },
    });
    expect(found('100 orang x Rp204.000 = Rp20.400.000').premium).toMatchObject({
      is: 'none',
      wage: null,
    });
  });

  it('is none where the premium itself was rounded', () => {
    expect(found('100 x Rp16,2 ribu x 12 = 19.440.000').premium).toMatchObject({ is: 'none' });
  });

  it('is told of what would make a mismatch fit', () => {
    const { fittingPremium } = verify(readClaim('3.450 -> 670.680.000 / 12', null), BPU);
    expect(fittingPremium).toMatchObject({ is: 'wage', wage: { wage: 3_000_000 } });
    expect(verify(readClaim('3.450 -> 670.683.450 / 12', null), BPU).fittingPremium).toBeNull();
  });
});
