import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/claim/finding.js';
import { readClaim } from '../../src/claim/parse.js';
import { verify } from '../../src/claim/verify.js';
import { decimalText } from '../../src/core/fraction.js';
import { BPU } from '../support/claims.js';

const found = (text: string, known: typeof BPU | null = BPU): Finding =>
  verify(readClaim(text, null), known);

/** What would fit, as `role exactly first..last`. */
function fits(text: string, known: typeof BPU | null = BPU): string[] {
  return found(text, known).fits.map(({ role, exactly, wholes }) =>
    [role, exactly && decimalText(exactly, 2), wholes?.join('..')].filter(Boolean).join(' '),
  );
}

/** Changed digits, as `printed > value`. */
function digits(text: string): string[] {
  return found(text).digits.map(
    ({ quantity, repaired }) => `${quantity.text} > ${decimalText(repaired.value, 6)}`,
  );
}

describe('a verdict', () => {
  it.each([
    ['2 x 3 = 6', 'exact'],
    ['2 x 3 = 7', 'mismatch'],
    ['1 / 3 = 33,33%', 'rounds'],
    ['2 / 3 = 66,67%', 'rounds'],
    ['2 / 3 = 66,6%', 'truncates'],
    ['2 / 3 = 66,5%', 'mismatch'],
    // Half a unit is rounded up.
    ['1 / 8 = 13%', 'rounds'],
    ['1 / 8 = 12%', 'truncates'],
    ['100 x 5.452.000 = 545 juta', 'rounds'],
    ['100 x 54.520.000 = 5,4 miliar', 'truncates'],
    ['100 x 54.500.000 = 5,5 miliar', 'rounds'],
    // A hedge is 10 % on the sides that it names, its ends among them.
    ['900 + 0 = sekitar 1000', 'about'],
    ['1100 + 0 = sekitar 1000', 'about'],
    ['1101 + 0 = sekitar 1000', 'mismatch'],
    ['899 + 0 = hampir 1000', 'mismatch'],
    ['900 + 0 = hampir 1000', 'about'],
    ['1001 + 0 = hampir 1000', 'mismatch'],
    ['999 + 0 = lebih dari 1000', 'mismatch'],
    ['1100 + 0 = 1000 lebih', 'about'],
    ['1000 + 0 = hampir 1000', 'exact'],
    // Numbers in millions were rounded before they were divided.
    ['41,56 juta / 61,08 juta = 68,05%', 'about'],
    ['41.560.000 / 61.080.000 = 68,05%', 'mismatch'],
    ['41,56 juta / 61,08 juta = 68,09%', 'mismatch'],
  ])('%s: %s', (text, verdict) => {
    expect(found(text).verdict).toBe(verdict);
  });

  it.each([
    ['100 - 150 = -50', 'exact'],
    ['100 - 150 = 50', 'mismatch'],
    ['1 - 1,3 = -0,3', 'exact'],
    // Half a unit is rounded away from 0; what is cut off is cut off towards 0.
    ['0 - 1,25 = -1,3', 'rounds'],
    ['0 - 1,25 = -1,2', 'truncates'],
    ['10 / 4 = 3', 'rounds'],
    ['-10 / 4 = -3', 'rounds'],
    ['-10 / 4 = -2', 'truncates'],
    ['0 - 1,29 = -1,2', 'truncates'],
    ['0 - 1,29 = -1,4', 'mismatch'],
    ['-50,88% + 0 = -50,9%', 'rounds'],
  ])('%s: %s, below 0', (text, verdict) => {
    expect(found(text).verdict).toBe(verdict);
  });

  it('is the same on both sides of 0', () => {
    const part = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(part, part, fc.nat(2), (a, b, more) => {
        const c = Math.floor(a / b) + more;
        fc.pre(c > 0);
        const [above, below] = [found(`${a} / ${b} = ${c}`), found(`-${a} / ${b} = -${c}`)];
        expect(below.verdict).toBe(above.verdict);
      }),
    );
  });

  it('proposes nothing below 0 for what is counted', () => {
    expect(fits('5 x -3 = 15')).toEqual([]);
    expect(digits('Rp100 - Rp150 = -Rp60')).toEqual(['Rp150 > 160']);
  });

  it.each([
    ['5.387 x 16.800 x 4-5 bulan = 452.508.000', 'exact', [5]],
    ['5.387 x 16.800 x 5-6 bulan = 452.508.000', 'exact', [5]],
    ['5.387 x 16.800 x 4-5 bulan = Rp0,4 miliar', 'rounds', [4, 5]],
    ['5.387 x 16.800 x 6-8 bulan = 452.508.000', 'mismatch', []],
    ['5.387 -> 452.508.000 / 4-5 bulan', 'exact', [5]],
    ['5.387 -> 452.508.000 / 6-8 bulan', 'mismatch', []],
  ])('of a span of months is that of the month that fits best: %s: %s', (text, verdict, months) => {
    const finding = found(text);
    expect([finding.verdict, finding.months]).toEqual([verdict, months]);
  });

  it('of a span is that of one of its months, whatever they are', () => {
    const month = fc.integer({ min: 1, max: 35 });
    fc.assert(
      fc.property(month, month, fc.integer({ min: 1, max: 40 }), (from, more, real) => {
        const to = Math.min(36, from + more);
        const { verdict, months } = found(`12 x 16.800 x ${from}-${to} bulan = ${201_600 * real}`);
        const isIn = from <= real && real <= to;
        expect([verdict, months]).toEqual(isIn ? ['exact', [real]] : ['mismatch', []]);
      }),
    );
  });

  it('of an amount a month is that of one month', () => {
    expect(found('5.387 -> 90.501.600/bulan')).toMatchObject({ verdict: 'exact', months: [] });
    expect(found('5.387 -> 181.003.200/bulan').verdict).toBe('mismatch');
    expect(found('5.387 -> 181.003.200').verdict).toBe('exact');
  });

  it('of a span tells nothing without a premium', () => {
    expect(found('9 -> 600 / 2-3 bulan', null)).toMatchObject({ verdict: 'open', months: [] });
  });

  it('says that the rounding of its numbers explains it', () => {
    expect(found('41,56 juta / 61,08 juta = 68,05%').isWithin).toBe(true);
    expect(found('900 + 0 = sekitar 1000').isWithin).toBe(false);
  });
});

describe('a number that can be two', () => {
  const readAs = (text: string) => {
    const { verdict, read } = found(text);
    return [verdict, read.unsure && decimalText(read.unsure.read, 3)];
  };

  it.each([
    ['12 / 1 = 1.200%', 'exact', '1200'],
    ['12 x 100% = 1.200%', 'exact', '1200'],
    ['12 orang / 1 = 1.200%', 'exact', '1200'],
    ['1.200 / 100 = 1.200%', 'exact', '1200'],
    ['12.000 / 1.000 = 1.200%', 'exact', '1200'],
    ['1.500 + 1.500 = 3', 'exact', '1.5'],
    ['1,234 x 2 = 2', 'rounds', '1.234'],
    // The one that is taken first stays where it fits, where both do and where nothing is compared.
    ['12 / 1000 = 1.200%', 'exact', '1.2'],
    ['1.000 + 2.000 = 3.000', 'exact', '1000'],
    ['12 -> 1.200%', 'open', '1.2'],
    // Where neither fits.
    ['12 / 7 = 1.200%', 'mismatch', '1.2'],
    // A premium is whole.
    ['10 x 16.800 = 168', 'mismatch', '16800'],
  ])('is read so that the claim fits: %s', (text, verdict, as) => {
    expect(readAs(text)).toEqual([verdict, as]);
  });

  it('is none where --numbers says how it is written', () => {
    expect(verify(readClaim('12 / 1 = 1.200%', 'en'), BPU).verdict).toBe('mismatch');
  });
});

describe('workers and an amount', () => {
  it('imply a premium, which is held against the tariff', () => {
    const lebak = found('3.450 -> Rp670.680.000 / 12');
    expect(lebak).toMatchObject({ verdict: 'mismatch', isMoney: true });
    expect(lebak.difference).toEqual({ numerator: -24_840_000n, denominator: 1n });
    expect(fits('3.450 -> Rp670.680.000 / 12')).toEqual([
      'workers 3326.79',
      'premium 16200 16200..16200',
      'months 11.57',
    ]);
    expect(found('3.450 -> 695.520.000 / 12').verdict).toBe('exact');
  });

  it('tell their months where nobody says them', () => {
    expect(found('15.000 -> Rp3 miliar 24 juta')).toMatchObject({ verdict: 'exact', months: [12] });
    expect(found('20.000 -> Rp3 miliar')).toMatchObject({
      verdict: 'rounds',
      months: [8, 9, 10, 11],
    });
    expect(found('20.000 -> Rp3 miliar').computed).toEqual({
      numerator: 3_024_000_000n,
      denominator: 1n,
    });
    expect(found('3.450 -> 670.680.000')).toMatchObject({ verdict: 'mismatch', months: [] });
  });

  it('are left open where there is no tariff', () => {
    expect(found('500 -> 69.738.000 / 12', null).verdict).toBe('open');
    expect(fits('500 -> 69.738.000 / 12', null)).toEqual(['premium 11623 11623..11623']);
    expect(fits('500 -> 69.738.000', null)).toEqual(['premium 139476 139476..139476']);
  });
});

describe('members and a percentage', () => {
  it('give the bases that fit', () => {
    expect(found('91.347 -> 52%').verdict).toBe('open');
    expect(fits('91.347 -> 52%')).toEqual(['base 175667.31 173995..177372']);
    expect(fits('5 -> 0%')).toEqual(['base 1001..']);
    expect(found('0 -> 0%').verdict).toBe('open');
    expect(fits('0 -> 0%')).toEqual(['base 1..']);
  });
});

describe('members and a percentage that no base has', () => {
  it.each(['5 -> 120%', '3 -> 75,5%', '0 -> 5%'])('are a mismatch: %s', (text) => {
    expect(found(text).verdict).toBe('mismatch');
  });
});

describe('a mismatch', () => {
  it('says what would fit', () => {
    expect(fits('20.000 x 16.800 x 12 = Rp3 miliar')).toEqual([
      'workers 14880.95 12401..17361',
      'premium 12500 10417..14583',
      'months 8.93 8..10',
    ]);
    expect(fits('935.079 / 1.873.899 = 50,88%')).toEqual([
      'members 953439.81 953347..953533',
      'base 1837812.5 1837632..1837993',
    ]);
    expect(fits('159.219 + 217.943 = 376.162')).toEqual([]);
    // 15 workers would be rounded up.
    expect(fits('20 x 1.000 x 10 = Rp0,1 juta')[0]).toBe('workers 10 5..14');
  });

  it('says where the premium in force would do', () => {
    expect(found('3.450 x 16.200 x 12 = 695.520.000').tariffFits).toBe(16_800);
    expect(found('15.000 x 200.000 = 3.024.000.000').tariffFits).toBeNull();
    expect(found('15.000 x Rp200.000 = 3.024.000.000').tariffFits).toBe(201_600);
  });

  it('names the digit that is changed, missing or swapped', () => {
    expect(digits('159.219 + 217.943 = 376.162')).toEqual([
      '159.219 > 158219',
      '217.943 > 216943',
      '376.162 > 377162',
    ]);
    expect(digits('935.079 / 1.873.899 = 50,88%')).toEqual(['1.873.899 > 1837899']);
    expect(digits('538 x 16.800 x 5 = 452.508.000')).toContain('538 > 5387');
  });

  it('names none where the result has too few digits to tell', () => {
    expect(digits('20.000 x 16.800 x 12 = Rp3 miliar')).toEqual([]);
    expect(digits('1.001 x 3 = sekitar 10.000')).toEqual([]);
  });
});

describe('a premium that is named', () => {
  it.each([
    ['5 x 16.800 x 12 = 9', 'month'],
    ['5 orang x Rp15 ribu x 12 bulan = 9', 'none'],
    ['5 orang x Rp17 ribu x 12 bulan = 9', 'month'],
    ['5 x 201.600 = 9', 'year'],
    ['10.000 x 16.800 x 12 = 9', 'month'],
    ['6.800 x 16.201 x 12 = 9', 'none'],
    ['6.800 x 16.200 x 12 = 9', 'wage'],
    ['5 x 6.800 x 30 = 9', 'part'],
    ['3.450 x 16.200 x 12 = 670.680.000', 'wage'],
  ])('is told by the tariff: %s', (text, is) => {
    expect(found(text).premium).toMatchObject({ is });
  });

  it('is none where nothing says that a number is money', () => {
    expect(found('20 x 30 = 600').premium).toBeNull();
    expect(found('20 x 30 = 600').isMoney).toBe(false);
  });
});

/** A number with the marks of a language. */
function grouped(value: bigint | number, mark: '.' | ','): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, mark);
}

const workers = fc.integer({ min: 13, max: 999_999 });
const premium = fc.integer({ min: 1000, max: 99_999 });
const months = fc.integer({ min: 1, max: 12 });
const sums = fc.tuple(workers, premium, months);

describe('whatever the numbers', () => {
  it('a true claim is exact in both conventions', () => {
    fc.assert(
      fc.property(sums, fc.constantFrom('.' as const, ',' as const), ([n, p, m], mark) => {
        const write = (value: number) => grouped(value, mark);
        const amount = n * p * m;
        for (const text of [
          `${write(n)} x ${write(p)} x ${m} = ${write(amount)}`,
          `Rp${write(amount)} = ${n} x Rp${write(p)} x ${m}`,
          `${write(n)} x ${write(p)} = ${write(n * p)}`,
          `${write(n)} + ${write(p)} + ${m} = ${write(n + p + m)}`,
        ])
          expect([text, found(text).verdict]).toEqual([text, 'exact']);
      }),
    );
  });

  it('what is rounded rounds, and what is cut off truncates', () => {
    const size = fc.constantFrom([6, 'juta'] as const, [9, 'miliar'] as const);
    fc.assert(
      fc.property(
        sums,
        size,
        fc.integer({ min: 1, max: 2 }),
        ([n, p, m], [zeros, word], places) => {
          const amount = BigInt(n) * BigInt(p) * BigInt(m);
          const unit = 10n ** BigInt(zeros - places);
          const write = (units: bigint) => {
            const text = String(units).padStart(places + 1, '0');
            return `Rp${grouped(BigInt(text.slice(0, -places)), '.')},${text.slice(-places)} ${word}`;
          };
          const claim = (units: bigint) =>
            found(`${n} x Rp${grouped(p, '.')} x ${m} = ${write(units)}`).verdict;
          const [cut, nearest] = [amount / unit, (2n * amount + unit) / (2n * unit)];
          const exact = amount % unit === 0n;
          expect(claim(nearest)).toBe(exact ? 'exact' : 'rounds');
          if (cut !== nearest) expect(claim(cut)).toBe('truncates');
          expect(claim(nearest + 1n)).toBe('mismatch');
          if (cut > 0n) expect(claim(cut - 1n)).toBe('mismatch');
        },
      ),
    );
  });

  it('one changed digit is a mismatch that names it', () => {
    const change = fc.record({
      which: fc.nat(2),
      place: fc.nat(9),
      by: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(sums, change, ([n, p, m], { which, place, by }) => {
        const right = [n, p, n * p * m];
        const text = [...String(right[which])];
        const at = place % text.length;
        text[at] = String((Number(text[at]) + by) % 10);
        fc.pre(text[0] !== '0');
        const printed = right.map((value, index) => (index === which ? text.join('') : value));
        const [a, b, c] = printed;
        const { verdict, digits: repairs } = found(`${a} x ${b} x ${m} = ${c}`);
        expect(verdict).toBe('mismatch');
        const told = repairs.map(
          ({ quantity, repaired }) =>
            `${quantity.text} > ${repaired.value.numerator / repaired.value.denominator}`,
        );
        expect(told).toContain(`${printed[which]} > ${right[which]}`);
      }),
    );
  });

  it('all that is said to fit does, and its neighbours do not', () => {
    const share = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 9_999 }));
    fc.assert(
      fc.property(share, ([members, hundredths]) => {
        const percent = `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}%`;
        const [fit] = found(`${members} -> ${percent}`).fits;
        const isRound = (base: bigint) => found(`${members} / ${base} = ${percent}`).verdict;
        if (!fit?.wholes) return;
        const [first, last] = fit.wholes;
        expect(['exact', 'rounds']).toContain(isRound(first));
        if (first > 1n) expect(isRound(first - 1n)).not.toBe('rounds');
        if (last === null) return;
        expect(['exact', 'rounds']).toContain(isRound(last));
        expect(['truncates', 'mismatch']).toContain(isRound(last + 1n));
      }),
    );
  });
});
