import { crc32, inflateRawSync } from 'node:zlib';
import { broken, fail, keepWithin, type WorkbookLimits } from './failure.js';

/** One entry of a ZIP directory. Sizes are what the directory says; `read` holds it to them. */
interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
}

/** The parts of a package. Names are in lower case, since they are the same in any case. */
export interface Parts {
  readonly names: readonly string[];
  /** A part's bytes, checked against their sum; null where there is no such part. */
  readonly read: (name: string) => Buffer | null;
}

const END = 0x06054b50;
const IN_DIRECTORY = 0x02014b50;
const IN_PLACE = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const IN_ZIP64 = 0xffffffff;
/** A part below this size takes little however well it was packed. */
const SMALL = 1_000_000;

function piece(bytes: Buffer, start: number, length: number, signature?: number): Buffer {
  const found = bytes.subarray(start, start + length);
  if (found.length < length) broken('ZIP: cut off');
  if (signature !== undefined && found.readUInt32LE(0) !== signature) broken('ZIP: damaged');
  return found;
}

function directory(bytes: Buffer, limits: WorkbookLimits): Map<string, Entry> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) broken('ZIP: cut off');
  const tail = piece(bytes, end, 22, END);
  const count = tail.readUInt16LE(10);
  keepWithin(limits, 'entries', count);
  const entries = new Map<string, Entry>();
  let at = tail.readUInt32LE(16);
  for (let index = 0; index < count; index += 1) {
    const head = piece(bytes, at, 46, IN_DIRECTORY);
    const length = head.readUInt16LE(28);
    const entry = entryOf(head, piece(bytes, at + 46, length));
    if (entries.has(entry.name)) broken(`ZIP: two entries named ${entry.name}`);
    entries.set(entry.name, entry);
    at += 46 + length + head.readUInt16LE(30) + head.readUInt16LE(32);
  }
  return entries;
}

function entryOf(head: Buffer, name: Buffer): Entry {
  return {
    // Some writers on Windows separate folders as Windows does.
    name: name.toString('utf8').replaceAll('\\', '/').toLowerCase(),
    flags: head.readUInt16LE(8),
    method: head.readUInt16LE(10),
    crc: head.readUInt32LE(16),
    packed: head.readUInt32LE(20),
    size: head.readUInt32LE(24),
    start: head.readUInt32LE(42),
  };
}

function unpack(entry: Entry, packed: Buffer): Buffer {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) broken(`ZIP: ${entry.name} is packed in a way of its own`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch (error) {
    const isLarger = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return broken(`ZIP: ${entry.name} is ${isLarger ? 'larger than it says' : 'damaged'}`);
  }
}

function readEntry(bytes: Buffer, entry: Entry): Buffer {
  if (entry.flags & ENCRYPTED) fail({ failed: 'locked' });
  const head = piece(bytes, entry.start, 30, IN_PLACE);
  const start = entry.start + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  const found = unpack(entry, piece(bytes, start, entry.packed));
  // A flipped bit must not become another number.
  if (found.length !== entry.size || crc32(found) !== entry.crc)
    broken(`ZIP: ${entry.name} is damaged`);
  return found;
}

/**
 * The parts of a ZIP file, each unpacked when it is read and only then. Nothing is written
 * anywhere, so a name that leads out of its folder does no harm.
 *
 * @throws {WorkbookFault} where the directory is damaged or a part is damaged, locked or too large
 */
export function openZip(bytes: Buffer, limits: WorkbookLimits): Parts {
  const entries = directory(bytes, limits);
  let total = 0;
  const read = (name: string) => {
    const entry = entries.get(name.toLowerCase());
    if (!entry) return null;
    if (entry.size === IN_ZIP64) broken(`ZIP: ${entry.name} is in ZIP64`);
    keepWithin(limits, 'entryBytes', entry.size);
    if (entry.size > SMALL) keepWithin(limits, 'ratio', entry.size / entry.packed);
    total += entry.size;
    keepWithin(limits, 'totalBytes', total);
    return readEntry(bytes, entry);
  };
  return { names: [...entries.keys()], read };
}
