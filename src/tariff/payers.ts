import data from '../../data/payers.json' with { type: 'json' };
import type { PayerEntry, Source } from './catalogue.js';

/** The payers that every budget can name. */
export const PAYERS = data.payers as readonly PayerEntry[];

/** Sources of money, each with the payer whose money it is. */
export const SOURCES = data.sources as readonly Source[];
