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

/** Lists number their rows, or mark them: `01. Pacitan`, `77. Kota Madiun`, `a) Kab. Lebak`, `- Kab. Lebak`. */
const LIST_MARK =
  /^(?:\d{1,2}(?:\s*[.)]\s*|\s+)|(?:[a-z]|[ivx]{2,4})\)\s*|(?:[a-z]|[ivx]{2,4})\.\s+(?=[a-z]{2})|[-–—•*]\s*)(?=\S)/;
/** A region is meant by its government: `Pemerintah Kabupaten Lebak`, `Pemkot Serang`. */
const GOVERNMENT = /^(?:pemerintah(?:\s+daerah)?|pemda)\s+(?=\S)/;
const PREFIX =
  /^(?:(kab(?:upaten)?|pemkab)|(kota(?:madya)?|kodya|pemkot)|(?:pro[vp](?:insi)?|pemprov))(?:\.\s*|\s+)(?:adm(?:inistrasi)?(?:\.\s*|\s+))?(?=\S)/;
/** What a region is stands behind its name, as in an index: `Lebak, Kab.`, `Serang (Kota)`, `Lebak Kab`. */
const BEHIND =
  /^(.+?)(?:\s*[,(]\s*(kab(?:upaten)?|kota(?:madya)?|kodya|prov(?:insi)?)\.?\)?|\s+(kab(?:upaten)?)\.?)$/;
const ISLANDS = /\bkep(?:\.\s*|\s+)/g;

/** Letters and digits alone: `Tanjung Balai` is `Tanjungbalai`, `S I A K` is `Siak`. */
function lettersAndDigits(text: string): string {
  const letters = /^[ -~]*$/.test(text) ? text : text.normalize('NFKD');
  return letters.replace(/[^a-z0-9]+/g, '');
}

/** Takes a name apart. What its words mean is for the table of names to say. */
export function readName(text: string): NameParts {
  const name = fold(text)
    .replace(LIST_MARK, '')
    .replace(GOVERNMENT, '')
    .replace(BEHIND, (_, own, kind, regency) => `${kind ?? regency} ${own}`)
    .replace(ISLANDS, 'kepulauan ');
  const whole = lettersAndDigits(name);
  const prefix = PREFIX.exec(name);
  if (!prefix) return { kind: null, stem: whole, whole };
  const kind = prefix[1] ? 'regency' : prefix[2] ? 'city' : 'province';
  return { kind, stem: lettersAndDigits(name.slice(prefix[0].length)), whole };
}
