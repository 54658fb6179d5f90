import type { Cell } from '../../src/core/cell.js';
import type { ReadFile } from '../../src/input/file.js';
import type { ReadTable } from '../../src/input/table.js';

/** Lines of a text that hold anything; null where quotation marks make lines hard to tell. */
function linesOf(bytes: Buffer, { encoding }: ReadFile): string[] | null {
  if (encoding === 'xlsx') return null;
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('"') ? null : text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
}

/** Lines that were read as something, or set aside with a word. */
function accounted({ cells, wholes, files }: ReadTable): Set<number> {
  const [file] = files;
  return new Set([
    ...(file?.headLines ?? []),
    ...(file?.aside ?? []),
    ...(file?.leftOut.map(({ origin }) => origin.line) ?? []),
    ...wholes.map(({ origin }) => origin.line),
    ...[...cells].map(({ origin }) => origin.line),
  ]);
}

/** What a cell of digits must be read as; null where it has none. */
function digitsOf(text: string): number | null {
  const digits = text
    .trim()
    .replace(/[.,]0{1,2}$/, '')
    .replace(/\D/g, '');
  return digits === '' ? null : Number(digits);
}

function wrongCount(cell: Cell, line: string, { wide, columns, delimiter }: ReadFile): string[] {
  const part = wide?.find(({ segment }) => segment === cell.segment) ?? { columns };
  const cells = line.split(delimiter ?? '\n');
  return (['potential', 'registered'] as const).flatMap((role) => {
    const text = cells[part.columns.get(role) ?? -1] ?? '';
    const whole = Number(text.trim().replace(/\D/g, ''));
    const fits = cell[role] === digitsOf(text) || cell[role] === whole;
    return fits ? [] : [`line ${cell.origin.line}: ${role} ${cell[role]} of "${text}"`];
  });
}

/**
 * What does not hold of a table that was accepted: every line was read or set aside with a word,
 * and every count has the digits that stand in its cell, no more and no fewer.
 */
export function faults(bytes: Buffer, table: ReadTable): string[] {
  const [file] = table.files;
  const lines = file && linesOf(bytes, file);
  if (!file || !lines || file.scaled.length > 0) return [];
  const known = accounted(table);
  const lost = lines.flatMap((line, index) => {
    const isBlank = line.split(file.delimiter ?? '\n').every((cell) => cell.trim() === '');
    return isBlank || known.has(index + 1) ? [] : [`line ${index + 1} is lost: ${line}`];
  });
  const wrong = [...table.cells].flatMap((cell) =>
    wrongCount(cell, lines[cell.origin.line - 1] ?? '', file),
  );
  return [...lost, ...wrong];
}
