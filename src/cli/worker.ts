import type { MonthRange } from '../core/month.js';
import {
  MONTHLY_SCHEMES,
  type Payer,
  PROGRAMMES,
  type Programme,
  SCHEMES,
  type Scheme,
} from '../core/vocabulary.js';
import { suggest } from '../problem/nearest.js';
import { refuse } from '../problem/problem.js';
import type { Segment } from '../segment/segments.js';
import type { Settings } from '../settings/settings.js';
import { type Catalogue, payerKind } from '../tariff/catalogue.js';
import type { Insured } from '../tariff/insured.js';
import { flatPrice, price } from '../tariff/price.js';
import type { Quote } from '../tariff/quote.js';
import { checkOptions, insuredOf, type RawInsured, usualTerms } from './insured.js';
import * as list from './lists.js';
import type { RawSettings } from './settings.js';
import * as value from './values.js';
import type { RawVoice } from './voice.js';

/** The options of a worker who is paid for month by month, and what every such verb takes. */
export interface RawWorker
  extends RawVoice,
    RawSettings,
    Omit<RawInsured, 'contractValue' | 'contractMonths'> {
  readonly scheme?: string;
  readonly segment?: string;
  readonly programmes?: string[];
  readonly tariffs?: string;
  readonly format?: string;
  readonly output?: string[];
}

/** A worker whose premium can be asked for any months and payer. */
export interface Worker {
  readonly segment: Segment | null;
  readonly scheme: Scheme;
  readonly payer: Payer;
  readonly programmes: readonly Programme[];
  readonly quote: (months: MonthRange, payer?: Payer) => Quote;
}

/** Refuses migrant workers, who are paid for once per contract: nothing can be said of their months. */
function perContract(option: string, text: string): never {
  return refuse({ code: 'paid-per-contract', option, value: text });
}

function schemeOf(text: string): Scheme {
  const scheme = value.choice('--scheme', text, SCHEMES);
  const monthly = MONTHLY_SCHEMES.find((each) => each === scheme);
  return monthly ?? perContract('--scheme', text);
}

function segmentOf(raw: RawWorker, { book }: Settings): Segment | null {
  if (raw.segment === undefined) return null;
  const option = '--segment';
  if (raw.scheme !== undefined) refuse({ code: 'conflict', option: '--scheme', value: option });
  const monthly = book.segments.filter(({ scheme }) =>
    (MONTHLY_SCHEMES as readonly Scheme[]).includes(scheme),
  );
  const found = book.find(raw.segment);
  if (found && monthly.includes(found)) return found;
  if (found) perContract('--segment', raw.segment);
  const ids = monthly.map(({ id }) => id);
  const names = monthly.flatMap(({ id, aliases }) => [id, ...aliases]);
  return refuse({
    ...{ code: 'segment-not-known', option, value: raw.segment, list: ids },
    ...suggest(raw.segment, names),
  });
}

/** The worker that the options mean: one of a segment, or of a scheme; self-employed without any. */
export function workerOf(raw: RawWorker, settings: Settings, catalogue: Catalogue): Worker {
  const segment = segmentOf(raw, settings);
  const scheme = segment?.scheme ?? schemeOf(raw.scheme ?? 'bpu');
  checkOptions(raw, scheme);
  const insured = insuredOf(raw, scheme, segment ?? usualTerms(scheme, settings), { catalogue });
  const own = segment?.programmes ?? settings.book.general.programmes;
  const programmes = raw.programmes
    ? list.choices('--programmes', raw.programmes, PROGRAMMES)
    : (own ?? ['jkk', 'jkm']);
  const as = (payer: Payer): Insured => ({
    ...insured,
    payer,
    payerKind: payerKind(catalogue, payer),
  });
  const quote: Worker['quote'] = (months, payer = insured.payer) =>
    segment?.premium === undefined
      ? price(catalogue, as(payer), programmes, { months, asOf: null })
      : { price: flatPrice(segment.premium, months, payer), used: [], absent: [] };
  return { segment, scheme, payer: insured.payer, programmes, quote };
}
