import bpu from '../../data/tariffs/bpu.json' with { type: 'json' };
import jakon from '../../data/tariffs/jakon.json' with { type: 'json' };
import pmi from '../../data/tariffs/pmi.json' with { type: 'json' };
import pu from '../../data/tariffs/pu.json' with { type: 'json' };
import type { Catalogue, TariffFile } from './types.js';

/**
 * The catalogue that comes with `ucj`. Its files are checked against the schema and the rules by
 * the tests, so that a start of the program need not do it again.
 */
const files = [bpu, pu, jakon, pmi] as unknown as readonly TariffFile[];

export const shipped: Catalogue = {
  tariffs: files.flatMap((file) => file.tariffs),
  reliefs: files.flatMap((file) => file.reliefs),
  refusals: files.flatMap((file) => file.refusals),
  wages: [],
};

/** The shipped catalogue with its minimum wages, which only a named wage needs. */
export async function withWages(): Promise<Catalogue> {
  const { wages } = await import('./wages.js');
  return { ...shipped, wages };
}
