import type { LineWhy } from '../../budget/explanation.js';
import type { Derivation, Grown } from '../../core/price.js';
import { type Node, node } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { exactPercent } from './exact-percent.js';
import { monthsText } from './summary.js';

/** A wage or a cap that grew beyond the last that is known. */
function grownText(amount: number, { from, growth, years }: Grown, wording: Wording): string {
  const { count, money, decimal } = wording;
  const { why: words } = wording.words;
  const [whole = '', fraction] = from.split('.');
  const known = money(Number(whole)) + (fraction ? decimal(`.${fraction}`) : '');
  return words.grown(money(amount), known, exactPercent(growth, wording), count(years));
}

/** How the amount of one month or contract came about, before the relief. */
function derivationText(derivation: Derivation, wording: Wording): string {
  const { count, money, percent } = wording;
  const { why: words } = wording.words;
  switch (derivation.kind) {
    case 'amount':
      return `${money(derivation.amount)} ${words.byLaw}`;
    case 'band': {
      const { amount, income, from, below } = derivation;
      const band = words.band(money(from), below === null ? null : money(below));
      const given = income === null ? words.noIncome : words.income(money(income));
      return `${money(amount)}: ${band}; ${given}`;
    }
    case 'rate': {
      const { wage, cap, grown } = derivation;
      const counted = grown ? grownText(cap ?? wage, grown, wording) : money(cap ?? wage);
      const base = cap === null ? counted : words.cap(counted, money(wage));
      return `${percent(derivation.percent)} x ${base}`;
    }
    case 'recomposed': {
      const parts = derivation.parts.map(({ from, percent: text }) => {
        const source = from === 'state' ? words.fromState : words.outOf(from.toUpperCase());
        return `${percent(text)} ${source}`;
      });
      return words.recomposed(parts.join(' + '));
    }
    case 'contract': {
      const { beforeDeparture, term, termAmount, monthsBeyond, monthBeyond } = derivation;
      return [
        words.beforeDeparture(money(beforeDeparture)),
        words.term(money(termAmount), count(term)),
        ...(monthsBeyond > 0 ? [words.beyond(count(monthsBeyond), money(monthBeyond))] : []),
      ].join(' + ');
    }
    case 'slices':
      return derivation.slices
        .map(({ amount, percent: text }) => `${percent(text)} x ${money(amount)}`)
        .join(' + ');
    case 'flat':
      return words.flat;
  }
}

/** Whether a derivation can give parts of a rupiah, so that it was rounded. */
function isRounded({ derivation: { kind }, factor }: LineWhy): boolean {
  return kind === 'rate' || kind === 'slices' || factor !== null;
}

/** Below a line: how its amount came about, the law of each value, and reliefs that were near. */
function reasons(line: LineWhy, wording: Wording): Node[] {
  const { decimal } = wording;
  const { why: words } = wording.words;
  const { derivation, relief, factor } = line;
  const steps = [
    derivationText(derivation, wording),
    ...(relief && factor ? [words.relief(relief, decimal(factor))] : []),
    ...(isRounded(line) ? [words.rounded] : []),
  ];
  const laws = line.tariffs.map(({ id, from, references, confidence }) => {
    const law = references.map((each) => [each.law, each.article].filter(Boolean).join(', '));
    return node(words.since(id, from, law.join('; '), confidence));
  });
  const missed = line.missed.map(({ id, why }) => node(words.missed[why](id)));
  return [node(steps.join('; ')), ...laws, ...missed];
}

/** Whether an employer's side and a worker's side stand beside each other. */
function hasSides({ derivation: { kind } }: LineWhy): boolean {
  return kind === 'rate' || kind === 'slices';
}

/** The first and the last month of a budget. */
type Budget = Pick<LineWhy, 'first' | 'last'>;

/** How often an amount is paid; where it is once, the month where the budget has others. */
function timesText(line: LineWhy, budget: Budget, wording: Wording): string {
  const { count, money } = wording;
  const { why: words } = wording.words;
  if (line.per === 'contract') return '';
  const months = monthsText(line, wording.words);
  if (line.times > 1)
    return ` ${words.times(count(line.times), months)} = ${money(line.perWorker)}`;
  return budget.first === budget.last ? '' : ` (${months})`;
}

/** One side of one programme: amount and how often in the budget, and below it why. */
export function lineNode(line: LineWhy, budget: Budget, wording: Wording): Node {
  const { money } = wording;
  const { why: words } = wording.words;
  const { programme, bearer, derivation, per } = line;
  const side = hasSides(line) ? ` (${wording.words.bearers[bearer]})` : '';
  const name = derivation.kind === 'flat' ? '' : `${programme.toUpperCase()}${side}: `;
  const amount = `${money(line.amount)} ${per === 'month' ? words.aMonth : words.aContract}`;
  return node(name + amount + timesText(line, budget, wording), reasons(line, wording));
}

/** Premiums that are derived already, and the place below which they stand. */
export type Shown = Map<string, string>;

/** The premium of one worker line by line; where it stands below an earlier place, which that is. */
export function premiumNodes(
  lines: readonly LineWhy[],
  { key, name, budget }: { readonly key: string; readonly name: string; readonly budget: Budget },
  shown: Shown,
  wording: Wording & { readonly derivation: { readonly same: (before: string) => string } },
): Node[] {
  const before = shown.get(key);
  if (before !== undefined) return [node(wording.derivation.same(before))];
  shown.set(key, name);
  return lines.map((line) => lineNode(line, budget, wording));
}
