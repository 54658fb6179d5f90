import { ticks } from 'd3-array';
import { area, line } from 'd3-shape';
import { type Language, shortRupiah, withMark } from '../../i18n/marks.js';
import type { Curve } from '../../view/view.js';
import type { Rendering } from '../rendering.js';
import { drawing, figure, tenth } from './bars.js';
import { type Content, html } from './markup.js';

/** Size of the picture in units of its own, and what is left around the lines for texts. */
const [WIDTH, HEIGHT] = [720, 240];
const [LEFT, RIGHT, TOP, BOTTOM] = [124, 28, 24, 28];
/** Steps of the scale, and names below it, about. */
const [STEPS, NAMES] = [4, 8];

/** The digits of a path: a tenth of a unit is not seen. */
const DIGITS = 1;

function tickText(value: number, unit: Curve['unit'], language: Language): string {
  return unit === 'percent'
    ? `${withMark(String(value), language)}%`
    : shortRupiah(value, language);
}

/** Where values and places of a curve are drawn: values from 0 on, so that heights can be compared. */
function scalesOf({ values, band, goal, names }: Curve) {
  const all = [...values, ...(band?.ends ?? []).flat(), goal?.at ?? 0].map((value) => value ?? 0);
  const most = Math.max(...all, 1);
  const steps = ticks(0, most, STEPS);
  const top = Math.max(most, steps.at(-1) ?? 0);
  const across = (WIDTH - LEFT - RIGHT) / Math.max(1, names.length - 1);
  return {
    steps,
    x: (at: number) => tenth(LEFT + at * across),
    y: (value: number) => tenth(HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM)),
  };
}

/** Names below the scale: all of few, every second or so of many, and always the last. */
function namesBelow(names: readonly string[]): readonly (readonly [number, string])[] {
  const every = Math.ceil(names.length / NAMES);
  const last = names.length - 1;
  return names.flatMap((name, at) => {
    const isLast = at === last;
    return isLast || (at % every === 0 && last - at >= every) ? [[at, name] as const] : [];
  });
}

/** Values of years as a line over a scale. */
export function curveChart(curve: Curve, id: string, { language }: Rendering): Content {
  const { values, band, goal, names, unit, title, said } = curve;
  if (values.filter((value) => value !== null).length < 2) return null;
  const { x, y, steps } = scalesOf(curve);
  const path = line<number | null>(
    (_, at) => x(at),
    (value) => y(value ?? 0),
  )
    .digits(DIGITS)
    .defined((value) => value !== null);
  const between = area<readonly [number, number]>()
    .digits(DIGITS)
    .x((_, at) => x(at))
    .y0(([low]) => y(low))
    .y1(([, high]) => y(high));
  const scale = steps.map(
    (step) =>
      html`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(step)}" y2="${y(step)}"/><text class="end" x="${LEFT - 8}" y="${y(step) + 4}">${tickText(step, unit, language)}</text>`,
  );
  const below = namesBelow(names).map(
    ([at, name]) => html`<text class="middle" x="${x(at)}" y="${HEIGHT - 8}">${name}</text>`,
  );
  const level =
    goal &&
    html`<line class="goal" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(goal.at)}" y2="${y(goal.at)}"/><text x="${LEFT + 4}" y="${y(goal.at) - 5}">${goal.text}</text>`;
  const drawn = [
    ...[scale, below],
    band && html`<path class="band" d="${between(band.ends) ?? ''}"/>`,
    ...[level, html`<path class="series-line" d="${path(values) ?? ''}"/>`],
  ];
  const picture = drawing(id, { kind: 'curve', width: WIDTH, height: HEIGHT }, drawn);
  return figure(id, { title, text: said, picture }, null);
}
