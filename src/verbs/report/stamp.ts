import type { Context } from '../../cli/context.js';
import { refuse } from '../../problem/problem.js';

/** A day, or a moment of Coordinated Universal Time. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/;

function checked(text: string, option: string): string {
  const isTime = DAY.test(text) || MOMENT.test(text);
  const time = new Date(text);
  // 31 April is read as 1 May.
  const isReal =
    isTime && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text.slice(0, 10));
  return isReal ? text : refuse({ code: 'bad-stamp', option, value: text });
}

/**
 * When a report says it was made: what `--stamp` says, or the seconds since 1970 in
 * SOURCE_DATE_EPOCH; null where neither is there.
 */
export function stampOf(given: string | null, { env, today }: Context): string | null {
  if (given !== null) return given === 'today' ? today : checked(given, '--stamp');
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (!epoch) return null;
  if (!/^\d{1,11}$/.test(epoch))
    refuse({ code: 'bad-stamp', option: 'SOURCE_DATE_EPOCH', value: epoch });
  return new Date(Number(epoch) * 1000).toISOString().replace('.000', '');
}
