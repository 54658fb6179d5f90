import type { Piece } from '../../report/blocks.js';
import type { Format } from '../../report/format.js';
import type { Look } from '../../report/look.js';
import type { Remark } from '../../report/notes.js';
import { pieceMarkdown } from '../../report/pieces.js';
import type { Context } from '../context.js';
import { deliver, lookOf, type Outlet, type RawLook, showsNotes } from '../deliver.js';
import { remarkText, type Voice } from '../messages.js';

/** A result in each format of an answer; Markdown is made of its piece. */
export interface Forms<Result, Own extends Look> {
  /** A look with the words of the verb. */
  readonly look: (look: Look) => Own;
  readonly table: (result: Result, look: Own) => string;
  readonly piece: (result: Result, look: Own) => Piece;
  readonly csv: (result: Result, look: Own) => string;
  readonly json: (result: Result, look: Own) => string;
}

/** The same with what is to be known beside the result, where no output shows it. */
export interface NotedForms<Result, Own extends Look> extends Forms<Result, Own> {
  readonly remarks: (result: Result, look: Own) => readonly Remark[];
}

function written<Result, Own extends Look>(
  { table, piece, csv, json }: Forms<Result, Own>,
  format: Format,
  result: Result,
  look: Own,
): string {
  switch (format) {
    case 'csv':
      return csv(result, look);
    case 'json':
      return json(result, look);
    case 'markdown':
      return `${pieceMarkdown(piece(result, look), 1)}\n`;
    default:
      return table(result, look);
  }
}

/** Writes a result to all outputs. */
export async function writeAnswer<Result, Own extends Look>(
  result: Result,
  forms: Forms<Result, Own>,
  outlets: readonly Outlet[],
  raw: RawLook,
  voice: Voice,
  context: Context,
): Promise<void> {
  const render = (outlet: Outlet) => {
    const look = forms.look(lookOf(raw, voice, outlet, context));
    return written(forms, outlet.format, result, look);
  };
  await deliver(outlets, render, context);
}

/** Writes a result to all outputs, and then says the notes that none of them shows. */
export async function answer<Result, Own extends Look>(
  result: Result,
  forms: NotedForms<Result, Own>,
  outlets: readonly Outlet[],
  raw: RawLook,
  voice: Voice,
  context: Context,
): Promise<void> {
  await writeAnswer(result, forms, outlets, raw, voice, context);
  if (showsNotes(outlets)) return;
  const plain = lookOf(raw, voice, { to: null, format: 'csv' }, context);
  context.stderr.write(remarkText(forms.remarks(result, forms.look(plain)), voice));
}
