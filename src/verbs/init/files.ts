import type { Outlet } from '../../cli/deliver.js';
import { checkExcel, type Offered, type Wanted, wantedOf } from '../../cli/format-choice.js';
import type { Run } from '../../cli/verb.js';
import { SOURCE_COLUMNS, type SourceColumn } from '../../funding/source.js';
import { SOURCES_TO_BEGIN } from '../../funding/starter.js';
import { refuse } from '../../problem/problem.js';
import { checkRows } from '../../render/limit.js';
import { EXCEL, PLAIN, recordsText } from '../../render/records.js';
import type { Rendered } from '../../render/rendering.js';
import { SETTINGS_NAME } from '../../settings/find.js';
import { SCHEMA_NAME, SETTINGS_STARTER } from '../../settings/starter.js';
import type { Records } from '../../view/view.js';
import { type InitOptions, TABLE_FORMATS } from './options.js';
import type { StartTable } from './table.js';
import type { InitWords } from './texts.js';

type InitRun = Run<InitOptions>;

/** A new file: where it goes, and what is in it there. */
export interface NewFile {
  readonly wanted: Wanted;
  readonly make: (outlet: Outlet) => Rendered | Promise<Rendered>;
}

const TABLES: Offered = {
  formats: TABLE_FORMATS,
  ...{ onTerminal: 'csv', elsewhere: 'csv', withWhy: [] },
};
/** `ucj fund` reads text alone. */
const SOURCES: Offered = { ...TABLES, formats: ['csv'] };

function sourceRecords({ sourceHeads }: InitWords): Records {
  const columns = Object.keys(SOURCE_COLUMNS) as SourceColumn[];
  return {
    fields: columns.map((column) => ({ name: sourceHeads[column], kind: 'text' })),
    rows: SOURCES_TO_BEGIN.map((row) => columns.map((column) => row[column] ?? null)),
  };
}

function makeTable(table: StartTable, words: InitWords, { options, wording }: InitRun) {
  return async ({ format, to }: Outlet): Promise<Rendered> => {
    const { records } = table;
    if (format === 'csv') return recordsText(records, options.excel ? EXCEL : PLAIN);
    checkRows('xlsx', [...records.rows].length);
    const { startWorkbook } = await import('./workbook.js');
    return startWorkbook(table, wording.language, to?.name ?? `${words.files.table}.xlsx`, words);
  };
}

function makeSources(words: InitWords, { options }: InitRun) {
  return () => recordsText(sourceRecords(words), options.excel ? EXCEL : PLAIN);
}

/** A file of sources alone, which has no rows of regions. */
export function sourcesFile(words: InitWords, run: InitRun): NewFile[] {
  const { options, context } = run;
  const { region, by, segment, period } = options;
  const others = { '--region': region[0], '--by': by, '--segment': segment[0], '--period': period };
  for (const [option, value] of Object.entries(others))
    if (value !== undefined && value !== null)
      refuse({ code: 'conflict', option: '--sources', value: option });
  const make = makeSources(words, run);
  return wantedOf(options, SOURCES, context.stdout.isTerminal).map((wanted) => ({ wanted, make }));
}

/** The files of a new folder, or the table alone where it was said where that goes. */
export function startFiles(table: StartTable, words: InitWords, run: InitRun): NewFile[] {
  const { options, context } = run;
  const make = makeTable(table, words, run);
  if (options.output.length > 0)
    return wantedOf(options, TABLES, context.stdout.isTerminal).map((wanted) => ({ wanted, make }));
  const format = options.format ?? 'csv';
  checkExcel(options.excel, [format]);
  const own = (path: string, text: string | (() => Promise<string>)): NewFile => {
    return { wanted: { path, format: 'json' }, make: typeof text === 'string' ? () => text : text };
  };
  return [
    { wanted: { path: `${words.files.table}.${format}`, format }, make },
    {
      wanted: { path: `${words.files.sources}.csv`, format: 'csv' },
      make: makeSources(words, run),
    },
    own(SETTINGS_NAME, SETTINGS_STARTER),
    own(SCHEMA_NAME, async () => {
      const { settingsJsonSchema } = await import('../../settings/load.js');
      return `${JSON.stringify(settingsJsonSchema(), null, 2)}\n`;
    }),
  ];
}
