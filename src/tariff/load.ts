import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../problem/problem.js';
import { issuesIn } from './rules.js';
import { tariffFileSchema } from './schema.js';
import type { Amount, Catalogue, Tariff, TariffFile } from './types.js';

function jsonFiles(folder: string, cwd: string): string[] {
  try {
    const names = readdirSync(resolve(cwd, folder)).filter((name) => name.endsWith('.json'));
    return names.sort().map((name) => join(folder, name));
  } catch {
    // A folder that cannot be read holds no file either, which is said.
    return [];
  }
}

/** A file by the schema, or what is wrong with it. */
function parsed(file: string, cwd: string): TariffFile | Problem[] {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(resolve(cwd, file), 'utf8'));
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    return [{ code: 'bad-catalogue', file, value }];
  }
  const result = tariffFileSchema.safeParse(data);
  if (result.success) return result.data as TariffFile;
  return result.error.issues.map(({ path, message }) => ({
    code: 'bad-catalogue',
    file,
    value: `${path.join('.')}: ${message}`,
  }));
}

function byMonth<T extends { readonly from: string }>(values: readonly T[]): T[] {
  return [...values].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** A tariff with the dated values of another one of the same id and kind added to its own. */
function merged(own: Tariff, added: Tariff): Tariff {
  const caps = (tariff: Tariff): readonly Amount[] =>
    'caps' in tariff && tariff.caps ? tariff.caps : [];
  const allCaps = byMonth([...caps(own), ...caps(added)]);
  const values = byMonth<(typeof own.values)[number]>([...own.values, ...added.values]);
  return { ...own, values, ...(allCaps.length > 0 && { caps: allCaps }) } as Tariff;
}

function addFile(catalogue: Catalogue, file: TariffFile): Catalogue {
  const tariffs = [...catalogue.tariffs];
  for (const added of file.tariffs) {
    const index = tariffs.findIndex(({ id }) => id === added.id);
    const own = tariffs[index];
    // One of another kind under the same id is left beside it, for the rules to name.
    if (own?.kind === added.kind) tariffs[index] = merged(own, added);
    else tariffs.push(added);
  }
  return {
    tariffs,
    reliefs: [...catalogue.reliefs, ...file.reliefs],
    refusals: [...catalogue.refusals, ...file.refusals],
    wages: catalogue.wages,
  };
}

/**
 * The catalogue with the entries of a user's folder added: new tariffs and reliefs, and new dated
 * values of those that are there. Each file is checked by the schema, and the whole by the rules;
 * problems name file, entry and value.
 */
export function extended(
  catalogue: Catalogue,
  folder: string,
  cwd: string,
): { readonly catalogue: Catalogue; readonly problems: readonly Problem[] } {
  const files = jsonFiles(folder, cwd);
  if (files.length === 0)
    return {
      catalogue,
      problems: [{ code: 'bad-catalogue', file: folder, value: 'no .json file' }],
    };
  let whole = catalogue;
  for (const file of files) {
    const read = parsed(file, cwd);
    if (Array.isArray(read)) return { catalogue, problems: read };
    whole = addFile(whole, read as TariffFile);
    const problems = issuesIn(whole).map(
      ({ entry, text }): Problem => ({ code: 'bad-catalogue', file, value: `${entry}: ${text}` }),
    );
    if (problems.length > 0) return { catalogue, problems };
  }
  return { catalogue: whole, problems: [] };
}
