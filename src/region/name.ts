import { fold } from '../core/cell.js';

/** What the words in front of a name say that the region is. */
export type Kind = 'province' | 'regency' | 'city';

/** A region's name as it is compared. */
interface NameParts {
  /** What stands in front of the name; null where nothing does. */
  readonly kind: Kind | null;
  /** The name behind it, without case, marks and spaces. */
  readonly stem: string;
  /** The same with what stands in front: `Kota Baru` may be Kotabaru. */
  readonly whole: string;
}

/** Lists number their rows: `01. Pacitan`, `77. Kota Madiun`. */
const ROW_NUMBER = /^\d{1,2}(?:\s*[.)]\s*|\s+)/;
const PREFIX =
  /^(?:(kab(?:upaten)?)|(kota(?:madya)?|kodya)|pro[vp](?:insi)?)(?:\.\s*|\s+)(?:adm(?:inistrasi)?(?:\.\s*|\s+))?(?=\S)/;
const ISLANDS = /\bkep(?:\.\s*|\s+)/g;

/** Letters and digits alone: `Tanjung Balai` is `Tanjungbalai`, `S I A K` is `Siak`. */
function lettersAndDigits(text: string): string {
  const letters = /^[ -~]*$/.test(text) ? text : text.normalize('NFKD');
  return letters.replace(/[^a-z0-9]+/g, '');
}

/** Takes a name apart. What its words mean is for the table of names to say. */
export function readName(text: string): NameParts {
  const name = fold(text).replace(ROW_NUMBER, '').replace(ISLANDS, 'kepulauan ');
  const whole = lettersAndDigits(name);
  const prefix = PREFIX.exec(name);
  if (!prefix) return { kind: null, stem: whole, whole };
  const kind = prefix[1] ? 'regency' : prefix[2] ? 'city' : 'province';
  return { kind, stem: lettersAndDigits(name.slice(prefix[0].length)), whole };
}
