// Names that lessons and items may use, gathered from the rooms that own them.

import { motionNames, motions } from '../lib/dog/motions/index.ts';
import { figureNames } from '../lib/ui/figure/figure-names.ts';
import { hotspotFigures } from '../lib/ui/figure/hotspot-zones.ts';

export { figureNames };
export const clipNames: readonly string[] = motionNames;
/** The places of each figure that can be selected. */
export const figureZones = Object.fromEntries(
	Object.entries(hotspotFigures).map(([name, { zones }]) => [name, Object.keys(zones)])
);
export const clipSeconds = Object.fromEntries(motionNames.map((name) => [name, motions[name].duration]));
