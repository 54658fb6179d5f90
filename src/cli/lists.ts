import type { Choice } from '../budget/choices.js';
import { fold } from '../core/cell.js';
import { refuse } from '../problem/problem.js';
import type { ListReader, Reader } from './option.js';
import { choice } from './values.js';

/** Splits `NAME=value` at its last `=`, since names may have one. */
export function assignment(option: string, text: string, form: string): [string, string] {
  const at = text.lastIndexOf('=');
  if (at <= 0) refuse({ code: 'bad-assignment', option, value: text, list: [form] });
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** Reads `value` for all segments and `SEGMENT=value` for one, of an option given once or more. */
export function bySegment<T>(read: Reader<T>): ListReader<Choice<T>> {
  return (option, texts, settings) => {
    let all: T | null = null;
    const segments = new Map<string, T>();
    for (const text of texts) {
      const [segment, value] = text.includes('=')
        ? assignment(option, text, 'SEGMENT=value')
        : [null, text];
      const isTwice = segment === null ? all !== null : segments.has(fold(segment));
      if (isTwice) refuse({ code: 'option-twice', option, value: text });
      if (segment === null) all = read(option, value, settings);
      else segments.set(fold(segment), read(option, value, settings));
    }
    return { all, bySegment: segments };
  };
}

/** Reads words separated by commas, each of a closed list, each once, in the order typed; null for none. */
export function choices<T extends string>(allowed: readonly T[]): ListReader<readonly T[] | null> {
  return (option, texts) => {
    const words = texts.flatMap((text) => text.split(',')).map((text) => text.trim());
    const found = new Set(words.map((text) => choice(option, text, allowed)));
    return found.size > 0 ? [...found] : null;
  };
}
