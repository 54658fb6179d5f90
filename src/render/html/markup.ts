/** Text that is markup already. Only `html` makes it, so that text of files never becomes it. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What can stand in markup: text is escaped, null is nothing. */
export type Content = Markup | string | number | null | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as text, in an element as in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);
}

function written(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(written).join('');
  return escaped(String(content));
}

/** Markup with contents filled in, each escaped unless it is markup itself. */
export function html(pieces: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const rest = contents.map((content, index) => written(content) + (pieces[index + 1] ?? ''));
  return new Markup((pieces[0] ?? '') + rest.join(''));
}

/** Data as JSON that no text within it can end: `</script>` and `<!--` have a `<`. */
export function json(data: unknown): Markup {
  const marks = /[<>\u2028\u2029]/g;
  const code = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return new Markup(JSON.stringify(data).replace(marks, code));
}

/** Script or style as it is. It must be our own, and not end its element. */
export function verbatim(text: string): Markup {
  if (/<\/(script|style)/i.test(text)) throw new Error('ends its own element');
  return new Markup(text);
}
