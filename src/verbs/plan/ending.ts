import { entryName, reliefName } from '../../i18n/entry-name.js';
import { isMinimumWage, isWageCap } from '../../planning/wages.js';
import type { Relief } from '../../tariff/catalogue.js';
import type { Dated } from '../../tariff/dated.js';
import type { Used } from '../../tariff/used.js';
import { periodText } from '../common/summary.js';
import type { PlanWording } from './texts.js';

/** A relief is a value and its own entry. */
function isRelief(value: Dated): value is Relief {
  return 'sectors' in value;
}

function endText(used: Used, { plan, words }: PlanWording): string {
  const { id, value } = used;
  const law = value.references.map((each) => each.law).join(', ');
  const end = value.to ?? '';
  if (isMinimumWage(used.id)) return plan.wagesEnd(law, periodText(end, words), end);
  if (isWageCap(used.id)) return plan.capEnds(law, periodText(end, words));
  const name = isRelief(value) ? reliefName(value, words) : entryName(id, words);
  return plan.ending(law, name, periodText(end, words));
}

/** Which law ends within a plan, and what that does to it; what is the same is said once. */
export function endingLines(ending: readonly Used[], wording: PlanWording): string[] {
  return [...new Set(ending.map((used) => endText(used, wording)))];
}
