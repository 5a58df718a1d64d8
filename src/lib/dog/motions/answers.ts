// What a dog does when it is called: a movement laid over whatever it was doing, and back again. One who hears
// moves the ears first and the head after; a sleeper opens its eyes, lifts its head and knows where it is.
import { clamp, smooth } from '../geometry.ts';
import { mixPoses, type Pose } from '../pose.ts';
import { limits } from '../skeleton.ts';
import { blink } from './breath.ts';
import { awake } from './sleeping.ts';

/** The pose `since` seconds after the call, `t` seconds into the clip; `base` is the pose without a call. */
export type Answer = (base: Pose, since: number, t: number) => Pose;

/** Seconds from the call until the dog is back at what it was doing. */
export const answerLasts = 6;
/** A sleeper's head is up and its eyes are open by now. */
export const oriented = 1.6;
const settles = 4.6;

/** 0 when called, 1 while the dog attends, 0 again at the end; it begins after `delay` and takes `rise` seconds. */
export function attending(since: number, delay: number, rise: number): number {
	return smooth(since, delay, delay + rise) * (1 - smooth(since, settles, answerLasts));
}

/** The ears' share in hearing: they are first. */
export const heard = (since: number): number => attending(since, 0.15, 0.3);

function within(joint: 'neck1' | 'neck2' | 'head', value: number): number {
	const [low, high] = limits[joint];
	return clamp(value, low, high);
}

export const noReply: Answer = (base) => base;

/** Aware and awake: the ears come forward and the head comes up; the rest of the body goes on. */
export const hears: Answer = (base, since) => {
	const up = attending(since, 0.35, 0.5);
	const look = up * Math.sin(1.7 * (since - 0.6));
	return {
		...base,
		ear: base.ear + 16 * heard(since),
		eye: base.eye + Math.max(0, 1.08 - base.eye) * up * blink(since, [2.4]),
		neck1: within('neck1', base.neck1 + 9 * up),
		neck2: within('neck2', base.neck2 + 5 * up),
		head: within('head', base.head + 3 * up + 4 * look)
	};
};

/** A sleeper wakes: eyes open, head up, a look about; then it lies down again. */
export const wakes = (base: Pose, since: number): Pose => {
	const up = attending(since, 0.5, oriented - 0.5);
	const look = Math.sin(1.4 * (since - oriented));
	const now = mixPoses(base, { ...awake, breath: base.breath, wag: 6, wagPhase: 4 * Math.PI * since }, up);
	return {
		...now,
		ear: now.ear + 8 * heard(since) * (1 - up),
		eye: now.eye * (up > 0.5 ? blink(since, [2.9, 4.1]) : 1),
		neck1: now.neck1 + 3 * up * look,
		head: now.head - 6 * up * look
	};
};

/** Leaves off and does this instead. */
export function turnsTo(instead: Pose, rise = 0.7): Answer {
	return (base, since) =>
		mixPoses(base, { ...instead, breath: base.breath, wagPhase: base.wagPhase }, attending(since, 0.3, rise));
}
