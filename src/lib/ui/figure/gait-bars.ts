// When each foot bears weight, read from the motions themselves: the strips can never disagree with the dog.

import { bunnyHop } from '../../dog/motions/bunny-hop.ts';
import { type Motion, standardSeed } from '../../dog/motions/motion.ts';
import { oaWalk } from '../../dog/motions/oa-walk.ts';
import { patellaSkip } from '../../dog/motions/patella-skip.ts';
import { trot } from '../../dog/motions/trot.ts';
import { walk } from '../../dog/motions/walk.ts';
import type { LimbName } from '../../dog/pose.ts';

export const gaitNames = ['walk', 'trot', 'patella-skip', 'bunny-hop', 'oa-walk'] as const;
export type GaitName = (typeof gaitNames)[number];

/** Rows of a strip from the top. The foot that skips is last: no tie of the others runs through its empty turns. */
export const rows: readonly LimbName[] = ['LF', 'RF', 'LH', 'RH'];

const shown: Record<GaitName, Motion> = {
	walk,
	trot,
	'patella-skip': patellaSkip,
	'bunny-hop': bunnyHop,
	'oa-walk': oaWalk
};

/** Seconds. */
export interface Span {
	from: number;
	to: number;
}

/** Two feet that land as one. */
export interface Tie {
	at: number;
	limbs: readonly [LimbName, LimbName];
}

export interface Strip {
	duration: number;
	/** Times on the ground. The first and last may reach past the ends of the clip, for it goes round. */
	down: Record<LimbName, readonly Span[]>;
	/** Times a foot misses its turn on the ground. */
	missed: Record<LimbName, readonly Span[]>;
	ties: readonly Tie[];
}

const step = 0.005;
/** How far past the ends of the clip is looked, seconds. */
const beyond = 0.2;
/** Feet that land closer together than this land as one, seconds. */
const together = 0.05;

/** Spans in which a foot bears weight, from whether it does at each step of the clip. */
function spansDown(bears: readonly boolean[]): Span[] {
	const spans: Span[] = [];
	const past = beyond / step;
	let from: number | undefined;
	for (let i = -past; i <= bears.length + past; i++) {
		const down = i < bears.length + past && bears[(i + bears.length) % bears.length];
		if (down) from ??= i;
		else if (from !== undefined) {
			if (i > 0 && from < bears.length) spans.push({ from: from * step, to: i * step });
			from = undefined;
		}
	}
	return spans;
}

/** Gaps between spans that are at least twice as long as the shortest: a turn was missed. */
function longGaps(spans: readonly Span[]): Span[] {
	const gaps = spans.slice(1).map(({ from }, i) => ({ from: spans[i]!.to, to: from }));
	const shortest = Math.min(...gaps.map(({ from, to }) => to - from));
	return gaps.filter(({ from, to }) => to - from > 2 * shortest);
}

function tiesOf(down: Strip['down'], duration: number): Tie[] {
	const landings = rows
		.flatMap((limb) => down[limb].map(({ from }) => ({ limb, at: from })))
		.filter(({ at }) => at >= 0 && at < duration);
	return landings.flatMap((one, i) =>
		landings
			.slice(i + 1)
			.filter((other) => Math.abs(other.at - one.at) <= together)
			.map((other) => ({ at: Math.min(one.at, other.at), limbs: [one.limb, other.limb] as const }))
	);
}

const byLimb = <T>(of: (limb: LimbName) => T): Record<LimbName, T> =>
	Object.fromEntries(rows.map((limb) => [limb, of(limb)])) as Record<LimbName, T>;

export function strip(name: GaitName): Strip {
	const motion = shown[name];
	const poses = Array.from({ length: Math.round(motion.duration / step) }, (_, i) =>
		motion.pose(i * step, standardSeed)
	);
	// A foot that rolls off the ground is pinned less and less; one that bears weight, fully.
	const down = byLimb((limb) => spansDown(poses.map((pose) => pose[limb].foot?.pinned === 1)));
	return {
		duration: motion.duration,
		down,
		missed: byLimb((limb) => longGaps(down[limb])),
		ties: tiesOf(down, motion.duration)
	};
}

/** The feet on the ground at a moment of the clip. */
export function feetDown({ down, duration }: Strip, t: number): LimbName[] {
	const at = t % duration;
	return rows.filter((limb) => down[limb].some(({ from, to }) => from <= at && at < to));
}
