// Wall time of whole processes against `node -e 0`, run in turn so that a machine whose speed
// drifts still compares them fairly. Prints the median of the ratios, pair by pair.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'bin', 'ucj.cjs');
const pairs = Number(process.argv[2] ?? 31);

const RUNS = [
  [['--version'], 1.25],
  [['gap', 'data/banten.csv'], 1.6],
  [['gap', 'data/banten.csv', '--format', 'table'], 2.2],
];

function seconds(words) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, words, { cwd: root });
  if (status !== 0) throw new Error(`exit ${status}: ${words.join(' ')}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

console.log(`${pairs} pairs, node ${process.version}`);
for (const [words, aim] of RUNS) {
  // What the first runs compile is kept.
  for (let run = 0; run < 5; run += 1) seconds([bin, ...words]);
  const ratios = [];
  const times = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const own = seconds([bin, ...words]);
    times.push(own);
    ratios.push(own / seconds(['-e', '0']));
  }
  const [ratio, ms] = [median(ratios).toFixed(2), (median(times) * 1000).toFixed(0)];
  console.log(`${ratio} x bare node (aim ${aim}), ${ms} ms: ucj ${words.join(' ')}`);
}
