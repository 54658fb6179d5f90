import type { Changes } from '../../../core/changes.js';
import type { Document } from '../../../document/document.js';
import { FINDINGS, GROUNDS, type SectionId } from '../../../document/sections.js';
import { NATIONAL } from '../../../target/national.js';
import { noteText } from '../../../view/remarks.js';
import { type Block, listBlock, tableBlock, textBlock } from '../../../view/view.js';
import type { Wording } from '../../../view/wording.js';
import { withCheck } from '../../check/words.js';
import {
  assumed,
  incompleteLines,
  inProse,
  monthsText,
  origin,
  periodText,
} from '../../common/summary.js';
import { samplingBlocks } from '../../gap/sampling.js';
import type { TariffWords } from '../../tariff/texts.js';
import { loadTariffWords } from '../../tariff/texts.js';
import type { Report } from '../report.js';
import { loadReportWords } from '../texts.js';
import { aboveBlocks } from './above.js';
import { changeBlocks } from './changes.js';
import { chapterSections } from './chapters.js';
import type { Composed, Section } from './composed.js';
import { decisionObject, frontBlocks } from './front.js';
import { keyFigures } from './key-figures.js';
import { lineBlocks, moneyBlocks } from './money.js';
import { isByRegion, nationIn } from './names.js';
import { qualityBlocks } from './quality.js';
import { scopeOf } from './scope.js';
import { leadOf, sentences } from './sentences.js';
import { aboutBlocks, limitBlocks, tariffBlocks, unpricedBlocks } from './sources.js';
import { figureTable } from './tables.js';
import type { ReportWording } from './wording.js';

/** The words of all parts of a report. */
async function wordingOf(wording: Wording): Promise<ReportWording> {
  return { ...(await withCheck(wording)), report: await loadReportWords(wording.language) };
}

/** A ranking, and how sure it is; how that is known is said once. */
function ranking(
  table: Document['regions'],
  { gap }: Document,
  isFirst: boolean,
  wording: ReportWording,
): Block[] {
  const cut = table.cut > 0 ? [textBlock(wording.report.cut(wording.count(table.cut)))] : [];
  const [sampling, ...method] = samplingBlocks(gap, [table], wording);
  return [
    tableBlock(figureTable(gap, table, wording)),
    ...cut,
    ...(sampling ? [sampling, ...(isFirst ? method : [])] : []),
  ];
}

/** Whether a chapter tells the same change, and more of it. */
function isTold({ from, to }: Changes, { chapters }: Report): boolean {
  return chapters.some(({ view: { compares } }) => compares?.from === from && compares.to === to);
}

/** What a section says above its tables, as one paragraph. */
function leadBlocks(id: SectionId, document: Report, wording: ReportWording): Block[] {
  const { totals } = document.gap;
  const said = totals ? leadOf(id, document, totals, wording) : [];
  return said.length > 0 ? [textBlock(said.join(' '))] : [];
}

function nationText(wording: ReportWording): string {
  const { source, confidence } = NATIONAL;
  return wording.report.nation(...nationIn(wording), source, confidence);
}

/** The blocks of a section; none where there is nothing to say. */
function blocksOf(
  id: SectionId,
  document: Report,
  wording: ReportWording,
  tariff: TariffWords,
): Block[] {
  const { gap, changes, segments } = document;
  const { totals } = gap;
  switch (id) {
    case 'regions':
      return ranking(document.regions, document, true, wording);
    case 'segments':
      return segments ? ranking(segments, document, false, wording) : [];
    case 'money':
      return totals ? moneyBlocks(document, totals, wording) : [];
    case 'changes':
      return changes && !isTold(changes, document) ? changeBlocks(changes, wording) : [];
    case 'lines':
      return lineBlocks(document, wording);
    case 'above':
      return document.above.length > 0 ? aboveBlocks(document, wording) : [];
    case 'unpriced':
      return totals?.unpriced ? unpricedBlocks(gap, wording) : [];
    case 'quality':
      return qualityBlocks(document.check, wording);
    case 'limits':
      return limitBlocks(gap, wording);
    case 'method':
      return [
        listBlock([
          ...wording.report.method,
          nationText(wording),
          ...assumed(gap, wording.words),
          origin(gap, wording),
        ]),
      ];
    case 'tariffs':
      return tariffBlocks(gap, wording, tariff);
    case 'about':
      return aboutBlocks(document, wording);
  }
}

/** What has to be known before any figure: rows that are missing, and figures that are made up or not final. */
function urgentOf({ gap }: Report, wording: ReportWording): string[] {
  const status = gap.notes.filter(({ code }) => code === 'status');
  return [
    ...incompleteLines(gap, wording).map((line) => `${line}.`),
    ...status.map((note) => noteText(note, wording)),
  ];
}

/** What a report says in sentences. */
function opening(document: Report, wording: ReportWording): Pick<Composed, 'title' | 'sentences'> {
  const { totals } = document.gap;
  return {
    title: wording.report.title(scopeOf(document, wording)),
    sentences: [
      ...(totals ? sentences(document, totals, wording) : []),
      ...document.chapters.flatMap(({ view }) => view.sentence ?? []),
    ],
  };
}

/** All sentences for programs, which need no sections. */
export async function openingOf(document: Report, shared: Wording) {
  const wording = await wordingOf(shared);
  const { totals } = document.gap;
  const { title, sentences: first } = opening(document, wording);
  const leads = FINDINGS.flatMap((id) => (totals ? leadOf(id, document, totals, wording) : []));
  const decisions = document.decisions.map((each) => decisionObject(each, wording));
  return { title, sentences: [...urgentOf(document, wording), ...first, ...leads], decisions };
}

/** Puts a report into words, for every format that people read. */
export async function compose(document: Report, shared: Wording): Promise<Composed> {
  const wording = await wordingOf(shared);
  const tariff = await loadTariffWords(wording.language);
  const { words, report } = wording;
  const { period, periods, months } = document.gap.parameters;
  const { totals } = document.gap;
  const counts = period ? [period] : periods;
  const asOf = counts.map((each) => periodText(each, inProse(words))).join(', ') || report.noPeriod;
  const sections = (ids: readonly SectionId[]): Section[] =>
    ids.flatMap((id): Section[] => {
      const blocks = blocksOf(id, document, wording, tariff);
      const title =
        id === 'regions' && !isByRegion(document) ? report.ranking : report.sections[id];
      const lead = leadBlocks(id, document, wording);
      return blocks.length > 0 ? [{ id, title, blocks: [...lead, ...blocks] }] : [];
    });
  return {
    ...opening(document, wording),
    subtitle: report.subtitle(document.about.office, asOf, monthsText(months, inProse(words))),
    urgent: urgentOf(document, wording),
    figures: totals ? keyFigures(document, totals, wording) : [],
    front: totals ? frontBlocks(document, totals, wording) : [],
    sections: [...sections(FINDINGS), ...chapterSections(document, wording)],
    appendixTitle: report.appendix,
    appendix: document.hasAppendix ? sections(GROUNDS) : [],
  };
}
