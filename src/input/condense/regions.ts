import type { Region } from '../../core/cell.js';
import { LEVEL_NAMES, type Level } from '../../core/levels.js';
import { depthOf, dotted } from '../../region/code.js';
import { nameAndCode } from '../../region/marks.js';
import { officialName } from '../../region/names.js';
import { type Numbering, type RegionText, refuses } from '../../region/resolution.js';
import { resolveRegions } from '../../region/resolve.js';
import { isTotal } from '../total-names.js';

/** A village's code as it is always written; nothing has to be done to it. */
const VILLAGE = /^\d\d\.\d\d\.\d\d\.\d{4}$/;
/** Levels from which on a region has a name of its own, and of its code only the regency is known. */
const BELOW_REGENCY = 3;

/** The regions of a long table, all of one level, gathered as its rows are read. */
export class CondensedRegions {
  /** Levels that their codes have; 0 before the first. */
  private depth = 0;
  /** Texts that were read: each is of a region of its own, or one code was written in two ways. */
  count = 0;
  /** Names of regions that nothing is added up to, by their codes. */
  private readonly names = new Map<string, string>();
  /** Regions that have to be resolved: one of each regency where they are below it. */
  private readonly texts: RegionText[] = [];
  private lastRegency = ' ';
  private readonly totals = new Map<string, boolean>();

  /** @param length of the code of the level that regions are added up to */
  constructor(private readonly length: number) {}

  /** The region's code; null where the fast way cannot tell which region is meant. */
  read(text: string, name: string): string | null {
    const isVillage = VILLAGE.test(text) && !text.endsWith('.0000');
    const code = isVillage ? text : dotted(text);
    if (code === null || this.isTotal(name) || nameAndCode(name) !== null) return null;
    const depth = isVillage ? 4 : depthOf(code);
    if (this.depth === 0) this.depth = depth;
    if (depth === 0 || depth !== this.depth || code.length < this.length) return null;
    this.count += 1;
    if (code.length === this.length) this.names.set(code, name);
    this.keep(text, name, code);
    return code;
  }

  /** Villages of many districts have one name, so each is looked at once. */
  private isTotal(name: string): boolean {
    const known = this.totals.get(name) ?? isTotal(name);
    this.totals.set(name, known);
    return known;
  }

  private keep(text: string, name: string, code: string): void {
    if (this.depth >= BELOW_REGENCY && text.startsWith(this.lastRegency)) return;
    this.lastRegency = text.slice(0, 5);
    this.texts.push({ code: text, name, province: '' });
    this.kept.push(code);
  }

  private readonly kept: string[] = [];

  /** The code of the region that a region is added up to. */
  groupOf(code: string): string {
    return code.slice(0, this.length);
  }

  /** The level that the rows are of. */
  get level(): Level {
    const levels = LEVEL_NAMES;
    return levels[this.depth - 1] ?? 'village';
  }

  /** The numbering of the codes; undefined where a region is not what its code says. */
  async numbering(): Promise<Numbering | null | undefined> {
    const heads = { level: null, numbering: null };
    const { regions, numbering, findings } = await resolveRegions(this.texts, heads);
    const isSame = regions.every((region, index) => region?.code === this.kept[index]);
    return isSame && !findings.some(refuses) && findings.length === 0 ? numbering : undefined;
  }

  /** A region that nothing is added up to, by its own code and name. */
  own(text: string, name: string): Region {
    const code = dotted(text);
    return { code, name: officialName(code ?? '') ?? name };
  }

  /** A region that others were added up to. */
  region(group: string): Region {
    return { code: group, name: officialName(group) ?? this.names.get(group) ?? group };
  }
}
