import type { Picture } from '../../view/view.js';
import type { Rendering } from '../rendering.js';
import { curveChart } from './curve.js';
import { flowChart } from './flows.js';
import type { Content } from './markup.js';

/** A picture of a table, as a figure. */
export function pictureMarkup(picture: Picture, id: string, rendering: Rendering): Content {
  return picture.kind === 'curve'
    ? curveChart(picture, id, rendering)
    : flowChart(picture, id, rendering);
}
