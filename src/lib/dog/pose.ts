// A pose: what differs from standing. Everything that moves the dog goes through this one type.
import type { Point } from './geometry.ts';

export type HindName = 'RH' | 'LH';
export type ForeName = 'RF' | 'LF';
export type LimbName = HindName | ForeName;

/** The near side is the dog's right. */
export const hindNames: readonly HindName[] = ['RH', 'LH'];
export const foreNames: readonly ForeName[] = ['RF', 'LF'];

/**
 * Where a foot is to be, in units of the mixed build. The knuckle (where the toes begin) stands 6 above the
 * ground when the foot is flat. `centre` is the place the foot works around and is moved by the build;
 * `x` is the excursion from it. `turn` and `toe` are turns of the metapodial and the toes in the world.
 */
export interface Foot {
	centre: number;
	x: number;
	y: number;
	turn: number;
	toe: number;
	/** 1 while the toe tip bears on the ground and the knuckle rolls over it, 0 when it is free. */
	pinned?: number;
}

/** Degrees; positive is flexion, for the toes it is toe tip up. A `foot` decides over the angles. */
export interface HindPose {
	hip: number;
	stifle: number;
	hock: number;
	toe: number;
	foot?: Foot;
}

/** As `HindPose`. A positive scapula swings the shoulder forward; it is kept when a `foot` is given. */
export interface ForePose {
	scapula: number;
	shoulder: number;
	elbow: number;
	carpus: number;
	toe: number;
	foot?: Foot;
}

export interface Pose {
	/** Shift of the trunk in units and its pitch in degrees, front end up. */
	x: number;
	y: number;
	pitch: number;
	/** Degrees. Positive raises the front end. */
	thorax: number;
	neck1: number;
	neck2: number;
	head: number;
	/** Degrees. Positive drops the rump end. */
	lumbar: number;
	pelvis: number;
	/** Degrees of opening, 0 or more. */
	jaw: number;
	/** Degrees; the tip swings forward and up. */
	ear: number;
	/** 0 shut, 1 normal, 1.25 a stare. */
	eye: number;
	/** Degrees the tail is raised, degrees each link adds, and the phase (radians) and size of a wag. */
	tail: number;
	tailCurl: number;
	wag: number;
	wagPhase: number;
	/** -1 breathed out, 1 breathed in, at rest; a deep breath goes beyond. */
	breath: number;
	/** Units the ground has run backward under the dog; undefined when the dog stays where it is. */
	travel: number | undefined;
	/** Flying specks of soil, in units of the world. */
	specks: readonly Point[];
	/** How far along its rub a stroking hand is on the flank, -1 to 1; undefined without a hand. */
	hand: number | undefined;
	/** How far that hand is drawn back along its forearm, 0 on the flank, 1 out of the picture. */
	handAway: number;
	/** Height of the ripple in the skin of the thigh, 0 to 1, seen through a lens; undefined without the lens. */
	ripple: number | undefined;
	/** How far the ripple has run, radians. */
	ripplePhase: number;
	/** Where the kneecap is, 0 in its groove, 1 slipped to the inside; undefined without the lens that shows it. */
	kneecap: number | undefined;
	/** Where the near face of something that stands in the way is, units; undefined when the way is free. */
	block: number | undefined;
	/** Units the far limbs are seen above their usual place: rolled toward the viewer, or feet wide apart. */
	roll: number;
	/** Corners of the mouth drawn back, 0 to 1. */
	tense: number;
	/** How hard the hamstrings stand out, 0 to 1. */
	cramp: number;
	RH: HindPose;
	LH: HindPose;
	RF: ForePose;
	LF: ForePose;
}

/** Angles of a hind limb: hip, stifle, hock, toes. */
export function hind(hip = 0, stifle = 0, hock = 0, toe = 0): HindPose {
	return { hip, stifle, hock, toe };
}

/** Angles of a fore limb: scapula, shoulder, elbow, carpus, toes. */
export function fore(scapula = 0, shoulder = 0, elbow = 0, carpus = 0, toe = 0): ForePose {
	return { scapula, shoulder, elbow, carpus, toe };
}

/** The standing pose with some parts changed. */
export function pose(changes: Partial<Pose> = {}): Pose {
	return {
		x: 0,
		y: 0,
		pitch: 0,
		thorax: 0,
		neck1: 0,
		neck2: 0,
		head: 0,
		lumbar: 0,
		pelvis: 0,
		jaw: 0,
		ear: 0,
		eye: 1,
		tail: 0,
		tailCurl: 0,
		wag: 0,
		wagPhase: 0,
		breath: 0,
		travel: undefined,
		specks: [],
		hand: undefined,
		handAway: 0,
		ripple: undefined,
		ripplePhase: 0,
		kneecap: undefined,
		block: undefined,
		roll: 0,
		tense: 0,
		cramp: 0,
		RH: hind(),
		LH: hind(),
		RF: fore(),
		LF: fore(),
		...changes
	};
}

type Mixable<T> = { [K in keyof T]: T[K] extends number ? number : unknown };

/** Every number of `a` moved by `share` toward `b`; what is not a number is taken from `a`. */
function mixNumbers<T extends object>(a: T & Mixable<T>, b: T & Mixable<T>, share: number): T {
	const result: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(a)) {
		const other: unknown = (b as Record<string, unknown>)[key];
		if (typeof value === 'number' && typeof other === 'number') result[key] = value + (other - value) * share;
		else if (
			typeof value === 'object' &&
			value &&
			!Array.isArray(value) &&
			typeof other === 'object' &&
			other
		)
			result[key] = mixNumbers(value as object, other, share);
		else result[key] = value;
	}
	return result as T;
}

/** The foot `share` of the way from `a` to `b`, whose toe is free. */
export function mixFeet(a: Foot, b: Foot, share: number): Foot {
	return { ...mixNumbers(a, b, share), pinned: (a.pinned ?? 0) * (1 - share) };
}

/** The pose `share` of the way from `a` to `b`. Planted feet mix with planted feet only. */
export function mixPoses(a: Pose, b: Pose, share: number): Pose {
	if (share <= 0) return a;
	if (share >= 1) return b;
	return mixNumbers(a as never, b as never, share);
}
