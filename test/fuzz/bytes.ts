import { oneOf, type Picker } from './picker.js';

type Change = (bytes: Buffer, pick: Picker) => Buffer;

/** Cells that readers of tables are known to stumble over. */
const TRAPS: readonly string[] = [
  '',
  '"',
  '"a\nb"',
  '"unclosed',
  'a"b',
  '–',
  '00012',
  '1.234',
  '1,234',
  '1 234',
  '12.34.56',
  '1e5',
  '3604121212900001',
  '2013.0',
  'NaN',
  "'=1+1",
  '@x',
  'JUMLAH',
  'INDONESIA',
  'Sumber: x',
  '9401',
  'Serang',
  '\ufeff',
  '\u0000',
  '\u2028',
  '\u202eabc',
  '\u001b[31m',
  'TRUE',
  '06/05/2025',
  'x'.repeat(5000),
];

const CHANGES: readonly Change[] = [
  (bytes, pick) => {
    const changed = Buffer.from(bytes);
    changed[pick(bytes.length)] = pick(256);
    return changed;
  },
  (bytes, pick) => {
    const from = pick(bytes.length);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + pick(4))]);
  },
  (bytes, pick) => {
    const [to, from] = [pick(bytes.length), pick(bytes.length)];
    const piece = bytes.subarray(from, from + pick(40));
    return Buffer.concat([bytes.subarray(0, to), piece, bytes.subarray(to)]);
  },
  (bytes, pick) => bytes.subarray(0, pick(bytes.length + 1)),
  // A trap at the end of a cell, whatever sets cells apart.
  (bytes, pick) => {
    const ends = [...bytes].flatMap((byte, index) =>
      ',;\t\n'.includes(String.fromCharCode(byte)) ? [index] : [],
    );
    const to = ends.length > 0 ? oneOf(pick, ends) : 0;
    const from = pick(2)
      ? to
      : bytes
          .subarray(0, to)
          .findLastIndex((byte) => ',;\t\n'.includes(String.fromCharCode(byte))) + 1;
    return Buffer.concat([
      bytes.subarray(0, from),
      Buffer.from(oneOf(pick, TRAPS)),
      bytes.subarray(to),
    ]);
  },
];

/** A file with one to three things changed, without regard to what it says. */
export function torn(bytes: Buffer, pick: Picker): Buffer {
  let changed = bytes;
  for (let times = pick(3); times >= 0; times -= 1) changed = oneOf(pick, CHANGES)(changed, pick);
  return changed;
}
