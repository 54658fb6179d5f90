import type { FindingGroup } from '../view/view.js';
import { type Paints, paints } from './paint.js';
import { wrap, wrapWords } from './wrap.js';

/** How messages are written on a terminal: whether in colour, and how wide; null breaks no line. */
export interface MessageStyle {
  readonly color: boolean;
  readonly width: number | null;
}

/** What a message is called, and its colour. */
interface Label {
  readonly text: string;
  readonly color: keyof Paints;
}

/** What further lines of a message begin with. */
const HANGING = '  ';

/**
 * A message as wide as the terminal, its label in colour. Words are never cut, nor is a place, so that a
 * terminal can open it.
 */
export function labelled(
  { text, color }: Label,
  message: readonly string[],
  rendering: MessageStyle,
): string {
  const label = `${text}:`;
  const lines = wrapWords([label, ...message], rendering.width, HANGING);
  return paints(rendering)[color](label) + lines.slice(label.length);
}

const COLORS = { error: 'red', warning: 'yellow' } as const;

/** Findings: each in a line of its own, then how many more there are, the rule, and the fixes. */
export function findingLines(groups: readonly FindingGroup[], rendering: MessageStyle): string[] {
  const further = (text: string) =>
    HANGING + wrap(text, rendering.width && rendering.width - HANGING.length, HANGING + HANGING);
  return groups.flatMap(({ gravity, label, messages, further: below }) => [
    ...messages.map((message) =>
      labelled({ text: label, color: COLORS[gravity] }, message, rendering),
    ),
    ...below.map(further),
  ]);
}
