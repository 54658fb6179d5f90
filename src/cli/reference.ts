import type { Reference } from '../budget/compute.js';
import { LEAST_MONTHS } from '../budget/notes-money.js';
import type { GapRequest } from '../budget/request.js';
import { isLevel } from '../core/levels.js';
import { monthRange } from '../core/month.js';
import { Refusal } from '../problem/problem.js';
import type { Settings } from '../settings/settings.js';
import type { Catalogue } from '../tariff/catalogue.js';
import { shipped, wholeCatalogue } from '../tariff/shipped.js';
import type { Context } from './context.js';

/** The catalogue of a run, and the files that the user added to it. */
type CatalogueOfRun = Pick<Reference, 'catalogue' | 'sources'>;

/** The files of the office's own that a run reads: its settings, and the tariffs of a folder. */
export async function ownFiles(
  { source }: Settings,
  folder: string | null,
  { cwd }: Context,
): Promise<readonly string[]> {
  const settings = source === null ? [] : [source.path];
  if (folder === null) return settings;
  const { jsonFiles } = await import('../tariff/load.js');
  return [...settings, ...(jsonFiles(folder, cwd) ?? [])];
}

/** The catalogue with the settings' payers, and with the tariffs of a folder where one is named. */
export async function catalogueOf(
  { payers, source }: Settings,
  folder: string | null,
  isWhole: boolean,
  { cwd }: Context,
): Promise<CatalogueOfRun> {
  const base: Catalogue = {
    ...(isWhole || folder !== null ? await wholeCatalogue() : shipped),
    payers,
  };
  const settings = source === null ? [] : [source];
  if (folder === null) return { catalogue: base, sources: settings };
  const { extended } = await import('../tariff/load.js');
  const { catalogue, problems, files } = extended(base, folder, cwd);
  if (problems.length > 0) throw new Refusal(problems);
  return { catalogue, sources: [...settings, ...files] };
}

/** Whether a wage is named that only the minimum wages of the catalogue can give. */
function namesWage({ budget }: GapRequest, { book }: Settings): boolean {
  const { all, bySegment } = budget.wage;
  const inSettings = [book.general, ...book.segments].flatMap(({ wages = {} }) =>
    Object.values(wages),
  );
  return [all, ...bySegment.values(), ...inSettings].some((wage) => typeof wage === 'string');
}

/** Whether the budget is so short that heirs do not get the whole benefit. */
function isShort({ months }: GapRequest): boolean {
  const count =
    months.kind === 'last' ? months.count : monthRange(months.first, months.last).length;
  return count < LEAST_MONTHS;
}

/** Whether more of the catalogue is needed than every budget needs. */
export function needsAll(request: GapRequest, settings: Settings): boolean {
  return namesWage(request, settings) || isShort(request);
}

/** Law and names, as far as the request needs them: what is not needed is not loaded. */
export async function referenceFor(
  request: GapRequest,
  settings: Settings,
  folder: string | null,
  context: Context,
): Promise<Reference> {
  const hasLevel = request.by?.some(isLevel) ?? false;
  return {
    ...(await catalogueOf(settings, folder, needsAll(request, settings), context)),
    book: settings.book,
    nameOf: hasLevel ? (await import('../region/names.js')).officialName : () => null,
  };
}
