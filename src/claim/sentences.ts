/** A sentence of a running text, in one line, and the line of the text that it begins in, from 1. */
export interface Sentence {
  readonly text: string;
  readonly line: number;
}

/** A full stop behind these ends no sentence: `Rp. 16.800`, `Kab. Serang`, `No. 5`, `dr. Budi`. */
const SHORT =
  /(?:^|[\s("'])(?:rp|kab|kec|kel|prov|no|nomor|jl|dr|drs|dra|ir|hj?|prof|st|tgl|thn|bln|s\.d|a\.n|dll|dsb|\p{L})\.$/iu;
/** A line shorter than this ends where it ends: it is a heading or an item of a list. */
const WRAPPED = 50;

/** Whether a line goes on in the next one. */
function goesOn(line: string, next: string): boolean {
  if (/^\s*(?:[-*•]|\d+[.)]\s)/.test(next)) return false;
  if (/^\s*\p{Ll}/u.test(next) && line.trim() !== '') return true;
  return line.trim().length >= WRAPPED && !/[.:;!?]["')\]]*\s*$/.test(line) && next.trim() !== '';
}

/** The text with line breaks as spaces where a sentence goes on over them. */
function unwrapped(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      if (next === undefined) return line;
      return line + (goesOn(line, next) ? ' ' : '\n');
    })
    .join('');
}

/** The sentences of a running text: a newspaper's report, the minutes of a meeting. */
export function sentencesOf(text: string): Sentence[] {
  const whole = unwrapped(text);
  const breaks = new Intl.Segmenter('id', { granularity: 'sentence' });
  const found: Sentence[] = [];
  let [start, line, counted] = [0, 1, 0];
  const original = text.replace(/\r\n?/g, '\n');
  for (const { segment, index } of breaks.segment(whole)) {
    const end = index + segment.length;
    const piece = whole.slice(start, end);
    if (SHORT.test(piece.trimEnd()) && !piece.endsWith('\n') && end < whole.length) continue;
    const at = start + (piece.length - piece.trimStart().length);
    line += (original.slice(counted, at).match(/\n/g) ?? []).length;
    counted = at;
    if (piece.trim() !== '') found.push({ text: piece.trim().replace(/\s+/g, ' '), line });
    start = end;
  }
  return found;
}
