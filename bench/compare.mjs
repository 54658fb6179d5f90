// Whole processes over national tables, beside other tools on the same files, run in turn so that a machine whose
// speed drifts still compares them fairly. Prints the median seconds, the most memory, and the median of the ratios
// to DuckDB, pair by pair; and how time grows with the number of rows.
//
//   (cd bench && npm install --no-package-lock); node bench/compare.mjs [--runs 5] [--only grouped,rows] [--grow]
//
// mawk and Miller are compared where they are installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { FORMS, VILLAGES, writeTable } from './table.mjs';

const bench = join(fileURLToPath(import.meta.url), '..');
const ucj = join(bench, '..', 'bin', 'ucj.cjs');
const text = { type: 'string' };
const { values } = parseArgs({ options: { runs: text, only: text, grow: { type: 'boolean' } } });
const runs = Number(values.runs ?? 5);
const only = values.only?.split(',');

const folder = mkdtempSync(join(tmpdir(), 'compare-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const node = process.execPath;
const MEASURED = existsSync('/usr/bin/time');

/** A table of a form, written once. */
function tableOf(form, count = VILLAGES) {
  const path = join(folder, `${form}-${count}.csv`);
  if (!existsSync(path)) writeTable(path, { form: FORMS[form] ? form : 'plain', count });
  if (form !== 'gz') return path;
  const packed = `${path}.gz`;
  if (!existsSync(packed)) writeFileSync(packed, gzipSync(readFileSync(path)));
  return packed;
}

/** What each work asks of ucj. */
const WORKS = {
  grouped: ['gap', '--by', 'province', '--by', 'segment'],
  rows: ['gap'],
  target: ['gap', '--by', 'province', '--target', '60%'],
  region: ['gap', '--region', '32.04', '--by', 'district', '--by', 'segment'],
  check: ['check'],
};
/** What is compared: a work on a form of the table. */
const CASES = [
  ...['plain', 'quoted', 'marks', 'accents', 'wages', 'semicolon', 'crlf', 'gz'].map((form) => {
    return ['grouped', form];
  }),
  ...[
    ['rows', 'plain'],
    ['target', 'plain'],
    ['region', 'plain'],
    ['check', 'plain'],
  ],
];

const AWK = `NR > 1 { k = substr($1, 1, 2) "," $3; p[k] += $5; r[k] += $6; u[k] += $5 > $6 ? $5 - $6 : 0 }
  END { for (k in p) printf "%s,%d,%d,%d\\n", k, p[k], r[k], u[k] }`;
const MILLER = '$p = substr($region_code, 0, 1); $u = max(0, $potential - $registered)';

/** The processes of a case: ucj first, then whoever does the same. */
function contenders(work, form, table, out) {
  const [verb, ...options] = WORKS[work];
  const own = [node, ucj, verb, table, ...options, '--quiet', '--format', 'csv', '-o', out];
  const found = { ucj: own };
  if (work !== 'check' && form !== 'gz')
    found.duckdb = [node, join(bench, 'duckdb.mjs'), work, form, table, out];
  if (work === 'grouped' && form === 'plain') {
    found.mawk = ['sh', '-c', `exec mawk -F, '${AWK}' ${table} > ${out}`];
    const sums = 'stats1 -a sum -f potential,registered,u -g p,segment';
    found.miller = [
      'sh',
      '-c',
      `exec mlr --icsv --ocsv put '${MILLER}' then ${sums} ${table} > ${out}`,
    ];
  }
  const isThere = (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
  return Object.fromEntries(
    Object.entries(found).filter(([name]) => {
      return name === 'ucj' || name === 'duckdb' || isThere(name === 'miller' ? 'mlr' : name);
    }),
  );
}

/** Runs a process: its seconds, and its megabytes at their peak where they can be measured. */
function run(words) {
  const memory = join(folder, 'memory');
  const all = MEASURED ? ['/usr/bin/time', '-f', '%M', '-o', memory, ...words] : words;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(all[0], all.slice(1), { encoding: 'utf8' });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`exit ${status}: ${words.join(' ')}\n${stderr}`);
  const megabytes = MEASURED ? Number(readFileSync(memory, 'utf8').split('\n').at(-2)) / 1024 : 0;
  return { seconds, megabytes };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function compared(work, form) {
  const table = tableOf(form);
  const all = contenders(work, form, table, join(folder, 'out.csv'));
  const found = Object.fromEntries(Object.keys(all).map((name) => [name, []]));
  for (let each = 0; each < runs; each += 1)
    for (const [name, words] of Object.entries(all)) found[name].push(run(words));
  for (const [name, own] of Object.entries(found)) {
    const cells = [`${work} ${form}`.padEnd(18), name.padEnd(7)];
    cells.push(
      `${median(own.map(({ seconds }) => seconds))
        .toFixed(2)
        .padStart(7)} s`,
    );
    cells.push(
      `${Math.max(...own.map(({ megabytes }) => megabytes))
        .toFixed(0)
        .padStart(6)} MB`,
    );
    const ratios = found.duckdb?.map((other, at) => own[at].seconds / other.seconds);
    if (ratios) cells.push(`${median(ratios).toFixed(2).padStart(6)} x DuckDB`);
    console.log(cells.join(''));
  }
}

/** Seconds and memory at ten thousand, a hundred thousand, one and five million rows. */
function growth(work) {
  for (const rows of [10_000, 100_000, 1_000_000, 5_000_000]) {
    const table = tableOf('plain', Math.round(rows / 12));
    const { ucj: words } = contenders(work, 'plain', table, join(folder, 'out.csv'));
    const all = Array.from({ length: rows > 1_000_000 ? 1 : runs }, () => run(words));
    const seconds = median(all.map((each) => each.seconds));
    const megabytes = Math.max(...all.map((each) => each.megabytes));
    const name = `${work} ${rows}`.padEnd(18);
    console.log(`${name}${seconds.toFixed(2).padStart(8)} s${megabytes.toFixed(0).padStart(7)} MB`);
  }
}

console.log(`${runs} runs, node ${process.version}, 1,005,144 rows`);
const wanted = CASES.filter(([work]) => !only || only.includes(work));
if (values.grow) for (const work of new Set(wanted.map(([name]) => name))) growth(work);
else for (const [work, form] of wanted) compared(work, form);
