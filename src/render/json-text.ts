import { inPieces } from './pieces.js';

const STEP = '  ';

/** A value on lines of its own, moved to the right. */
function moved(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
}

/** Whether a value is a list; one that is no array makes its items as they are written. */
function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function* listLines(list: Iterable<unknown>, by: string): Iterable<string> {
  let isFirst = true;
  for (const item of list) {
    yield `${isFirst ? '[' : ','}\n${by}${STEP}${moved(item, by + STEP)}`;
    isFirst = false;
  }
  yield isFirst ? '[]' : `\n${by}]`;
}

function* lines(object: object): Iterable<string> {
  let isFirst = true;
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${isFirst ? '{' : ','}\n${STEP}${JSON.stringify(name)}: `;
    if (isList(value)) yield* listLines(value, STEP);
    else yield moved(value, STEP);
    isFirst = false;
  }
  yield isFirst ? '{}\n' : '\n}\n';
}

/**
 * An object as it is written: indented, and ended by a line break. The items of its lists are made and written one
 * by one, so that a list may be longer than the memory.
 */
export function jsonPieces(object: object): Iterable<string> {
  return inPieces(() => lines(object));
}

/** A short object as it is written. */
export function jsonText(object: object): string {
  return `${JSON.stringify(object, null, 2)}\n`;
}
