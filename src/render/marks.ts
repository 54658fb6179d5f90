/** Marks a coverage of 100 % or more where someone is uncovered all the same, and a changed base. */
export const MARK = '*';
/** Marks a budget in which somebody has no price. */
export const PARTIAL = '+';
