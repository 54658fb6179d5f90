import type { Problem } from '../problem/problem.js';
import {
  comparable,
  SHIPPED as SEGMENTS,
  type Segment,
  type SegmentBook,
  segmentBook,
} from '../segment/segments.js';
import { type NamedTarget, OWN_SERIES, TARGETS } from '../target/targets.js';
import type { PayerEntry } from '../tariff/catalogue.js';
import { PAYERS } from '../tariff/payers.js';
import type { SettingsFile } from './schema.js';

/** A file that decided figures beside the inputs, for the record. */
interface SettingsSource {
  readonly path: string;
  readonly bytes: Buffer;
}

/** What a region's office has set for itself, laid over what comes with `ucj`. */
export interface Settings {
  /** Null where there is no file. */
  readonly source: SettingsSource | null;
  /** Who makes the reports; null where nobody said. */
  readonly office: string | null;
  readonly payers: readonly PayerEntry[];
  readonly book: SegmentBook;
  readonly targets: readonly NamedTarget[];
}

/** Settings without a file. */
export const NO_SETTINGS: Settings = {
  source: null,
  office: null,
  payers: PAYERS,
  book: SEGMENTS,
  targets: TARGETS,
};

type SegmentFields = NonNullable<SettingsFile['segments']>[string];

function segmentOf(id: string, fields: SegmentFields): Segment | null {
  const known = SEGMENTS.segments.find((segment) => segment.id === id);
  const { aliases = [], scheme = known?.scheme, payer = known?.payer, ...rest } = fields;
  if (scheme === undefined || payer === undefined) return null;
  const base = known ?? { agency: null };
  const names = [...(known?.aliases ?? []), ...aliases];
  const own = Object.keys(fields);
  return { ...base, ...rest, id, scheme, payer, aliases: names, own } as Segment;
}

function payersOf({ payers = {} }: SettingsFile): PayerEntry[] {
  const added = Object.entries(payers).map(([id, { relief, aliases = [] }]) => ({
    id,
    kind: relief,
    aliases,
  }));
  return [...PAYERS, ...added];
}

function targetsOf({ targets = {} }: SettingsFile): NamedTarget[] {
  const added = Object.entries(targets).map(([id, { region = null, basis, ...target }]) => ({
    id,
    series: OWN_SERIES,
    region,
    confidence: null,
    ...target,
    ...(basis && { basis }),
  }));
  return [...TARGETS.filter(({ id }) => !(id in targets)), ...added];
}

/** What a shape cannot say: names that must be known, and fields that a new segment needs. */
function problemsIn(file: SettingsFile, path: string): Problem[] {
  const ids = payersOf(file).map(({ id }) => id);
  const problem = (value: string, ...list: string[]): Problem[] => [
    { code: 'bad-settings', file: path, value, list },
  ];
  return [
    ...Object.entries(file.segments ?? {}).flatMap(([id, fields]) => {
      if (segmentOf(id, fields) === null) return problem(`segments.${id}`, 'new-segment');
      const { payer } = fields;
      return payer === undefined || ids.includes(payer)
        ? []
        : problem(
            `segments.${id}.payer = "${payer}"`,
            ...ids.map((known) => JSON.stringify(known)),
          );
    }),
    ...Object.keys(file.payers ?? {})
      .filter((id) => PAYERS.some((payer) => payer.id === id))
      .flatMap((id) => problem(`payers.${id}`, 'new-name')),
  ];
}

/** Names that two segments of a file have: only one of them could have the rows of that name. */
function sharedNames({ segments = {} }: SettingsFile, path: string): Problem[] {
  const bearers = new Map<string, string>();
  return Object.entries(segments).flatMap(([id, { aliases = [] }]) =>
    [id, ...aliases].flatMap((name): Problem[] => {
      const key = comparable(name);
      const other = bearers.get(key) ?? id;
      bearers.set(key, other);
      if (other === id) return [];
      const value = `segments.${other}, segments.${id}: "${name}"`;
      return [{ code: 'bad-settings', file: path, value, list: ['one-name'] }];
    }),
  );
}

/** Lays a checked file over what comes with `ucj`, or tells what is wrong with it. */
export function settingsFrom(file: SettingsFile, source: SettingsSource): Settings | Problem[] {
  const problems = [...problemsIn(file, source.path), ...sharedNames(file, source.path)];
  if (problems.length > 0) return problems;
  const own = Object.entries(file.segments ?? {}).flatMap(
    ([id, fields]) => segmentOf(id, fields) ?? [],
  );
  const { programmes, wages, accounts } = file;
  const general = Object.fromEntries(
    Object.entries({ programmes, wages, accounts }).filter(([, value]) => value !== undefined),
  );
  // A segment of the settings comes after its namesake, so that its names lead to it.
  const others = SEGMENTS.segments.filter(({ id }) => !own.some((segment) => segment.id === id));
  return {
    source,
    office: file.office ?? null,
    payers: payersOf(file),
    book: segmentBook([...others, ...own], general),
    targets: targetsOf(file),
  };
}
