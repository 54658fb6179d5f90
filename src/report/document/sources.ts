import type { GapResult } from '../../budget/result.js';
import type { Document } from '../../document/document.js';
import type { TariffWords } from '../../i18n/tariff-words.js';
import { quoted } from '../../shell/quoted.js';
import type { Dated } from '../../tariff/dated.js';
import { type Block, listBlock, tableBlock, text, textBlock } from '../blocks.js';
import { sha256 } from '../hash.js';
import { noteLists } from '../notes.js';
import { number } from './tables.js';
import type { ReportVoice } from './voice.js';

/** The workers without a price, by reason. */
export function unpricedBlocks({ notes }: GapResult, voice: ReportVoice): Block[] {
  const { words, report } = voice;
  const found = notes.flatMap((note) => (note.code === 'unpriced' ? [note] : []));
  const { columns } = report;
  const table = tableBlock({
    caption: report.sections.unpriced,
    columns: [
      { head: columns.segments, kind: 'text' },
      { head: columns.workers, kind: 'count' },
      { head: columns.reason, kind: 'text' },
    ],
    rows: found.map(({ segments, workers, reason }) => [
      text(segments.join(', ')),
      number(workers, voice),
      text(words.unpriced[reason]),
    ]),
    total: null,
  });
  return [textBlock(report.unpriced.intro), table];
}

/** What has to be known beside the figures, and what none of them includes. */
export function limitBlocks({ notes }: GapResult, voice: ReportVoice): Block[] {
  const lists = noteLists(
    notes.filter(({ code }) => code !== 'unpriced'),
    voice,
  );
  const limits = { severity: 'limit', title: voice.report.limitsTitle, items: voice.report.limits };
  return [...lists, limits].map(({ title, items }) => listBlock(items, title));
}

function lawText({ references }: Dated): string {
  const laws = references.map(({ law, article }) => [law, article].filter(Boolean).join(', '));
  return [...new Set(laws)].join('; ');
}

/** The tariffs that decided an amount, each with its law and how sure it is. */
export function tariffBlocks(
  { tariffs }: GapResult,
  { report }: ReportVoice,
  words: TariffWords,
): Block[] {
  if (tariffs.length === 0) return [textBlock(report.tariffs.none)];
  const { heads } = words;
  const table = tableBlock({
    caption: report.sections.tariffs,
    columns: [heads.id, heads.months, report.columns.article, heads.confidence, heads.checked].map(
      (head) => ({ head, kind: 'text' }),
    ),
    rows: tariffs.map(({ id, value, confidence }) => [
      text(id),
      text(value.to === undefined ? words.since(value.from) : words.until(value.from, value.to)),
      text(lawText(value)),
      text(confidence),
      text(value.checked),
    ]),
    total: null,
  });
  return [textBlock(report.tariffs.intro), table, textBlock(report.tariffs.confidence)];
}

/** The command that made a report, as it can be typed again. */
export function commandText(words: readonly string[]): string {
  return ['ucj', ...words].map(quoted).join(' ');
}

/** The files with their hashes, the command and the version: what it takes to make it again. */
export function aboutBlocks({ gap, about }: Document, voice: ReportVoice): Block[] {
  const { report } = voice;
  const table = tableBlock({
    caption: report.about.inputs,
    columns: [
      { head: report.columns.file, kind: 'text' },
      { head: report.columns.rows, kind: 'count' },
      { head: report.columns.hash, kind: 'text' },
    ],
    rows: gap.inputs.map(({ path, rows, chunks }) => [
      text(path),
      number(rows, voice),
      text(sha256(chunks())),
    ]),
    total: null,
  });
  const { made, stamp, command, same } = report.about;
  return [
    table,
    listBlock([
      made(about.version),
      ...(about.stamp === null ? [] : [stamp(about.stamp)]),
      command(commandText(about.command)),
      same,
    ]),
  ];
}
