import { regionName } from '../../core/cell.js';
import { add } from '../../core/exact.js';
import type { FundResult } from '../../planning/fund/result.js';
import type { PaymentRow, UnfundedRow } from '../../planning/fund/rows.js';
import type { Flow, Flows } from '../../view/view.js';
import { byPurpose } from './unfunded.js';
import type { FundWording } from './wording.js';

/** Those who are paid for, and those who pay, that are shown by themselves; the others stand together. */
const SHOWN = { to: 12, from: 7 };

/** Streams of one source to one segment as one. */
function together(flows: readonly Flow[]): Flow[] {
  const found = new Map<string, Flow>();
  for (const flow of flows) {
    const key = `${flow.isMissing}\n${flow.from}\n${flow.to}`;
    const amount = add(found.get(key)?.amount ?? 0, flow.amount);
    found.set(key, { ...flow, amount });
  }
  return [...found.values()].filter(({ amount }) => amount > 0);
}

/** The names at one end of most money. */
function largest(flows: readonly Flow[], end: keyof typeof SHOWN): Set<string> {
  const amounts = new Map<string, number>();
  for (const flow of flows) amounts.set(flow[end], add(amounts.get(flow[end]) ?? 0, flow.amount));
  const ranked = [...amounts].sort(([, a], [, b]) => b - a);
  return new Set(ranked.slice(0, SHOWN[end]).map(([name]) => name));
}

/** What a page draws of a funding: money from its sources to segments, and what nobody pays; of regions without segments. */
export function fundFlows(result: FundResult, { fund }: FundWording): Flows {
  const { payments, unfunded, gap } = result;
  const nameOf = ({ region, segment }: PaymentRow | UnfundedRow) =>
    gap.grain.segments ? segment : regionName(region);
  const paid = payments.map((row): Flow => {
    return { from: row.source, to: nameOf(row), amount: row.amount, isMissing: false };
  });
  const missing = unfunded.flatMap((row) =>
    byPurpose([row]).map(({ premium }): Flow => {
      return { from: fund.flows.nobody, to: nameOf(row), amount: premium ?? 0, isMissing: true };
    }),
  );
  const all = together([...paid, ...missing]);
  const to = largest(all, 'to');
  const from = largest(
    all.filter(({ isMissing }) => !isMissing),
    'from',
  );
  const named = all.map((flow) => ({
    ...flow,
    from: flow.isMissing || from.has(flow.from) ? flow.from : fund.flows.others,
    to: to.has(flow.to) ? flow.to : fund.flows.others,
  }));
  return { kind: 'flows', title: fund.flows.title, said: fund.flows.said, flows: together(named) };
}
