// Getting up from lying on the chest: the places a slow riser goes through, and moving from one to the next.
import { smooth } from '../geometry.ts';
import { type Foot, fore, type ForePose, hind, mixPoses, pose, type Pose } from '../pose.ts';

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
const forward = 6;

function foot(centre: number, turn = 0, y = 6): Foot {
	return { centre: centre + forward, x: 0, y, turn, toe: turn > 30 ? 12 : 0 };
}

// The feet stay about where they are while the trunk moves over them.
const onHocks = { RH: { ...hind(), foot: foot(-26, 78, 4.4) }, LH: { ...hind(), foot: foot(-20, 78, 4.4) } };
const onHindToes = { RH: { ...hind(), foot: foot(-33) }, LH: { ...hind(), foot: foot(-23) } };
const onForearms = {
	RF: { ...fore(24), foot: { ...foot(35, 58, 5), toe: 0 } },
	LF: { ...fore(24), foot: { ...foot(39, 58, 5), toe: 0 } }
};
const onForeToes = { RF: { ...fore(6), foot: foot(25) }, LF: { ...fore(6), foot: foot(17, -4) } };
/** Braced against the ground in front of the chest. */
const onBracedToes = { RF: { ...fore(14), foot: foot(20, 10) }, LF: { ...fore(14), foot: foot(12, 8) } };

/** On the chest with the head up; the tail lies on the ground. */
export const lying: Pose = pose({
	x: forward - 26,
	y: -38,
	pitch: 8,
	lumbar: 6,
	pelvis: 14,
	neck1: -8,
	head: 4,
	tail: -14,
	tailCurl: 16,
	...onHocks,
	...onForearms
});

/** The front end is up, the rump still down. */
export const frontUp: Pose = {
	...lying,
	x: forward - 36.5,
	y: -34,
	pitch: 34,
	lumbar: 6,
	pelvis: 7,
	neck1: -24,
	neck2: -6,
	head: -4,
	tail: 10,
	tailCurl: 22,
	...onBracedToes
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
	...onForeToes,
	RH: { ...hind(), foot: foot(-30, 20) },
	LH: { ...hind(), foot: foot(-22, 20) }
};

/** On all four feet. */
export const up: Pose = {
	...pushing,
	x: forward - 2,
	y: -1.5,
	pitch: 0,
	lumbar: 5,
	pelvis: 6,
	neck1: -14,
	neck2: 0,
	tail: -6,
	...onHindToes
};

/** Between two moments the front feet are drawn in, first one and then the other: they are lifted, not slid. */
export function pawsDrawnIn(now: Pose, t: number, from: number, to: number): Pose {
	const middle = (from + to) / 2;
	const lifted = (limb: ForePose, a: number, b: number): ForePose => {
		const u = smooth(t, a, b);
		return limb.foot && u > 0 && u < 1
			? { ...limb, foot: { ...limb.foot, y: limb.foot.y + 5 * Math.sin(Math.PI * u) } }
			: limb;
	};
	return { ...now, RF: lifted(now.RF, from, middle), LF: lifted(now.LF, middle, to) };
}
