import type { Book } from './cell.js';
import {
  broken,
  fail,
  keepWithin,
  WORKBOOK_LIMITS,
  type WorkbookFailure,
  WorkbookFault,
  type WorkbookLimits,
} from './failure.js';
import { readShapes } from './formats.js';
import { expectZip, otherKind } from './kind.js';
import { type Relation, relationsOf } from './relations.js';
import { readSheet, type SheetContent } from './sheet.js';
import { readStrings } from './strings.js';
import { isOn, readXml } from './xml.js';
import { openZip, type Parts } from './zip.js';

export type { WorkbookFailure, WorkbookLimits } from './failure.js';
export type { Merge } from './places.js';
export type { FormulaCell } from './sheet.js';

/** One sheet of cells. Sheets that are charts are left out. */
export interface Sheet extends SheetContent {
  readonly name: string;
  /** Whether the sheet is hidden, in either of the two ways that there are. */
  readonly isHidden: boolean;
}

/** The sheets of a workbook in the order of their tabs, or why there are none. */
export type Workbook = { readonly sheets: readonly Sheet[] } | WorkbookFailure;

interface Tab {
  readonly name: string;
  readonly isHidden: boolean;
  readonly id: string;
}

function tabsOf(parts: Parts, part: string, limits: WorkbookLimits) {
  const bytes = parts.read(part) ?? broken(`${part} is missing`);
  const tabs: Tab[] = [];
  let root: string | undefined;
  let is1904 = false;
  let isUncalculated = false;
  readXml(part, bytes, limits, {
    open: (name, attribute) => {
      root ??= name;
      if (root !== 'm:workbook') fail({ failed: 'other-kind', kind: otherKind(parts) });
      if (name === 'm:workbookPr') is1904 = isOn(attribute('date1904'));
      if (name === 'm:calcPr') isUncalculated = isOn(attribute('fullCalcOnLoad'));
      if (name !== 'm:sheet') return;
      const isHidden = (attribute('state') ?? 'visible') !== 'visible';
      tabs.push({ name: attribute('name') ?? '', isHidden, id: attribute('r:id') ?? '' });
    },
  });
  return { tabs, is1904, isUncalculated };
}

/** The bytes of the part of a kind, which a workbook may do without. */
function optional(parts: Parts, relations: readonly Relation[], kind: string) {
  const part = relations.find((relation) => relation.kind === kind)?.part;
  if (part === undefined) return null;
  return { part, bytes: parts.read(part) ?? broken(`${part} is missing`) };
}

function sheetsOf(parts: Parts, limits: WorkbookLimits): Sheet[] {
  const main = relationsOf(parts, '', limits).find(({ kind }) => kind === 'officeDocument')?.part;
  if (!main?.endsWith('.xml')) fail({ failed: 'other-kind', kind: otherKind(parts) });
  const { tabs, ...facts } = tabsOf(parts, main, limits);
  const relations = relationsOf(parts, main, limits);
  const strings = optional(parts, relations, 'sharedStrings');
  const styles = optional(parts, relations, 'styles');
  const book: Book = {
    strings: strings ? readStrings(strings.part, strings.bytes, limits) : [],
    shapes: styles ? readShapes(styles.part, styles.bytes, limits) : [],
    ...facts,
    limits,
  };
  return readTabs(parts, tabs, relations, book);
}

function readTabs(
  parts: Parts,
  tabs: readonly Tab[],
  relations: readonly Relation[],
  book: Book,
): Sheet[] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: Sheet[] = [];
  let used = 0;
  keepWithin(book.limits, 'sheets', tabs.length);
  for (const { name, isHidden, id } of tabs) {
    const found = byId.get(id);
    if (!found) broken(`sheet ${name} is missing`);
    if (found.kind !== 'worksheet') continue;
    const bytes = parts.read(found.part) ?? broken(`${found.part} is missing`);
    const content = readSheet(found.part, bytes, book, used);
    used += content.rows.length * content.rows.columns.length;
    sheets.push({ name, isHidden, ...content });
  }
  return sheets;
}

/**
 * Reads a workbook of Excel (XLSX, or XLSM without its macros): all its sheets, as text. Whatever
 * the bytes are, it gives an answer, and takes no more memory than the limits let it. A cell with
 * a formula shows what the program that saved it computed; where none has, only sums are computed here.
 */
export function readWorkbook(bytes: Buffer, limits: WorkbookLimits = WORKBOOK_LIMITS): Workbook {
  try {
    expectZip(bytes);
    return { sheets: sheetsOf(openZip(bytes, limits), limits) };
  } catch (error) {
    // Told by class and not by name: it never leaves this part of the program.
    if (error instanceof WorkbookFault) return error.failure;
    throw error;
  }
}
