import bpu from '../../data/tariffs/bpu.json' with { type: 'json' };
import jakon from '../../data/tariffs/jakon.json' with { type: 'json' };
import pmi from '../../data/tariffs/pmi.json' with { type: 'json' };
import pu from '../../data/tariffs/pu.json' with { type: 'json' };
import type { Catalogue, TariffFile } from './catalogue.js';
import { PAYERS } from './payers.js';

/** A file of the catalogue. Left-out lists are empty. */
type File = Partial<TariffFile>;

/** The catalogue with a file's entries after its own. */
export function withFile(catalogue: Catalogue, file: File): Catalogue {
  return {
    payers: catalogue.payers,
    tariffs: [...catalogue.tariffs, ...(file.tariffs ?? [])],
    reliefs: [...catalogue.reliefs, ...(file.reliefs ?? [])],
    refusals: [...catalogue.refusals, ...(file.refusals ?? [])],
    wages: [...catalogue.wages, ...(file.wages ?? [])],
    benefits: [...catalogue.benefits, ...(file.benefits ?? [])],
  };
}

/**
 * The catalogue that comes with `ucj`, as far as every budget needs it. Its files are checked
 * against the schema and the rules by the tests, so that a start of the program need not do it again.
 */
export const shipped: Catalogue = ([bpu, pu, jakon, pmi] as unknown as readonly File[]).reduce(
  withFile,
  { payers: PAYERS, tariffs: [], reliefs: [], refusals: [], wages: [], benefits: [] },
);

/** The whole shipped catalogue: with minimum wages and benefits, which few runs need. */
export async function wholeCatalogue(): Promise<Catalogue> {
  const { rest } = await import('./rest.js');
  return rest.reduce(withFile, shipped);
}
