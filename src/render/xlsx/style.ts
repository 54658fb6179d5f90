import type { CellStyle } from 'hucre/xlsx';
import type { Kind, Part } from './sheet.js';

/** Number formats. Text stays text when somebody edits it. */
const FORMATS: Readonly<Record<Kind, string>> = {
  text: '@',
  prose: '@',
  word: '@',
  count: '#,##0',
  rupiah: '#,##0',
  // Never 100 % from below.
  share: '[>=1]0.0%;[>=0.9995]"99.9%";0.0%',
  points: '+0.00;\u22120.00;0.00',
  hundredths: '#,##0.00',
  number: 'General',
  key: '0',
};

/** A share that is above 0 and would be shown as 0. */
const TINY = 0.0005;
const TINY_FORMAT = `[<${TINY}]"<0.1%";0.0%`;

/** The number format of a value, with a mark behind its number in each of its sections. */
function formatOf(kind: Kind, mark: string, isTiny: boolean): string {
  const format = isTiny ? TINY_FORMAT : FORMATS[kind];
  if (mark === '') return format;
  return format
    .split(';')
    .map((section) => `${section}"${mark}"`)
    .join(';');
}

const INK = '1F2937';
const GREY = '6B7280';
const DARK = '1F4E5F';
/** What may be changed: blue on yellow, as offices know it. */
const YELLOW = 'FFF8DC';
const BLUE = '1D4ED8';

function solid(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}

/** Widths are counted in characters of this font. */
export const FONT = { name: 'Calibri', size: 11 } as const;

const PARTS: Readonly<Record<Part, CellStyle>> = {
  body: { font: { color: { rgb: INK } } },
  input: { font: { color: { rgb: BLUE } }, fill: solid(YELLOW) },
  total: {
    font: { bold: true, color: { rgb: INK } },
    border: { top: { style: 'thin', color: { rgb: INK } } },
  },
  head: { font: { bold: true, color: { rgb: 'FFFFFF' } }, fill: solid(DARK) },
  title: { font: { bold: true, size: 14, color: { rgb: DARK } } },
  remark: { font: { italic: true, color: { rgb: GREY } } },
  helper: { font: { color: { rgb: GREY } } },
};

const SIDES = {
  text: 'left',
  prose: 'left',
  word: 'right',
  count: 'right',
  rupiah: 'right',
  share: 'right',
  points: 'right',
  hundredths: 'right',
  number: 'right',
  key: 'center',
} as const satisfies Record<Kind, string>;

function alignment(kind: Kind, part: Part): NonNullable<CellStyle['alignment']> {
  const horizontal = SIDES[kind];
  if (part === 'head') return { horizontal, vertical: 'center', wrapText: true };
  return { horizontal, vertical: 'top', ...(kind === 'prose' && { wrapText: true }) };
}

const STYLES = new Map<string, CellStyle>();

/** The style of a cell with its value, and the mark behind its number. Each is made once. */
export function styleOf(
  kind: Kind,
  part: Part,
  mark = '',
  value: string | number | null = null,
): CellStyle {
  const isTiny = kind === 'share' && typeof value === 'number' && value > 0 && value < TINY;
  const key = `${kind} ${part} ${mark} ${isTiny}`;
  const style = STYLES.get(key) ?? {
    ...PARTS[part],
    font: { ...FONT, ...PARTS[part].font },
    numFmt: part === 'head' ? '@' : formatOf(kind, mark, isTiny),
    alignment: alignment(kind, part),
  };
  STYLES.set(key, style);
  return style;
}
