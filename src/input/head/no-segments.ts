import { fold } from '../../core/cell.js';
import type { Count } from '../../core/vocabulary.js';
import type { Problem } from '../../problem/problem.js';
import { isTotal } from '../text/total-names.js';
import type { Head } from './heads.js';
import { timedOf } from './moments.js';
import type { WidePart } from './read-columns.js';
import { byRest, latest } from './same-people.js';
import { isVersion } from './versions.js';

/** What a table is that has no segments: its file and head, and the counts that it must have. */
interface Asked {
  readonly file: string;
  readonly head: Head;
  readonly needs: readonly Count[];
  /** Whether the user says that its segments are columns. */
  readonly isWide?: boolean;
}

/** The columns to take of parts that count the same people: those of the latest that has all counts. */
function taken(parts: readonly WidePart[], { head, needs }: Asked) {
  const whole = parts.filter(({ columns }) => needs.every((role) => columns.has(role)));
  const headOf = (role: Count) => {
    const having = whole.length > 0 ? whole : parts.filter(({ columns }) => columns.has(role));
    const { columns } = latest(having) ?? having.at(-1) ?? {};
    return head.cells[columns?.get(role) ?? -1];
  };
  const [value, other] = (['potential', 'registered'] as const).map(headOf);
  return { ...(value && { value }), ...(other && { other }) };
}

/** Segments of which one count stands there at several times, where a table cannot have but one. */
function timesOfSegments(parts: readonly WidePart[], { file, head, needs }: Asked): Problem | null {
  const words = (part: WidePart) => timedOf(part.segment).words;
  const isTwice = (group: readonly WidePart[]) =>
    needs.some((role) => {
      const having = group.filter(({ columns }) => columns.has(role));
      return new Set(having.map((part) => fold(words(part)))).size > 1;
    });
  const several = byRest(parts).find(isTwice);
  if (!several) return null;
  const all = several.filter((part) => words(part) !== '');
  const newest = latest(all) ?? all.at(-1);
  const suggestion = newest ? words(newest) : '';
  return { code: 'wide-period', file, line: head.line, list: all.map(words), suggestion };
}

/** Columns that would be read as segments, and are the same people at several times or by several sources. */
export function noSegments(all: readonly WidePart[], asked: Asked): Problem | null {
  const { file, head, isWide } = asked;
  const parts = all.filter(({ segment }) => !isTotal(segment));
  const isTime = ({ segment }: WidePart) => {
    const { rest, moment } = timedOf(segment);
    return moment !== null && rest === '';
  };
  const alike = parts.filter((part) => isVersion(part.segment) || isTime(part));
  const areTimes = alike.every(isTime);
  if (alike.length === 0 || (alike.length === 1 && !areTimes)) return timesOfSegments(parts, asked);
  const list = alike.map(({ segment }) => segment);
  const option = isWide ? { option: '--wide' } : {};
  const at = { file, line: head.line, list, ...taken(alike, asked), ...option };
  return { code: areTimes ? 'wide-period' : 'wide-versions', ...at };
}
