// Getting up from lying on the chest: the places a slow riser goes through, and moving from one to the next.
import { smooth } from '../geometry.ts';
import { type Foot, fore, hind, mixPoses, pose, type Pose } from '../pose.ts';

/** Poses with the second each is reached; between two the dog moves gently. */
export type Stations = readonly (readonly [at: number, there: Pose])[];

export function alongStations(stations: Stations, t: number): Pose {
	let now = stations[0]?.[1] ?? pose();
	for (const [i, [at, there]] of stations.entries()) {
		const before = stations[i - 1]?.[0];
		if (before !== undefined && t > before) now = mixPoses(now, there, smooth(t, before, at));
	}
	return now;
}

/** The dog gets up a little forward in the picture: the tail needs room behind it. */
const forward = 7;

function foot(centre: number, turn = 0, y = 6): Foot {
	return { centre: centre + forward, x: 0, y, turn, toe: turn > 30 ? 12 : 0 };
}

// The feet stay about where they are while the trunk moves over them.
const onHocks = { RH: { ...hind(), foot: foot(-32, 78, 4.4) }, LH: { ...hind(), foot: foot(-26, 78, 4.4) } };
const onHindToes = { RH: { ...hind(), foot: foot(-36) }, LH: { ...hind(), foot: foot(-27) } };
const onForearms = {
	RF: { ...fore(24), foot: { ...foot(32, 58, 5), toe: 0 } },
	LF: { ...fore(24), foot: { ...foot(37, 58, 5), toe: 0 } }
};
const onForeToes = { RF: { ...fore(6), foot: foot(30) }, LF: { ...fore(6), foot: foot(22, -4) } };

/** On the chest with the head up; the tail is tucked in. */
export const lying: Pose = pose({
	x: forward - 30,
	y: -38,
	pitch: 8,
	lumbar: 6,
	pelvis: 14,
	neck1: -8,
	head: 4,
	tail: -54,
	tailCurl: -5,
	...onHocks,
	...onForearms
});

/** The front end is up, the rump still down. */
export const frontUp: Pose = {
	...lying,
	x: forward - 43,
	y: -35,
	pitch: 26,
	lumbar: 10,
	pelvis: 10,
	neck1: -20,
	head: -6,
	tail: -54,
	tailCurl: -5,
	...onForeToes
};

/** The hind legs push, bent; the weight is over the front feet and the head low. */
export const pushing: Pose = {
	...frontUp,
	x: forward - 4,
	y: -10,
	pitch: 6,
	lumbar: 8,
	neck1: -28,
	neck2: -8,
	head: 8,
	tail: 10,
	tailCurl: 0,
	RH: { ...hind(), foot: foot(-34, 20) },
	LH: { ...hind(), foot: foot(-26, 20) }
};

/** On all four feet. */
export const up: Pose = {
	...pushing,
	x: forward + 3,
	y: -1.5,
	pitch: 0,
	lumbar: 5,
	pelvis: 6,
	neck1: -14,
	neck2: 0,
	tail: -6,
	...onHindToes
};
