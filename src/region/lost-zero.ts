import { officialName } from './names.js';
import type { RegionFinding, RegionText } from './resolution.js';

/** What is left of `32.10` where a spreadsheet took it for a number. */
const LOST = /^\d\d\.\d$/;

/**
 * Texts with the last zero of codes that stand alone restored, where each is a region's then and
 * none stands in the file with its zero too: there `32.1` is another way to write `32.01`.
 */
export function withLostZeros(texts: readonly RegionText[]): {
  readonly texts: readonly RegionText[];
  readonly findings: readonly RegionFinding[];
} {
  const lost = texts.filter(({ code, name }) => name === '' && LOST.test(code));
  if (lost.length === 0) return { texts, findings: [] };
  const codes = new Set(texts.map(({ code }) => code));
  const isLost = ({ code }: RegionText) =>
    officialName(`${code}0`) !== null && !codes.has(`${code}0`);
  if (!lost.every(isLost)) return { texts, findings: [] };
  const all = new Set(lost);
  const findings = texts.flatMap((text, index): RegionFinding[] => {
    const other = officialName(`${text.code}0`) ?? '';
    return all.has(text) ? [{ index, code: 'zero-lost', value: text.code, other }] : [];
  });
  const restored = texts.map((text) => (all.has(text) ? { ...text, code: `${text.code}0` } : text));
  return { texts: restored, findings };
}
