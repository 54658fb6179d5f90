import { Parser } from 'saxen';
import { broken, keepWithin, type WorkbookLimits } from './failure.js';

/** An attribute's value by its name, undefined where it is not there. */
export type AttributeOf = (name: string) => string | undefined;

/** Whether an attribute says yes. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** What is done with the pieces of a part, in their order. Names carry the prefixes given here. */
interface XmlEvents {
  readonly open: (name: string, attribute: AttributeOf) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** The two editions of the format, with one prefix for what is the same in both. */
const NAMESPACES = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'm',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'p',
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function character(entity: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(entity) ?? [];
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Text without references. Only those of XML itself are known, as no part may declare its own. */
function plain(part: string, text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(
    /&([^;&]{0,12})(;?)/g,
    (whole, entity: string, end: string) =>
      (end && (ENTITIES[entity] ?? character(entity))) || broken(`${part}: ${whole}`),
  );
}

const PIECE = 4_000_000;

/**
 * A part's text in pieces of some megabytes, so that a kept cell does not keep the whole. Each ends
 * before a `<`, which is in no attribute and in no letter of several bytes.
 */
function* pieces(part: string, bytes: Buffer): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0; start < bytes.length; ) {
    const next = start + PIECE < bytes.length ? bytes.indexOf(0x3c, start + PIECE) : -1;
    const end = next < 0 ? bytes.length : next;
    try {
      yield decoder.decode(bytes.subarray(start, end));
    } catch {
      broken(`${part}: not UTF-8`);
    }
    start = end;
  }
}

/**
 * Reads a part of a workbook from start to end. Document types are refused, with whatever they
 * declare; nothing outside the part is ever looked up.
 *
 * @throws {WorkbookFault} where the part is no sound XML, or too deep
 */
export function readXml(
  part: string,
  bytes: Buffer,
  limits: WorkbookLimits,
  events: XmlEvents,
): void {
  const parser = new Parser();
  const wrong = ({ message }: Error) => broken(`${part}: ${message}`);
  let depth = 0;
  parser.ns(NAMESPACES);
  parser.on('error', wrong);
  parser.on('warn', wrong);
  parser.on('attention', () => broken(`${part}: DOCTYPE`));
  parser.on('openTag', (name, attributes) => {
    depth += 1;
    keepWithin(limits, 'depth', depth);
    events.open(name, (key) => {
      const value = attributes()[key];
      return value === undefined ? undefined : plain(part, value);
    });
  });
  parser.on('closeTag', (name) => {
    depth -= 1;
    events.close?.(name);
  });
  parser.on('text', (text) => events.text?.(plain(part, text)));
  parser.on('cdata', (text) => events.text?.(text));
  for (const piece of pieces(part, bytes)) parser.write(piece);
  parser.end();
}
