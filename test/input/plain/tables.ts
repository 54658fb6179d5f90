import fc from 'fast-check';
import { fromBytes, type ReadBytes } from '../../../src/input/plain/bytes.js';
import type { PlainShape } from '../../../src/input/plain/shape.js';

/** The delimiters, by their bytes. */
export const delimiter = fc.constantFrom(',', ';', '\t');

const plainText = fc.oneof(
  fc.constantFrom('', 'petani', 'petani tembakau', '36.04.12.2003', '36.04', '3604', '~', 'a!b'),
  fc.stringMatching(/^[A-Za-z0-9.()/][ A-Za-z0-9.'/=-]{0,6}[A-Za-z0-9.)]$/),
);
const plainCount = fc.oneof(
  fc.integer({ min: 0, max: 999_999_999 }).map(String),
  fc.integer({ min: 0, max: 30 }).map((count) => String(count).padStart(3, '0')),
);

/** What a cell of a real table can hold that a plain one cannot, and some that it can. */
const odd = fc.constantFrom(
  ' ',
  ' x',
  'x ',
  '"',
  '"x"',
  'é',
  '\ufeff',
  '\u00a0',
  '\r',
  '\n',
  '\n\n',
  '\r\n',
  ',',
  ';',
  '\t',
  '\0',
  '\x7f',
  '-',
  '-1',
  '1.234',
  '1 234',
  '12a',
  '1e5',
  '1234567890',
  '9999999999999999',
  "'=x",
  '=x',
  '+1',
  '@x',
  'n/a',
  '',
  ',,',
  '0',
);

const end = fc.constantFrom('\n', '\r\n');
const tail = fc.constantFrom('', '\n', '\r\n', '\n\n\n', '\r\n\n\r\n');

export interface PlainTable {
  readonly text: string;
  readonly shape: PlainShape;
}

/** Two keys, a column that is not read, a count that may be blank, and one that may not. */
export function shapeOf(mark: string): PlainShape {
  const shape = { width: 5, keys: [0, 3], counts: [4, 1], blanks: [1], firstLine: 2 };
  return { ...shape, delimiter: mark.charCodeAt(0) };
}

function table(text: typeof plainText, count: typeof plainCount): fc.Arbitrary<PlainTable> {
  const blankOr = fc.oneof(
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 3, arbitrary: count },
  );
  const cells = fc.tuple(text, blankOr, text, text, count);
  const rows = fc.array(fc.tuple(cells, end), { maxLength: 8 });
  return fc.tuple(delimiter, rows, tail).map(([mark, lines, last]) => {
    const written = lines.map(([row, ending]) => row.join(mark) + ending).join('');
    return {
      text: written.replace(/\r?\n$/, '') + (written === '' ? '' : last),
      shape: shapeOf(mark),
    };
  });
}

/** Tables inside the contract. */
export const plainTable = table(plainText, plainCount);

/** Tables with something in them, now and then, that a plain one does not have. */
export const anyTable = table(
  fc.oneof({ weight: 12, arbitrary: plainText }, { weight: 1, arbitrary: odd }),
  fc.oneof({ weight: 12, arbitrary: plainCount }, { weight: 1, arbitrary: odd }),
);

/** Reads bytes a few at a time, as a pipe may give them. */
export function pieces(bytes: Buffer, most: number): ReadBytes {
  const read = fromBytes(bytes, 0);
  return (into, at, room) => read(into, at, Math.min(room, most));
}
