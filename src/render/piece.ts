const ZERO = 0x30;
const ASCII = 0x80;
const MOST_INT32 = 2 ** 31 - 1;
/** Bytes that a number takes at most, and a letter of UTF-8. */
const NUMBER = 32;
const LETTER = 3;
/** Bytes from which on a piece is full. */
const FULL = 100_000;

/** A piece of text, put together as bytes: to join strings would take twice as long. */
export class Piece {
  private bytes = Buffer.allocUnsafe(2 * FULL);
  /** Bytes that are written. */
  length = 0;
  /** 1 for each letter of ASCII that is not written. */
  private readonly isKeptOut = new Uint8Array(ASCII);

  /** @param keptOut letters of ASCII without which a text is written by {@link text} */
  constructor(keptOut: string) {
    for (const letter of keptOut) this.isKeptOut[letter.charCodeAt(0)] = 1;
  }

  get isFull(): boolean {
    return this.length >= FULL;
  }

  /** Writes a letter of ASCII. */
  letter(code: number): void {
    if (this.length === this.bytes.length) this.makeRoom(1);
    this.bytes[this.length] = code;
    this.length += 1;
  }

  /** Writes a number as its digits. */
  number(value: number): void {
    if (this.length + NUMBER > this.bytes.length) this.makeRoom(NUMBER);
    const isShort = value >= 0 && value <= MOST_INT32 && Number.isInteger(value);
    if (isShort) this.digits(value | 0);
    else this.whole(String(value));
  }

  /** Writes a number of hundredths, never below 0, as `12.50`. */
  hundredths(value: number, decimal: string): void {
    const whole = Math.floor(value / 100);
    this.number(whole);
    this.letter(decimal.charCodeAt(0));
    const rest = value - whole * 100;
    if (rest < 10) this.letter(ZERO);
    this.number(rest);
  }

  private digits(value: number): void {
    const { bytes, length: start } = this;
    let at = start + 1;
    for (let rest = value; rest > 9; rest = (rest / 10) | 0) at += 1;
    this.length = at;
    for (let rest = value; at > start; ) {
      const above = (rest / 10) | 0;
      at -= 1;
      bytes[at] = ZERO + rest - above * 10;
      rest = above;
    }
  }

  /** Writes a text, unless a letter is in it that is kept out: then false, and nothing is written. */
  text(text: string): boolean {
    const most = text.length * LETTER;
    if (this.length + most > this.bytes.length) this.makeRoom(most);
    const { bytes, isKeptOut, length: start } = this;
    let isAscii = true;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= ASCII) isAscii = false;
      else if (isKeptOut[code] === 1) return false;
      bytes[start + at] = code;
    }
    this.length = isAscii ? start + text.length : start + bytes.write(text, start);
    return true;
  }

  /** Writes a text, whatever is in it. */
  whole(text: string): void {
    this.makeRoom(text.length * LETTER);
    this.length += this.bytes.write(text, this.length);
  }

  private makeRoom(more: number): void {
    const least = this.length + more;
    if (least > this.bytes.length)
      this.bytes = Buffer.concat([this.bytes], Math.max(least, this.bytes.length * 2));
  }

  /** What is written; the next piece begins. */
  taken(): string {
    const text = this.bytes.toString('utf8', 0, this.length);
    this.length = 0;
    return text;
  }
}
