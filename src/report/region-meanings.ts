import type { RegionColumn, RegionWords } from '../i18n/region-words.js';
import type { Meaning } from '../region/lookup.js';
import { jsonText } from './json-text.js';
import type { Look } from './look.js';
import { paints } from './paint.js';
import { csvText, type Sheet, sheetMarkdown, sheetTable } from './sheet.js';

/** In the order in which a narrow terminal keeps them. */
const COLUMNS: readonly RegionColumn[] = [
  'code',
  'name',
  'takenFor',
  'bps',
  'kind',
  'province',
  'confidence',
];

/** BPS writes its codes without dots; with them they would look like Kemendagri's. */
function bpsCode({ bps }: Meaning): string {
  return bps.replace('.', '');
}

function sheet(found: readonly Meaning[], words: RegionWords): Sheet {
  const isOne = new Set(found.map(({ asked }) => asked)).size === 1;
  const columns: readonly RegionColumn[] = isOne ? COLUMNS : ['asked', ...COLUMNS];
  const cells = (each: Meaning): Readonly<Record<RegionColumn, string>> => {
    const takenFor = words.takenFor[each.takenFor];
    return {
      ...each,
      kind: words.kinds[each.kind],
      bps: bpsCode(each),
      takenFor: each.isPart ? words.part(takenFor) : takenFor,
    };
  };
  return {
    heads: columns.map((column) => words.heads[column]),
    rows: found.map((each) => columns.map((column) => cells(each)[column])),
  };
}

/** What texts may mean, a line each, for a terminal. */
export function meaningsTable(found: readonly Meaning[], words: RegionWords, look: Look): string {
  return sheetTable(sheet(found, words), look.width, paints(look));
}

export function meaningsMarkdown(found: readonly Meaning[], words: RegionWords): string {
  return sheetMarkdown(sheet(found, words));
}

/** The same for machines, alike in every language. */
export function meaningsCsv(found: readonly Meaning[]): string {
  const head = ['asked', 'code', 'name', 'kind', 'province', 'bps_code', 'asked_as', 'is_part'];
  const rows = found.map((each) => [
    each.asked,
    each.code,
    each.name,
    each.kind,
    each.province,
    bpsCode(each),
    each.takenFor,
    each.isPart ? 'yes' : 'no',
    each.confidence,
  ]);
  return csvText([...head, 'confidence'], rows);
}

export function meaningsJson(found: readonly Meaning[]): string {
  const meanings = found.map(({ takenFor, ...each }) => ({
    ...each,
    bps: bpsCode({ ...each, takenFor }),
    askedAs: takenFor,
  }));
  return jsonText({ schema: 'ucj/regions@1', meanings });
}
