// A9: a stiff walk on sore joints: short steps, straight hocks, a rounded back, no kick.
import type { Pose } from '../pose.ts';
import { hears } from './answers.ts';
import { blink } from './breath.ts';
import { type Gait, wave, walking } from './gait.ts';
import type { Motion } from './motion.ts';

/** Two thirds of the normal step, taken slowly. */
export const stiffGait: Gait = {
	stride: 1.3,
	stance: [0.7, 0.7],
	reach: [12.6, 12.6],
	lift: [6, 4],
	roll: 0.5,
	lands: { RH: 0, RF: 0.25, LH: 0.5, LF: 0.75 }
};

const strides = 5;

function poseAt(t: number): Pose {
	const base = walking(t, stiffGait);
	const hindStep = wave(stiffGait, t, 2, 0.1);
	return {
		...base,
		y: base.y * 0.6 - 1.2,
		lumbar: 5 + 0.8 * hindStep,
		pelvis: 6 + 1.2 * hindStep,
		neck1: -15 - 2.5 * hindStep,
		head: 8,
		ear: -7,
		eye: 0.8 * blink(t, [1.6, 4.4]),
		tail: -6,
		wag: 1.5
	};
}

export const oaWalk: Motion = {
	name: 'oa-walk',
	title: 'A stiff walk',
	duration: strides * stiffGait.stride,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: poseAt,
	marks: [],
	alt: 'A dog walks slowly with short steps, straight hocks, a rounded back, a low head and a low tail; it never kicks.',
	keyPoses: [0, 0.325, 0.65, 0.975],
	keyWords: [
		'The right hind foot lands: a short, low step.',
		'The right front foot lands. The hocks stay rather straight.',
		'The left hind foot lands.',
		'The left front foot lands. Back round, head low.'
	],
	answersVoice: 'Aware; comes slowly to its name.',
	answer: hears
};
