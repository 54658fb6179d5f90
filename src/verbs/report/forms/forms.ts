/** Forms that others ask for: performance indicators, and lines of a budget office. */
export const FORMS = ['ikd', 'rka'] as const;
export type Form = (typeof FORMS)[number];
