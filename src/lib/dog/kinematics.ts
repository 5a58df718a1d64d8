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
	/** Of the turn: a frame carries many landmarks. */
	cos: number;
	sin: number;
}

function frame(at: Point, rest: Point, turn: number): Frame {
	const radians = (turn * Math.PI) / 180;
	return { at, rest, turn, cos: Math.cos(radians), sin: Math.sin(radians) };
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
	const found = frames[name];
	if (!found) throw new Error(`no frame ${name}`);
	const { at, rest, cos, sin } = found;
	const ahead = x - rest[0];
	const above = y - rest[1];
	return [at[0] + ahead * cos - above * sin, at[1] + ahead * sin + above * cos];
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
		TH: frame(T, rest.T, thorax),
		LU: frame(T, rest.T, lumbar),
		PE: frame(LS, rest.LS, pelvis),
		N1: frame(C7, rest.C7, neck1),
		N2: frame(N, rest.N, neck2),
		HD: frame(AT, rest.AT, head),
		'T*': frame(T, rest.T, (thorax + lumbar) / 2),
		'LS*': frame(LS, rest.LS, (lumbar + pelvis) / 2),
		'C7*': frame(C7, rest.C7, (thorax + neck1) / 2),
		'N*': frame(N, rest.N, (neck1 + neck2) / 2),
		'AT*': frame(AT, rest.AT, (neck2 + head) / 2)
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
		if (joint) frames[joint] = frame(at, rest, turn + added / 2);
		turn += added;
		frames[bone] = frame(at, rest, turn);
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
