import { describe, expect, it } from 'vitest';
import { styleOf } from '../../src/render/xlsx/style.js';

/** What a spreadsheet shows for a number in a format: the first section whose condition holds. */
function shown(format: string, value: number): string {
  const found = format.split(';').find((section) => {
    const [, sign, bound] = /^\[(>=|<)([\d.]+)\]/.exec(section) ?? [];
    if (sign === undefined) return true;
    return sign === '<' ? value < Number(bound) : value >= Number(bound);
  });
  const text = (found ?? '').replace(/^\[.*?\]/, '');
  return text.replace('0.0%', `${(value * 100).toFixed(1)}%`).replaceAll('"', '');
}

describe('a share in a workbook', () => {
  it.each([
    [0, '0.0%'],
    [0.00001, '<0.1%'],
    [0.00049, '<0.1%'],
    [0.0005, '0.1%'],
    [0.5, '50.0%'],
    [0.9994, '99.9%'],
    [0.9995, '99.9%'],
    [0.99999, '99.9%'],
    [1, '100.0%'],
    [1.2, '120.0%'],
  ])('is never shown as all or nothing that it is not: %s', (value, text) => {
    const { numFmt = '' } = styleOf('share', 'body', '', value);
    expect(shown(numFmt, value)).toBe(text);
    const marked = styleOf('share', 'body', '*', value).numFmt ?? '';
    expect(shown(marked, value)).toBe(`${text}*`);
  });
});
