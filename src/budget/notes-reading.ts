import type { ReadFile } from '../input/file.js';
import { explained, incompleteOf } from '../input/rows/omitted.js';
import { differences } from '../input/rows/total-rows.js';
import type { FindingCode } from '../region/resolution.js';
import type { Findings, Observe } from './findings.js';
import type { Note } from './note.js';

/** What one file gives rise to. */
function ofEachFile(notesOn: (file: ReadFile) => readonly Note[]): Observe {
  return ({ read }: Findings) => read.files.flatMap(notesOn);
}

/** An encoding that is told by being no other one is said. */
const encodings = ofEachFile(({ isGuess, source: { path: file }, encoding }) =>
  isGuess ? [{ code: 'encoding', file, encoding }] : [],
);

/** What is not seen on the screen of who made a workbook. */
const workbooks = ofEachFile(({ sheet, source: { path: file } }): Note[] => {
  if (!sheet) return [];
  const { name, others, hidden, uncomputed, computed } = sheet;
  const blank = uncomputed.map((cell) => cell.name);
  const isHidden = hidden.rows + hidden.columns > 0;
  return [
    ...(others.length > 0 ? [{ code: 'sheet-taken' as const, file, sheet: name, others }] : []),
    ...(isHidden ? [{ code: 'hidden-read' as const, file, ...hidden }] : []),
    ...(blank.length > 0 ? [{ code: 'uncomputed' as const, file, cells: blank }] : []),
    ...(computed.length > 0 ? [{ code: 'computed-here' as const, file, cells: computed }] : []),
  ];
});

/** Marks of footnotes: those a workbook raises, by their cells, and those behind counts, by these. */
const footnotes = ofEachFile(({ sheet, source: { path: file }, remarked }) => {
  const cells = [...(sheet?.marked ?? []), ...remarked];
  return cells.length > 0 ? [{ code: 'marks-off', file, cells }] : [];
});

const setAside = ofEachFile(({ source: { path: file }, aside: lines }) =>
  lines.length > 0 ? [{ code: 'set-aside', file, lines }] : [],
);

/** How numbers with marks between their digits were read, one example for each column. */
const markedNumbers = ofEachFile(({ source: { path: file }, marked }) =>
  marked.map((column) => ({ code: 'marked-numbers', file, ...column })),
);

const scaledNumbers = ofEachFile(({ source: { path: file }, scaled }) =>
  scaled.map((column) => ({ code: 'scaled-numbers', file, ...column })),
);

const splitNumbers = ofEachFile(({ source: { path: file }, split }) =>
  split.map((head) => ({ code: 'split-thousands', file, head })),
);

const sumColumns = ofEachFile(({ source: { path: file }, sums }) =>
  sums.map((sum) => ({ code: 'sum-columns', file, ...sum })),
);

const heads = ofEachFile((read) => {
  const { vagueHead, activeHead, basisHead, ignored, soleHead, times } = read;
  const file = read.source.path;
  return [
    ...(soleHead === null ? [] : [{ code: 'sole-head' as const, ...soleHead, file }]),
    ...(vagueHead === null ? [] : [{ code: 'vague-head' as const, head: vagueHead, file }]),
    ...(activeHead === null ? [] : [{ code: 'active-taken' as const, ...activeHead, file }]),
    // What a quota is, is said of all rows that have it as their basis.
    ...(basisHead === null || basisHead.basis === 'quota'
      ? []
      : [{ code: 'labour-head' as const, ...basisHead, file }]),
    ...(times === null ? [] : [{ code: 'times-differ' as const, ...times, file }]),
    ...ignored.map((head) => ({ code: 'head-ignored' as const, ...head, file })),
  ];
});

const periods = ofEachFile(({ source: { path: file }, dayFirst }) =>
  dayFirst ? [{ code: 'day-first', file, ...dayFirst }] : [],
);

const blockSegments = ofEachFile(({ source: { path: file }, blockSegments: segments }) =>
  segments.length > 0 ? [{ code: 'block-segments', file, segments }] : [],
);

const leftOut = ofEachFile(({ source: { path: file }, leftOut: rows }) => {
  const what = incompleteOf(rows);
  const lines = rows.map(({ spot }) => spot.line);
  return what ? [{ code: 'left-out', file, lines, what }] : [];
});

const inactive = ofEachFile(({ source: { path: file }, inactive: rows }) => {
  const lines = [...new Set(rows.map(({ line }) => line))];
  const workers = rows.reduce((sum, { registered }) => sum + registered, 0);
  return lines.length > 0 ? [{ code: 'inactive-rows', file, lines, workers }] : [];
});

/** What was found on regions, a note for each kind. */
const regions = ofEachFile(({ findings, source: { path: file } }): Note[] => {
  const of = (code: FindingCode) => findings.filter((finding) => finding.code === code);
  const names = (code: FindingCode) => of(code).map(({ text }) => text);
  const unknown = names('unknown-region');
  const [untold] = of('numbering-untold');
  const [unused] = of('codes-unused');
  return [
    ...(of('read-as-bps').length > 0 ? [{ code: 'codes-bps' as const, file }] : []),
    ...(untold ? [{ code: 'codes-untold' as const, file, value: untold.value }] : []),
    ...(unused
      ? [{ code: 'codes-unused' as const, file, column: unused.column, value: unused.value }]
      : []),
    ...(unknown.length > 0 ? [{ code: 'regions-unknown' as const, file, names: unknown }] : []),
    ...(['by-name', 'old-code', 'other-name', 'marked-name', 'zero-lost'] as const).flatMap(
      (way) =>
        of(way).length > 0 ? [{ code: 'regions-read' as const, file, way, names: names(way) }] : [],
    ),
  ];
});

/** Differences shown of totals; all of them are listed by `ucj check`. */
const SHOWN = 3;

const totals: Observe = ({ read: { files, wholes, omitted } }) => {
  const leftOutOf = files.flatMap(({ source: { path: file } }): Note[] => {
    const own = wholes.filter(({ origin }) => origin.file === file);
    const lines = [...new Set(own.map(({ origin }) => origin.line))].sort((a, b) => a - b);
    return lines.length > 0 ? [{ code: 'totals-left-out', file, lines }] : [];
  });
  const differing = wholes.flatMap((whole) =>
    differences(whole).map((found): Note => {
      const why = explained(whole, found, omitted);
      const said = { ...whole.origin, label: whole.label, ...found };
      return why
        ? { code: 'total-incomplete', ...said, ...why }
        : { code: 'total-differs', ...said };
    }),
  );
  return [...leftOutOf, ...differing.slice(0, SHOWN)];
};

const unmatched: Observe = ({ read: { unmatched: found } }) =>
  found && found.way !== 'error' && found.rows.length > 0
    ? [{ code: 'unmatched', way: found.way, rows: found.rows.length }]
    : [];

/** A potential that is no month's own. */
const yearly: Observe = ({ read: { yearly: periods } }) =>
  periods.length > 0
    ? [{ code: 'potential-of-year', years: periods.flatMap((year) => year ?? []) }]
    : [];

/** Notes on how the files were read. */
export const ON_READING: readonly Observe[] = [
  encodings,
  workbooks,
  footnotes,
  setAside,
  markedNumbers,
  scaledNumbers,
  splitNumbers,
  sumColumns,
  heads,
  periods,
  blockSegments,
  leftOut,
  inactive,
  regions,
  totals,
  unmatched,
  yearly,
];
