import type { Picture } from '../../view/view.js';
import type { Rendering } from '../rendering.js';
import { curveChart } from './curve.js';
import { flowChart } from './flows.js';
import type { Content } from './markup.js';
import { premiumChart } from './premium-chart.js';

/** A picture of a table, as a figure. */
export function pictureMarkup(picture: Picture, id: string, rendering: Rendering): Content {
  switch (picture.kind) {
    case 'curve':
      return curveChart(picture, id, rendering);
    case 'flows':
      return flowChart(picture, id, rendering);
    case 'bars':
      return premiumChart(picture, id, rendering);
  }
}
