import { regionName } from '../../../core/cell.js';
import type { Totals } from '../../../core/gap.js';
import type { Row } from '../../../core/group.js';
import { isLevel } from '../../../core/levels.js';
import type { Document } from '../../../document/document.js';
import { targetText } from '../../../i18n/marks.js';
import { payerName, segmentText } from '../../../i18n/words.js';
import { percentage } from '../../../render/text.js';
import { NATIONAL } from '../../../target/national.js';
import type { Wording } from '../../../view/wording.js';
import { inProse, periodText } from '../../common/summary.js';
import { amount, type ReportWording } from './wording.js';

/** What a row is called in a sentence: its region, its segment, or both. */
export function rowName({ region, segment, agency, payer }: Row, { words }: ReportWording): string {
  const names = [
    region && regionName(region),
    segment && segmentText(segment, words),
    agency,
    payer && payerName(payer, words),
  ];
  return names.filter(Boolean).join(', ');
}

/** The target as it was asked for, `60%`; empty without one. */
export function targetOf({ gap }: Document, { language }: ReportWording): string {
  const { target } = gap.parameters;
  return target === null ? '' : targetText(target, language);
}

/** Whether a target is shown of some segments of its regions: of their part in it. */
export function isPart({ gap }: Document): boolean {
  return gap.regions.places.length < gap.regions.cells.length;
}

/** Rupiah of the budget that nobody has been named to pay. */
export function undecided({ byPayer }: Totals): number {
  return byPayer.find(({ payer }) => payer === 'undecided')?.annualPremium ?? 0;
}

/** Who pays, each with what. */
export function payersIn({ byPayer }: Totals, wording: ReportWording): string[] {
  return byPayer
    .filter(({ payer, annualPremium }) => payer !== 'undecided' && annualPremium > 0)
    .map(
      (each) => `${payerName(each.payer, wording.words)} ${amount(each.annualPremium, wording)}`,
    );
}

/** The coverage of the nation and of when it is, in words. */
export function nationIn(wording: Wording): readonly [coverage: string, period: string] {
  const period = periodText(NATIONAL.period, inProse(wording.words));
  return [percentage(NATIONAL.share, wording), period];
}

/** Whether the ranking is one of regions. */
export function isByRegion({ regions }: Document): boolean {
  return regions.by.length === 1 && regions.by.every((by) => by === 'region' || isLevel(by));
}
