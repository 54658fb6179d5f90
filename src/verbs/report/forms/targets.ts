import type { GapRequest, GoalShare } from '../../../budget/request.js';
import { assignment } from '../../../cli/lists.js';
import type { ListReader } from '../../../cli/option.js';
import * as value from '../../../cli/values.js';
import { fold } from '../../../core/cell.js';
import { INDICATORS, type IndicatorTarget } from '../../../planning/indicators.js';
import { suggest } from '../../../problem/nearest.js';
import { refuse } from '../../../problem/problem.js';
import { shareOfAll } from '../../counts/request.js';

/** The indicator that a word names. */
function indicatorOf(option: string, word: string): string {
  const folded = fold(word).replace(/[\s_]+/g, '-');
  const found = INDICATORS.find(({ id, aliases }) => id === folded || aliases.includes(folded));
  const names = INDICATORS.flatMap(({ id, aliases }) => [id, ...aliases]);
  const list = INDICATORS.map(({ id }) => id);
  return (
    found?.id ?? refuse({ code: 'bad-choice', option, value: word, list, ...suggest(word, names) })
  );
}

/** Reads `INDICATOR=PERCENT`, each indicator once. */
export const readIndicators: ListReader<ReadonlyMap<string, GoalShare>> = (
  option,
  texts,
  settings,
) => {
  const targets = new Map<string, GoalShare>();
  for (const text of texts) {
    const [word, percent] = assignment(option, text, 'INDICATOR=percent');
    const id = indicatorOf(option, word);
    if (targets.has(id)) refuse({ code: 'option-twice', option, value: text });
    targets.set(id, value.target(option, percent, settings));
  }
  return targets;
};

/** The target of each indicator: its own, and of coverage else that of the budget, which is of all segments. */
export function indicatorTargets(
  own: ReadonlyMap<string, GoalShare>,
  request: GapRequest,
): ReadonlyMap<string, IndicatorTarget> {
  const all = shareOfAll(request, 'report --form ikd');
  const usual = all ? [['coverage', all] as const] : [];
  return new Map([...usual, ...own]);
}
