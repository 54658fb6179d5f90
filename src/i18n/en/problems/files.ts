import type { ProblemTexts } from '../../words.js';
import { list, marked } from './parts.js';

/** Problems of files that cannot be read. */
export const files = {
  'no-working-folder': {
    what: () => 'the folder you are in no longer exists',
    rule: 'Files are looked for from there.',
    fix: () => 'Change to another folder: cd ~',
  },
  'no-file': {
    what: () => 'there is no such file',
    rule: 'Each FILE is a path, a pattern, or - for standard input.',
    fix: ({ suggestion }) => (suggestion ? `Did you mean ${suggestion}?` : null),
  },
  'lock-file': {
    what: ({ value }) => `this is the lock file that marks ${value} as open, not a table`,
    rule: 'Excel and LibreOffice write such a file while a workbook is open.',
    fix: ({ suggestion }) =>
      suggestion ? `Give ${suggestion}.` : 'Give the workbook itself; save it first.',
  },
  'no-permission': {
    what: () => 'the file may not be read',
    rule: 'You need permission to read it.',
    fix: () => null,
  },
  'is-folder': {
    what: () => 'this is a folder',
    rule: 'Each FILE is a file.',
    // What is no table comes from one file.
    fix: ({ file, other }) =>
      other === '' ? null : `For all its tables: ucj ${other} "${file}/*.csv"`,
  },
  'no-match': {
    what: ({ value }) => `no file matches ${value}`,
    rule: 'A pattern must match at least one file.',
    fix: () => null,
  },
  unreadable: {
    what: ({ value }) => `the file cannot be read (${value})`,
    rule: 'It must be a readable file.',
    fix: () => null,
  },
  'empty-file': {
    what: () => 'the file is empty',
    rule: 'A table has a line of column names and at least one row.',
    fix: () => 'Export it again.',
  },
  'not-a-table': {
    what: ({ value }) => `this is not a text table (${value})`,
    rule: 'Input is CSV or TSV text, which may be packed as .gz, or a workbook (.xlsx).',
    fix: () => 'In the spreadsheet: save as "CSV UTF-8".',
  },
  'not-utf8': {
    what: ({ value }) =>
      value ? `the text is not ${value}` : 'the encoding of the text is not known',
    rule: 'Text is UTF-8, UTF-16 or Windows-1252.',
    fix: () => 'In the spreadsheet: save as "CSV UTF-8".',
  },
  'workbook-locked': {
    what: () => 'the workbook is protected by a password',
    rule: 'ucj does not ask for passwords.',
    fix: () => 'Save a copy without one, as .xlsx or .csv.',
  },
  'workbook-broken': {
    what: ({ value }) => `the workbook cannot be read (${value})`,
    rule: 'A workbook must be complete, as a spreadsheet program saves it.',
    fix: () => 'Open it in a spreadsheet program, and save it again as .xlsx or .csv.',
  },
  'workbook-too-large': {
    what: ({ value }) => `the workbook is too large (${value})`,
    rule: ({ value, other }) => `The limit of ${value} is ${marked(other)}.`,
    fix: () => 'Save the one sheet that is needed as .csv.',
  },
  'several-sheets': {
    what: ({ list: names }) => `several sheets could be the table: ${list(names ?? [])}`,
    rule: 'One sheet of a workbook is read.',
    fix: ({ list: names }) => `Choose: --sheet "${names?.[0]}"`,
  },
  'no-sheet': {
    what: ({ value }) => `there is no sheet "${value}"`,
    rule: ({ list: names }) => `Sheets found: ${list(names ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Did you mean --sheet "${suggestion}"?` : null),
  },
  'too-much-text': {
    what: ({ value }) => `it is longer than ${marked(value)} bytes`,
    rule: 'Input from a pipe can be read only once, so it is kept in memory like a workbook, up to this limit.',
    fix: () => 'Write the table to a text file (CSV): those have no such limit.',
  },
  'file-too-large': {
    what: ({ value }) => `it is longer than ${marked(value)} bytes`,
    rule: 'Claims, sources of money, settings and tariffs are read whole, up to this limit.',
    fix: () => 'Is it the right file? A table is given as FILE.',
  },
  'broken-gzip': {
    what: ({ value }) => `the packed file is damaged (${value})`,
    rule: 'A .gz is unpacked whole or not at all.',
    fix: () => 'Copy or pack it again.',
  },
} satisfies Partial<ProblemTexts>;
