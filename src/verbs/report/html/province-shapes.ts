import shapes from '../../../../data/boundaries/provinces.topo.json' with { type: 'json' };

/** Shapes of the provinces, as TopoJSON. A module of its own, so that only a report with a map reads it. */
export const areas = shapes;
