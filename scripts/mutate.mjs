/**
 * Mutation tests: changes the code in small ways, one at a time, and asks whether a test sees it.
 * `npm run mutate` takes all parts, `npm run mutate -- core tariff` some, `npm run mutate --
 * core/month.ts` one file. What was found is kept in reports/mutation, so that a run after a change
 * tries what it touched alone; `--anew` forgets it.
 *
 * A part is judged by its own tests and no others: a sum that only a transcript of a whole run
 * would catch has no test that says what it should be.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

/** The files of each part. Its tests are in the folder of its name; those of claims, in `claim`. */
const PARTS = {
  core: ['src/core/**/*.ts'],
  tariff: ['src/tariff/**/*.ts'],
  budget: ['src/budget/**/*.ts'],
  input: ['text/number', 'text/convention', 'counts/counts', 'text/percent'].map(
    (name) => `src/input/${name}.ts`,
  ),
  claim: ['fraction', 'marks', 'numerals', 'amount'].map((name) => `src/claim/${name}.ts`),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { anew: { type: 'boolean' }, jobs: { type: 'string', default: '2' } },
});

/** A part by its name, or one file of it. */
function wanted(name) {
  const [part] = name.split('/');
  const files = name === part ? PARTS[part] : [`src/${name}`];
  if (!(part in PARTS)) throw new Error(`no part ${part}: ${Object.keys(PARTS).join(', ')}`);
  return { part, files };
}

/** What survived is tried again each time: Stryker does not see that a new test meets a constant. */
function forgetSurvivors(path) {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  writeFileSync(path, JSON.stringify(report));
}

async function run({ part, files }) {
  const incrementalFile = `reports/mutation/${part}.json`;
  if (values.anew) rmSync(incrementalFile, { force: true });
  const stryker = new Stryker({
    mutate: files,
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutate.vitest.mjs', dir: `test/${part}`, related: false },
    coverageAnalysis: 'perTest',
    concurrency: Number(values.jobs),
    incremental: true,
    incrementalFile,
    reporters: ['clear-text', 'json', 'progress-append-only'],
    jsonReporter: { fileName: `reports/${part}.json` },
    clearTextReporter: { reportTests: false, logTests: false, allowColor: false },
    logLevel: 'warn',
    warnings: { slow: false },
    // The compiler has no interface that Stryker could ask; files are only read, never type-checked.
    tsconfigFile: 'none',
    ignorePatterns: ['/reports', '/bench', '/.ci', '/dist', 'test/golden'],
    tempDirName: 'reports/sandbox',
    // Nothing is timed in a test: only a loop that does not end counts, on a slow machine too.
    timeoutMS: 20_000,
    allowEmpty: false,
  });
  await stryker.runMutationTest();
  forgetSurvivors(incrementalFile);
}

for (const each of (positionals.length > 0 ? positionals : Object.keys(PARTS)).map(wanted)) {
  await run(each);
}
