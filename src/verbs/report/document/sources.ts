import type { GapResult } from '../../../budget/result.js';
import type { Document } from '../../../document/document.js';
import { sha256 } from '../../../render/hash.js';
import { commandLine } from '../../../shell/quoted.js';
import type { Dated } from '../../../tariff/dated.js';
import { type Column, headed, tableOf } from '../../../view/column.js';
import { noteLists } from '../../../view/remarks.js';
import { type Block, listBlock, tableBlock, textBlock } from '../../../view/view.js';
import type { TariffWords } from '../../tariff/texts.js';
import type { ReportWording } from './wording.js';

/** The workers without a price, by reason. */
export function unpricedBlocks({ notes }: GapResult, { words, report }: ReportWording): Block[] {
  const found = notes.flatMap((note) => (note.code === 'unpriced' ? [note] : []));
  const column = headed<(typeof found)[number], typeof report.columns>(report.columns);
  const table = tableOf(
    [
      column('segments', 'text', ({ segments }) => segments.join(', ')),
      column('workers', 'count', ({ workers }) => workers),
      column('reason', 'text', ({ reason }) => words.unpriced[reason]),
    ],
    found,
    { caption: report.sections.unpriced },
  );
  return [textBlock(report.unpriced.intro), tableBlock(table)];
}

/** What has to be known beside the figures, and what none of them includes. */
export function limitBlocks({ notes }: GapResult, wording: ReportWording): Block[] {
  const lists = noteLists(
    notes.filter(({ code }) => code !== 'unpriced'),
    wording,
  );
  return [...lists, listBlock(wording.report.limits, wording.report.limitsTitle)];
}

function lawText({ references }: Dated): string {
  const laws = references.map(({ law, article }) => [law, article].filter(Boolean).join(', '));
  return [...new Set(laws)].join('; ');
}

/** The tariffs that decided an amount, each with its law and how sure it is. */
export function tariffBlocks(
  { tariffs }: GapResult,
  { report }: ReportWording,
  words: TariffWords,
): Block[] {
  if (tariffs.length === 0) return [textBlock(report.tariffs.none)];
  const { heads } = words;
  type Used = GapResult['tariffs'][number];
  const word = (id: string, head: string, of: (used: Used) => string): Column<Used> => {
    return { id, head, kind: 'text', of };
  };
  const span = ({ value: { from, to } }: Used) =>
    to === undefined ? words.since(from) : words.until(from, to);
  const table = tableOf(
    [
      word('id', heads.id, ({ id }) => id),
      word('months', heads.months, span),
      word('article', report.columns.article, ({ value }) => lawText(value)),
      word('confidence', heads.confidence, ({ confidence }) => confidence),
      word('checked', heads.checked, ({ value }) => value.checked),
    ],
    tariffs,
    { caption: report.sections.tariffs },
  );
  return [textBlock(report.tariffs.intro), tableBlock(table), textBlock(report.tariffs.confidence)];
}

/** The files with their hashes, the command and the version: what it takes to make it again. */
export function aboutBlocks({ gap, about }: Document, { report }: ReportWording): Block[] {
  const column = headed<GapResult['inputs'][number], typeof report.columns>(report.columns);
  const table = tableOf(
    [
      column('file', 'text', ({ path }) => path),
      column('rows', 'count', ({ rows }) => rows),
      column('hash', 'text', ({ chunks }) => sha256(chunks())),
    ],
    gap.inputs,
    { caption: report.about.inputs },
  );
  const { made, stamp, command, same } = report.about;
  return [
    tableBlock(table),
    listBlock([
      made(about.version),
      ...(about.stamp === null ? [] : [stamp(about.stamp)]),
      command(commandLine(about.command)),
      same,
    ]),
  ];
}
