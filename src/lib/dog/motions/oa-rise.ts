// A9, before the first step: a stiff dog gets up front first, rocks, waits, and pushes with the hind legs.
import type { Pose } from '../pose.ts';
import { hears } from './answers.ts';
import { blink, breath } from './breath.ts';
import type { Motion } from './motion.ts';
import { alongStations, frontUp, lying, pawsDrawnIn, pushing, up } from './rising.ts';

const duration = 8;
const starts = 1;
const rocks = 2.4;
const waits = 3.6;
const pushes = 4.4;
const stands = 6;

const stations = [
	[starts, lying],
	[rocks - 0.2, frontUp],
	[rocks + 0.4, { ...frontUp, x: frontUp.x - 2, pitch: 33, neck1: -20 }],
	[waits - 0.4, { ...frontUp, x: frontUp.x + 2, pitch: 31, neck1: -34 }],
	[waits, { ...frontUp, x: frontUp.x + 0.5, pitch: 32, neck1: -31 }],
	[pushes, { ...frontUp, x: frontUp.x + 0.5, pitch: 32, neck1: -31 }],
	[stands - 0.5, pushing],
	[stands + 0.4, up]
] as const;

function poseAt(t: number): Pose {
	const now = pawsDrawnIn(alongStations(stations, t), t, starts + 0.2, rocks - 0.3);
	return { ...now, ear: now.ear - 7, eye: 0.8 * blink(t, [0.6, 3.9, 6.9]), breath: breath(t, 2.6) };
}

export const oaRise: Motion = {
	name: 'oa-rise',
	title: 'A stiff rise',
	duration,
	loop: false,
	view: 'side',
	ground: 'floor',
	pose: poseAt,
	marks: [
		{ at: starts, label: 'front end up' },
		{ at: rocks, label: 'rocks' },
		{ at: waits, label: 'waits' },
		{ at: pushes, label: 'hind legs push' },
		{ at: stands, label: 'stands' }
	],
	markName: 'a new phase',
	alt: 'A lying dog gets up slowly: the front end first, then it rocks and waits, then the hind legs push it up.',
	keyPoses: [2.2, 4, 5.2, 7.5],
	keyWords: [
		'The front end is up, the rump is still down.',
		'It has rocked, and waits.',
		'The hind legs push; the head is low.',
		'Standing, the back round.'
	],
	answersVoice: 'Aware; looks up and comes when it is ready.',
	answer: hears
};
