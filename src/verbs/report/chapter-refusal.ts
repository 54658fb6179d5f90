import { withVerb } from '../../cli/usage.js';
import { isRefusal, Refusal } from '../../problem/problem.js';

/** The option of a report that asks for a chapter. */
export const OPTION = '--chapter';

/** An error with the chapter that a refusal is of, unless it names that itself. */
export function within(text: string, error: unknown): unknown {
  if (!isRefusal(error)) return error;
  const [verb = ''] = text.trim().split(/\s/);
  const chapter = `${OPTION} "${text}"`;
  return new Refusal(
    error.problems.map((problem) =>
      problem.option === OPTION ? problem : withVerb({ ...problem, within: chapter }, [verb]),
    ),
    error.status,
  );
}
