import type { Answers, Chapter } from '../../document/chapter.js';
import type { Document } from '../../document/document.js';
import { chapterId } from '../../document/sections.js';
import {
  loadAffordWords,
  loadClaimWords,
  loadFundWords,
  loadPlanWords,
  loadShareWords,
  loadTrendWords,
} from '../../i18n/language.js';
import { affordObject } from '../afford-formats.js';
import { affordPiece } from '../afford-tables.js';
import { listBlock, type Piece } from '../blocks.js';
import { claimPiece } from '../claim.js';
import type { ClaimLook } from '../claim-fits.js';
import { claimObjects } from '../claim-records.js';
import { fundObject } from '../fund/data.js';
import { fundPiece } from '../fund/piece.js';
import type { Look } from '../look.js';
import { noteLists, noteText } from '../notes.js';
import { planObject } from '../plan/data.js';
import { planPiece } from '../plan/piece.js';
import { shareObject } from '../share/data.js';
import { sharePiece } from '../share/piece.js';
import { trendObject } from '../trend/data.js';
import { trendPiece } from '../trend/piece.js';
import type { Section } from './composed.js';

/** A chapter as its verb says it, in words and for programs; each is made only where it is wanted. */
interface Said {
  readonly piece: () => Piece;
  readonly object: () => object;
}

function saidBy<Result, Own extends Look>(
  result: Result,
  look: Own,
  piece: (result: Result, look: Own) => Piece,
  object: (result: Result, look: Own) => object,
): Said {
  return { piece: () => piece(result, look), object: () => object(result, look) };
}

/** Verdicts with their notes, which the verb itself says beside them. */
function notedClaims(result: Answers['verify'], look: ClaimLook): Piece {
  const { title, blocks } = claimPiece(result, look);
  const lists = noteLists(result.notes, look).map((list) => listBlock(list.items, list.title));
  return { title, blocks: [...blocks, ...lists] };
}

async function saidOf(chapter: Chapter, look: Look): Promise<Said> {
  const { language } = look;
  switch (chapter.verb) {
    case 'plan': {
      const own = { ...look, plan: await loadPlanWords(language) };
      return saidBy(chapter.result, own, planPiece, planObject);
    }
    case 'share': {
      const own = { ...look, share: await loadShareWords(language) };
      return saidBy(chapter.result, own, sharePiece, shareObject);
    }
    case 'fund': {
      const own = { ...look, fund: await loadFundWords(language) };
      return saidBy(chapter.result, own, fundPiece, fundObject);
    }
    case 'verify': {
      const own = { ...look, claim: await loadClaimWords(language) };
      return saidBy(chapter.result, own, notedClaims, claimObjects);
    }
    case 'afford': {
      const own = { ...look, afford: await loadAffordWords(language) };
      return saidBy(chapter.result, own, affordPiece, affordObject);
    }
    case 'trend': {
      const { isScorecard } = chapter.result;
      const own = { ...look, isScorecard, trend: await loadTrendWords(language) };
      return saidBy(chapter.result, own, trendPiece, trendObject);
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

/** What other verbs say, each as a section of its own. */
export async function chapterSections({ chapters, gap }: Document, look: Look): Promise<Section[]> {
  const all = await Promise.all(chapters.map((chapter) => saidOf(chapter, look)));
  const notes = new Set(gap.notes.map((note) => noteText(note, look.language, look.words)));
  return all.map(({ piece }, index) => ({ id: chapterId(index), ...without(piece(), notes) }));
}

/** The same for programs: each as its verb writes JSON. */
export async function chapterObjects({ chapters }: Document, look: Look): Promise<object[]> {
  const all = await Promise.all(chapters.map((chapter) => saidOf(chapter, look)));
  return all.map(({ object }) => object());
}
