import { broken, fail, type OtherKind } from './failure.js';
import type { Parts } from './zip.js';

/** Begins the older containers of Office: XLS, and anything with a password. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ZIP = Buffer.from('PK');

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}

/** Fails where the bytes are no ZIP file, with what they are instead. */
export function expectZip(bytes: Buffer): void {
  if (startsWith(bytes, OLE))
    fail(
      bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
        ? { failed: 'locked' }
        : { failed: 'other-kind', kind: 'XLS' },
    );
  if (!startsWith(bytes, ZIP)) broken('no ZIP');
}

/** A part that only one kind of file has. */
const TELLING: readonly (readonly [RegExp, OtherKind])[] = [
  [/^xl\/workbook\.bin$/, 'XLSB'],
  [/^word\/document\.xml$/, 'DOCX'],
  [/^ppt\/presentation\.xml$/, 'PPTX'],
  [/^index\/document\.iwa$/, 'NUMBERS'],
];

/** What a ZIP file without a workbook is. */
export function otherKind({ names, read }: Parts): OtherKind {
  const mime = names.includes('mimetype') ? (read('mimetype')?.toString('latin1') ?? '') : '';
  if (mime.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return 'ODS';
  return TELLING.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? 'ZIP';
}
