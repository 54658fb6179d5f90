/** Whether a span such as `4-5` can be one of months, be it written with its word or without. */
export function mayBeMonths(span: string): boolean {
  return /^\d{1,2}\D+\d{1,2}(?!\d)(?:\s*\p{L}+)?$/u.test(span);
}
