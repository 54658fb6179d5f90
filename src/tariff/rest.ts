import benefits from '../../data/tariffs/benefits.json' with { type: 'json' };
import wages from '../../data/tariffs/wages.json' with { type: 'json' };
import type { TariffFile } from './catalogue.js';

/** The files of the catalogue that are loaded only when they are needed. */
export const rest = [wages, benefits] as unknown as readonly Partial<TariffFile>[];
