// Whole processes that sum a national table per province and segment, run in turn so that a machine
// whose speed drifts still compares them fairly. Prints the median seconds of each, the median of
// its ratios to DuckDB, run by run, and the most memory it took. All must find the same sums.
//
//   npm install --no-package-lock && node national.mjs [--runs 7] [--months 1] [--form plain]
//     [--only sum,duckdb]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { month, writeTable } from './table.mjs';

const bench = join(fileURLToPath(import.meta.url), '..');
const root = join(bench, '..');
const text = { type: 'string' };
const { values } = parseArgs({ options: { runs: text, months: text, form: text, only: text } });
const runs = Number(values.runs ?? 7);
const months = Number(values.months ?? 1);
const form = values.form ?? 'plain';

const folder = mkdtempSync(join(tmpdir(), 'national-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const table = join(folder, 'table.csv');
const sum = join(folder, 'sum.cjs');
// Of two years, the last month is wanted.
const wanted = month(months - 1);

/** The sums of ucj, of all columns of its CSV those that are compared. */
const OF_UCJ = [0, 2, 4, 5, 7];
const AWK = `NR > 1 && $4 == w {
  k = substr($1, 1, 2) "," $3; p[k] += $5; r[k] += $6; u[k] += $5 > $6 ? $5 - $6 : 0 }
  END { for (k in p) printf "%s,%d,%d,%d\\n", k, p[k], r[k], u[k] }`;
const MILLER = `$province = substr($region_code, 0, 1);
  $uncovered = max(0, $potential - $registered)`;

const node = process.execPath;
/** What runs, given the file its sums go to. mawk and Miller find no duplicates. */
const CONTENDERS = {
  node: () => [node, '-e', '0'],
  ucj: (out) => {
    const by = ['--by', 'province', '--by', 'segment', '--period', wanted];
    return [node, join(root, 'bin/ucj.cjs'), 'gap', table, ...by, '--format', 'csv', '-o', out];
  },
  sum: (out) => [node, sum, table, out, wanted],
  duckdb: (out) => [node, join(bench, 'duckdb.mjs'), table, out, wanted],
  mawk: (out) => ['sh', '-c', `exec mawk -F, -v w=${wanted} '${AWK}' ${table} > ${out}`],
  miller: (out) => {
    const sums = ['stats1', '-a', 'sum', '-f', 'potential,registered,uncovered'];
    const then = ['then', 'put', MILLER, 'then', ...sums, '-g', 'province,segment'];
    const only = ['filter', `$period == "${wanted}"`];
    const to = `exec mlr --icsv --ocsv --headerless-csv-output "$@" ${table} > ${out}`;
    return ['sh', '-c', to, 'sh', ...only, ...then];
  },
};
const NEEDS = { mawk: 'mawk -W version', miller: 'mlr --version' };
const MEASURED = existsSync('/usr/bin/time');

function isInstalled(name) {
  return !NEEDS[name] || spawnSync('sh', ['-c', NEEDS[name]]).status === 0;
}

/** Runs one contender. Seconds, and megabytes at their peak where they can be measured. */
function run(name) {
  const out = join(folder, `${name}.csv`);
  const memory = join(folder, 'memory');
  const words = CONTENDERS[name](out);
  const all = MEASURED ? ['/usr/bin/time', '-f', '%M', '-o', memory, ...words] : words;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(all[0], all.slice(1), { encoding: 'utf8' });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${name}: exit ${status}: ${stderr}`);
  return {
    seconds,
    megabytes: MEASURED ? Number(readFileSync(memory, 'utf8')) / 1024 : Number.NaN,
  };
}

/** What a contender found, in one order and form. */
function sums(name) {
  const lines = readFileSync(join(folder, `${name}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/);
  const rows = lines.map((line) => line.split(','));
  const own = name === 'ucj' ? rows.slice(1).map((row) => OF_UCJ.map((at) => row[at])) : rows;
  return own
    .map((row) => row.join(','))
    .sort()
    .join('\n');
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

const wantedNames = values.only?.split(',') ?? Object.keys(CONTENDERS);
const names = Object.keys(CONTENDERS).filter(
  (name) => wantedNames.includes(name) && isInstalled(name),
);
const entryPoints = [join(bench, 'sum.ts')];
buildSync({ entryPoints, bundle: true, platform: 'node', minifySyntax: true, outfile: sum });
writeTable(table, { months, form });
const found = Object.fromEntries(names.map((name) => [name, []]));
for (let each = 0; each < runs; each += 1) for (const name of names) found[name].push(run(name));

const others = names.filter((name) => name !== 'node');
for (const name of others)
  if (sums(name) !== sums(others[0])) throw new Error(`${name} and ${others[0]} differ`);
console.log(`${runs} runs, ${months} months, ${form}; ${others.join(', ')} found the same sums`);
for (const name of names) {
  const seconds = median(found[name].map((each) => each.seconds));
  const ratio = found.duckdb?.map((each, at) => found[name][at].seconds / each.seconds);
  const memory = Math.max(...found[name].map(({ megabytes }) => megabytes));
  const cells = [name.padEnd(8), `${seconds.toFixed(2).padStart(7)} s`];
  if (ratio) cells.push(`${median(ratio).toFixed(2).padStart(6)} x duckdb`);
  console.log([...cells, `${memory.toFixed(0).padStart(6)} MB`].join(''));
}
