import data from '../../data/wages.json' with { type: 'json' };
import type { MinimumWage } from './types.js';

/** The minimum wages that come with `ucj`: apart, because they are loaded only when named. */
export const wages = data as unknown as readonly MinimumWage[];
