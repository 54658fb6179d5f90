import type { RawSettings } from '../../cli/settings.js';
import type { RawVoice } from '../../cli/voice.js';

/** What commander hands over: text, as it was typed. */
export interface RawGap extends RawVoice, RawSettings {
  readonly column: string[];
  readonly period?: string;
  readonly basis?: string;
  readonly potential: string[];
  readonly registered: string[];
  readonly unmatched: string;
  readonly wide?: string;
  readonly missing?: string;
  readonly duplicates: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly numbers?: string;
  readonly by: string[];
  readonly region: string[];
  readonly segment: string[];
  readonly sort?: string;
  readonly top?: string;
  readonly target: string[];
  readonly year?: string;
  readonly months: string;
  readonly asOf?: string;
  readonly programmes: string[];
  readonly payer: string[];
  readonly wage: string[];
  readonly income: string[];
  readonly scheme: string[];
  readonly sector: string[];
  readonly risk: string[];
  readonly contractMonths?: string;
  readonly relief: string;
  readonly premium: string[];
  readonly tariffs?: string;
  readonly subsidised?: string;
  readonly renew: string;
  readonly verified: string;
  readonly lines?: true;
  readonly support?: string;
  readonly why?: true;
  readonly format?: string;
  readonly output: string[];
  readonly excel?: true;
  readonly totals?: true;
  readonly failBelow?: string;
  readonly each?: true;
  readonly verbose?: true;
  readonly chapter: string[];
}

type ListName = {
  [Name in keyof RawGap]-?: RawGap[Name] extends string[] ? Name : never;
}[keyof RawGap];

/** The same before lists that were not given are filled in. */
export type GivenGap = Omit<RawGap, ListName> & Partial<Pick<RawGap, ListName>>;

/** Options that can be repeated have no default in the help; none given is an empty list. */
export const NONE_GIVEN: Pick<RawGap, ListName> = {
  potential: [],
  registered: [],
  column: [],
  by: [],
  region: [],
  segment: [],
  programmes: [],
  payer: [],
  wage: [],
  income: [],
  scheme: [],
  sector: [],
  risk: [],
  premium: [],
  target: [],
  output: [],
  chapter: [],
};
