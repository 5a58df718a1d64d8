// Feet on the ground: two-bone inverse kinematics turns a wanted place of a foot into joint angles.
import {
	add,
	clamp,
	direction,
	distance,
	length,
	type Point,
	scale,
	subtract,
	turned,
	wrap
} from './geometry.ts';
import type { Build } from './build.ts';
import { carried, foreFrames, type Frames, hindFrames, trunkFrames } from './kinematics.ts';
import type { Landmark } from './landmarks.ts';
import { limits } from './skeleton.ts';
import type { Foot, ForePose, HindPose, Pose } from './pose.ts';

/** A leg is never pulled straighter than this share of its bones. */
const reach = 0.985;
/** How deep a landmark may dip below the ground before the foot is raised, units. */
const dip = 0.25;

/** `caps` counts limbs that wanted to reach farther than their bones: a fault of the motion. */
export interface Planted {
	pose: Pose;
	caps: number;
}

/** Where the knuckle is to be, and the toe's pin added while the foot rolls over its tip. */
function knuckle(build: Build, foot: Foot, rest: Point, toeTip: Point): Point {
	const at: Point = [build.footCentre(foot.centre) + foot.x * build.leg, rest[1] + (foot.y - 6) * build.leg];
	if (!foot.pinned) return at;
	const toe = subtract(toeTip, rest);
	return add(at, scale(subtract(toe, turned(toe, foot.toe)), foot.pinned));
}

/** Turns of the upper and the lower bone that bring the lower bone's end to `target`. `side` is the bend. */
function twoBones(
	from: Point,
	target: Point,
	upper: Point,
	lower: Point,
	side: 1 | -1
): { a: number; b: number; capped: boolean } {
	const first = length(upper);
	const second = length(lower);
	const wanted = distance(from, target);
	const longest = (first + second) * reach;
	const apart = clamp(wanted, Math.abs(first - second) + 0.5, longest);
	const cos = clamp((first * first + apart * apart - second * second) / (2 * first * apart), -1, 1);
	const line = direction(subtract(target, from));
	const upperNow = line + (side * (Math.acos(cos) * 180)) / Math.PI;
	const middle = add(from, turned([first, 0], upperNow));
	const end = add(from, turned([apart, 0], line));
	const lowerNow = direction(subtract(end, middle));
	return {
		a: wrap(upperNow - direction(upper)),
		b: wrap(lowerNow - direction(lower)),
		capped: wanted > longest + 1e-9
	};
}

function plantHind(
	build: Build,
	trunk: Frames,
	limb: HindPose,
	foot: Foot
): { limb: HindPose; capped: boolean } {
	const rest = build.joints;
	const hip = carried(trunk, ['PE', ...rest.HIP]);
	const target = knuckle(build, foot, rest.MTP, rest.HT);
	let turn = foot.turn;
	for (let round = 0; ; round++) {
		const hock = subtract(target, turned(subtract(rest.MTP, rest.HK), turn));
		const { a, b, capped } = twoBones(hip, hock, subtract(rest.ST, rest.HIP), subtract(rest.HK, rest.ST), 1);
		const bend = wrap(turn - b);
		const excess = limits.hock[0] - bend;
		if (excess > 0 && round < 8) {
			turn += 0.6 * excess + 0.05;
			continue;
		}
		return {
			limb: {
				...limb,
				hip: wrap(a - (trunk.PE?.turn ?? 0)),
				stifle: wrap(a - b),
				hock: bend,
				toe: wrap(foot.toe - turn)
			},
			capped
		};
	}
}

function plantFore(
	build: Build,
	trunk: Frames,
	limb: ForePose,
	foot: Foot
): { limb: ForePose; capped: boolean } {
	const rest = build.joints;
	const scapula = (trunk.TH?.turn ?? 0) + limb.scapula;
	const top = carried(trunk, ['TH', ...rest.SCT]);
	const shoulder = add(top, turned(subtract(rest.SH, rest.SCT), scapula));
	const wrist = subtract(
		knuckle(build, foot, rest.MCP, rest.FT),
		turned(subtract(rest.MCP, rest.CA), foot.turn)
	);
	const { a, b, capped } = twoBones(
		shoulder,
		wrist,
		subtract(rest.EL, rest.SH),
		subtract(rest.CA, rest.EL),
		-1
	);
	return {
		limb: {
			...limb,
			shoulder: wrap(scapula - a),
			elbow: wrap(b - a),
			carpus: wrap(b - foot.turn),
			toe: wrap(foot.toe - foot.turn)
		},
		capped
	};
}

/** Lowest point of the foot's part of an outline. */
function lowest(frames: Frames, line: readonly Landmark[]): number {
	let low = Infinity;
	for (const mark of line)
		if (mark[0] === 'TO' || mark[0].startsWith('M')) low = Math.min(low, carried(frames, mark)[1]);
	return low;
}

/** Solves a foot, then lifts it by as much as its outline dips below the ground; two passes suffice. */
function settled<L>(
	foot: Foot,
	lift: number,
	solve: (foot: Foot) => { limb: L; capped: boolean },
	low: (limb: L) => number
): { limb: L; capped: boolean } {
	let solved = solve(foot);
	for (let pass = 0; pass < 2; pass++) {
		const under = low(solved.limb);
		if (under >= -dip) break; // only the part below the allowance is lifted, so the path stays continuous
		foot = { ...foot, y: foot.y - (under + dip) / lift };
		solved = solve(foot);
	}
	return solved;
}

/** The pose with every wanted foot turned into joint angles. */
export function plant(build: Build, pose: Pose): Planted {
	const trunk = trunkFrames(build, pose);
	const result: Pose = { ...pose };
	let caps = 0;
	for (const name of ['RH', 'LH'] as const) {
		const { foot, ...limb } = pose[name];
		if (!foot) continue;
		const solved = settled(
			foot,
			build.leg,
			(wanted) => plantHind(build, trunk, limb, wanted),
			(found) => lowest(hindFrames(build, trunk, found).frames, build.hindLine)
		);
		result[name] = solved.limb;
		if (solved.capped) caps++;
	}
	for (const name of ['RF', 'LF'] as const) {
		const { foot, ...limb } = pose[name];
		if (!foot) continue;
		const solved = settled(
			foot,
			build.leg,
			(wanted) => plantFore(build, trunk, limb, wanted),
			(found) => lowest(foreFrames(build, trunk, found).frames, build.foreLine)
		);
		result[name] = solved.limb;
		if (solved.capped) caps++;
	}
	return { pose: result, caps };
}
