// What a motion is. It is a pure function of time, so the same data draws the animation, its stills for
// reduced motion and print, its description in words, and its tests.
import type { LimbName, Pose } from '../pose.ts';
import type { View } from '../camera.ts';
import type { Answer } from './answers.ts';

/** A moment worth a tick on the timeline, seconds from the start. */
export interface Mark {
	at: number;
	label: string;
	/** The limb that moves then, for a pointer. */
	limb?: LimbName;
}

/** The dog's own time, where the clip shortens it: the reading at the start, and its seconds in one of the clip. */
export interface Clock {
	from: number;
	rate: number;
	/** A seizure's clock shows the five-minute line; any other counts what the words say. */
	counts: 'seizure' | 'recovery';
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
	/** Of the motion as drawn with `standardSeed`; `marksOf` where another seed moves them. */
	marks: readonly Mark[];
	marksOf?(seed: number): readonly Mark[];
	/** What one mark stands for, in the words of the key beside the timeline. */
	markName?: string;
	clock?: Clock;
	/** Asks before anything is shown. */
	warns?: true;
	alt: string;
	/** Four moments, seconds, that tell the motion without movement. */
	keyPoses: readonly [number, number, number, number];
	/** What each key pose shows. */
	keyWords: readonly [string, string, string, string];
	/** What the dog does when it is called, in words and as a movement over the pose. */
	answersVoice: string;
	answer: Answer;
}

/** Marks, key poses and everything printed belong to this draw. */
export const standardSeed = 1;
