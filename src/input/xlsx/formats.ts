import type { WorkbookLimits } from './failure.js';
import { readXml } from './xml.js';

/** What a number format makes of a number. A `moment` is a day with a time. */
export type NumberShape = 'plain' | 'percent' | 'year' | 'month' | 'day' | 'moment' | 'time';

/** Formats that every workbook has without saying so, by their number; all others are plain. */
const BUILT_IN: readonly (readonly [first: number, last: number, NumberShape])[] = [
  [9, 10, 'percent'],
  [14, 16, 'day'],
  [17, 17, 'month'],
  [18, 21, 'time'],
  [22, 22, 'moment'],
  // What these show depends on the language, but each is a date.
  [27, 36, 'day'],
  [45, 47, 'time'],
  [50, 58, 'day'],
];

/** What is printed as it stands, is filled or left blank, or says colour, language or condition. */
const ASIDE = /"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\][]*\]|AM\/PM|A\/P|General/gi;

function sectionShape(section: string): NumberShape {
  const code = section.replace(ASIDE, '').toLowerCase();
  if (code.includes('%')) return 'percent';
  // Digits belong to numbers, except behind the point of seconds.
  if (/[0#?]/.test(code.replace(/(s\]?)[.,]0+/g, '$1'))) return 'plain';
  const hasTime = /[hs]|\[m+\]/.test(code);
  if (/d/.test(code) || (hasTime && code.includes('y'))) return hasTime ? 'moment' : 'day';
  if (hasTime) return 'time';
  if (code.includes('m')) return 'month';
  return code.includes('y') ? 'year' : 'plain';
}

/** What a format code makes of a number. Its sections are for positive, negative and zero. */
export function shapeOf(code: string): NumberShape {
  const sections = code.match(/(?:"[^"]*"?|\\.|[^;"\\])+/g) ?? [];
  return sections.map(sectionShape).find((shape) => shape !== 'plain') ?? 'plain';
}

function builtIn(id: number): NumberShape {
  return BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? 'plain';
}

/** What each style of cells makes of a number, in the order in which cells name them. */
export function readShapes(part: string, bytes: Buffer, limits: WorkbookLimits): NumberShape[] {
  const own = new Map<number, NumberShape>();
  const shapes: NumberShape[] = [];
  let list = '';
  readXml(part, bytes, limits, {
    open: (name, attribute) => {
      if (name === 'm:numFmts' || name === 'm:cellXfs') list = name;
      if (name !== 'm:numFmt' && name !== 'm:xf') return;
      const id = Number(attribute('numFmtId') ?? 0);
      if (list === 'm:numFmts') own.set(id, shapeOf(attribute('formatCode') ?? ''));
      else if (list === 'm:cellXfs') shapes.push(own.get(id) ?? builtIn(id));
    },
    close: (name) => {
      if (name === list) list = '';
    },
  });
  return shapes;
}
