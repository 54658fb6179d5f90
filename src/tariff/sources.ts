import data from '../../data/sources.json' with { type: 'json' };
import type { Source } from './catalogue.js';

/** Sources of money, each with the payer whose money it is. */
export const SOURCES = data as readonly Source[];
