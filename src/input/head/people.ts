import type { Problem } from '../../problem/problem.js';
import type { Layout } from './layout.js';
import { foldHead } from './roles.js';

/** Heads of identity numbers, folded. */
const IDENTITY: readonly string[] = [
  'nik',
  'no nik',
  'nomor nik',
  'nomor induk kependudukan',
  'no ktp',
  'nomor ktp',
  'no induk kependudukan',
  'kpj',
  'no kpj',
  'nomor kpj',
];
/** Rows that are looked at. */
const LOOKED_AT = 50;

/** Whether most of the first rows hold an identity number of 16 digits. */
function hasNumbers({ rows }: Layout): boolean {
  const some = rows.slice(0, LOOKED_AT).rows();
  const isIdentity = (cell: string) => /^'?\d{16}$/.test(cell.trim());
  const found = some.filter(({ cells }) => cells.some(isIdentity)).length;
  return some.length > 1 && found * 2 > some.length;
}

/** A list of people instead of counts: personal data that no budget needs. */
export function peopleList(file: string, table: Layout): Problem[] {
  const { head } = table;
  const column = head.cells.find((cell) => IDENTITY.includes(foldHead(cell)));
  if (column === undefined && !hasNumbers(table)) return [];
  const at = { code: 'people-list' as const, file, line: head.line };
  return [column === undefined ? at : { ...at, column }];
}
