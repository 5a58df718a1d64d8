// What a motion is. It is a pure function of time, so the same data draws the animation, its stills for
// reduced motion and print, its description in words, and its tests.
import type { LimbName, Pose } from '../pose.ts';
import type { View } from '../camera.ts';

/** A moment worth a tick on the timeline, seconds from the start. */
export interface Mark {
	at: number;
	label: string;
	/** The limb that moves then, for a pointer. */
	limb?: LimbName;
}

export interface Motion {
	name: string;
	title: string;
	/** Seconds. */
	duration: number;
	/** True when the last frame is the first. */
	loop: boolean;
	view: View;
	/** What the dog lies on when seen from above. */
	ground: 'floor' | 'bed' | 'mat';
	/** `t` in seconds; `seed` decides what is random. The same arguments give the same pose. */
	pose(t: number, seed: number): Pose;
	/** Of the motion as drawn with `standardSeed`. */
	marks: readonly Mark[];
	alt: string;
	describe: readonly string[];
	caption: string;
	/** Four moments, seconds, that tell the motion without movement. */
	keyPoses: readonly [number, number, number, number];
	answersVoice: string;
}

/** Marks, key poses and everything printed belong to this draw. */
export const standardSeed = 1;
