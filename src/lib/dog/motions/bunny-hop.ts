// A8: at a slow canter both hind legs push and land together instead of one after the other.
import { hears } from './answers.ts';
import { pose, type Pose } from '../pose.ts';
import { type Gait, gaitLimbs, wave } from './gait.ts';
import type { Motion } from './motion.ts';

/** The hind feet land within a few hundredths of a second; the fore feet reach farther than they. */
export const hopGait: Gait = {
	stride: 0.6,
	stance: [0.5, 0.36],
	reach: [18.75, 13.5],
	lift: [10, 11],
	roll: 1,
	lands: { RH: 0, LH: 0.04, RF: 0.42, LF: 0.56 }
};

function poseAt(t: number): Pose {
	const limbs = gaitLimbs(hopGait, t);
	// The hips do not stretch back: the hind feet work farther forward than at a trot.
	const forward = (limb: Pose['RH'], by: number): Pose['RH'] =>
		limb.foot ? { ...limb, foot: { ...limb.foot, centre: limb.foot.centre + by } } : limb;
	const rock = wave(hopGait, t, 1, 0.12);
	return pose({
		...limbs,
		RH: forward(limbs.RH, 2),
		LH: forward(limbs.LH, 8),
		y: -2.6 + 4 * wave(hopGait, t, 1, 0.56),
		pitch: 2 + 4.4 * rock,
		lumbar: 6 + 5 * wave(hopGait, t, 1, 0.94),
		pelvis: 4 + 3 * wave(hopGait, t, 1, 0.9),
		neck1: -14 - 3 * rock,
		neck2: -4,
		head: 14,
		ear: 3 * wave(hopGait, t, 1, 0.4),
		tail: -4,
		wag: 5,
		wagPhase: (2 * Math.PI * t) / hopGait.stride
	});
}

export const bunnyHop: Motion = {
	name: 'bunny-hop',
	title: 'Bunny-hopping',
	duration: 4 * hopGait.stride,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: poseAt,
	marks: [],
	alt: 'A dog canters with both hind legs together: they push off and land as a pair, while the front legs reach far.',
	keyPoses: [0.03, 0.17, 0.3, 0.48],
	keyWords: [
		'Both hind feet have landed together.',
		'Both push off together.',
		'The front feet land, one after the other.',
		'Both hind feet swing forward together.'
	],
	answersVoice: 'Aware; turns at its name.',
	answer: hears
};
