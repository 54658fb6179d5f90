// Whole processes over national tables, beside other tools on the same files, run in turn so that a machine whose
// speed drifts still compares them fairly. Prints the median seconds, the most memory, and the median of the ratios
// to the tool that does the same, pair by pair; and how time grows with the number of rows.
//
//   (cd bench && npm install --no-package-lock); node bench/compare.mjs [--runs 5] [--only grouped,rows] [--grow]
//
// DuckDB comes with npm; mawk, Miller and openpyxl (python3-openpyxl) are compared where they are installed.
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

/** Copies a CSV into a workbook, or reads one and adds up a column, as one does with openpyxl. */
const BOOK = `import csv, sys, openpyxl
book = openpyxl.Workbook(write_only=True); sheet = book.create_sheet()
for row in csv.reader(open(sys.argv[1])): sheet.append([int(cell) if cell.isdigit() else cell for cell in row])
book.save(sys.argv[2])`;
const READ_BOOK = `import sys, openpyxl
rows = openpyxl.load_workbook(sys.argv[1], read_only=True).active.iter_rows(values_only=True); next(rows); sums = {}
for row in rows: sums[(row[0][:2], row[2])] = sums.get((row[0][:2], row[2]), 0) + row[4]
open(sys.argv[2], 'w').write(str(sums))`;
const python = (program, ...words) => ['python3', '-c', program, ...words];

/** A table of a form, written once. */
function tableOf(form, count = VILLAGES) {
  const path = join(folder, `${form}-${count}.csv`);
  const months = form === 'months' ? 2 : 1;
  if (!existsSync(path)) writeTable(path, { form: FORMS[form] ? form : 'plain', count, months });
  const other = `${path}.${form}`;
  if (form === 'gz' && !existsSync(other)) writeFileSync(other, gzipSync(readFileSync(path)));
  if (form === 'xlsx' && !existsSync(other)) run(python(BOOK, path, other));
  return form === 'gz' || form === 'xlsx' ? other : path;
}

/** What each work asks of ucj. */
const WORKS = {
  grouped: ['gap', '--by', 'province', '--by', 'segment'],
  rows: ['gap'],
  target: ['gap', '--by', 'province', '--target', '60%'],
  region: ['gap', '--region', '32.04', '--by', 'district', '--by', 'segment'],
  check: ['check'],
  trend: ['trend'],
  share: ['share', '100000'],
  plan: ['plan', '--target', '99.5%', '--until', '2044', '--growth', '1%', '--lapse', '5%'],
  report: ['report', '--top', '20', '--format', 'markdown'],
};
/** Villages of a table, where it is not of all: a million rows are no workbook, nor a plan of twenty years. */
const COUNTS = { xlsx: 8333, plan: 514 };
/** What is compared: a work on a form of the table. */
const CASES = [
  ...['plain', 'quoted', 'marks', 'accents', 'wages', 'semicolon', 'crlf', 'gz'].map((form) => {
    return ['grouped', form];
  }),
  ['grouped', 'xlsx'],
  ...['rows', 'target', 'region', 'check', 'share', 'plan', 'report'].map((work) => [
    work,
    'plain',
  ]),
  ['trend', 'months'],
];

/** What tells whether a tool is installed. */
const TESTS = {
  mawk: 'command -v mawk',
  miller: 'command -v mlr',
  openpyxl: 'python3 -c "import openpyxl"',
};
const AWK = `NR > 1 { k = substr($1, 1, 2) "," $3; p[k] += $5; r[k] += $6; u[k] += $5 > $6 ? $5 - $6 : 0 }
  END { for (k in p) printf "%s,%d,%d,%d\\n", k, p[k], r[k], u[k] }`;
const MILLER = '$p = substr($region_code, 0, 1); $u = max(0, $potential - $registered)';

/** What DuckDB is asked too. */
const DUCKDB = ['grouped', 'rows', 'target', 'region'];

/** The processes of a case: ucj first, then whoever does the same. */
function contenders(work, form, table, out) {
  const [verb, ...options] = WORKS[work];
  const format = options.includes('--format') ? [] : ['--format', 'csv'];
  const found = { ucj: [node, ucj, verb, ...format, '--quiet', '-o', out, ...options, table] };
  if (DUCKDB.includes(work) && !['gz', 'xlsx'].includes(form))
    found.duckdb = [node, join(bench, 'duckdb.mjs'), work, form, table, out];
  if (form === 'xlsx') found.openpyxl = python(READ_BOOK, table, out);
  if (work === 'grouped' && form === 'plain') {
    found.mawk = ['sh', '-c', `exec mawk -F, '${AWK}' ${table} > ${out}`];
    const sums = 'stats1 -a sum -f potential,registered,u -g p,segment';
    found.miller = [
      'sh',
      '-c',
      `exec mlr --icsv --ocsv put '${MILLER}' then ${sums} ${table} > ${out}`,
    ];
  }
  return Object.fromEntries(
    Object.entries(found).filter(
      ([name]) => !TESTS[name] || spawnSync('sh', ['-c', TESTS[name]]).status === 0,
    ),
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
  const table = tableOf(form, COUNTS[form] ?? COUNTS[work]);
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
    const peer = ['duckdb', 'openpyxl'].find((each) => found[each]);
    const ratios = found[peer]?.map((other, at) => own[at].seconds / other.seconds);
    if (ratios) cells.push(`${median(ratios).toFixed(2).padStart(6)} x ${peer}`);
    console.log(cells.join(''));
  }
}

/** Rows that a verb takes at most, where that is fewer. */
const MOST = { plan: 100_000, share: 1_000_000 };

/** Seconds and memory at ten thousand, a hundred thousand, one and five million rows, as far as a verb takes them. */
function growth(work, form) {
  for (const rows of [10_000, 100_000, 1_000_000, 5_000_000]) {
    if (rows > (MOST[work] ?? rows)) continue;
    const table = tableOf(form, Math.round(rows / 12));
    const { ucj: words } = contenders(work, form, table, join(folder, 'out.csv'));
    const all = Array.from({ length: rows > 1_000_000 ? 1 : runs }, () => run(words));
    const seconds = median(all.map((each) => each.seconds));
    const megabytes = Math.max(...all.map((each) => each.megabytes));
    const name = `${work} ${rows}`.padEnd(18);
    console.log(`${name}${seconds.toFixed(2).padStart(8)} s${megabytes.toFixed(0).padStart(7)} MB`);
  }
}

console.log(`${runs} runs, node ${process.version}, 1,005,144 rows`);
const wanted = CASES.filter(([work]) => !only || only.includes(work));
const once = new Map(wanted.filter(([, form]) => form === 'plain' || form === 'months'));
if (values.grow) for (const [work, form] of once) growth(work, form);
else for (const [work, form] of wanted) compared(work, form);
