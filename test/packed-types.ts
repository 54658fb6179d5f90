// A program of a user, which compiles under strict TypeScript where `ucj` is installed. Nothing runs it.
import { type Gap, type GapRow, gap, TableError } from 'ucj';
import { coverage, roundPercent } from 'ucj/core';

export async function lowest(paths: readonly string[]): Promise<GapRow | undefined> {
  const found: Gap = await gap(paths, { by: 'region', sort: 'coverage', wage: 'umk', months: 9 });
  if (found.incomplete !== null) throw new Error(found.incomplete.regions.join(', '));
  return found.rows[0];
}

export function problemsOf(error: unknown): string[] {
  if (!(error instanceof TableError)) return [];
  return error.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

export const share = roundPercent(coverage(20_390, 25_721) ?? { numerator: 0, denominator: 1 }, 2);

// @ts-expect-error: a misspelt option is no option
export const wrong = gap('a.csv', { regoin: '36' });
