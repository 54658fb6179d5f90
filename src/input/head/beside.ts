import type { Problem } from '../../problem/problem.js';
import type { Head } from './heads.js';
import { foldHead, isCount, type Role, roleOf } from './roles.js';

const REGIONS: readonly (Role | undefined)[] = ['region', 'region_code', 'province'];

/** A head of regions between two heads of one count: a second table begins with it, to the right of the first one. */
export function tableBeside(file: string, { cells, line }: Head): Problem[] {
  const roles = cells.map((cell) => roleOf(cell));
  const seen = new Map<string, number>();
  for (const [index, cell] of cells.entries()) {
    if (!isCount(roles[index])) continue;
    const first = seen.get(foldHead(cell));
    const begin = roles.findIndex((role, at) => at > (first ?? index) && REGIONS.includes(role));
    if (begin >= 0 && begin < index)
      return [{ code: 'table-beside', file, line, column: cells[begin] ?? '', value: cell }];
    seen.set(foldHead(cell), first ?? index);
  }
  return [];
}
