import type { Kind } from '../view/cell.js';
import type { Field, View } from '../view/view.js';

/** What records have of each kind of column: a type of JSON, and its unit where it has one. */
const KINDS: Readonly<Record<Kind, readonly [type: string, unit?: string]>> = {
  text: ['string'],
  code: ['string', 'Dotted code of Kemendagri.'],
  count: ['integer'],
  rupiah: ['integer', 'Whole rupiah.'],
  share: ['number', 'Percent, two decimals.'],
  bar: ['number', 'Percent, two decimals.'],
  points: ['number', 'Percentage points, two decimals.'],
  hundredths: ['number', 'Two decimals.'],
  number: ['number'],
};

function propertyOf({ name, head = name, kind }: Field): readonly [string, object] {
  const [type, description] = KINDS[kind];
  return [
    name,
    {
      ...(head !== name && { title: head.replaceAll('\n', ' ') }),
      type: [type, 'null'],
      ...(description && { description }),
    },
  ];
}

/** A JSON Schema of the records of a view: of a row of its CSV and TSV, and of a line of its NDJSON. */
export function recordSchema({ title, records: { fields } }: View): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    description: 'A row of CSV and TSV, whose empty cells are null.',
    type: 'object',
    properties: Object.fromEntries(fields.map(propertyOf)),
    required: fields.map(({ name }) => name),
    additionalProperties: false,
  };
}
