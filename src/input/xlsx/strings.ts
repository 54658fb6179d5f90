import type { WorkbookLimits } from './failure.js';
import { type AttributeOf, readXml } from './xml.js';

/** A text, and whether marks of footnotes were taken off it. */
export interface GatheredText {
  readonly text: string;
  readonly isMarked: boolean;
}

/** What stands raised beside a text is the mark of a footnote, where it is as short as one. */
const MARK = /^[\s\d\p{L}*†‡§,()]{1,6}$/u;

/**
 * Gathers the text of a string, whose runs may each look different. How the text is pronounced
 * (`rPh`) is not part of it, and neither is the raised mark of a footnote.
 */
export class TextGatherer {
  #text = '';
  #mark = '';
  #isInText = false;
  #isInPhonetic = false;
  #isRaised = false;

  open(name: string, attribute: AttributeOf): void {
    if (name === 'm:rPh') this.#isInPhonetic = true;
    else if (name === 'm:t') this.#isInText = !this.#isInPhonetic;
    else if (name === 'm:r') this.#isRaised = false;
    else if (name === 'm:vertAlign') this.#isRaised = attribute('val') === 'superscript';
  }

  add(text: string): void {
    if (!this.#isInText) return;
    if (this.#isRaised) this.#mark += text;
    else this.#text += text;
  }

  close(name: string): void {
    if (name === 'm:rPh') this.#isInPhonetic = false;
    else if (name === 'm:t') this.#isInText = false;
    else if (name === 'm:r') this.#endRun();
  }

  /** A raised text that is no mark belongs to the text. */
  #endRun(): void {
    this.#isRaised = false;
    if (this.#mark !== '' && (this.#text.trim() === '' || !MARK.test(this.#mark))) {
      this.#text += this.#mark;
      this.#mark = '';
    }
  }

  /** The text up to here; the next one starts blank. */
  take(): GatheredText {
    const found = { text: unescaped(this.#text), isMarked: this.#mark !== '' };
    this.#text = '';
    this.#mark = '';
    return found;
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
export function readStrings(part: string, bytes: Buffer, limits: WorkbookLimits): GatheredText[] {
  const strings: GatheredText[] = [];
  const gatherer = new TextGatherer();
  readXml(part, bytes, limits, {
    open: (name, attribute) => gatherer.open(name, attribute),
    text: (text) => gatherer.add(text),
    close: (name) => {
      gatherer.close(name);
      if (name === 'm:si') strings.push(gatherer.take());
    },
  });
  return strings;
}
