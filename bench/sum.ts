// Reads and sums a plain table by the fast way alone, as far as it goes without the rest of ucj;
// bench/national.mjs builds it: node sum.cjs TABLE OUT [PERIOD]
import { openSync, readSync, writeFileSync } from 'node:fs';
import { fromFile } from '../src/input/plain/bytes.js';
import { sumPlain } from '../src/input/plain/sums.js';

const [table = '', out = '', wanted = null] = process.argv.slice(2);
const file = openSync(table, 'r');
const head = Buffer.alloc(4096);
const start = head.subarray(0, readSync(file, head, 0, head.length, 0)).indexOf('\n') + 1;
const columns = head.toString('latin1', 0, start).trim();
const delimiter = columns.includes(';') ? ';' : ',';

const shape = {
  delimiter: delimiter.charCodeAt(0),
  width: columns.split(delimiter).length,
  keys: [0, 1, 2, 3],
  counts: [4, 5, 6],
  blanks: [6],
  firstLine: 2,
};
const first = ([text = '']: readonly string[]) => text;
const request = {
  region: { keys: [0, 1], meaning: first },
  segment: { keys: [2], meaning: first },
  period: { keys: [3], meaning: first },
  terms: { keys: [], meaning: () => '' },
  group: (region: string) => region.slice(0, 2),
  wanted,
  taken: wanted,
  potential: 0,
  registered: 1,
  subsidised: 2,
};

const found = sumPlain(shape, request, () => fromFile(file, start));
if ('reason' in found) throw new Error(`handed over at line ${found.line}: ${found.reason}`);
const lines = found.cells.map(({ group, segment, potential, registered, uncovered }) =>
  [group, segment, potential, registered, uncovered].join(','),
);
writeFileSync(out, `${lines.join('\n')}\n`);
