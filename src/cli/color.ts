import type { Context, Output } from './context.js';

export const COLOR_WAYS = ['auto', 'always', 'never'] as const;
export type ColorWay = (typeof COLOR_WAYS)[number];

/** Whether a stream gets colour: the option, then NO_COLOR, FORCE_COLOR, then what it is. */
export function hasColor(way: ColorWay, env: Context['env'], stream: Output): boolean {
  if (way !== 'auto') return way === 'always';
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTerminal && env['TERM'] !== 'dumb';
}
