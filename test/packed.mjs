// Runs in a folder where the packed tarball is installed, and uses it as its users do.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { gap, TableError } from 'ucj';
import { computeGap, toTarget } from 'ucj/core';

const bin = 'node_modules/ucj/bin/ucj.cjs';
const sample = 'node_modules/ucj/data/papua-barat-2023.csv';

function ucj(...words) {
  return spawnSync(process.execPath, [bin, ...words], { encoding: 'utf8', env: {} });
}

const manifest = JSON.parse(readFileSync('node_modules/ucj/package.json', 'utf8'));
assert.equal(ucj('--version').stdout.split('\n')[0], manifest.version);

const json = ucj('gap', sample, '--format', 'json');
assert.equal(json.status, 0, json.stderr);
assert.equal(JSON.parse(json.stdout).totals.uncovered, 32_196);

for (const format of ['table', 'csv', 'tsv', 'ndjson', 'markdown', 'html'])
  for (const language of ['id', 'en']) {
    const ran = ucj('gap', sample, '--format', format, '--lang', language);
    assert.equal(ran.status, 0, ran.stderr);
    assert.match(ran.stdout, /Kaimana/);
  }

const wage = ucj('gap', 'node_modules/ucj/data/banten.csv', '--wage', 'umk', '--by', 'province');
assert.match(wage.stdout, /^36,Banten,/m);
assert.equal(ucj('gap', sample, '--fail-below', '90').status, 1);

const outputs = ['html', 'xlsx', 'md', 'json'].flatMap((ending) => ['-o', `report.${ending}`]);
const banten = 'node_modules/ucj/data/banten.csv';
const report = ucj('report', banten, '--wage', 'umk', '--target', '60%', '--quiet', ...outputs);
assert.deepEqual([report.status, report.stdout, report.stderr], [0, '', '']);
assert.match(readFileSync('report.html', 'utf8'), /^<!doctype html>[\s\S]*<script>/i);
assert.equal(readFileSync('report.xlsx').toString('latin1', 0, 2), 'PK');
assert.equal(ucj('check', 'report.xlsx', '--sheet', 'Rows', '--strict').status, 1);
const whole = JSON.parse(readFileSync('report.json', 'utf8'));
assert.equal(whole.schema, 'ucj/report@1');
assert.ok(existsSync('node_modules/ucj/dist/schema/report.schema.json'));
for (const ending of ['html', 'xlsx', 'md', 'json']) rmSync(`report.${ending}`);

const plan = ucj('plan', sample, '--target', '90%', '--until', '2026', '--format', 'json');
assert.equal(JSON.parse(plan.stdout).years.at(-1).coverage >= 0.9, true);
const share = ucj('share', '10000', sample, '--format', 'json');
assert.deepEqual([JSON.parse(share.stdout).placed, share.status], [10_000, 0]);
assert.equal(ucj('trend', sample).status, 2);
assert.equal(ucj('verify', '5.387 x 16.800 x 5 = 452.508.000').status, 0);
assert.equal(ucj('verify', '159.219 + 217.943 = 376.162').status, 1);
assert.match(ucj('afford', 'Rp2 miliar', '--months', '10').stdout, /,11904,/);

const why = ucj('explain', sample, '--region', 'Kaimana', '--format', 'json');
assert.equal(JSON.parse(why.stdout).rows[0].excess, 5331);
const quote = ['tariff', 'quote', '--scheme', 'bpu', '--month', '2026-05', '--payer', 'zakat'];
assert.equal(JSON.parse(ucj(...quote, '--format', 'json').stdout).total, 8400);
assert.match(
  ucj('tariff', 'show', 'pu.jp', '--format', 'table', '--lang', 'id').stdout,
  /11\.086\.300/,
);
assert.equal(ucj('tariff', 'quote', '--scheme', 'bpu', '--month', '2015-06').status, 2);

const printed = 'node_modules/ucj/data/papua-barat-2023-printed.csv';
const checked = ucj('check', printed, '--format', 'json', '--lang', 'id');
const misprint = JSON.parse(checked.stdout).warnings.find(({ code }) => code === 'one-digit');
assert.deepEqual([misprint.value, misprint.suggestion], ['2842', '2843']);
assert.equal(ucj('check', printed, '--strict').status, 1);
assert.match(ucj('region', '1101').stdout, /^1101,11\.09,Kabupaten Simeulue,/m);

const sources = 'node_modules/ucj/data/banten-sources.csv';
const fund = ['fund', banten, '--sources', sources, '--wage', 'umk', '--format', 'json'];
const funded = ucj(...fund, '--rule', 'most-workers');
assert.equal(funded.status, 0, funded.stderr);
assert.deepEqual(
  [JSON.parse(funded.stdout).best.distance, JSON.parse(ucj(...fund).stdout).best],
  [0, null],
);
// Without the optional solver. It is put back: another Node runs these checks on the same folder.
renameSync('node_modules/highs', 'highs');
const unsolved = ucj(...fund.slice(0, -2), '--rule', 'most-workers');
const inOrder = ucj(...fund);
renameSync('highs', 'node_modules/highs');
assert.match(unsolved.stderr, /npm install highs/);
assert.equal(inOrder.status, 0);
const licences = readFileSync('node_modules/ucj/dist/THIRD-PARTY-LICENSES.txt', 'utf8');
assert.match(licences, /^commander \d[^\n]*\(MIT\)\n\n\S/m);

// What is loaded late: the reader of workbooks, and the way of long files.
writeFileSync('broken.xlsx', 'PK\u0003\u0004');
assert.match(ucj('gap', 'broken.xlsx').stderr, /the workbook cannot be read/);
const villages = Array.from({ length: 200_000 }, (_, at) => {
  const [district, village] = [10 + (at % 80), 1000 + Math.floor(at / 80)];
  return `36.04.${district}.${village},Desa,petani,9,${at % 12}`;
});
writeFileSync('long.csv', `kode,desa,segmen,potensi,aktif\n${villages.join('\n')}\n`);
const long = ucj('gap', 'long.csv', '--by', 'province', '--format', 'json');
const { totals, parameters } = JSON.parse(long.stdout);
assert.deepEqual(
  [totals.potential, totals.uncovered, parameters.grain.cells],
  [1_800_000, 750_014, 200_000],
);
for (const name of ['broken.xlsx', 'long.csv']) rmSync(name);

writeFileSync('ucj.config.json', '{"segments":{"farmers":{"premium":1000}}}');
const table = 'region,segment,potential,registered\nA,petani,9,3\n';
const priced = spawnSync(process.execPath, [bin, 'gap', '-'], { encoding: 'utf8', input: table });
assert.match(priced.stdout, /,12000,72000,/);
writeFileSync('ucj.config.json', '{"segmens":{}}');
assert.match(ucj('gap', sample).stderr, /Did you mean "segments"/);
rmSync('ucj.config.json');
assert.ok(existsSync('node_modules/ucj/dist/schema/ucj.config.schema.json'));
assert.equal(ucj('gap', 'none.csv').status, 2);

const kaimana = await gap(sample, { region: 'Kaimana' });
assert.equal(kaimana.totals.excess, 5331);
await assert.rejects(gap('none.csv'), (error) => {
  return error instanceof TableError && error.problems[0].code === 'no-file';
});

assert.equal(typeof computeGap, 'function');
assert.equal(toTarget({ numerator: 995, denominator: 1000 }, 15_283, 0), 15_207);
assert.equal(
  spawnSync('npm', ['ls', '--all', '--parseable'], { encoding: 'utf8' }).stdout.trim().split('\n')
    .length,
  3,
);
