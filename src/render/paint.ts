import { Chalk, type ChalkInstance } from 'chalk';
import type { Rendering } from './rendering.js';
import { own } from './terminal.js';

/** The ways to paint, in the sixteen colours that every terminal has. */
const WAYS = ['bold', 'dim', 'red', 'yellow', 'cyan'] as const;
type Way = (typeof WAYS)[number];

export type Paint = (text: string) => string;

/** Text as it is. */
export const PLAIN_PAINT: Paint = (text) => text;

/** The ways to paint a text; where there is no colour they leave it as it is. */
export type Paints = Readonly<Record<Way, Paint>>;

/** What is painted to see what stands before and after it. */
const INSIDE = '-';

function painter(chalk: ChalkInstance, way: Way): Paint {
  const [on = '', off = ''] = chalk[way](INSIDE).split(INSIDE).map(own);
  // Each line by itself, so that a part of the text can be copied or paged through.
  const line = (text: string) => `${on}${text.replaceAll('\n', `${off}\n${on}`)}${off}`;
  return (text) => (text === '' ? text : line(text));
}

export function paints({ color }: Pick<Rendering, 'color'>): Paints {
  // Chalk is made ready only where something is coloured: in a pipe nothing is.
  const chalk = color ? new Chalk({ level: 1 }) : null;
  const each = WAYS.map((way) => [way, chalk ? painter(chalk, way) : PLAIN_PAINT] as const);
  return Object.fromEntries(each) as Paints;
}
