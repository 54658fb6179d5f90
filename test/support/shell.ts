import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './run.js';

const BIN = join(ROOT, 'bin', 'ucj.cjs');

/** Runs a line of a shell in which `ucj` is the built program. */
export function inShell(line: string, cwd = ROOT) {
  const script = `ucj() { "${process.execPath}" "${BIN}" "$@"; }; ${line}`;
  const { stdout, stderr, status } = spawnSync('sh', ['-c', script], { cwd, maxBuffer: 1e8 });
  return { stdout: String(stdout), stderr: String(stderr), status };
}
