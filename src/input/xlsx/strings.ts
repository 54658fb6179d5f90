import type { WorkbookLimits } from './failure.js';
import { readXml } from './xml.js';

/**
 * Gathers the text of a string, whose runs may each look different. How the text is pronounced
 * (`rPh`) is not part of it.
 */
export class TextGatherer {
  #text = '';
  #isInText = false;
  #isInPhonetic = false;

  open(name: string): void {
    if (name === 'm:rPh') this.#isInPhonetic = true;
    else if (name === 'm:t') this.#isInText = !this.#isInPhonetic;
  }

  add(text: string): void {
    if (this.#isInText) this.#text += text;
  }

  close(name: string): void {
    if (name === 'm:rPh') this.#isInPhonetic = false;
    else if (name === 'm:t') this.#isInText = false;
  }

  /** The text up to here; the next one starts blank. */
  take(): string {
    const text = unescaped(this.#text);
    this.#text = '';
    return text;
  }
}

/** Characters that XML cannot hold are written `_x000D_`, and `_` before such a run as `_x005F_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The texts that cells name by their number. */
export function readStrings(part: string, bytes: Buffer, limits: WorkbookLimits): string[] {
  const strings: string[] = [];
  const gatherer = new TextGatherer();
  readXml(part, bytes, limits, {
    open: (name) => gatherer.open(name),
    text: (text) => gatherer.add(text),
    close: (name) => {
      gatherer.close(name);
      if (name === 'm:si') strings.push(gatherer.take());
    },
  });
  return strings;
}
