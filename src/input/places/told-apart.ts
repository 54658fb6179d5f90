import { regionsAbove } from '../../core/above.js';
import {
  foldRegion,
  ownNameOf,
  type Region,
  type RegionAbove,
  regionKey,
} from '../../core/cell.js';
import type { Cells } from '../../core/cells.js';
import { valuesIn } from '../../core/columns.js';
import { mapped, valueAt } from '../../core/dimension.js';

type Chain = readonly RegionAbove[];

/** Where regions of one name lie: the first of them, and whether others lie elsewhere. */
interface Place {
  readonly region: Region;
  isShared: boolean;
}

/** Regions without a code that say where they lie, and those above them, by their names. */
class Places {
  private readonly places = new Map<string, Place>();
  private readonly seen = new Set<Chain>();
  private readonly chains = new Map<Chain, Chain>();

  get isEmpty(): boolean {
    return this.places.size === 0;
  }

  add(region: Region): void {
    if (region.code !== null || !region.above) return;
    this.addOne(region);
    if (this.seen.has(region.above)) return;
    this.seen.add(region.above);
    for (const each of regionsAbove(region)) if (each.code === null) this.addOne(each);
  }

  private addOne(region: Region): void {
    const name = foldRegion(ownNameOf(region));
    const known = this.places.get(name);
    if (!known) this.places.set(name, { region, isShared: false });
    else known.isShared ||= regionKey(known.region) !== regionKey(region);
  }

  /** The regions above one, told apart as well. */
  private chainOf(above: Chain): Chain {
    const known = this.chains.get(above);
    if (known !== undefined) return known;
    const told = above.map((each, at) =>
      each.code === null ? this.named(each, above.slice(at + 1)) : each,
    );
    const chain = told.every((each, at) => each === above[at]) ? above : told;
    this.chains.set(above, chain);
    return chain;
  }

  private named<Of extends RegionAbove | Region>(region: Of, above: Chain): Of {
    const ownName = ownNameOf(region);
    if (!this.places.get(foldRegion(ownName))?.isShared || above.length === 0) return region;
    const name = [ownName, ...above.map(ownNameOf)].join(', ');
    return { ...region, name, ownName };
  }

  /** The only one of its name that says where it lies, of a region that does not; undefined where there is none. */
  onlyNamed(region: Region): Region | undefined {
    if (region.code !== null || region.above) return undefined;
    const place = this.places.get(foldRegion(ownNameOf(region)));
    return place?.isShared === false ? place.region : undefined;
  }

  /** @param isOther whether a region that does not say where it lies is not the one of its name that does */
  told(region: Region, isOther: (region: Region) => boolean): Region {
    if (region.code !== null) return region;
    const only = this.onlyNamed(region);
    const { above = only && !isOther(region) ? only.above : undefined } = region;
    if (!above) return region;
    const [named, chain] = [this.named(region, above), this.chainOf(above)];
    return named === region && chain === region.above ? region : { ...named, above: chain };
  }
}

/** The files and periods in which rows of some regions stand, by the names of these. */
function whereNamed(tables: readonly Cells[], isMeant: (region: Region) => boolean) {
  const where = new Map<string, Set<string>>();
  for (const { columns, periods, length } of tables) {
    const names = columns.region.values.map((region) =>
      isMeant(region) ? foldRegion(ownNameOf(region)) : null,
    );
    for (let row = 0; row < length; row += 1) {
      const name = names[columns.region.ids[row] as number] ?? null;
      if (name === null) continue;
      const place = `${valueAt(columns.file, row)}\n${valueAt(periods, row)}`;
      where.set(name, (where.get(name) ?? new Set()).add(place));
    }
  }
  return where;
}

/**
 * Tells regions that do not say where they lie from those of their name that do: beside these in one file and period
 * they are others, of a district whose name was left out below the first of its villages.
 */
function othersAmong(tables: readonly Cells[], places: Places): (region: Region) => boolean {
  const all = tables.flatMap(({ columns }) => [...valuesIn(columns.region)]);
  const wanted = all.filter((region) => places.onlyNamed(region));
  if (wanted.length === 0) return () => false;
  const names = new Set(wanted.map((region) => foldRegion(ownNameOf(region))));
  const isNamed = (region: Region) => names.has(foldRegion(ownNameOf(region)));
  const said = whereNamed(tables, (region) => region.above !== undefined && isNamed(region));
  const unsaid = whereNamed(tables, (region) => places.onlyNamed(region) !== undefined);
  return (region) => {
    const name = foldRegion(ownNameOf(region));
    const own = said.get(name);
    return [...(unsaid.get(name) ?? [])].some((place) => own?.has(place));
  };
}

/**
 * Regions without a code, told apart by where they lie: villages of one name in two districts say so in their names.
 * Where a row does not say, and all others of its name lie in one place, it is the same region, unless both stand in
 * one file and period.
 */
export function toldApart(...tables: readonly Cells[]): readonly Cells[] {
  const places = new Places();
  for (const { columns } of tables)
    for (const region of valuesIn(columns.region)) places.add(region);
  if (places.isEmpty) return tables;
  const isOther = othersAmong(tables, places);
  return tables.map((cells) =>
    cells.with({ region: mapped(cells.columns.region, (region) => places.told(region, isOther)) }),
  );
}
