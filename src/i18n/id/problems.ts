import type { ProblemTexts } from '../words.js';
import { answers } from './problems/answers.js';
import { cells } from './problems/cells.js';
import { choices } from './problems/choices.js';
import { claims } from './problems/claims.js';
import { columns } from './problems/columns.js';
import { files } from './problems/files.js';
import { options } from './problems/options.js';
import { output } from './problems/output.js';
import { ownFiles } from './problems/own-files.js';
import { rows } from './problems/rows.js';
import { spending } from './problems/spending.js';
import { tables } from './problems/tables.js';

/** What can be wrong, in words. */
export const problems: ProblemTexts = {
  ...options,
  ...choices,
  ...claims,
  ...files,
  ...tables,
  ...columns,
  ...cells,
  ...rows,
  ...answers,
  ...output,
  ...ownFiles,
  ...spending,
};
