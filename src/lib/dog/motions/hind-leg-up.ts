// A hind leg that is suddenly not used: the dog stands on three legs, the weight well forward, and the leg it holds
// up trembles. Unlike a cramp the leg is loose, and unlike a skip it stays up.
import { smooth } from '../geometry.ts';
import { fore, hind, type Pose } from '../pose.ts';
import { hears } from './answers.ts';
import { blink, breath } from './breath.ts';
import type { Motion } from './motion.ts';
import { standing } from './stand.ts';

const duration = 10;
/** Trembling strokes a second: drawn for the look, not measured. */
export const trembles = 8;
const bouts = [
	[1.2, 3.6],
	[5.6, 8.8]
] as const;
const cries = 6.4;

const within = (t: number, [from, to]: readonly [number, number], rise: number): number =>
	smooth(t, from, from + rise) * (1 - smooth(t, to - rise, to));

function poseAt(t: number): Pose {
	const trembling = Math.max(...bouts.map((bout) => within(t, bout, 0.5)));
	const shake = trembling * Math.sin(2 * Math.PI * trembles * t);
	const cry = within(t, [cries, cries + 1], 0.3);
	// It cannot find an easy stand: the weight goes a little to and fro, and the leg with it.
	const sway = Math.sin((2 * Math.PI * t) / (duration / 2));
	return {
		...standing,
		x: 5.5 + 0.8 * sway + 0.12 * shake,
		y: -1.6 + 0.12 * shake,
		pitch: -1.6,
		lumbar: 8,
		pelvis: 7 + 0.5 * sway,
		neck1: -20 - sway + 6 * cry,
		neck2: -12 + 0.4 * shake,
		head: 6 + 5 * cry,
		jaw: 7 * cry,
		ear: -11,
		eye: blink(t, [0.7, 4.4, 9.1]),
		tense: 0.7,
		tail: -8,
		tailCurl: 1,
		breath: 0.8 * breath(t, duration / 8),
		RF: { ...fore(2), foot: { centre: 30, x: 0, y: 6, turn: 4, toe: 0 } },
		LF: { ...fore(-1), foot: { centre: 19, x: 0, y: 6, turn: -13, toe: 0 } },
		LH: { ...hind(), foot: { centre: -46, x: 0, y: 6, turn: -3, toe: 0 } },
		RH: hind(38 + sway + 0.8 * shake, 62 + 1.5 * sway + 2.4 * shake, 26 + 2 * shake, -38)
	};
}

export const hindLegUp: Motion = {
	name: 'hind-leg-up',
	title: 'One hind leg held up',
	duration,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: poseAt,
	marks: [
		{ at: bouts[0][0], label: 'trembles', limb: 'RH' },
		{ at: bouts[1][0], label: 'trembles', limb: 'RH' },
		{ at: cries, label: 'cries' }
	],
	markName: 'a change',
	alt: 'A dog stands on three legs and leans forward; one hind paw is held off the ground and trembles, and the ears are back.',
	keyPoses: [0, 2.4, 6.9, 9.5],
	keyWords: [
		'One hind paw is off the ground. The weight is over the front feet.',
		'The leg trembles; the other three stay where they are.',
		'It cries once. The leg still trembles.',
		'The leg is still up.'
	],
	answersVoice: 'Aware; looks up, and keeps the leg up.',
	answer: hears
};
