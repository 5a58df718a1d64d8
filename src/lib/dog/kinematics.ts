// Forward kinematics: from a pose to the place and turn of every frame that carries a landmark.
import { add, type Point, subtract, turned } from './geometry.ts';
import type { FrameName, Landmark } from './landmarks.ts';
import type { Build } from './build.ts';
import type { JointName } from './skeleton.ts';
import type { ForePose, HindPose, LimbName, Pose } from './pose.ts';

/** A frame sits on `at`, where it stood on `rest` when the dog was standing, and is turned by `turn` degrees. */
export interface Frame {
	at: Point;
	rest: Point;
	turn: number;
}

export type Frames = Partial<Record<FrameName, Frame>>;

export interface Body {
	trunk: Frames;
	limbs: Record<LimbName, Frames>;
	/** Places of the joints of each limb, from the girdle to the toe tip. */
	joints: Record<LimbName, readonly Point[]>;
}

/** A point of the standing pose carried by its frame. */
export function carried(frames: Frames, [name, x, y]: Landmark): Point {
	const frame = frames[name];
	if (!frame) throw new Error(`no frame ${name}`);
	return add(frame.at, turned(subtract([x, y], frame.rest), frame.turn));
}

/** Trunk, neck and head; every limb hangs on it. */
export function trunkFrames(build: Build, pose: Pose): Frames {
	const rest = build.joints;
	const step = (from: Point, a: JointName, b: JointName, turn: number): Point =>
		add(from, turned(subtract(rest[b], rest[a]), turn));
	const thorax = pose.pitch + pose.thorax;
	const lumbar = pose.pitch + pose.lumbar;
	const pelvis = lumbar + pose.pelvis;
	const neck1 = thorax + pose.neck1;
	const neck2 = neck1 + pose.neck2;
	const head = neck2 + pose.head;
	const T = add(rest.T, [pose.x, pose.y * build.sink]);
	const C7 = step(T, 'T', 'C7', thorax);
	const N = step(C7, 'C7', 'N', neck1);
	const AT = step(N, 'N', 'AT', neck2);
	const LS = step(T, 'T', 'LS', lumbar);
	return {
		TH: { at: T, rest: rest.T, turn: thorax },
		LU: { at: T, rest: rest.T, turn: lumbar },
		PE: { at: LS, rest: rest.LS, turn: pelvis },
		N1: { at: C7, rest: rest.C7, turn: neck1 },
		N2: { at: N, rest: rest.N, turn: neck2 },
		HD: { at: AT, rest: rest.AT, turn: head },
		'T*': { at: T, rest: rest.T, turn: (thorax + lumbar) / 2 },
		'LS*': { at: LS, rest: rest.LS, turn: (lumbar + pelvis) / 2 },
		'C7*': { at: C7, rest: rest.C7, turn: (thorax + neck1) / 2 },
		'N*': { at: N, rest: rest.N, turn: (neck1 + neck2) / 2 },
		'AT*': { at: AT, rest: rest.AT, turn: (neck2 + head) / 2 }
	};
}

/** The frames of one limb: each bone turns by its parent's turn plus its own angle. */
function chain(
	build: Build,
	start: Point,
	parentTurn: number,
	links: readonly (readonly [
		bone: FrameName,
		joint: FrameName | undefined,
		from: JointName,
		to: JointName,
		turn: number
	])[]
): { frames: Frames; joints: Point[] } {
	const frames: Frames = {};
	const joints: Point[] = [start];
	let at = start;
	let turn = parentTurn;
	for (const [bone, joint, from, to, added] of links) {
		const rest = build.joints[from];
		if (joint) frames[joint] = { at, rest, turn: turn + added / 2 };
		turn += added;
		frames[bone] = { at, rest, turn };
		at = add(at, turned(subtract(build.joints[to], rest), turn));
		joints.push(at);
	}
	return { frames, joints };
}

export function hindFrames(build: Build, trunk: Frames, limb: HindPose): { frames: Frames; joints: Point[] } {
	const hip = carried(trunk, ['PE', ...build.joints.HIP]);
	const made = chain(build, hip, trunk.PE?.turn ?? 0, [
		['FE', 'HIP*', 'HIP', 'ST', limb.hip],
		['TI', 'ST*', 'ST', 'HK', -limb.stifle],
		['MT', 'HK*', 'HK', 'MTP', limb.hock],
		['TO', 'MTP*', 'MTP', 'HT', limb.toe]
	]);
	return { frames: { ...trunk, ...made.frames }, joints: made.joints };
}

export function foreFrames(build: Build, trunk: Frames, limb: ForePose): { frames: Frames; joints: Point[] } {
	const top = carried(trunk, ['TH', ...build.joints.SCT]);
	const made = chain(build, top, trunk.TH?.turn ?? 0, [
		['SC', undefined, 'SCT', 'SH', limb.scapula],
		['HU', 'SH*', 'SH', 'EL', -limb.shoulder],
		['RA', 'EL*', 'EL', 'CA', limb.elbow],
		['MC', 'CA*', 'CA', 'MCP', -limb.carpus],
		['TO', 'MCP*', 'MCP', 'FT', limb.toe]
	]);
	return { frames: { ...trunk, ...made.frames }, joints: made.joints };
}

/** All frames of a pose whose feet are already resolved into angles (see contact.ts). */
export function body(build: Build, pose: Pose): Body {
	const trunk = trunkFrames(build, pose);
	const RH = hindFrames(build, trunk, pose.RH);
	const LH = hindFrames(build, trunk, pose.LH);
	const RF = foreFrames(build, trunk, pose.RF);
	const LF = foreFrames(build, trunk, pose.LF);
	return {
		trunk,
		limbs: { RH: RH.frames, LH: LH.frames, RF: RF.frames, LF: LF.frames },
		joints: { RH: RH.joints, LH: LH.joints, RF: RF.joints, LF: LF.joints }
	};
}
