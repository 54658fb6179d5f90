import type { LevelWhy, PaymentWhy } from '../../planning/fund/explanation.js';
import { percentage } from '../../render/text.js';
import { type Node, node } from '../../view/view.js';
import type { LevelTexts } from './en-why.js';
import type { FundWording } from './wording.js';

/** A level with its numbers written out. */
export function levelTexts(level: LevelWhy, { count, money, derivation }: FundWording): LevelTexts {
  return {
    level: level.group === null ? derivation.renewals : derivation.group(count(level.group)),
    money: money(level.money ?? 0),
    workers: count(level.workers),
    people: count(level.people),
    rows: count(level.rows),
  };
}

/** Workers of a linear program, to two decimals where they are no whole number. */
function givenText(given: number, wording: FundWording): string {
  const hundredths = Math.round(given * 100);
  const whole = wording.count(Math.floor(hundredths / 100));
  const rest = hundredths % 100;
  return rest === 0 ? whole : whole + wording.decimal(`.${String(rest).padStart(2, '0')}`);
}

/** How the money of a level was spent. */
export function levelNode({ level }: PaymentWhy, wording: FundWording): Node {
  const { derivation } = wording;
  const texts = levelTexts(level, wording);
  const within = derivation.within[level.within];
  if (level.given !== null) {
    const spread = level.rows > 1 && level.workers < level.people ? within : null;
    return node(derivation.best(texts, givenText(level.given, wording), spread));
  }
  if (level.workers === level.people) return node(derivation.enough(texts));
  const rest = level.alike ? [] : [derivation.rest];
  return node(derivation.tooLittle(texts, [within, ...rest].join('; ')));
}

/** How many of the row that is, and by which sum where there is one. */
export function countNode(
  { level, workers, open }: PaymentWhy,
  { count, derivation }: FundWording,
): Node {
  if (workers === open) return node(derivation.all(count(open)));
  const isPart = level.alike && level.rows > 1 && level.within === 'proportional';
  const part = derivation.part(
    count(workers),
    count(open),
    count(level.workers),
    count(level.people),
  );
  return node(
    derivation.some(count(workers), count(open), count(open - workers)),
    isPart ? [node(part)] : [],
  );
}

/** What raising the lowest first did to the region of a row. */
export function coverageNodes({ coverage, level }: PaymentWhy, wording: FundWording): Node[] {
  if (!coverage || level.within === 'proportional' || level.workers === level.people) return [];
  const [before, after] = [coverage.before, coverage.after].map((share) =>
    percentage(share, wording),
  );
  return [node(wording.derivation.coverage(before ?? '', after ?? ''))];
}
