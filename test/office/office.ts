import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { readXlsx } from 'hucre/xlsx';
import { zipOf } from '../support/zip.js';

/** Values of the cells of each sheet, row by row. */
export type Book = ReadonlyMap<string, readonly (readonly unknown[])[]>;

function entries(bytes: Buffer): { name: string; bytes: Buffer }[] {
  const found: { name: string; bytes: Buffer }[] = [];
  let at = bytes.readUInt32LE(bytes.length - 6);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const length = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + length);
    const start = bytes.readUInt32LE(at + 42);
    const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const body = bytes.subarray(data, data + packed);
    found.push({ name, bytes: method === 8 ? inflateRawSync(body) : body });
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return found;
}

/** A workbook whose sheets were changed as XML; the first is sheet 1. */
export function withSheets(bytes: Uint8Array, change: (xml: string, sheet: number) => string) {
  return zipOf(
    entries(Buffer.from(bytes)).map(({ name, bytes: body }) => {
      const [, sheet] = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name) ?? [];
      if (sheet === undefined) return { name, bytes: body };
      return { name, bytes: change(body.toString('utf8'), Number(sheet)) };
    }),
  );
}

/** A workbook without the values beside its formulas: what has one afterwards was computed. */
export function withoutValues(bytes: Uint8Array): Buffer {
  return withSheets(bytes, (xml) =>
    xml.replace(/(<c [^>]*>)(<f>[^<]*<\/f>)(<v>[^<]*<\/v>|<v\/>)?<\/c>/g, (_, open, formula) => {
      return `${open.replace(' t="str"', '')}${formula}</c>`;
    }),
  );
}

/** How many formulas a workbook has, and how many of them with a value beside. */
export function formulas(bytes: Uint8Array): { all: number; valued: number } {
  let [all, valued] = [0, 0];
  withSheets(bytes, (xml) => {
    all += xml.match(/<f>/g)?.length ?? 0;
    valued += xml.match(/<\/f><v/g)?.length ?? 0;
    return xml;
  });
  return { all, valued };
}

/** Puts a number into a cell that has one. */
export function withNumber(xml: string, cell: string, value: number): string {
  const found = new RegExp(`(<c r="${cell}"[^>]*><v>)[^<]*(</v></c>)`);
  if (!found.test(xml)) throw new Error(`no number in ${cell}`);
  return xml.replace(found, `$1${value}$2`);
}

/** What stands in a workbook, with the values beside its formulas. */
export async function read(bytes: Uint8Array): Promise<Book> {
  const { sheets } = await readXlsx(bytes);
  return new Map(sheets.map(({ name, rows }) => [name, rows]));
}

function convert(folder: string, names: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const words = ['--headless', profile, '--convert-to', 'xlsx', '--outdir', join(folder, 'out')];
  const files = names.map((name) => join(folder, name));
  try {
    execFileSync('soffice', [...words, ...files], { stdio: 'pipe', timeout: 500_000 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error('test:office needs LibreOffice: no program "soffice" was found', {
      cause: error,
    });
  }
}

/** The workbooks as LibreOffice computes them, none of whose formulas has a value before. */
export async function recalculated(books: ReadonlyMap<string, Uint8Array>) {
  const saved = savedAgain(new Map([...books].map(([key, bytes]) => [key, withoutValues(bytes)])));
  const computed = await Promise.all([...saved.values()].map(read));
  return new Map([...saved.keys()].map((key, index) => [key, computed[index] as Book]));
}

/** Workbooks as LibreOffice writes them. */
export function savedAgain(books: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'ucj-office-'));
  try {
    mkdirSync(join(folder, 'out'));
    const names = [...books.keys()].map((_, index) => `book${index}.xlsx`);
    [...books.values()].forEach((bytes, index) => {
      writeFileSync(join(folder, names[index] ?? ''), bytes);
    });
    convert(folder, names);
    return new Map(
      [...books.keys()].map((key, index) => [
        key,
        readFileSync(join(folder, 'out', names[index] ?? '')),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return (a ?? '') === (b ?? '');
  // LibreOffice writes 15 digits of a quotient; counts and rupiah are the same to the last one.
  const isWhole = Number.isInteger(a) || Number.isInteger(b);
  return isWhole ? a === b : Math.abs(a - b) <= 1e-14 * Math.abs(a);
}

/** Cells in which two workbooks differ, each with both values. */
export function differences(ours: Book, theirs: Book): string[] {
  return [...ours].flatMap(([name, rows]) =>
    rows.flatMap((row, at) =>
      row.flatMap((value, column) => {
        const other = theirs.get(name)?.[at]?.[column];
        return isSame(value, other)
          ? []
          : [`${name} R${at + 1}C${column + 1}: ${value} | ${other}`];
      }),
    ),
  );
}
