import { nearest } from '../../problem/nearest.js';
import { countsOthers } from './activity.js';
import { timeOfHeads } from './head-time.js';
import type { Head } from './heads.js';
import type { HeadRemarks } from './read-columns.js';
import type { Columns } from './roles.js';
import {
  basisOfHead,
  foldHead,
  knownAs,
  knownHeads,
  REGISTERED_VAGUE,
  RESULTS,
  roleOf,
} from './roles.js';
import { wideHead } from './wide.js';

function headAt({ cells }: Head, index: number | undefined): string {
  return index === undefined ? '' : (cells[index] ?? '');
}

/** The head of active members that was taken before one that says registered only. */
function activeHead(head: Head, columns: Columns): HeadRemarks['activeHead'] {
  const taken = columns.get('registered');
  const aside = head.cells.findIndex(
    (cell, index) => index !== taken && REGISTERED_VAGUE.includes(knownAs(cell)),
  );
  return aside < 0 || taken === undefined
    ? null
    : { head: headAt(head, taken), aside: headAt(head, aside) };
}

function basisHead(head: Head, columns: Columns): HeadRemarks['basisHead'] {
  const text = headAt(head, columns.get('potential'));
  const basis = basisOfHead(text);
  return basis ? { head: text, basis } : null;
}

function ignored(head: Head, used: ReadonlySet<number>): HeadRemarks['ignored'] {
  return head.cells.flatMap((cell, index) => {
    const folded = foldHead(cell);
    if (used.has(index) || folded.length < 4 || roleOf(cell) || RESULTS.includes(folded)) return [];
    // A count of one segment is no misspelling of the count of all.
    if (countsOthers(cell) || wideHead(cell)) return [];
    const suggestion = nearest(folded, knownHeads());
    return suggestion === undefined ? [] : [{ head: cell, suggestion }];
  });
}

/** The first head of members that says registered only, alone or beside a segment. */
function vagueHead(head: Head, parts: readonly Columns[]): string | null {
  const heads = parts.map((columns) => headAt(head, columns.get('registered')));
  const isVague = (name: string) => REGISTERED_VAGUE.includes(knownAs(name));
  return heads.find((cell) => isVague(wideHead(cell)?.name ?? cell)) ?? null;
}

/** The heads of potential and members that name two times. */
function times(head: Head, columns: Columns): HeadRemarks['times'] {
  const [potential, registered] = [columns.get('potential'), columns.get('registered')];
  const [one, other] = [headAt(head, potential), headAt(head, registered)];
  const [first, second] = [timeOfHeads([one]), timeOfHeads([other])];
  return first !== null && second !== null && first !== second ? { head: one, other } : null;
}

/** Remarks on the heads of a table: of a long one its columns, of a wide one those of each part. */
export function remarksOn(head: Head, parts: readonly Columns[]): HeadRemarks {
  const [first = new Map()] = parts;
  return {
    vagueHead: vagueHead(head, parts),
    activeHead: activeHead(head, first),
    basisHead: basisHead(head, first),
    times: parts.map((columns) => times(head, columns)).find(Boolean) ?? null,
    ignored: ignored(head, new Set(parts.flatMap((columns) => [...columns.values()]))),
  };
}
