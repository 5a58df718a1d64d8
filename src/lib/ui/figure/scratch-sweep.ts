// From a hand that moves to strokes: each sweep in one direction is one stroke, counted once it is long enough to
// be meant. To and fro, round and round and up and down all rub.

export interface Place {
	x: number;
	y: number;
}

export interface Sweep {
	/** Where the hand turned last, and the place farthest from there since. */
	from: Place;
	farthest: Place;
	counted: boolean;
}

/** In the unit of the places: the shortest sweep that counts, and the way back that makes a turn. */
const shortest = 6;
const back = 1.5;

const apart = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y);

export const touched = (at: Place): Sweep => ({ from: at, farthest: at, counted: false });

/** The sweep with the hand at its next place, and whether a stroke was made there. */
export function swept(sweep: Sweep, at: Place): { sweep: Sweep; stroke: boolean } {
	const far = apart(sweep.farthest, sweep.from);
	let next = sweep;
	if (apart(at, sweep.from) >= far) next = { ...sweep, farthest: at };
	else if (apart(at, sweep.farthest) >= back) next = { from: sweep.farthest, farthest: at, counted: false };
	const stroke = !next.counted && apart(next.farthest, next.from) >= shortest;
	return { sweep: stroke ? { ...next, counted: true } : next, stroke };
}
