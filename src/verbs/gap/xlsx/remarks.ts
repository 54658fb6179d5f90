import { mostLive, type Plain, type Plan } from './plan.js';

/** Why figures are values and no formulas. */
export function plainRemark({ words, rendering, result }: Plan, plain: Plain): string {
  return words.remarks.plain[plain](rendering.count(mostLive(result)));
}
