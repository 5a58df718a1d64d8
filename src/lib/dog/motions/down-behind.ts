// Down behind: the front half is up on the forelegs, the hind legs trail and do not take part. The dog tries to rise,
// cannot, and pulls itself along.
import { add, type Point, smooth, subtract, turned } from '../geometry.ts';
import { type Foot, fore, type ForePose, hind, type HindPose, type Pose, pose } from '../pose.ts';
import { restJoints } from '../skeleton.ts';
import { hears } from './answers.ts';
import { blink, breath } from './breath.ts';
import type { Motion } from './motion.ts';

const duration = 12;
const tries = [1.6, 4.4] as const;
const pulls = 5.4;

/** Which front foot goes how far ahead when: seconds and units. Each goes as far as the trunk is pulled. */
const steps: readonly (readonly [limb: 'RF' | 'LF', at: number, by: number])[] = [
	['LF', 5.4, 15], ['RF', 6.05, 15], ['LF', 7.6, 15], ['RF', 8.25, 15]
]; // prettier-ignore
const stepTakes = 0.64;
const way = 30;

/** Where the hip lies: the whole trunk turns about it, for the rump does not leave the ground. */
const hip: Point = [-24, 39.6];

/** Shift of the trunk that puts the hip there. */
function trunkOn(
	pitch: number,
	lumbar: number,
	pelvis: number
): Pick<Pose, 'x' | 'y' | 'pitch' | 'lumbar' | 'pelvis'> {
	const { T, LS, HIP } = restJoints;
	const loin = turned(subtract(LS, T), pitch + lumbar);
	const back = turned(subtract(HIP, LS), pitch + lumbar + pelvis);
	const [x, y] = subtract(subtract(hip, add(loin, back)), T);
	return { x, y, pitch, lumbar, pelvis };
}

/** Units the trunk has been pulled forward, and the hind legs a moment behind it. */
function pulled(t: number): number {
	return (way / 2) * (smooth(t, pulls + 0.3, pulls + 1.7) + smooth(t, pulls + 2.5, pulls + 3.9));
}

function frontFoot(limb: 'RF' | 'LF', t: number): ForePose {
	const before = { RF: 47, LF: 53 }[limb];
	let ahead = 0;
	let lift = 0;
	for (const [name, at, by] of steps) {
		if (name !== limb) continue;
		const u = smooth(t, at, at + stepTakes);
		ahead += by * u;
		lift += Math.sin(Math.PI * u);
	}
	const x = ahead - pulled(t);
	return {
		...fore(-9 + 0.4 * x),
		foot: { centre: before, x, y: 6 + 5 * lift, turn: -14 * lift + 0.4 * x, toe: -22 * lift }
	};
}

/** A hind leg trails: its shank, its heel and the top of its paw lie on the ground. */
function trailing(shank: number, t: number): HindPose {
	const foot: Foot = {
		centre: hip[0] - 25,
		x: -shank + pulled(t - 0.22) - pulled(t),
		y: 5.4,
		turn: -84,
		toe: -154
	};
	return { ...hind(), foot };
}

function poseAt(t: number): Pose {
	const effort = smooth(t, tries[0], tries[0] + 1) * (1 - smooth(t, tries[1] - 1, tries[1]));
	const strain = effort * Math.sin(2 * Math.PI * 1.5 * t);
	const pulling = pulled(t + 0.3) - pulled(t);
	return pose({
		...trunkOn(27 + 4 * effort + 0.5 * strain - 0.2 * pulling, -12, -8),
		thorax: 4 + 3 * effort,
		neck1: -16 - 11 * effort - 0.5 * pulling,
		neck2: -6,
		head: 4 * effort,
		ear: -8,
		eye: blink(t, [0.8, 4.9, 10.3]),
		tense: 0.4,
		tail: 6,
		tailCurl: 5,
		breath: breath(t, duration / 8),
		travel: pulled(t),
		RF: frontFoot('RF', t),
		LF: frontFoot('LF', t),
		RH: trailing(33, t),
		LH: trailing(29, t)
	});
}

export const downBehind: Motion = {
	name: 'down-behind',
	title: 'Down behind',
	duration,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: poseAt,
	marks: [
		{ at: tries[0], label: 'tries to rise' },
		{ at: tries[1] - 1, label: 'sinks back' },
		{ at: pulls, label: 'pulls itself forward' }
	],
	markName: 'a change',
	alt: 'A dog is up on its front legs only; the hind legs lie limp behind it. It tries to rise, cannot, and drags them along.',
	keyPoses: [0, 3, 6.35, 9],
	keyWords: [
		'The front half is up. The hind legs lie limp behind.',
		'It tries to rise: the front end goes up, the rump does not.',
		'A front foot steps ahead.',
		'The front legs pull, and the hind legs are dragged.'
	],
	answersVoice: 'Aware; looks up, but cannot get up.',
	answer: hears
};
