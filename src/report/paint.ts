import type { Look } from './look.js';
import { own } from './terminal.js';

/** Numbers that begin and end each way to paint, of the sixteen colours that every terminal has. */
const WAYS = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

export type Paint = (text: string) => string;

/** The ways to paint a text; where there is no colour they leave it as it is. */
export type Paints = Readonly<Record<keyof typeof WAYS, Paint>>;

function painter(way: keyof typeof WAYS, color: boolean): Paint {
  const [on, off] = WAYS[way].map((number) => own(`\u001b[${number}m`));
  // Each line by itself, so that a part of the text can be copied or paged through.
  const line = (text: string) => `${on}${text.replaceAll('\n', `${off}\n${on}`)}${off}`;
  return (text) => (color && text !== '' ? line(text) : text);
}

export function paints({ color }: Pick<Look, 'color'>): Paints {
  const each = (way: keyof typeof WAYS) => painter(way, color);
  return {
    bold: each('bold'),
    dim: each('dim'),
    red: each('red'),
    green: each('green'),
    yellow: each('yellow'),
    cyan: each('cyan'),
  };
}
