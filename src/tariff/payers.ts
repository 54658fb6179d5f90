import data from '../../data/payers.json' with { type: 'json' };
import type { PayerEntry } from './catalogue.js';

/** The payers that every budget can name. */
export const PAYERS = data as readonly PayerEntry[];
