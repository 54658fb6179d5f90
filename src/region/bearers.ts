import aliases from '../../data/region-aliases.json' with { type: 'json' };
import { nearest } from '../problem/nearest.js';
import type { Confidence } from '../tariff/dated.js';
import { withoutMarks } from './marks.js';
import { type Kind, readName } from './name.js';
import { kindOf, knownCodes, officialName } from './names.js';

/** Why a region is also called by another name. */
export type AliasReason = 'renamed' | 'short' | 'misspelt';

/** Another name of a region: an old one, a short one, or a slip that is seen in tables. */
interface Alias {
  readonly name: string;
  /** Dotted Kemendagri code of the region that bears it. */
  readonly code: string;
  readonly why: AliasReason;
  readonly confidence: Confidence;
}

const ALIASES: readonly Alias[] = (aliases as [string, string, AliasReason, Confidence][]).map(
  ([name, code, why, confidence]) => ({ name, code, why, confidence }),
);

/** The regions a name may mean. */
export interface Bearers {
  /** Dotted Kemendagri codes; empty where nobody bears the name. */
  readonly codes: readonly string[];
  /** What the words in front of the name say; null where nothing does. */
  readonly kind: Kind | null;
  /** Whether those words contradict the only region that bears the name (`Kabupaten Mataram`). */
  readonly isContrary: boolean;
  /** Whether marks of footnotes were taken off the name. */
  readonly isMarked: boolean;
}

/** Nobody. */
export const NOBODY: Bearers = { codes: [], kind: null, isContrary: false, isMarked: false };

/** Codes by stem, and by kind and stem. */
type Index = Map<string, string[]>;

function add(index: Index, key: string, code: string): void {
  const codes = index.get(key);
  if (!codes) index.set(key, [code]);
  else if (!codes.includes(code)) codes.push(code);
}

function makeIndex(): Index {
  const index: Index = new Map();
  for (const code of knownCodes()) {
    const { stem } = readName(officialName(code) ?? '');
    add(index, stem, code);
    add(index, `${kindOf(code)} ${stem}`, code);
  }
  for (const { name, code } of ALIASES) {
    const { kind, stem } = readName(name);
    // `Kabupaten Pontianak` is an old name; `Pontianak` is a city.
    if (kind === null) add(index, stem, code);
    add(index, `${kindOf(code)} ${stem}`, code);
  }
  return index;
}

let made: Index | null = null;

/** Made when the first name asks for it: tables that write official names need none. */
function index(): Index {
  made ??= makeIndex();
  return made;
}

/** The bearer of a regency's or city's official name beside its own code: no other name is like it. */
export function officialBearer(code: string | null, text: string): Bearers | null {
  if (code === null || kindOf(code) === 'province' || officialName(code) !== text) return null;
  return { ...NOBODY, codes: [code], kind: kindOf(code) };
}

function bearersOf(text: string): Bearers {
  const { kind, stem, whole } = readName(text);
  const names = index();
  if (kind === null) return { ...NOBODY, codes: names.get(stem) ?? [] };
  const codes = names.get(`${kind} ${stem}`);
  if (codes) return { ...NOBODY, codes, kind };
  const plain = names.get(whole);
  if (plain) return { ...NOBODY, codes: plain };
  const others = names.get(stem) ?? [];
  return others.length === 1 ? { ...NOBODY, codes: others, kind, isContrary: true } : NOBODY;
}

/**
 * The regions that bear a name, by its exact letters: nothing that is only alike. Marks of footnotes
 * behind it are no letters.
 */
export function bearers(text: string): Bearers {
  const found = bearersOf(text);
  const bare = found.codes.length > 0 ? text : withoutMarks(text);
  return bare === text ? found : { ...bearersOf(bare), isMarked: true };
}

/** The alias that a text is, with or without what stands in front; null where it is none. */
export function aliasOf(text: string, code: string): Alias | null {
  const { stem } = readName(text);
  return ALIASES.find((each) => each.code === code && readName(each.name).stem === stem) ?? null;
}

/** Official names of the regions whose name is nearest to a text that nobody bears. */
export function nearestNames(text: string): string[] {
  const { stem } = readName(text);
  const stems = [...index().keys()].filter((key) => !key.includes(' '));
  const codes = index().get(nearest(stem, stems) ?? '');
  return (codes ?? []).flatMap((code) => officialName(code) ?? []);
}
