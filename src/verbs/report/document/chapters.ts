import { chapterId } from '../../../document/sections.js';
import { noteText } from '../../../view/remarks.js';
import type { TitledBlocks } from '../../../view/view.js';
import type { Wording } from '../../../view/wording.js';
import type { Report } from '../report.js';
import type { Section } from './composed.js';

/** A piece without what the report as a whole says of the same counts. */
function without({ title, blocks }: TitledBlocks, notes: ReadonlySet<string>): TitledBlocks {
  const own = blocks.map((block) =>
    block.kind === 'list'
      ? { ...block, items: block.items.filter((item) => !notes.has(item)) }
      : block,
  );
  return { title, blocks: own.filter((block) => block.kind !== 'list' || block.items.length > 0) };
}

/** What other verbs show, each as a section of its own. */
export function chapterSections({ chapters, gap }: Report, wording: Wording): Section[] {
  const notes = new Set(gap.notes.map((note) => noteText(note, wording)));
  return chapters.map(({ view }, index) => ({ id: chapterId(index), ...without(view, notes) }));
}
