import type { Context, Output } from './context.js';

export const COLOR_WAYS = ['auto', 'always', 'never'] as const;
export type ColorWay = (typeof COLOR_WAYS)[number];

/** Whether a variable that forces colour says so; undefined where it is not set. */
function forcedBy(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value !== '0' && value !== 'false';
}

/** Whether a stream gets colour: the option, then NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, then what it is. */
export function hasColor(way: ColorWay, env: Context['env'], stream: Output): boolean {
  if (way !== 'auto') return way === 'always';
  if (env['NO_COLOR']) return false;
  const forced = forcedBy(env['FORCE_COLOR']);
  if (forced !== undefined) return forced;
  if (env['CLICOLOR_FORCE'] && forcedBy(env['CLICOLOR_FORCE'])) return true;
  if (env['CLICOLOR'] === '0') return false;
  return stream.isTerminal && env['TERM'] !== 'dumb';
}
