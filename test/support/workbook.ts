import type { WorkbookLimits } from '../../src/input/xlsx/failure.js';
import { readWorkbook, type Sheet } from '../../src/input/xlsx/read.js';
import { type MadeEntry, zipOf } from './zip.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a test wants to stand in a workbook, as XML. */
export interface MadeWorkbook {
  /** What is inside of `sheetData`; or a whole part, where it begins with `<?` or `<!`. */
  readonly data?: string;
  /** What stands before and after the cells of the sheet. */
  readonly before?: string;
  readonly after?: string;
  /** What is inside of the shared strings, and of the styles. */
  readonly strings?: string;
  readonly styles?: string;
  readonly properties?: string;
  /** The list of sheets; one that is visible if not given. */
  readonly tabs?: string;
  readonly more?: readonly MadeEntry[];
}

export const TAB = '<sheet name="Data" sheetId="1" r:id="rId1"/>';

export function relations(list: readonly (readonly [id: string, kind: string, target: string])[]) {
  const all = list.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
}

function sheetOf({ data = '', before = '', after = '' }: MadeWorkbook): string {
  if (/^<[?!]/.test(data)) return data;
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

/** The entries of a workbook with one sheet. */
export function entriesOf(made: MadeWorkbook): MadeEntry[] {
  const { strings = '', styles = '', properties = '', tabs = TAB, more = [] } = made;
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${tabs}</sheets></workbook>`;
  return [
    { name: '_rels/.rels', bytes: relations([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', bytes: workbook },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: relations([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', '/xl/sharedStrings.xml'],
        ['rId3', 'styles', './styles.xml'],
        ['rId4', 'chartsheet', 'chartsheets/sheet1.xml'],
      ]),
    },
    { name: 'xl/sharedStrings.xml', bytes: `<sst xmlns="${MAIN}">${strings}</sst>` },
    { name: 'xl/styles.xml', bytes: `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` },
    { name: 'xl/worksheets/sheet1.xml', bytes: sheetOf(made) },
    ...more,
  ];
}

/** The one sheet of a workbook made by hand. */
export function sheetFrom(made: MadeWorkbook, limits?: WorkbookLimits): Sheet {
  const found = readWorkbook(zipOf(entriesOf(made)), limits);
  if ('failed' in found) throw new Error(JSON.stringify(found));
  const [sheet] = found.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** Why a workbook made by hand is not read. */
export function failureOf(made: MadeWorkbook, limits?: WorkbookLimits) {
  const found = readWorkbook(zipOf(entriesOf(made)), limits);
  return 'failed' in found ? found : null;
}
