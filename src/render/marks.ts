/** Marks a coverage of 100 % or more where someone is uncovered all the same, and a changed base. */
export const MARK = '*';
/** Marks figures of a potential whose estimate is not accurate. */
export const UNSURE = '?';
/** Marks a budget in which somebody has no price. */
export const PARTIAL = '+';
