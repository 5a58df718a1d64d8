// Two dogs from one drawing: the standing pose is warped once, joints and outline alike, before anything moves.
import { add, mix, type Point, scale, smooth, subtract } from './geometry.ts';
import { type JointName, restJoints } from './skeleton.ts';
import {
	bellyLine,
	bibLine,
	collarLine,
	foreLine,
	foreToes,
	hindLine,
	hindToes,
	type FrameName,
	type Landmark,
	tailData,
	trunkLine
} from './landmarks.ts';

export type BuildName = 'mixed' | 'toy';
/** Each build wears its own, so that no sign is taken for a mark of colour. Stage.svelte has their colours. */
export type Coat = 'tan' | 'grey';
const coats: Record<BuildName, Coat> = { mixed: 'tan', toy: 'grey' };

/** Proportions against the mixed build. `raise` lifts the tail by degrees, `curl` bends each of its links. */
interface Proportions {
	leg: number;
	trunk: number;
	neck: number;
	head: number;
	muzzle: number;
	ear: number;
	eye: number;
	tail: number;
	raise: number;
	curl: number;
	/** Thickness of the lower limbs and size of the paws. */
	fine: number;
}

export interface Build extends Proportions {
	name: BuildName;
	coat: Coat;
	joints: Record<JointName, Point>;
	trunkLine: readonly Landmark[];
	hindLine: readonly Landmark[];
	foreLine: readonly Landmark[];
	hindToes: readonly (readonly [Landmark, Landmark])[];
	foreToes: readonly (readonly [Landmark, Landmark])[];
	bibLine: readonly Landmark[];
	bellyLine: readonly Landmark[];
	collarLine: readonly Landmark[];
	tailRoot: Landmark;
	/** A point of the head's own frame in this build. */
	headPoint(point: Point): Point;
	/** What a shift of the trunk counts in this build: a low dog has less way to the ground. */
	sink: number;
	/** Where the centre of a foot's path lies in this build. */
	footCentre(x: number): number;
}

/** Below this height is leg, above is trunk. */
const legTop = 48;
/** The stretch of trunk that is shortened. */
const waist = [-18, 12] as const;
/** The root's height when the trunk lies on the ground: the trunk is as deep in every build. */
const lyingHeight = 12.5;
/** From here forward in the head's frame is muzzle. */
const stop = 21;

/** Bones of the lower limbs, whose thickness a build may change. */
const slender: Partial<Record<FrameName, readonly [JointName, JointName]>> = {
	RA: ['EL', 'CA'],
	MC: ['CA', 'MCP'],
	'CA*': ['CA', 'CA'],
	TI: ['ST', 'HK'],
	MT: ['HK', 'MTP'],
	'HK*': ['HK', 'HK']
};

/** The point a limb thins toward: on its bone's axis, or under the knuckle for a paw, whose sole stays down. */
function axis(joints: Record<JointName, Point>, frame: FrameName, point: Point): Point {
	const bone = slender[frame];
	if (bone) {
		const from = joints[bone[0]];
		const way = subtract(joints[bone[1]], from);
		const size = way[0] * way[0] + way[1] * way[1];
		const share = size ? ((point[0] - from[0]) * way[0] + (point[1] - from[1]) * way[1]) / size : 0;
		return add(from, scale(way, share));
	}
	if (frame === 'MTP*' || frame === 'MCP*' || frame === 'TO') {
		const knuckle = point[0] < 0 ? joints.MTP : joints.MCP;
		return [knuckle[0], 0];
	}
	return point;
}

function makeBuild(name: BuildName, part: Proportions): Build {
	const lost = (waist[1] - waist[0]) * (1 - part.trunk);
	const along = (x: number): number =>
		x < waist[0]
			? x + lost / 2
			: x > waist[1]
				? x - lost / 2
				: x * part.trunk + (waist[0] + lost / 2 - waist[0] * part.trunk);
	const warp = ([x, y]: Point): Point => {
		const neckShare = 1 - (1 - part.neck) * smooth(x, 16, 40);
		const height = y > 82 ? 82 + (y - 82) * neckShare : y;
		return [along(x), height < legTop ? height * part.leg : height - legTop * (1 - part.leg)];
	};
	const line = (points: readonly Landmark[]): Landmark[] =>
		points.map(([frame, x, y]) => [frame, ...warp([x, y])] as const);
	const joints = Object.fromEntries(
		Object.entries(restJoints).map(([joint, point]) => [joint, warp(point)])
	) as Record<JointName, Point>;
	const limb = (points: readonly Landmark[]): Landmark[] =>
		line(points).map(
			([frame, x, y]) => [frame, ...mix(axis(joints, frame, [x, y]), [x, y], part.fine)] as const
		);
	const pairs = (lines: readonly (readonly [Landmark, Landmark])[]): [Landmark, Landmark][] =>
		lines.map((pair) => limb(pair) as [Landmark, Landmark]);
	return {
		...part,
		name,
		coat: coats[name],
		joints,
		trunkLine: line(trunkLine),
		hindLine: limb(hindLine),
		foreLine: limb(foreLine),
		hindToes: pairs(hindToes),
		foreToes: pairs(foreToes),
		bibLine: line(bibLine),
		bellyLine: line(bellyLine),
		collarLine: line(collarLine),
		tailRoot: line([tailData.root])[0] as Landmark,
		headPoint: ([x, y]) => [(x > stop ? stop + (x - stop) * part.muzzle : x) * part.head, y * part.head],
		sink: (joints.T[1] - lyingHeight) / (restJoints.T[1] - lyingHeight),
		footCentre: along
	};
}

export const builds: Record<BuildName, Build> = {
	mixed: makeBuild('mixed', {
		leg: 1,
		trunk: 1,
		neck: 1,
		head: 1,
		muzzle: 1,
		ear: 1,
		eye: 1,
		tail: 1,
		raise: 0,
		curl: 0,
		fine: 1
	}),
	toy: makeBuild('toy', {
		leg: 0.78,
		trunk: 0.8,
		neck: 0.85,
		head: 1.28,
		muzzle: 0.72,
		ear: 1.05,
		eye: 1.35,
		tail: 0.9,
		raise: 96,
		curl: 16,
		fine: 0.82
	})
};
