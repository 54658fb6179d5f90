import { agree, counted } from '../../i18n/en/counted.js';
import { grouped, groupedText } from '../../i18n/marks.js';
import type { ProblemWords } from '../../i18n/words.js';
import type { DoubtCode } from '../../problem/doubt.js';

const list = (items: readonly string[] = []) => items.join(', ');

/** A count in the marks of the language. */
const marked = (text = '') => groupedText(text, 'en');

/** Words of doubts. */
const doubts: Readonly<Record<DoubtCode, ProblemWords>> = {
  'rows-to-fill': {
    what: ({ value, other, list: names }) =>
      `${counted(marked(value), 'row')} of ${marked(other)} ${agree(value ?? '', 'has', 'have')} no counts yet: ${(names ?? []).join(', ')}`,
    rule: 'A row counts where potential and registered are both given; 0 means nobody.',
    fix: () => 'Fill in both counts, or remove rows of segments that a region has none of.',
  },
  'count-left-out': {
    what: ({ value }) => (value ? `"${value}" is not a count` : 'the count is missing'),
    rule: 'Missing is not zero: the row is not in any figure.',
    fix: () => 'Fill it in, or read such rows as 0 with --missing zero.',
  },
  'above-potential': {
    what: ({ value, other }) => `${marked(value)} registered of ${marked(other)} potential`,
    rule: 'Coverage above 100 % is possible (people work in one place and live in another), but often one of the two is wrong.',
    fix: () =>
      'Compare both with their sources. The excess is shown and does not offset gaps elsewhere.',
  },
  'count-jumps': {
    what: ({ value, other }) => `${marked(value)}, and ${marked(other)} the period before`,
    rule: 'A count rarely doubles or halves from one period to the next.',
    fix: () => 'Look for a digit too many or too few, or a different basis.',
  },
  'count-thousands': {
    what: ({ value, other }) => `${value}, and the other rows have ${marked(other)} or more`,
    rule: 'A thousand times as large, it would be among those of its segment: it may count thousands, or a spreadsheet took 130.000 for 130.',
    fix: () => 'Compare it with its source, and write the people out.',
  },
  'counts-alike': {
    what: ({ list: counts = [], other }) =>
      counts.length > 1
        ? `${counts.map(marked).join(' and ')} are the counts of ${other} too`
        : `${marked(counts[0])} is the count of ${other} too`,
    rule: 'Two rows rarely have one count of so many digits: one may be a copy of the other, or a formula that points to its row.',
    fix: () => 'Compare both with their source. Remove the row that stands there twice.',
  },
  'period-copied': {
    what: ({ value, other, list: periods }) =>
      `${marked(value)} of ${marked(other)} rows have both counts of ${periods?.[0]}`,
    rule: 'Members rarely stay the same: rows may have been copied, and only their period changed.',
    fix: () => 'Compare them with the source of this period.',
  },
  'coverage-differs': {
    what: ({ value, other }) => `${value} is printed, the counts give ${other}`,
    rule: 'A printed percentage is registered / potential, rounded half up or cut off.',
    fix: () => 'Correct the count or the percentage that is wrong; the counts are taken.',
  },
  'coverage-column': {
    what: ({ value, other, column }) =>
      `${value} of ${other} values of "${column}" are not registered / potential`,
    rule: 'So many do not fit that the column prints something else, or lost its decimal marks.',
    fix: () => 'It is not used. Say in its header what it is.',
  },
  'columns-differ': {
    what: ({ value, other, list: parts }) =>
      `${marked(value)} is printed, ${parts?.[0]} gives ${marked(other)}`,
    rule: 'In most rows of the table this column is what those columns give.',
    fix: () => 'Correct the count that is wrong; potential and registered are taken as they stand.',
  },
  'total-differs': {
    what: ({ value, other, list: names }) =>
      `"${names?.[0]}" prints ${marked(value)}, its rows add up to ${marked(other)} (${Number(other) > Number(value) ? '+' : ''}${grouped(Number(other) - Number(value), 'en')})`,
    rule: 'A total is the sum of its rows.',
    fix: () => 'Correct the row or the total that is wrong; the rows are taken.',
  },
  'total-unread': {
    what: ({ value, list: names }) => `"${names?.[0]}" prints "${value}", which is not a count`,
    rule: 'A total is compared with its rows; this one cannot be.',
    fix: () => 'Correct the cell: without it nothing tells whether a row is missing or wrong.',
  },
  'rows-below-total': {
    what: ({ value, other, list: names }) =>
      `${counted(marked(value), 'row')} below "${other}" ${agree(value ?? '', 'is', 'are')} in no total: ${(names ?? []).join(', ')}`,
    rule: 'A total below a list adds up all of it: rows may have been appended, and the sum not extended.',
    fix: () =>
      'Put them above the total and extend it, or remove them if they are none of its rows.',
  },
  'one-digit': {
    what: ({ value, suggestion }) => `${value} could be a misprint of ${suggestion}`,
    rule: 'That one digit makes every total and percentage fit that does not fit now; no other one does.',
    fix: () => 'Compare it with the source, and correct it there. Nothing is changed here.',
  },
  digits: {
    what: ({ list: found, other }) =>
      `one of ${other} digits could be a misprint: ${list(found)}${Number(other) > (found?.length ?? 0) ? ', …' : ''}`,
    rule: 'Each of them alone makes every total and percentage fit that does not fit now.',
    fix: () => 'Compare them with the source.',
  },
  'region-unknown': {
    what: ({ value }) => `"${value}" is not a known province, regency or city`,
    rule: 'It is computed under its own name, and belongs to no province.',
    fix: ({ suggestion }) =>
      suggestion ? `Did you mean "${suggestion}"?` : 'Give its code. ucj region TEXT looks it up.',
  },
  'regions-unknown': {
    what: ({ value }) => `names such as "${value}" are the file's own`,
    rule: 'Most are not provinces, regencies or cities, so names are not matched with the list of regions.',
    fix: () => 'Codes show where they belong.',
  },
  'region-by-name': {
    what: ({ value, other }) => `"${value}" is taken by its name: ${other}`,
    rule: 'The code is in neither numbering.',
    fix: () => 'Write the code of today.',
  },
  'name-marked': {
    what: ({ value, other }) => `"${value}" is taken for ${other}`,
    rule: 'A number or mark behind a name is of a footnote.',
    fix: () => 'Write the name without it.',
  },
  'code-zero-lost': {
    what: ({ value, other }) => `"${value}" is taken for ${other}`,
    rule: 'A spreadsheet that takes a code for a number loses the 0 at its end.',
    fix: () => 'Format the column as text, and write the code with its 0.',
  },
  'region-old-code': {
    what: ({ value, other }) => `"${value}" has an old code: ${other} today`,
    rule: 'The code is no longer in use; the region it was of is taken.',
    fix: () => 'Write the code of today.',
  },
  'name-differs': {
    what: ({ value, other }) => `"${value}" is taken by its code: ${other}`,
    rule: 'The name is not the one that is known for the code.',
    fix: () => 'Check that the code is right.',
  },
  'codes-bps': {
    what: () => "codes are in the statistics office's numbering (BPS)",
    rule: "Names or digits fit it, and not the home ministry's (Kemendagri). Provinces and regencies are printed with the ministry's codes.",
    fix: () => null,
  },
  'codes-unused': {
    what: ({ value }) => `numbers such as ${value} are not whole codes of regions`,
    rule: 'The last digits of a code, or the number of a row, do not say where a region lies; the names decide.',
    fix: () => 'Give whole codes (36.04.12), or leave them out.',
  },
  'codes-untold': {
    what: ({ value }) => `code ${value} means different regions in the two numberings`,
    rule: "Without names it is read as the home ministry's (Kemendagri), not as the statistics office's (BPS).",
    fix: () => 'Add the names, write codes with dots (36.04), or call the column kode_bps.',
  },
  'name-two-codes': {
    what: ({ value, other }) => `"${value}" has the name of ${other}`,
    rule: 'One region under two codes would be counted as two.',
    fix: () => 'Check the codes.',
  },
  'above-employed': {
    what: ({ value, other }) =>
      `potential ${marked(value)}; ${counted(marked(other), 'person')} ${agree(marked(other), 'works', 'work')} there`,
    rule: 'Potential above the number of people employed (Sakernas August 2024) is rare.',
    fix: () => 'Check what potential counts, and where the people live and work.',
  },
  'segment-unknown': {
    what: ({ value }) => `segment "${value}" is not known`,
    rule: 'It is computed, and has no price.',
    fix: ({ suggestion, value }) =>
      suggestion
        ? `Did you mean "${suggestion}"? Or say how it is insured: --scheme "${value}=bpu".`
        : `Say how it is insured: --scheme "${value}=bpu" (or pu, jakon, pmi).`,
  },
  'basis-unstated': {
    what: () => 'nothing says what potential counts',
    rule: 'Figures of different bases (labour force, employed, eligible) cannot be compared.',
    fix: () => 'Add a column "basis", or --basis employed.',
  },
  'join-left': {
    what: ({ value, other }) => `"${value}" has no row in ${other}`,
    rule: 'Tables are joined on region, segment and period.',
    fix: ({ suggestion }) => (suggestion ? `Did you mean "${suggestion}"?` : null),
  },
  note: { what: ({ value }) => value ?? '', rule: '', fix: () => null },
};

/** Words of `ucj check`: what is doubtful, why, and what to do; what was read. */
export const check = {
  doubts,
  title: 'Check of the table',
  /** What was read of a file; the texts are filled in. */
  rows: (rows: string, leftOut: string) =>
    `${counted(rows, 'row')} read, ${leftOut} left out for a missing count`,
  encoding: (name: string, sheet: string | null, delimiter: string | null): string =>
    sheet === null
      ? `${name}; delimiter ${JSON.stringify(delimiter)}`
      : `${name}; sheet "${sheet}"`,
  head: (lines: string) => `column headers in line ${lines}`,
  column: (role: string, head: string) => `${role}: "${head}"`,
  marked: (head: string, example: string, read: string) =>
    `numbers of "${head}": ${example} is ${read}`,
  scaled: (head: string, scale: string) => `numbers of "${head}" count ${scale} each`,
  periods: (periods: string) => `periods: ${periods}`,
  numbering: {
    kemendagri: "codes of the home ministry's numbering (Kemendagri)",
    bps: "codes of the statistics office's numbering (BPS)",
  },
  aside: (lines: string) => `no rows: titles, column numbers or notes in line ${lines}`,
  /** Rows that add up others: how many fit, and how many there are. */
  totals: (fit: string, all: string, lines: string) =>
    `totals of other rows, left out: line ${lines}; ${fit} of ${all} fit their rows`,
  wide: (segments: string) => `segments in columns: ${segments}`,
  unread: 'not read',
  summary: (errors: number, warnings: number, files: number) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${counted(files, 'file')}.`,
  clean: (files: number) => `No error and no warning in ${counted(files, 'file')}.`,
};
