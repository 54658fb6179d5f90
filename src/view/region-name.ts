import { type Region, regionName } from '../core/cell.js';
import type { Form } from './cell.js';

/** A region's name where space is short. */
function shortRegion(name: string): string {
  return name.replace(/^Kabupaten /i, 'Kab. ');
}

/** A region by its name, with its code where it has one. */
export function nameAndCode({ name, code }: Region): string {
  return code ? `${name} (${code})` : name;
}

/** A region as a form of a table has it. */
export function regionText(region: Region, { shortNames }: Pick<Form, 'shortNames'>): string {
  const text = regionName(region);
  return shortNames ? shortRegion(text) : text;
}
