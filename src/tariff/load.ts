import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BY_HAND } from '../disk/bounds.js';
import { readWhole } from '../disk/read.js';
import { readJson } from '../problem/json.js';
import type { Problem } from '../problem/problem.js';
import { shapeProblems } from '../problem/shape.js';
import type { Catalogue, TariffFile } from './catalogue.js';
import { issuesIn } from './rules.js';
import { tariffFileSchema } from './schema.js';
import { withFile } from './shipped.js';
import type { Amount, Tariff } from './types.js';

/** The files of a folder of tariffs; null where it cannot be read. */
export function jsonFiles(folder: string, cwd: string): string[] | null {
  try {
    const names = readdirSync(resolve(cwd, folder)).filter((name) => name.endsWith('.json'));
    return names.sort().map((name) => join(folder, name));
  } catch {
    return null;
  }
}

/** A file by the schema, or what is wrong with it. */
function parsed(file: string, bytes: Buffer): TariffFile | Problem[] {
  const read = readJson(bytes, file);
  if ('code' in read) return [read];
  const { data } = read;
  const result = tariffFileSchema.safeParse(data);
  if (result.success) return result.data as TariffFile;
  return shapeProblems('bad-catalogue', file, data, result.error.issues);
}

function byMonth<T extends { readonly from: string }>(values: readonly T[]): T[] {
  return [...values].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** A tariff with the dated values of another one of the same id and kind added to its own. */
function together(own: Tariff, added: Tariff): Tariff {
  const caps = (tariff: Tariff): readonly Amount[] =>
    'caps' in tariff && tariff.caps ? tariff.caps : [];
  const allCaps = byMonth([...caps(own), ...caps(added)]);
  const values = byMonth<(typeof own.values)[number]>([...own.values, ...added.values]);
  return { ...own, values, ...(allCaps.length > 0 && { caps: allCaps }) } as Tariff;
}

/** Entries with those of a file. One that is there already gets the file's dated values. */
function merged<T extends { readonly id: string }>(
  all: readonly T[],
  added: readonly T[],
  join: (own: T, added: T) => T | null,
): T[] {
  const result = [...all];
  for (const entry of added) {
    const index = result.findIndex(({ id }) => id === entry.id);
    const own = result[index];
    const both = own === undefined ? null : join(own, entry);
    if (both === null) result.push(entry);
    else result[index] = both;
  }
  return result;
}

function addFile(catalogue: Catalogue, file: TariffFile): Catalogue {
  const { tariffs, benefits, ...rest } = file;
  return {
    ...withFile(catalogue, rest),
    // One of another kind under the same id is left beside it, for the rules to name.
    tariffs: merged(catalogue.tariffs, tariffs, (own, added) =>
      own.kind === added.kind ? together(own, added) : null,
    ),
    benefits: merged(catalogue.benefits, benefits, (own, added) => ({
      ...own,
      values: byMonth([...own.values, ...added.values]),
    })),
  };
}

/** A catalogue that a user's files were added to, with those files; or what is wrong with them. */
export interface Extended {
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
  readonly files: readonly { readonly path: string; readonly bytes: Buffer }[];
}

/**
 * The catalogue with the entries of a user's folder added: new tariffs and reliefs, and new dated
 * values of those that are there. Each file is checked by the schema, and the whole by the rules;
 * problems name file, entry and value.
 */
export function extended(catalogue: Catalogue, folder: string, cwd: string): Extended {
  const paths = jsonFiles(folder, cwd);
  const failed = (problems: readonly Problem[]): Extended => ({ catalogue, problems, files: [] });
  if (paths === null || paths.length === 0) {
    const list = [paths === null ? 'no-folder' : 'no-json'];
    return failed([{ code: 'bad-catalogue', file: folder, list }]);
  }
  let whole = catalogue;
  const files: { path: string; bytes: Buffer }[] = [];
  for (const path of paths) {
    const bytes = readWhole(path, cwd, BY_HAND);
    const read = parsed(path, bytes);
    if (Array.isArray(read)) return failed(read);
    whole = addFile(whole, read as TariffFile);
    const problems = issuesIn(whole).map(
      ({ entry, text }): Problem => ({
        code: 'bad-catalogue',
        file: path,
        value: `${entry}: ${text}`,
      }),
    );
    if (problems.length > 0) return failed(problems);
    files.push({ path, bytes });
  }
  return { catalogue: whole, problems: [], files };
}
