// Names that lessons and items may use, gathered from the rooms that own them.

import type { Told } from '../lib/course/lint-pictures.ts';
import { motionNames, motions } from '../lib/dog/motions/index.ts';
import { motionWords } from '../lib/dog/motions/words.ts';
import { figureNames } from '../lib/ui/figure/figure-names.ts';
import { hotspotFigures } from '../lib/ui/figure/hotspot-zones.ts';
import { figures } from '../lib/ui/words.en.ts';

export { figureNames };
export const clipNames: readonly string[] = motionNames;
/** The places of each figure that can be selected. */
export const figureZones = Object.fromEntries(
	Object.entries(hotspotFigures).map(([name, { zones }]) => [name, Object.keys(zones)])
);
export const clipSeconds = Object.fromEntries(motionNames.map((name) => [name, motions[name].duration]));
/** What is read of each figure and clip. */
export const pictures: readonly Told[] = [
	...figureNames.map((name) => ({
		name: `figure ${name}`,
		file: 'src/lib/ui/words.en.ts',
		texts: [figures.hotspots[name]]
	})),
	...motionNames.map((name) => ({
		name: `clip ${name}`,
		file: 'src/lib/dog/motions/words.ts',
		texts: [
			motions[name].alt,
			motions[name].answersVoice,
			...motions[name].keyWords,
			motionWords[name].caption
		].concat(motionWords[name].describe)
	}))
];
