import type { GapRequest } from '../../budget/request.js';
import { namesWage } from '../../cli/reference.js';
import { isAll } from '../../core/exact.js';
import { isLevel, LEVELS, type Level } from '../../core/levels.js';
import type { Grouping } from '../../core/vocabulary.js';
import type { Condense } from '../../input/table.js';
import type { Settings } from '../../settings/settings.js';

/** Groupings that need every row. */
const ROWS: readonly Grouping[] = ['region', 'period', 'payer'];

/** Bytes from which on a file is worth it: shorter ones are read in a moment either way. */
const LEAST = 5_000_000;

/** Whether every figure asked for is a sum over rows that were floored one by one. */
function isSum({ target, verified, renew, subsidised, each, why, lines }: GapRequest): boolean {
  const isEveryone = isAll(verified.share) && isAll(renew.share);
  return target === null && isEveryone && subsidised === null && !each && !why && !lines;
}

/** The finest level that the rows of the result or a wage need. */
function finest(request: GapRequest, settings: Settings): Level {
  const levels: Level[] = (request.by ?? []).filter(isLevel);
  if (namesWage(request, settings)) levels.push('regency');
  return levels.sort((a, b) => LEVELS[b] - LEVELS[a])[0] ?? 'province';
}

/** Whether regions are chosen by codes that are no finer than a level. */
function choosesAbove({ regions }: GapRequest['selection'], level: Level): boolean {
  return regions.every((text) => /^\d\d(\.\d\d)*$/.test(text) && text.length <= LEVELS[level]);
}

/** How long files are added up as they are read; null where a figure needs the rows themselves. */
export function condenseFor(request: GapRequest, settings: Settings): Condense | null {
  const { by, selection } = request;
  // By payer, rows with and without anybody to renew are told apart.
  const needsRows = by === null || ROWS.some((grouping) => by.includes(grouping));
  const isEach = selection.period === 'all' || selection.period === 'latest-each';
  // Settings may say something of one village.
  if (needsRows || isEach || !isSum(request) || settings.source !== null) return null;
  const level = finest(request, settings);
  if (!choosesAbove(selection, level)) return null;
  const period = selection.period === 'newest' ? null : selection.period;
  const isPart = selection.regions.length + selection.segments.length > 0;
  return { level, period, isPart, least: LEAST };
}
