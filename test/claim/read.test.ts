import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../src/claim/amount.js';
import { resultOf } from '../../src/claim/evaluate.js';
import { readClaim } from '../../src/claim/parse.js';
import { spansOf } from '../../src/claim/span.js';
import { decimalText } from '../../src/core/fraction.js';
import type { NumberWay } from '../../src/input/text/convention.js';
import { isRefusal } from '../../src/problem/problem.js';

/** What a sum comes to and what is printed, as decimals. */
function read(text: string, numbers: NumberWay | null = null): [string, string] {
  const { claim } = readClaim(text, numbers);
  if (claim.kind !== 'sum') throw new Error(claim.kind);
  const value = resultOf(claim.left);
  return [value ? decimalText(value, 9) : '', decimalText(claim.printed.value, 9)];
}

/** The code of what is refused, and the piece it is about. */
function refused(text: string, numbers: NumberWay | null = null): [string, ...string[]] {
  try {
    readClaim(text, numbers);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const [problem] = error.problems;
    return [problem?.code ?? '', ...(problem?.list ?? [])];
  }
  return ['read'];
}

describe('the numbers of a claim', () => {
  it.each([
    ['5.387 x 16.800 x 5 = 452.508.000', '452508000', '452508000'],
    ['5,387 x 16,800 x 5 = 452,508,000', '452508000', '452508000'],
    ['5387 x 16800 x 5 = 452508000', '452508000', '452508000'],
    // A mark before two digits, or one of each kind, leaves no doubt.
    ['704 x 16,800 = 11.8 million', '11827200', '11800000'],
    ['704 x 16.800 = 11,8 juta', '11827200', '11800000'],
    ['1 + 1 = 1.234,50', '2', '1234.5'],
    // A quotient is no count, so that its other mark is for decimals.
    ['1.873.899 / 935.079 = 2,004', '2.004000731', '2.004'],
    ['1,873,899 / 935,079 = 2.004', '2.004000731', '2.004'],
    // Rupiah have no three decimals.
    ['5387 x Rp16.800 = 9', '90501600', '9'],
    ['5387 x Rp16.800,- = Rp90.501.600,-', '90501600', '90501600'],
    ['5387 x Rp 16,800 = 9', '90501600', '9'],
    // A percentage has decimals, and hardly ever thousands.
    ['1 / 3 = 33,333%', '0.333333333', '0.33333'],
    // The language of words decides what marks leave open.
    ['1.250 juta + 0 = 1.250 juta', '1250000000', '1250000000'],
    ['1.250 million + 0 = 1.250 million', '1250000', '1250000'],
    ['16.800 kali 2 bulan = 3', '33600', '3'],
  ])('are read by its own marks and words: %s', (text, computed, printed) => {
    expect(read(text)).toEqual([computed, printed]);
  });

  it('are grouped where nothing but themselves could tell, and that is said', () => {
    const { unsure } = readClaim('159.219 + 217.943 = 376.162', null);
    expect(unsure).toMatchObject({ text: '159.219', read: { numerator: 159_219n } });
    expect(readClaim('5.387 x 16.800 x 5 = 452.508.000', null).unsure).toBeNull();
  });

  it('are decimals of a percentage, which is said where nothing else tells', () => {
    const unsure = (text: string, way: NumberWay | null = null) =>
      readClaim(text, way).unsure?.text ?? null;
    expect(unsure('12 -> 1.200%')).toBe('1.200');
    expect(unsure('12 / 1000 = 1,200%')).toBe('1,200');
    // Words of the other language do not settle it.
    expect(unsure('12 orang -> 1.200%')).toBe('1.200');
    expect(unsure('12 orang -> 1,200%')).toBeNull();
    expect(unsure('12 -> 1.200%', 'en')).toBeNull();
    // Grouped people, and decimals of any other size, have their own say.
    expect(unsure('1.200 / 100.000 = 1,200%')).toBeNull();
    expect(unsure('12.5 / 1000 = 1.200%')).toBeNull();
  });

  it('are refused where they speak against each other, until somebody says', () => {
    expect(refused('1.234 x 5,678 = 9')).toEqual(['claim-undecided', '1.234', '5,678', 'settled']);
    expect(refused('25.721 / 20.390 = 126.15%')).toEqual([
      ...['claim-undecided', '25.721', '126.15', 'settled'],
    ]);
    expect(refused('1.873.899 x 50.88 = 9')).toEqual(['claim-undecided', '1.873.899', '50.88', '']);
    expect(refused('1.873.899 x 2,004 = 9')).toEqual([
      ...['claim-undecided', '2,004', '1.873.899', 'settled'],
    ]);
    expect(refused('1.873.899 / 9 = 2,004 orang')).toEqual([
      ...['claim-undecided', '2,004', '1.873.899', 'settled'],
    ]);
    expect(refused('5.387 workers x 5 = 9')).toEqual(['claim-undecided', '5.387', '', 'settled']);
    expect(read('1.234 x 5,678 = 9', 'id')[0]).toBe('7006.652');
    expect(read('1.234 x 5,678 = 9', 'en')[0]).toBe('7006.652');
    expect(read('5387 x 16.800 = 9', 'id')[0]).toBe('90501600');
    expect(read('5387 x 16.800 = 9', 'en')[0]).toBe('90501.6');
  });

  it('are grouped beside numbers without marks, which speak against nothing', () => {
    expect(read('5387 x 16.800 = 9')[0]).toBe('90501600');
    expect(read('1000 + 500 = 1.500')[0]).toBe('1500');
    expect(read('159219 + 217.943 = 377.162')[0]).toBe('377162');
  });

  it('keep to the way that is named', () => {
    expect(refused('1.23 x 2 = 3', 'id')).toEqual(['claim-unread', '1.23', '1']);
    expect(refused('2 x 1,23,4 = 3', 'en')).toEqual(['claim-unread', '1,23,4', '5']);
  });
});

describe('the words of a claim', () => {
  it.each([
    ['setengah miliar lebih', '500000000', 'above'],
    ['lebih dari Rp2 juta', '2000000', 'above'],
    ['hampir Rp20 miliar', '20000000000', 'below'],
    ['kurang lebih 3 ribu orang', '3000', 'about'],
    ['Sekitar Rp 3 Miliar 24 Juta', '3024000000', 'about'],
    ['nearly 1.5 trillion', '1500000000000', 'below'],
  ])('%s', (printed, value, hedge) => {
    const { claim } = readClaim(`1 = ${printed}`, null);
    expect([decimalText(claim.printed.value, 0), claim.printed.hedge]).toEqual([value, hedge]);
  });

  it('may stand on either side, with parentheses and any of the usual signs', () => {
    expect(read('452.508.000 = 5.387 × 16.800 * 5')).toEqual(['452508000', '452508000']);
    expect(read('(10.000 + 6.800) x 5.387 : 2 − 1 = 4')).toEqual(['45250799', '4']);
    expect(read('377.162-217.943 = 159.219')[0]).toBe('159219');
    expect(read('12 / 4 / 3 - 1 - 2 = 0')).toEqual(['-2', '0']);
  });

  it.each([
    ['5 x 3 = 15.', '15', '15'],
    ['5387 x Rp16.800 = Rp90.501.600,-.', '90501600', '90501600'],
    ['5 x 3 = 15,5 juta ...', '15', '15500000'],
    ['5387 x 16.800 rupiah = 1', '90501600', '1'],
    ['5387 x Rp16.800 rupiah/bulan = Rp9 juta rupiah', '90501600', '9000000'],
    ['5387 x Rp16.800/bulan = 1', '90501600', '1'],
    ['5387 x Rp16.800 per bulan = 1', '90501600', '1'],
    ['5387 x Rp16.800/orang/bulan x 5 = 1', '452508000', '1'],
    ['5387 x 16,800 per worker per month x 5 = 1', '452508000', '1'],
    ['12 orang x Rp5 juta/bulan / 3 bulan = 1', '20000000', '1'],
    ['100 - 150 = -50', '-50', '-50'],
    ['100 -150 = -Rp50', '-50', '-50'],
    ['2 x -3 - -4 = Rp-2', '-2', '-2'],
  ])('may have what people write around a number: %s', (text, computed, printed) => {
    expect(read(text)).toEqual([computed, printed]);
  });

  it.each([
    ['9 x 4-5 bulan = 1', 4, 5],
    ['9 x 4–5 bulan = 1', 4, 5],
    ['9 x 10 s.d. 12 bulan = 1', 10, 12],
    ['9 x 10 s/d 12 bln = 1', 10, 12],
    ['9 x 10 sampai dengan 12 bulan = 1', 10, 12],
    ['9 x 4 to 5 months = 1', 4, 5],
    ['9 -> 1 / 10-12 bulan', 10, 12],
  ])('may be a span of months: %s', (text, first, last) => {
    const [span] = spansOf(readClaim(text, null).claim);
    expect([span?.value.numerator, span?.until]).toEqual([BigInt(first), last]);
  });

  it.each([
    ['9 x 4-5 = 1', '4-5'],
    ['9 x 5-4 bulan = 1', '5-4 bulan'],
    ['9 x 4-4 bulan = 1', '4-4 bulan'],
    ['9 x 0-4 bulan = 1', '0-4 bulan'],
    ['9 x 1-37 bulan = 1', '1-37 bulan'],
    ['9 x 4,5-5 bulan = 1', '4,5-5 bulan'],
    ['9 x 1-2 bulan x 3-4 bulan = 1', '3-4 bulan'],
    ['9 x 1 = 3-4 bulan', '3-4 bulan'],
  ])('is refused as a span where it cannot be judged: %s', (text, span) => {
    expect(refused(text).slice(0, 2)).toEqual(['claim-span', span]);
  });

  it('is a difference where spaces say so', () => {
    expect(read('9 x 4 - 5 = 1')).toEqual(['31', '1']);
    expect(read('9-4 = 5')).toEqual(['5', '5']);
  });

  it.each([
    ['5 x 3 = 15 per ekor', 'ekor', '16'],
    ['5 x 3 = 15 orang per bulan', 'per', '18'],
    ['5 x 3 = 15 per bulan per bulan', 'per', '22'],
    ['5 x 3 = - 15', '-', '9'],
    ['- 5 x 3 = 15', '-', '1'],
    ['5 x 3 = hampir -15', 'hampir', '9'],
    ['-5 -> 670.680.000 / 12', '-', '1'],
    ['12 -> -5%', '-', '7'],
    ['5 x 3', '', '6'],
    ['= 3', '=', '1'],
    ['3 x = 4', '=', '5'],
    ['1 + 2 = 3 + 4', '3', '9'],
    ['1 = 2 = 3', '=', '7'],
    ['1 + 2 -> 3', '->', '7'],
    ['3 miliar 24 = 5', '24', '10'],
    ['2 juta 3 miliar = 5', '3', '8'],
    ['4–5 = 1', '–', '2'],
    ['Rp670.680.000 -> 3.450 / 12', 'Rp', '1'],
    ['3.450 -> 670.680.000 orang', '670.680.000', '10'],
    ['3.450 -> 670.680.000 / Rp12', 'Rp', '24'],
    ['5 = 9 ,-3', ',', '7'],
    ['5 x3y = 1', 'y', '5'],
    ['((((((((((( 1 ))))))))))) = 1', '(', '11'],
  ])('are refused with their place where they are not understood: %s', (text, piece, at) => {
    expect(refused(text)).toEqual(['claim-unread', piece, at]);
  });

  it.each([
    ['704 orang x Rp16.800/bulan x 12 bulan = Rp141.926.400/bulan', 'months'],
    ['704 orang x Rp16.800 x 12 bulan = Rp141.926.400/bulan', 'months'],
    ['704 x 16.800 x 12 = 141.926.400/bulan', 'months'],
    ['704 orang x Rp16.800 x 12 = Rp141.926.400/bulan', 'months'],
    ['704 x (10.000 + 6.800) x 12 = 141.926.400/bulan', 'months'],
    ['704 x 16.800 x 12 + 0 = 141.926.400/bulan', 'months'],
    ['5.387 -> 452.508.000/bulan / 5', 'months'],
    ['5.387 -> 90.501.600/bulan / 1-2 bulan', 'months'],
    ['9 x Rp16.800 x 1-2 bulan = Rp151.200/bulan', 'months'],
    ['Rp20.160.000 / 12 bulan - Rp1 = Rp1.679.999/bulan', 'months'],
    ['704 x 16.800 x 12 = 141.926.400/orang', 'people'],
    ['20.160.000 / 12 bulan = 1.680.000/orang', 'people'],
    ['100 x Rp16.800/orang = Rp1.680.000/orang', 'people'],
    ['100 orang x Rp16.800/orang = Rp1.680.000/orang', 'people'],
    ['100 orang x Rp16.800 = Rp1.680.000/orang/bulan', 'people'],
    ['100 -> Rp1.680.000/orang', 'people'],
  ])('are refused where the result is per what the sum is not: %s', (text, per) => {
    const [code, , unit] = refused(text);
    expect([code, unit]).toEqual(['claim-per', per]);
  });

  it.each([
    '704 x 16.800 = 11.827.200/bulan',
    '12 orang x Rp16.800/bulan = Rp201.600/bulan',
    // What one month costs is what it costs a month.
    '704 x 16,800 x 1 = 11.8 million / month',
    '704 orang x Rp16.800 x 1 bulan = Rp11.827.200/bulan',
    '5.387 -> 90.501.600/bulan / 1 bulan',
    '704 x 16.800 + 5 x 16.800 = 11.911.200/bulan',
    'Rp20.160.000 / 12 bulan = Rp1.680.000/bulan',
    'Rp16.800/orang x 12 bulan = Rp201.600/orang',
    'Rp20.160.000 / 100 orang = Rp201.600/orang',
    '20.160.000 / 100 orang = 201.600/orang',
    'Rp20.160.000 / 100 orang / 12 bulan = Rp16.800/orang/bulan',
    '5.387 -> 90.501.600/bulan',
  ])('are read where the result is per what the sum comes to: %s', (text) => {
    expect(refused(text)).toEqual(['read']);
  });

  it('is no product of workers and of what no worker costs, where a comma parts them', () => {
    const ofAll = '5.000 pekerja, Rp84 juta per bulan atau Rp1,008 miliar per tahun';
    expect(refused(ofAll)).toEqual(['claim-unread', ',', '14']);
    const ofOne = '5.000 pekerja, Rp16.800 per bulan = Rp1,008 miliar per tahun';
    const { claim } = readClaim(ofOne, null);
    expect(claim.kind).toBe('sum');
  });

  it('cannot divide by nothing', () => {
    expect(refused('3 / (2 - 2) = 1')).toEqual(['claim-by-zero']);
  });

  it('never break the reader', () => {
    const pieces = fc.constantFrom(
      ...['1', '1.234', '5,6', 'x', '/', '=', '->', '(', ')', 'Rp', '%', '-', '-5', '4-5', '.'],
    );
    const words = fc.constantFrom(
      'juta',
      'lebih',
      'dari',
      'sekitar',
      'bulan',
      'setengah',
      'rupiah',
      'per',
      'orang',
      's.d.',
      '?',
      '😀',
    );
    const texts = fc.array(fc.oneof(pieces, words), { maxLength: 12 });
    fc.assert(fc.property(texts, (parts) => void refused(parts.join(' '))));
    fc.assert(fc.property(fc.string(), (text) => void refused(text)));
  });
});

describe('an amount', () => {
  it.each([
    ['2000000000', 2_000_000_000],
    ['2.000.000.000', 2_000_000_000],
    ['2,000,000,000', 2_000_000_000],
    ['Rp2 miliar', 2_000_000_000],
    ['Rp2,5 miliar', 2_500_000_000],
    ['rp 2.5 billion', 2_500_000_000],
    ['Rp3 miliar 24 juta', 3_024_000_000],
    ['Rp1.250 miliar', 1_250_000_000_000],
    ['500.000', 500_000],
    ['Rp1.500', 1500],
    ['Rp 1.500.000,-', 1_500_000],
    ['Rp1.500,00', 1500],
    ['1.500 rupiah', 1500],
    ['Rp452.508.000 rupiah', 452_508_000],
    ['Rp2 miliar.', 2_000_000_000],
    ['setengah miliar', 500_000_000],
  ])('is read: %s', (text, rupiah) => {
    expect(readAmount(text)).toBe(rupiah);
  });

  it.each([
    '',
    '0',
    'Rp',
    'Rp1,5',
    '1.234,5',
    'sekitar 2 juta',
    '12 orang',
    '5%',
    '2 + 2',
    '-5',
    'Rp-5 juta',
    'Rp5 juta per bulan',
    'Rp5 juta/orang',
    '4-5 bulan',
    '1.5.0',
  ])('is none: %s', (text) => expect(readAmount(text)).toBeNull());

  it('is the same however it is written', () => {
    const rupiah = fc.integer({ min: 1, max: 9_000_000_000_000_000 });
    const grouped = (value: number, mark: string) =>
      String(value).replace(/\B(?=(\d{3})+$)/g, mark);
    fc.assert(
      fc.property(rupiah, (value) => {
        for (const text of [String(value), grouped(value, '.'), grouped(value, ',')])
          expect([readAmount(text), readAmount(`Rp${text}`)]).toEqual([value, value]);
      }),
    );
  });
});
