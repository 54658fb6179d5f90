import type { Changes } from '../../core/changes.js';
import type { Document } from '../../document/document.js';
import { FINDINGS, GROUNDS, type SectionId } from '../../document/sections.js';
import {
  loadCheckWords,
  loadProblems,
  loadReportWords,
  loadTariffWords,
} from '../../i18n/language.js';
import type { TariffWords } from '../../i18n/tariff-words.js';
import { type Block, listBlock, tableBlock, textBlock } from '../blocks.js';
import type { Look } from '../look.js';
import { noteText } from '../notes.js';
import { assumed, incompleteLines, monthsText, origin, periodText } from '../summary.js';
import { aboveBlocks } from './above.js';
import { changeBlocks } from './changes.js';
import { chapterSections } from './chapters.js';
import type { Composed, Section } from './composed.js';
import { keyFigures } from './key-figures.js';
import { moneyBlocks } from './money.js';
import { isByRegion } from './names.js';
import { qualityBlocks } from './quality.js';
import { scopeOf } from './scope.js';
import { sentences } from './sentences.js';
import { chapterSentences } from './sentences-chapters.js';
import { aboutBlocks, limitBlocks, tariffBlocks, unpricedBlocks } from './sources.js';
import { figureTable } from './tables.js';
import { count, type ReportVoice } from './voice.js';

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

function ranking(table: Document['regions'], { gap }: Document, voice: ReportVoice): Block[] {
  const cut = table.cut > 0 ? [textBlock(voice.report.cut(count(table.cut, voice)))] : [];
  return [tableBlock(figureTable(gap, table, voice)), ...cut];
}

/** Whether a chapter tells the same change, and more of it. */
function isTold({ from, to }: Changes, { chapters }: Document): boolean {
  return chapters.some(
    ({ verb, result }) =>
      verb === 'trend' && !result.isScorecard && result.from === from && result.to === to,
  );
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
      return changes && !isTold(changes, document) ? changeBlocks(changes, voice) : [];
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

/** What a report says first: what it is of, and what it found. */
function opening(document: Document, voice: ReportVoice): Pick<Composed, 'title' | 'sentences'> {
  const { totals } = document.gap;
  return {
    title: voice.report.title(scopeOf(document, voice)),
    sentences: [
      ...(totals ? sentences(document, totals, voice) : []),
      ...chapterSentences(document, voice),
    ],
  };
}

/** The same alone, for programs, which need no sections. */
export async function openingOf(document: Document, look: Look) {
  return opening(document, await voiceOf(look));
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
    ...opening(document, voice),
    subtitle: [
      ...incompleteLines(document.gap, voice).map((line) => `${line}.`),
      report.subtitle(asOf, monthsText(months, words)),
      ...status.map((note) => noteText(note, look.language, words)),
    ].join(' '),
    figures: totals ? keyFigures(document, totals, voice) : [],
    sections: [...sections(FINDINGS), ...chapters, ...sections(GROUNDS)],
  };
}
