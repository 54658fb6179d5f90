import type { Chapter } from '../../../document/chapter.js';
import type { Document } from '../../../document/document.js';
import { chapterId } from '../../../document/sections.js';
import { noteText } from '../../../view/remarks.js';
import type { Piece, View } from '../../../view/view.js';
import type { Wording } from '../../../view/wording.js';
import { loadAffordWords } from '../../afford/load-words.js';
import { affordView } from '../../afford/view.js';
import { loadFundWords } from '../../fund/load-words.js';
import { fundView } from '../../fund/view.js';
import { loadPlanWords } from '../../plan/load-words.js';
import { planView } from '../../plan/view.js';
import { loadShareWords } from '../../share/load-words.js';
import { shareView } from '../../share/view.js';
import { loadTrendWords } from '../../trend/load-words.js';
import { trendView } from '../../trend/view.js';
import { loadClaimWords } from '../../verify/load-words.js';
import { claimView } from '../../verify/view.js';
import type { Section } from './composed.js';

/** A chapter as its verb shows it. */
async function viewOf(chapter: Chapter, wording: Wording): Promise<View> {
  const { language } = wording;
  switch (chapter.verb) {
    case 'plan':
      return planView(chapter.result, { ...wording, plan: await loadPlanWords(language) });
    case 'share':
      return shareView(chapter.result, { ...wording, share: await loadShareWords(language) });
    case 'fund':
      return fundView(chapter.result, { ...wording, fund: await loadFundWords(language) });
    case 'verify':
      return claimView(chapter.result, { ...wording, claim: await loadClaimWords(language) });
    case 'afford':
      return affordView(chapter.result, { ...wording, afford: await loadAffordWords(language) });
    case 'trend': {
      const { isScorecard } = chapter.result;
      const trend = await loadTrendWords(language);
      return trendView(chapter.result, { ...wording, isScorecard, trend });
    }
  }
}

/** A piece without what the report as a whole says of the same counts. */
function without({ title, blocks }: Piece, notes: ReadonlySet<string>): Piece {
  const own = blocks.map((block) =>
    block.kind === 'list'
      ? { ...block, items: block.items.filter((item) => !notes.has(item)) }
      : block,
  );
  return { title, blocks: own.filter((block) => block.kind !== 'list' || block.items.length > 0) };
}

/** What other verbs show, each as a section of its own. */
export async function chapterSections(
  { chapters, gap }: Document,
  wording: Wording,
): Promise<Section[]> {
  const views = await Promise.all(chapters.map((chapter) => viewOf(chapter, wording)));
  const notes = new Set(gap.notes.map((note) => noteText(note, wording.language, wording.words)));
  return views.map((view, index) => ({ id: chapterId(index), ...without(view, notes) }));
}

/** The same for programs: each as its verb writes JSON. */
export async function chapterObjects({ chapters }: Document, wording: Wording): Promise<object[]> {
  const views = await Promise.all(chapters.map((chapter) => viewOf(chapter, wording)));
  return views.map(({ object }) => object());
}
