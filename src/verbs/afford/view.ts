import type { Afforded } from '../../planning/afforded.js';
import { noteObjects, remarkOf } from '../../view/remarks.js';
import { listBlock, tableBlock, treeBlock, type View } from '../../view/view.js';
import { affordRecords } from './records.js';
import { affordTables } from './tables.js';
import { type AffordWording, affordTree } from './words.js';

function affordObject(afforded: Afforded, wording: AffordWording) {
  const { notes, segmentName: _, ...rest } = afforded;
  return { schema: 'ucj/afford@1', ...rest, notes: noteObjects(notes, wording) };
}

/** What an amount pays for: the answer, what it rests on, and other choices. */
export function affordView(afforded: Afforded, wording: AffordWording): View {
  const tree = affordTree(afforded, wording);
  const { limitsTitle, limits } = wording.afford;
  return {
    title: tree.text,
    blocks: [
      treeBlock([tree]),
      ...affordTables(afforded, wording).map(tableBlock),
      listBlock(limits, limitsTitle),
    ],
    records: affordRecords(afforded),
    object: () => affordObject(afforded, wording),
    remarks: afforded.notes.map((note) => remarkOf(note, wording)),
  };
}
