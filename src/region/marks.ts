/** Letters that a name has at most to be looked into: no region's is as long. */
const MOST = 120;

/**
 * Marks of a footnote behind a name: `1)`, `*`, `**)`, `¹`, `(1)`, `a)`, or a digit that touches it.
 * No province, regency or city is called so. Of marks that repeat each is told by itself: a run of them can be told in
 * one way only.
 */
const MARKS =
  /(?:\s*(?:\d{1,2}\)|[*†‡§#]\)?|[¹²³⁰⁴-⁹]\)?|[([]\s*(?:\d{1,2}|\*+|[a-z])\s*[)\]])|\s[a-z]\)|(?<=\p{L}\.?)\d{1,2})+$/iu;

/** A name without marks of footnotes behind it. */
export function withoutMarks(name: string): string {
  return name.length > MOST ? name : name.trim().replace(MARKS, '').trimEnd();
}

/** Two digits alone number a row, or are a mark. */
const CODE = String.raw`(\d\d\.\d\d(?:\.\d\d(?:\.\d{4})?)?|\d{4}(?:\d\d(?:\d{4})?)?)`;
const BEFORE = new RegExp(String.raw`^[([]?${CODE}[)\]]?(?:\s*[-–—:.]\s*|\s+)(?=\p{L})`, 'u');
const AFTER = new RegExp(String.raw`\s*(?:[([]\s*${CODE}\s*[)\]]|\s[-–—:]\s*${CODE})$`);

/** A name, and the code of a region that is written in the same cell; null where there is none. */
export function nameAndCode(text: string): { readonly name: string; readonly code: string } | null {
  if (text.length > MOST || !/\d{2}/.test(text)) return null;
  const before = BEFORE.exec(text);
  const after = before ? null : AFTER.exec(text);
  const code = before?.[1] ?? after?.[1] ?? after?.[2];
  if (code === undefined) return null;
  return { name: text.replace(before ? BEFORE : AFTER, '').trim(), code };
}
