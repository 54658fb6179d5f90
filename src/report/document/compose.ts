import type { Region } from '../../core/cell.js';
import type { Row } from '../../core/group.js';
import type { Document } from '../../document/document.js';
import { FINDINGS, GROUNDS, type SectionId } from '../../document/sections.js';
import {
  loadCheckWords,
  loadProblems,
  loadReportWords,
  loadTariffWords,
} from '../../i18n/language.js';
import type { TariffWords } from '../../i18n/tariff-words.js';
import { officialName } from '../../region/names.js';
import {
  type Block,
  listBlock,
  type TextColumn,
  type TextTable,
  tableBlock,
  text,
  textBlock,
} from '../blocks.js';
import type { Look } from '../look.js';
import { noteText } from '../notes.js';
import { assumed, monthsText, origin, periodText } from '../summary.js';
import { changeBlocks } from './changes.js';
import { chapterSections } from './chapters.js';
import type { Composed, Section } from './composed.js';
import { keyFigures } from './key-figures.js';
import { moneyBlocks } from './money.js';
import { isByRegion } from './names.js';
import { qualityBlocks } from './quality.js';
import { sentences } from './sentences.js';
import { chapterSentences } from './sentences-chapters.js';
import { aboutBlocks, limitBlocks, tariffBlocks, unpricedBlocks } from './sources.js';
import { figureTable, number } from './tables.js';
import { count, listed, type ReportVoice } from './voice.js';

/** The words of all parts of a report. */
async function voiceOf(look: Look): Promise<ReportVoice> {
  const { language } = look;
  const [check, problems, report] = await Promise.all([
    loadCheckWords(language),
    loadProblems(language),
    loadReportWords(language),
  ]);
  return { ...look, color: false, width: null, check, problems, report };
}

/** Regions that are named one by one where somebody chose them. */
const FEW = 3;

/** Which regions all cells are of: those that were chosen, their province, or how many there are. */
function regionsOf({ gap }: Document, voice: ReportVoice): string {
  const regions = new Map<string, Region>();
  for (const { entry } of gap.cells) {
    const { region } = entry.cell;
    regions.set(region.code ?? region.name, region);
  }
  const all = [...regions.values()];
  const isChosen = gap.parameters.regions.length > 0 && all.length <= FEW;
  if (all.length === 1 || isChosen)
    return listed(
      all.map(({ name, code }) => name || (code ?? '')),
      voice,
    );
  const provinces = new Set(all.map(({ code }) => code?.slice(0, 2) ?? null));
  const [only] = provinces;
  if (provinces.has(null)) return voice.report.regions(count(all.length, voice));
  if (provinces.size === 1 && only) return officialName(only) ?? only;
  return voice.report.provinces(count(provinces.size, voice));
}

/** What a report is of; where segments were chosen, of these alone. */
function scopeOf(document: Document, voice: ReportVoice): string {
  const regions = regionsOf(document, voice);
  if (document.gap.parameters.segments.length === 0) return regions;
  const segments = new Map(
    document.gap.cells.map(({ entry: { cell } }) => [cell.segmentKey, cell.segment]),
  );
  return voice.report.part(regions, listed([...segments.values()], voice));
}

function ranking(table: Document['regions'], { gap }: Document, voice: ReportVoice): Block[] {
  const cut = table.cut > 0 ? [textBlock(voice.report.cut(count(table.cut, voice)))] : [];
  return [tableBlock(figureTable(gap, table, voice)), ...cut];
}

/** Regions with more members than potential, with both nettings. */
function aboveBlocks({ above, gap, regions }: Document, voice: ReportVoice): Block[] {
  const { words, report } = voice;
  const table: TextTable = figureTable(gap, { ...regions, rows: above, cut: 0 }, voice);
  const { totals } = gap;
  const net: TextColumn[] = [
    { head: words.heads.uncovered, kind: 'count' },
    { head: words.heads.excess, kind: 'count' },
    { head: report.columns.net, kind: 'count' },
  ];
  const keys = regions.by.length;
  const of = (row: Pick<Row, 'uncovered' | 'excess'>) => [
    number(row.uncovered, voice),
    number(row.excess, voice),
    number(row.uncovered - row.excess, voice),
  ];
  return [
    textBlock(report.above.intro),
    tableBlock({
      caption: report.sections.above,
      columns: [...table.columns.slice(0, keys), ...net],
      rows: above.map((row, index) => [...(table.rows[index] ?? []).slice(0, keys), ...of(row)]),
      total: totals && [
        text(words.total),
        ...Array.from({ length: keys - 1 }, () => text('')),
        ...of(totals),
      ],
    }),
    textBlock(report.above.totals),
  ];
}

/** The blocks of a section; none where there is nothing to say. */
function blocksOf(
  id: SectionId,
  document: Document,
  voice: ReportVoice,
  tariff: TariffWords,
): Block[] {
  const { gap, changes, segments } = document;
  const { totals } = gap;
  switch (id) {
    case 'regions':
      return ranking(document.regions, document, voice);
    case 'segments':
      return segments ? ranking(segments, document, voice) : [];
    case 'money':
      return totals ? moneyBlocks(document, totals, voice) : [];
    case 'changes':
      return changes ? changeBlocks(changes, voice) : [];
    case 'above':
      return document.above.length > 0 ? aboveBlocks(document, voice) : [];
    case 'unpriced':
      return totals?.unpriced ? unpricedBlocks(gap, voice) : [];
    case 'quality':
      return qualityBlocks(document.check, voice);
    case 'limits':
      return limitBlocks(gap, voice);
    case 'method':
      return [
        listBlock([...voice.report.method, ...assumed(gap, voice.words), origin(gap, voice)]),
      ];
    case 'tariffs':
      return tariffBlocks(gap, voice, tariff);
    case 'about':
      return aboutBlocks(document, voice);
  }
}

/** Puts a report into words, for every format that people read. */
export async function compose(document: Document, look: Look): Promise<Composed> {
  const voice = await voiceOf(look);
  const tariff = await loadTariffWords(look.language);
  const { words, report } = voice;
  const { period, periods, months } = document.gap.parameters;
  const { totals, notes } = document.gap;
  const status = notes.filter(({ code }) => code === 'status');
  const counts = period ? [period] : periods;
  const asOf = counts.map((each) => periodText(each, words)).join(', ') || report.noPeriod;
  const sections = (ids: readonly SectionId[]): Section[] =>
    ids
      .map((id) => ({
        id,
        title: id === 'regions' && !isByRegion(document) ? report.ranking : report.sections[id],
        blocks: blocksOf(id, document, voice, tariff),
      }))
      .filter(({ blocks }) => blocks.length > 0);
  const chapters = await chapterSections(document, voice);
  return {
    title: report.title(scopeOf(document, voice)),
    subtitle: [
      report.subtitle(asOf, monthsText(months, words)),
      ...status.map((note) => noteText(note, look.language, words)),
    ].join(' '),
    figures: totals ? keyFigures(document, totals, voice) : [],
    sentences: [
      ...(totals ? sentences(document, totals, voice) : []),
      ...chapterSentences(document, voice),
    ],
    sections: [...sections(FINDINGS), ...chapters, ...sections(GROUNDS)],
  };
}
