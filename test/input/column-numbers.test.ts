import { describe, expect, it } from 'vitest';
import { isNumbered } from '../../src/input/head/column-numbers.js';
import { inFolder, run } from '../support/run.js';

const row = (text: string) => ({ line: 2, cells: text.split(';') });

describe('a row of column numbers', () => {
  it.each([
    '1;2;3;4;5',
    '(1);(2);(3);(4);(5)',
    '-1;-2;-3;-4;-5',
    '[1];[2];[3];[4];[5]',
    '1.;2.;3.;4.;5.',
    'I;II;III;IV;V',
    'a;b;c;d;e',
    '(A);(B);(C);(D);(E)',
    '1;2;3;4;5=4/3',
    '1;2;3;4;5 = 4:3 x 100',
    '(1);(2);(3);(4);(5) = (4)/(3)',
    '(1);(2);(3);(4);(5=4/3x100%)',
    'a;b;c;d;e=d/c*100',
    '1;2;3;4;4/3*100%',
    '1;2;3;3-2;5',
    '1;2;3;3-2;4',
    ';1;2;3;4',
    '1;2;;3;4',
    '1;2;3;4;',
    '1;2;3=2/1',
    '1;2;3;(3)x(2)',
    'I;II;III;(III) x (II)',
    '1;2;3; ( 3 / 2 )  x  100 % ',
  ])('is %s', (text) => expect(isNumbered(row(text))).toBe(true));

  it.each([
    '1;2',
    '1;2;4',
    '1;3;2',
    '2;3;4',
    '1;Bayah;3;4',
    '1;2;3;100',
    ';;1;2',
    'a;2;c',
    '1;2;non-asn',
    '1;2;2025-01',
    '1;2;3;-',
    'A;B;Potensi',
    '1;2;3;3+',
    '1;2;3;xx',
    '1;2;3;3/pekerja',
  ])('is not %s', (text) => expect(isNumbered(row(text))).toBe(false));

  it('is told from letters and signs that go on, at once', () => {
    for (const text of [
      'x'.repeat(100),
      '1x'.repeat(50),
      '1 + '.repeat(50),
      `(4)${'x'.repeat(90)}+`,
    ])
      expect(isNumbered(row(`1;2;3;${text}`))).toBe(false);
  });

  it.each(['1;2;3;4;5=4/3', ';1;2;3;4', '(a);(b);(c);(d);(e)', 'I;II;III;IV;V', '1;2;3;4;'])(
    'is no people, below the head and again: %s',
    async (numbers) => {
      const table = ['No;Kab/Kota;Potensi;Aktif;%', numbers, '1;Kab. Lebak;1000;100;10', numbers];
      const files = { 't.csv': [...table, '2;Kab. Serang;500;50;10', ''].join('\n') };
      await inFolder(files, async (cwd) => {
        const words = ['gap', 't.csv', '--by', 'segment', '--format', 'csv'];
        expect((await run(words, { cwd })).stdout).toContain(',1500,150,');
      });
    },
  );
});
