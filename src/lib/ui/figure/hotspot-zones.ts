// The figures on which a place can be selected: how large each is drawn and where its places lie. Pure data, so that
// the check knows the names; which drawing belongs to a name is in hotspots.ts.

import type { FigureName } from './figure-names.ts';

type Box = readonly [x: number, y: number, width: number, height: number];

/** A place, in units of its drawing. */
export interface Zone {
	outline: Box;
	round?: true;
	/** Where a press counts besides, when the outline grown on all sides would meet another place. */
	hit?: Box;
	/** Middle of its letter; left out where that stands in the middle of the place. */
	letter?: readonly [x: number, y: number];
}
export interface HotspotFigure {
	/** What the drawing shows of its own units. */
	box: Box;
	/** Pixels of that box in a view 320 wide, the smallest there is. */
	least: readonly [width: number, height: number];
	/** Pixels the picture is wide at most, so that the list below it is not far. */
	most: number;
	/** Pixels it is high in any view, axis and all; left out where that follows from its width. */
	height?: number;
	zones: Readonly<Record<string, Zone>>;
}

/** Pixels a finger needs. */
export const target = 44;
/** Pixels a picture has in a view 320 wide: less a margin of 16 and an edge on either side. */
const widest = 286;

/** A drawing whose units are as wide as high. */
function drawn(box: Box, most: number, zones: Record<string, Zone>): HotspotFigure {
	const width = Math.min(most, widest);
	return { box, most, zones, least: [width, (width * box[3]) / box[2]] };
}

/** One stage of the night: minutes after 21:00 on a line of the chart, counted from the top. */
function stage(start: number, end: number, line: number, letter: readonly [number, number]): Zone {
	return { outline: [start, line + 0.3, end - start, 0.4], letter };
}

/** Units one gait is high in the drawing of five. */
export const gaitRow = 60;
/** Scores of the three dogs whose condition is compared. */
export const shownScores = [2, 5, 8];

/** Pictures in a grid: every cell is a place, a little smaller than its picture. */
const cell = (column: number, row: number, width: number, height: number): Zone => ({
	outline: [column * width + 5, row * height + 5, width - 10, height - 10]
});

export const hotspotFigures: Record<FigureName, HotspotFigure> = {
	// The first loop of the night, in minutes and lines. Letters keep clear of the line.
	hypnogram: {
		box: [0, 0, 95, 4],
		least: [210, 4 * target],
		most: 576,
		height: 240,
		zones: {
			'awake-1': stage(0, 12, 0, [5, 0.9]),
			'drowsy-1': stage(12, 21, 2, [18.5, 2.1]),
			'slow-wave-1': stage(21, 31, 3, [26, 3.9]),
			'rem-1': stage(31, 37, 1, [34, 1.08]),
			'drowsy-2': stage(37, 43, 2, [44, 2.1]),
			'slow-wave-2': stage(43, 51, 3, [47, 3.9]),
			'rem-2': stage(51, 57, 1, [54, 1.08]),
			'awake-2': stage(57, 95, 0, [76, 0.9])
		}
	},
	'atonia-pathway': drawn([0, 0, 400, 356], 448, {
		cortex: { outline: [136, 42, 102, 52] },
		pons: { outline: [190, 102, 56, 58] },
		medulla: { outline: [253, 110, 54, 46] },
		cord: { outline: [316, 112, 80, 44] },
		interneuron: { outline: [318, 262, 32, 34], round: true },
		'motor-neuron': {
			outline: [266, 285, 38, 38],
			round: true,
			hit: [241, 277, 62, 62],
			letter: [257, 322]
		},
		muscle: { outline: [112, 206, 78, 60] }
	}),
	'reflex-loop': drawn([-104, -164, 210, 173], 480, {
		brain: { outline: [46, -121, 26, 18], round: true },
		cord: { outline: [-2, -98, 28, 17], round: true },
		'cord-cells': { outline: [-101, -160, 72, 57] },
		skin: { outline: [-2, -67, 22, 22], round: true },
		thigh: { outline: [-51, -80, 34, 25], round: true },
		paw: { outline: [-19, -33, 20, 20], round: true }
	}),
	'joint-section': drawn([44, 0, 312, 300], 416, {
		bone: { outline: [160, 20, 80, 96] },
		cartilage: { outline: [146, 163, 108, 22] },
		capsule: { outline: [50, 106, 26, 88] },
		synovium: { outline: [296, 106, 34, 92] },
		'lower-bone': { outline: [160, 232, 80, 62] }
	}),
	'hip-laxity': drawn([-92, -104, 184, 208], 352, {
		ilium: { outline: [-64, -92, 36, 36] },
		roof: { outline: [-18, -46, 30, 16] },
		'socket-floor': { outline: [-50, -14, 18, 28] },
		head: { outline: [-22, -20, 38, 40], round: true },
		neck: { outline: [20, -6, 24, 26] },
		trochanter: { outline: [52, -20, 18, 24] },
		shaft: { outline: [36, 40, 26, 46] },
		hole: { outline: [-67, 34, 36, 56], round: true }
	}),
	'stifle-line': drawn([-92, -130, 184, 230], 280, {
		muscle: { outline: [-18, -125, 36, 58] },
		kneecap: { outline: [-16, -43, 32, 36], round: true },
		ligament: { outline: [-9, -5, 18, 25] },
		crest: { outline: [-12, 26, 24, 54] }
	}),
	'body-map': drawn([-104, -131, 210, 140], 544, {
		ears: { outline: [46, -118, 19, 20], round: true, hit: [31, -124, 32.5, 32.5] },
		face: { outline: [68, -116, 24, 22], round: true },
		body: { outline: [-30, -94, 52, 40] },
		tail: { outline: [-86, -84, 28, 22] },
		'front-legs': { outline: [19, -46, 30, 42] },
		'hind-legs': { outline: [-66, -52, 34, 48] }
	}),
	'foot-glands': drawn([0, 0, 200, 222], 304, {
		claw: { outline: [68, 18, 22, 30] },
		'toe-pad': { outline: [64, 51, 32, 50], round: true },
		between: { outline: [125, 84, 20, 37] },
		'main-pad': { outline: [54, 122, 92, 66] }
	}),
	'scratch-toy': drawn([-104, -131, 210, 140], 544, {
		ear: { outline: [46, -118, 19, 20], round: true, hit: [31, -124, 32.5, 32.5] },
		saddle: { outline: [-32, -96, 54, 24], hit: [-32, -104, 54, 33] },
		belly: { outline: [-26, -66, 42, 14], hit: [-28, -70, 46, 33] },
		paw: { outline: [-66, -26, 30, 22] }
	}),
	'day-ring': drawn([-100, -100, 200, 200], 320, {
		alert: { outline: [56, -32, 36, 36], round: true },
		drowsy: { outline: [-39, 54, 36, 36], round: true },
		'slow-wave': { outline: [-92, -25, 36, 36], round: true },
		rem: { outline: [-45, -86, 34, 34], round: true }
	}),
	'sleep-comparison': drawn([0, 0, 630, 140], 576, {
		twitch: cell(0, 0, 210, 140),
		disorder: cell(1, 0, 210, 140),
		seizure: cell(2, 0, 210, 140)
	}),
	'gait-strips': drawn([0, 0, 320, 5 * gaitRow], 448, {
		walk: cell(0, 0, 320, gaitRow),
		trot: cell(0, 1, 320, gaitRow),
		'patella-skip': cell(0, 2, 320, gaitRow),
		'bunny-hop': cell(0, 3, 320, gaitRow),
		'oa-walk': cell(0, 4, 320, gaitRow)
	}),
	'patella-grades': drawn([0, 0, 280, 344], 320, {
		'grade-1': cell(0, 0, 140, 172),
		'grade-2': cell(1, 0, 140, 172),
		'grade-3': cell(0, 1, 140, 172),
		'grade-4': cell(1, 1, 140, 172)
	}),
	'body-condition': drawn([0, 0, 534, 190], 576, {
		thin: cell(0, 0, 178, 190),
		ideal: cell(1, 0, 178, 190),
		heavy: cell(2, 0, 178, 190)
	}),
	'seizure-timeline': drawn([0, 0, 320, 120], 544, {
		before: { outline: [6, 8, 84, 104] },
		'first-signs': { outline: [96, 8, 54, 104] },
		seizure: { outline: [156, 8, 80, 104] },
		after: { outline: [242, 8, 72, 104] }
	}),
	'triage-ladder': drawn([0, 0, 320, 264], 384, {
		red: cell(0, 0, 320, 66),
		orange: cell(0, 1, 320, 66),
		yellow: cell(0, 2, 320, 66),
		green: cell(0, 3, 320, 66)
	})
};

/** Where a press counts: the outline, grown to what a finger needs and moved into the picture. */
export function hitOf(zone: Zone, { box, least }: HotspotFigure): Box {
	if (zone.hit) return zone.hit;
	const [x, width] = grown(zone.outline[0], zone.outline[2], box[0], box[2], (target / least[0]) * box[2]);
	const [y, height] = grown(zone.outline[1], zone.outline[3], box[1], box[3], (target / least[1]) * box[3]);
	return [x, y, width, height];
}

function grown(from: number, size: number, start: number, room: number, needed: number): [number, number] {
	if (size >= needed) return [from, size];
	const middle = from + size / 2;
	return [Math.min(Math.max(middle - needed / 2, start), start + room - needed), needed];
}

/** Where the letter of a place stands. */
export const letterAt = ({ outline: [x, y, width, height], letter }: Zone): readonly [number, number] =>
	letter ?? [x + width / 2, y + height / 2];

/**
 * As they are met from the left to the right, and from the top where they stand above one another; what the figure does
 * not know comes last.
 */
export function fromTheLeft<T extends { zone: string }>(targets: readonly T[], figure?: HotspotFigure): T[] {
	const middle = ({ zone }: T): [x: number, y: number] => {
		const known = figure && Object.hasOwn(figure.zones, zone) ? figure.zones[zone] : undefined;
		if (!known) return [Infinity, Infinity];
		const [x, y, width, height] = known.outline;
		return [x + width / 2, y + height / 2];
	};
	const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
	return targets.toSorted((a, b) => {
		const [[ax, ay], [bx, by]] = [middle(a), middle(b)];
		return compare(ax, bx) || compare(ay, by);
	});
}
