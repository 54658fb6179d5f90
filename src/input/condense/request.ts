import { fold } from '../../core/cell.js';
import { isInactive } from '../activity.js';
import { bothMonths, joinPeriod, readPeriod } from '../period.js';
import type { Meaning } from '../plain/meaning.js';
import type { Dimension, PlainRequest } from '../plain/request.js';
import type { Role } from '../roles.js';
import { isAllSegments, joinedNames } from '../total-names.js';
import { type PlainHead, TERMS } from './head.js';
import type { CondensedRegions } from './regions.js';

/** What the texts of roles mean; roles without a column are left out. */
function dimension({ placeOf }: PlainHead, roles: readonly Role[], meaning: Meaning): Dimension {
  return { keys: roles.flatMap((role) => placeOf(role) ?? []), meaning };
}

function segmentMeaning([text = '']: readonly string[]): string | null {
  const folded = fold(text);
  // Whether it is made of other segments is for all rows to tell.
  const isJoined = joinedNames(folded).length > 1;
  const isOut = folded === '' || isAllSegments(folded) || isInactive(folded) || isJoined;
  return isOut ? null : folded;
}

/** The period of a column, or of a year and a month; as the rows of any table are read. */
function periodMeaning({ placeOf }: PlainHead): Dimension {
  const role = (['period', 'year', 'month'] as const).find((each) => placeOf(each) !== null);
  const keys = [role ? placeOf(role) : null, role === 'month' ? null : placeOf('month')];
  const isSplit = keys.every((key) => key !== null);
  // That the day of a date stands first is said, which needs all rows.
  const plain = (text: string) => (bothMonths(text) === null ? readPeriod(text) : null);
  const meaning: Meaning = ([text = '', month = '']) =>
    isSplit ? joinPeriod(text, month) : plain(text);
  return { keys: keys.flatMap((key) => key ?? []), meaning: role ? meaning : () => '' };
}

/** How the rows below a head are added up. */
export function condensedRequest(
  head: PlainHead,
  regions: CondensedRegions,
  taken: string | null,
): PlainRequest {
  const { columns } = head.found;
  const { counts } = head.shape;
  const countAt = (role: Role) => counts.indexOf(columns.get(role) ?? -1);
  const hasSegment = columns.has('segment');
  return {
    region: dimension(head, ['region_code', 'region'], ([code = '', name = '']) =>
      regions.read(code, name),
    ),
    segment: dimension(head, ['segment'], hasSegment ? segmentMeaning : () => ''),
    period: periodMeaning(head),
    terms: dimension(head, TERMS, (texts) => texts.join('\n')),
    group: (code) => regions.groupOf(code),
    // The other periods are named in a note, so they are added up too: they are few.
    wanted: null,
    taken,
    potential: countAt('potential'),
    registered: countAt('registered'),
    subsidised: columns.has('subsidised') ? countAt('subsidised') : null,
  };
}
