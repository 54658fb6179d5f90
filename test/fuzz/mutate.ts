import { TRAPS } from './tables.js';

/** A source of whole numbers from 0 to below `most`. */
export type Pick = (most: number) => number;

/** The same numbers for the same seed (mulberry32). */
export function picker(seed: number): Pick {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * most);
  };
}

type Mutation = (bytes: Buffer, pick: Pick) => Buffer;

/** Changes the text of a table line by line, cell by cell. */
function inCells(change: (rows: string[][], pick: Pick) => void): Mutation {
  return (bytes, pick) => {
    const text = bytes.toString('latin1');
    const mark = text.includes(';') ? ';' : text.includes('\t') ? '\t' : ',';
    const rows = text.split('\n').map((line) => line.split(mark));
    change(rows, pick);
    const joined = rows.map((row) => row.join(mark)).join('\n');
    // Characters beyond Latin-1 come from the traps.
    return /^[\0-\xff]*$/.test(joined) ? Buffer.from(joined, 'latin1') : Buffer.from(joined);
  };
}

function rowOf(rows: string[][], pick: Pick): string[] {
  return rows[pick(rows.length)] ?? [];
}

const MUTATIONS: readonly Mutation[] = [
  (bytes, pick) => {
    const changed = Buffer.from(bytes);
    changed[pick(bytes.length)] = pick(256);
    return changed;
  },
  (bytes, pick) => {
    const at = pick(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + pick(4))]);
  },
  (bytes, pick) => {
    const [at, from] = [pick(bytes.length), pick(bytes.length)];
    const piece = bytes.subarray(from, from + pick(40));
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
  },
  (bytes, pick) => bytes.subarray(0, pick(bytes.length + 1)),
  inCells((rows, pick) => {
    const row = rowOf(rows, pick);
    row[pick(row.length)] = TRAPS[pick(TRAPS.length)] ?? '';
  }),
  inCells((rows, pick) => {
    const row = rowOf(rows, pick);
    row.splice(
      pick(row.length + 1),
      pick(2),
      ...(pick(2) ? [TRAPS[pick(TRAPS.length)] ?? ''] : []),
    );
  }),
  inCells((rows, pick) => void rows.splice(pick(rows.length + 1), 0, [...rowOf(rows, pick)])),
  inCells((rows, pick) => void rows.splice(pick(rows.length), 1)),
  inCells((rows, pick) => void rows.splice(pick(rows.length + 1), 0, [''])),
  inCells((rows, pick) => {
    const [a, b] = [pick(5), pick(5)];
    for (const row of rows) [row[a], row[b]] = [row[b] ?? '', row[a] ?? ''];
  }),
  inCells((rows, pick) => {
    const at = pick(6);
    for (const row of rows) row.splice(at, 1);
  }),
  (bytes, pick) =>
    Buffer.from(
      bytes.toString('latin1').replaceAll('\n', ['\r\n', '\r', '\n\n'][pick(3)] ?? ''),
      'latin1',
    ),
];

/** A table with one to three things changed. */
export function mutated(bytes: Buffer, pick: Pick): Buffer {
  let changed = bytes;
  for (let times = pick(3); times >= 0; times -= 1)
    changed = MUTATIONS[pick(MUTATIONS.length)]?.(changed, pick) ?? changed;
  return changed;
}
