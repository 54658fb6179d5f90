import { readSync } from 'node:fs';

/** Puts the next bytes into `into` from `at` on, as many as fit or fewer; 0 is the end. */
export type ReadBytes = (into: Buffer, at: number, most: number) => number;

/** Reads an open file from a byte on. What the system says against it is thrown. */
export function fromFile(file: number, start: number): ReadBytes {
  let position = start;
  return (into, at, most) => {
    const count = readSync(file, into, at, most, position);
    position += count;
    return count;
  };
}

/** Reads bytes in memory from one of them on. */
export function fromBytes(bytes: Buffer, start: number): ReadBytes {
  let position = start;
  return (into, at, most) => {
    const count = bytes.copy(into, at, position, position + most);
    position += count;
    return count;
  };
}
