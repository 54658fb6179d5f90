/** The sections a report can have, in their order. */
export const SECTIONS = [
  'regions',
  'segments',
  'money',
  'changes',
  'above',
  'unpriced',
  'quality',
  'limits',
  'method',
  'tariffs',
  'about',
] as const;
export type SectionId = (typeof SECTIONS)[number];
