import shapes from '../../../../data/boundaries/regencies.topo.json' with { type: 'json' };

/** Shapes of regencies and cities, as TopoJSON. */
export const areas = shapes;
