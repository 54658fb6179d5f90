import type { LinearProgram, ProgramRow } from '../../core/fund-best.js';

/** The package's types are those of its CommonJS way, where the loader is called `default`. */
type Load = typeof import('highs')['default'];

/** The solver, an optional package: a run that does not need it does without. */
async function load() {
  const { default: highs } = await import('highs');
  return (highs as unknown as Load)();
}

/** Whether an error says that the solver is not installed. */
export function isSolverMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /MODULE_NOT_FOUND$/.test(code) && /\bhighs\b/.test((error as Error).message);
}

/** Compiled once for all programs of a run; each is solved apart. */
let compiled: ReturnType<typeof load> | undefined;

/** Terms on a line: the format does not take long ones. */
const TERMS = 20;

/** A sum of variables as the solver reads it. */
function sumText(sum: ProgramRow['sum']): string {
  const terms = sum.map(
    ([variable, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} x${variable}`,
  );
  const lines: string[] = [];
  for (let at = 0; at < terms.length; at += TERMS)
    lines.push(terms.slice(at, at + TERMS).join(' '));
  return lines.join('\n ');
}

/** The program in the format that solvers share (CPLEX LP). */
function programText({ gains, rows }: LinearProgram): string {
  const gain = sumText(
    gains.flatMap((each, index) => (each === 0 ? [] : [[index, each] as const])),
  );
  const limits = rows.flatMap(({ sum, least, most }) => [
    ...(most === undefined ? [] : [` ${sumText(sum)} <= ${most}`]),
    ...(least === undefined ? [] : [` ${sumText(sum)} >= ${least}`]),
  ]);
  return `Maximize\n ${gain}\nSubject To\n${limits.join('\n')}\nEnd\n`;
}

/** Solves a program that has a solution; the same one gives the same values each time. */
export async function solve(program: LinearProgram): Promise<readonly number[]> {
  compiled ??= load();
  const { Status, Columns } = (await compiled).solve(programText(program), { output_flag: false });
  if (Status !== 'Optimal') throw new Error(`the linear program ended as ${Status}`);
  return program.gains.map((_, index) => {
    const column = Columns[`x${index}`];
    return column && 'Primal' in column ? (column.Primal ?? 0) : 0;
  });
}
