// A10, its first seconds seen from the side: the dog stops and stares, stiffens, loses its balance and sinks. The
// fall is the cut to the view from above.
import { smooth } from '../geometry.ts';
import { type Foot, mixPoses, type Pose } from '../pose.ts';
import { hears } from './answers.ts';
import { blink, breath } from './breath.ts';
import type { Motion } from './motion.ts';
import { standing } from './stand.ts';

const duration = 6;
const stares = 1;
const stiffens = 3;
const reels = 3.7;
const sinks = 4.5;

function poseAt(t: number): Pose {
	const stare = smooth(t, stares, stares + 0.4);
	const stiff = smooth(t, stiffens, stiffens + 0.7);
	const sink = smooth(t, sinks, sinks + 1.3);
	// Back, forward and over, on legs that do not give: the far feet come up as it tips toward the viewer.
	const reel = Math.sin((2 * Math.PI * (t - reels)) / 0.9) * smooth(t, reels, reels + 0.2) * (1 - sink);
	const tip = smooth(t, reels, sinks + 1);
	const lift = smooth(t, reels + 0.25, reels + 0.6);
	const shake = stiff * Math.sin(2 * Math.PI * 9 * t);
	return {
		...standing,
		// The breath stops with the stare, and so does the tail.
		breath: breath(t, 2.4) * (1 - stare),
		wag: 4 * (1 - stare),
		wagPhase: 4 * Math.PI * t,
		eye: (1 + 0.25 * stare) * blink(t, [0.5]),
		ear: -6 * stiff,
		x: -4 * reel - 4 * sink,
		y: stiff - 1.6 * tip - 16 * sink,
		pitch: 2 * reel + 9 * sink + 0.3 * shake,
		roll: 2 * tip,
		neck1: 8 * stiff + 0.6 * shake,
		neck2: 6 * stiff,
		head: 4 * stiff + 4 * sink,
		tense: stiff,
		tail: 38 * stiff,
		RF: {
			...standing.RF,
			foot: { ...(standing.RF.foot as Foot), x: 9 * lift, y: 6 + 9 * lift, turn: 2 + 16 * lift }
		}
	};
}

export const seizureOnset: Motion = {
	name: 'seizure-onset',
	title: 'Generalised seizure, the onset',
	duration,
	loop: false,
	view: 'side',
	ground: 'floor',
	pose: poseAt,
	clock: { from: -stares, rate: 1, counts: 'seizure' },
	warns: true,
	marks: [
		{ at: stares, label: 'stares' },
		{ at: stiffens, label: 'stiffens' },
		{ at: reels, label: 'loses its balance' },
		{ at: sinks, label: 'sinks' }
	],
	markName: 'a new phase',
	alt: 'A standing dog stops and stares, then stiffens with its neck and tail raised, reels and sinks toward the ground.',
	keyPoses: [0, 2, 3.65, 5],
	keyWords: [
		'Standing at ease.',
		'A stare; nothing else moves.',
		'Stiff, neck and tail raised.',
		'Off balance and sinking, still stiff.'
	],
	answersVoice: 'No reply once it stares.',
	answer: (base, since, t) => mixPoses(hears(base, since, t), base, smooth(t, stares - 0.4, stares + 0.2))
};
