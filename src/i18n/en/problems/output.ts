import type { ProblemTexts } from '../../words.js';

/** Problems of what is written. */
export const output = {
  'output-is-input': {
    what: ({ value }) => `the result would replace the input ${value}`,
    rule: 'Input files are never overwritten.',
    fix: () => 'Give another file to -o.',
  },
  'output-folder-missing': {
    what: () => 'its folder does not exist',
    rule: 'Folders are not created.',
    fix: () => 'Create the folder, or write elsewhere.',
  },
  'output-is-folder': {
    what: () => 'this is a folder',
    rule: '-o names a file.',
    fix: () => null,
  },
  'output-denied': {
    what: () => 'it may not be written',
    rule: 'You need permission to write there; on Windows the file may be open in Excel.',
    fix: () => 'Close it, or write elsewhere. The old file is unchanged.',
  },
  'output-failed': {
    what: ({ value }) => `it could not be written (${value})`,
    rule: 'A file is replaced only when the new one is complete.',
    fix: () => 'The old file is unchanged.',
  },
  'output-partly': {
    what: ({ value }) => `it could not be put in place (${value})`,
    rule: 'Files are replaced one after the other, once all of them are complete.',
    fix: ({ list = [], other }) => `New: ${list.join(', ')}. Still as before: ${other}.`,
  },
  'stdout-failed': {
    what: ({ value }) => `standard output could not be written to the end (${value})`,
    rule: 'A result that is cut short cannot be used.',
    fix: () => 'Do not use what was printed. Free some space, or write elsewhere.',
  },
  'output-twice': {
    what: ({ value }) => `-o ${value} is given twice`,
    rule: 'Each output needs a file of its own.',
    fix: () => 'Remove one of them.',
  },
  'binary-terminal': {
    what: ({ value }) => `${value} cannot be shown on a terminal`,
    rule: 'A workbook goes to a file or a pipe.',
    fix: ({ value }) => `-o report.${value}`,
  },
} satisfies Partial<ProblemTexts>;
