import { refuse } from '../problem/problem.js';

/** A file that was read, and whether it has sheets. */
interface MaybeWorkbook {
  readonly path: string;
  readonly isWorkbook: boolean;
}

/** Refuses a sheet that was named where no workbook was read: it would be left out without a word. */
export function checkSheet(sheet: string | null, files: readonly MaybeWorkbook[]): void {
  const [first] = files;
  if (sheet !== null && first && !files.some(({ isWorkbook }) => isWorkbook))
    refuse({ code: 'conflict', option: '--sheet', value: first.path, list: ['.xlsx'] });
}
