import { fold, withoutListMark } from '../core/cell.js';

/** Words in front of a name that say only that people are meant. */
const PEOPLE =
  /^(?:jumlah|total|segmen|sektor|kelompok|kategori|golongan|peserta|potensi|pekerja|tenaga kerja|segment|sector)\b[: ]+/;
/** What is counted, behind a name. */
const UNIT = / ?\((?:orang|jiwa|people|workers)\)$/;
/** What stands between the names of one segment: `Penerima Upah (PU)`, `BPU - Petani`. */
const BETWEEN = /\s*[()/:]\s*|\s+[-–—]\s+/;

/** Letters of a name that is looked into; none of a segment is longer. */
const LONGEST = 200;

/** A name, and what it is without what tables write around it, from the longest to the shortest. */
function* plainNames(text: string): Iterable<string> {
  let name = withoutListMark(fold(text).replace(UNIT, ''));
  yield name;
  while (PEOPLE.test(name)) {
    name = name.replace(PEOPLE, '');
    yield name;
  }
}

/** What tells a segment that is known: all workers of a scheme are called after it. */
interface Known {
  readonly id: string;
  readonly scheme: string;
}

/** Whether a segment is all workers of its scheme, of which others are part. */
function isWholeScheme({ id, scheme }: Known): boolean {
  return id === scheme;
}

/** The segment that several names mean together: one, beside its scheme; null where they mean several. */
function oneOf<Segment extends Known>(segments: readonly Segment[]): Segment | null {
  const [first] = segments;
  if (!first || segments.some(({ scheme }) => scheme !== first.scheme)) return null;
  const own = new Set(segments.filter((segment) => !isWholeScheme(segment)));
  const [only = first] = own;
  return own.size > 1 ? null : only;
}

/**
 * The segment that a text names as tables write names: in a list (`1. Petani`), with words for people (`Peserta BPU`), or
 * with a second name for it (`Penerima Upah (PU)`, `BPU - Nelayan`); null where one of its names is not known.
 *
 * @param known the segment of a name as it stands
 */
export function segmentNamed<Segment extends Known>(
  text: string,
  known: (name: string) => Segment | null,
): Segment | null {
  if (text.length > LONGEST) return known(text);
  const meant = (name: string): Segment | null => {
    for (const plain of plainNames(name)) {
      const found = known(plain);
      if (found) return found;
    }
    return null;
  };
  const whole = meant(text);
  if (whole) return whole;
  const [plain = ''] = plainNames(text);
  const found = plain.split(BETWEEN).filter(Boolean).map(meant);
  return found.includes(null) ? null : oneOf(found.flatMap((each) => each ?? []));
}
