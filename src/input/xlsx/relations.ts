import type { WorkbookLimits } from './failure.js';
import { readXml } from './xml.js';
import type { Parts } from './zip.js';

/** A part that another one names. */
export interface Relation {
  readonly id: string;
  /** The last word of the kind of relation: `worksheet`, `styles`, `sharedStrings`. */
  readonly kind: string;
  readonly part: string;
}

/** A target as the name of a part: relative to the folder of the part that names it, or absolute. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The parts that a part names; those of the whole package for the name ''. */
export function relationsOf(parts: Parts, part: string, limits: WorkbookLimits): Relation[] {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const list = `${folder}_rels/${part.slice(cut)}.rels`;
  const relations: Relation[] = [];
  const bytes = parts.read(list);
  if (!bytes) return [];
  readXml(list, bytes, limits, {
    open: (name, attribute) => {
      // What is outside of the file is never looked up.
      if (name !== 'p:Relationship' || attribute('TargetMode') === 'External') return;
      const kind = (attribute('Type') ?? '').replace(/^.*\//, '');
      const target = resolved(folder, attribute('Target') ?? '');
      relations.push({ id: attribute('Id') ?? '', kind, part: target });
    },
  });
  return relations;
}
