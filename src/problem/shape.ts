import { suggest } from './nearest.js';
import type { Problem, ProblemCode } from './problem.js';

/** What a schema finds wrong, as far as it is told here. */
interface ShapeIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  /** What each shape of a union finds wrong. */
  readonly errors?: readonly (readonly ShapeIssue[])[];
  /** A type, values, or an end of what is allowed. */
  readonly expected?: string;
  readonly values?: readonly unknown[];
  /** Values that tell shapes apart, of which there is none. */
  readonly options?: readonly unknown[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  /** Of what the end is: the size of a number, or the length of a text or list. */
  readonly origin?: string;
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

/** The place of an issue in words: an item of a list is called by its id where it has one. */
function placeOf(data: unknown, path: readonly PropertyKey[]): string {
  const names = path.map((key, index) => {
    const id = typeof key === 'number' ? at(data, [...path.slice(0, index + 1), 'id']) : undefined;
    return typeof id === 'string' ? id : String(key);
  });
  return names.join('.');
}

/** Each shape of a union is a single value, of which one is wanted. */
function isOfValues({ errors = [] }: ShapeIssue): boolean {
  return errors.length > 0 && errors.every(([inner, more]) => inner?.path.length === 0 && !more);
}

/** The issues of a union are those of the shape that was meant: the first, or one it came nearest. */
function flat(issue: ShapeIssue): ShapeIssue[] {
  if (isOfValues(issue)) return [issue];
  const nearest = issue.errors?.toSorted((a, b) => a.length - b.length)[0];
  if (!nearest || nearest.length === 0) return [issue];
  return nearest.flatMap((inner) => flat({ ...inner, path: [...issue.path, ...inner.path] }));
}

/**
 * What is wanted in place of a value, each a word that the language has: a type, an end (`>=3`), a value as
 * JSON has it, or what the schema calls it.
 */
function wantedBy(issue: ShapeIssue): string[] {
  const { code, expected, minimum, maximum, origin, errors, message } = issue;
  const values = issue.values ?? issue.options;
  if (isOfValues(issue)) return (errors ?? []).flat().flatMap(wantedBy);
  if (values) return values.map((value) => JSON.stringify(value));
  if (expected !== undefined) return [expected];
  if (code === 'invalid_key') return ['id'];
  if (code === 'too_small' && origin !== 'number') return ['filled'];
  if (code === 'too_small' || code === 'too_big')
    return [minimum === undefined ? `<=${maximum}` : `>=${minimum}`];
  return [message];
}

function problemOf(
  code: ProblemCode,
  file: string,
  data: unknown,
  issue: ShapeIssue,
  known: (path: readonly PropertyKey[]) => readonly string[],
): Problem {
  const place = placeOf(data, issue.path);
  const [key] = issue.keys ?? [];
  if (key !== undefined) {
    const value = [place, key].filter(Boolean).join('.');
    return { code, file, value, list: ['unknown'], ...suggest(key, known(issue.path)) };
  }
  const given = at(data, issue.path);
  const shown =
    given === undefined || typeof given === 'object' ? '' : ` = ${JSON.stringify(given)}`;
  const list = wantedBy(issue);
  const texts = list.flatMap((each) => (each.startsWith('"') ? [each.slice(1, -1)] : []));
  const near = typeof given === 'string' ? suggest(given, texts) : {};
  return { code, file, value: `${place}${shown}`, list, ...near };
}

/** What a schema found wrong with a file's data: each with its place, its value and the rule. */
export function shapeProblems(
  code: ProblemCode,
  file: string,
  data: unknown,
  issues: readonly ShapeIssue[],
  known: (path: readonly PropertyKey[]) => readonly string[] = () => [],
): Problem[] {
  return issues.flatMap(flat).map((issue) => problemOf(code, file, data, issue, known));
}
