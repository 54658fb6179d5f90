import type { Field, FormWords, Start } from '../../form/data.js';

/** What stands beside a field: what it is, and how it is filled in. */
export interface FieldWords {
  readonly label: string;
  readonly hint: string;
}

/** The words of the page that is ucj itself. */
export interface OwnPageWords {
  readonly title: string;
  readonly subtitle: string;
  readonly drop: string;
  readonly choose: string;
  readonly verb: string;
  readonly fields: Readonly<Record<Field, FieldWords>>;
  readonly more: FieldWords;
  readonly show: string;
  /** Where there is no table yet: what is offered, of which region, and the buttons that save a file. */
  readonly start: { readonly title: string; readonly region: FieldWords } & Readonly<
    Record<Start, string>
  >;
  readonly command: string;
  readonly answer: string;
  readonly saveAs: string;
  readonly save: string;
  readonly print: string;
  readonly licences: string;
  readonly noScript: string;
  readonly script: FormWords;
  /** That the page was written. */
  readonly written: (file: string) => string;
}
