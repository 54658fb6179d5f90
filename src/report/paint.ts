import { Chalk, type ChalkInstance } from 'chalk';
import type { Look } from './look.js';

/** The colours of a result: those of sixteen, so that every terminal has them, or none. */
export type Paints = ChalkInstance;

export function paints({ color }: Look): Paints {
  return new Chalk({ level: color ? 1 : 0 });
}
