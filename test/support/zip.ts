import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a ZIP file made for a test, and what its directory says that is not so. */
export interface MadeEntry {
  readonly name: string;
  readonly bytes: Buffer | string;
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
  readonly crc?: number;
  readonly packed?: Buffer;
}

function headOf(entry: MadeEntry, bytes: Buffer, packed: Buffer): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(entry.flags ?? 0, 2);
  head.writeUInt16LE(entry.method ?? 8, 4);
  head.writeUInt32LE(entry.crc ?? crc32(bytes), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(entry.size ?? bytes.length, 18);
  head.writeUInt16LE(Buffer.byteLength(entry.name), 22);
  return head;
}

function signed(signature: number, ...pieces: readonly Buffer[]): Buffer {
  const start = Buffer.alloc(4);
  start.writeUInt32LE(signature);
  return Buffer.concat([start, ...pieces]);
}

/** A ZIP file by the letter of its format, with whatever entries a test needs. */
export function zipOf(entries: readonly MadeEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const bytes = Buffer.from(entry.bytes);
    const packed = entry.packed ?? (entry.method === 0 ? bytes : deflateRawSync(bytes));
    const [head, name] = [headOf(entry, bytes, packed), Buffer.from(entry.name)];
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const made = Buffer.from([20, 0]);
    central.push(signed(0x02014b50, made, head, place, name));
    local.push(signed(0x04034b50, head, name, packed));
    at += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, list, signed(0x06054b50, end)]);
}
