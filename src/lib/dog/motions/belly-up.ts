// A2: a loose, wriggling dog on its back, and for contrast a tense dog that shows its belly and keeps still.
import { heard, turnsTo } from './answers.ts';
import { smooth } from '../geometry.ts';
import { fore, hind, pose, type Pose } from '../pose.ts';
import { blink, breath } from './breath.ts';
import type { Motion } from './motion.ts';

const rolling = 8;
const lying = 6;

/** Upside down, the head at the left, the ear fallen back. */
const onBack: Pose = pose({ x: 27, y: -75.5, pitch: 180, neck1: -36, neck2: -22, head: 48, ear: -165 });

function rollAt(t: number): Pose {
	const turn = (2 * Math.PI * t) / rolling;
	// Two bursts with pauses; every limb has its own rate, from one to two a second, and its own size.
	const burst =
		0.15 +
		0.85 * (smooth(t, 0.4, 1) * (1 - smooth(t, 3, 3.7)) + smooth(t, 4.6, 5.1) * (1 - smooth(t, 6.8, 7.6)));
	const cycle = (times: number, shift: number): number => burst * Math.sin(turn * times + shift);
	// `bent` keeps left and right apart in the pauses too.
	const leg = (bent: number, s: number, late: number): Pose['RH'] =>
		hind(bent + 20 * s, bent * 1.2 + 10 + 22 * late, bent + 10 + 16 * late, -16 + 8 * s);
	const arm = (bent: number, s: number, late: number): Pose['RF'] =>
		fore(3 * s, 8 * s, bent + 12 * late, bent + 18 + 18 * late, -6);
	const sway = cycle(9, 0);
	return {
		...onBack,
		x: onBack.x - 3 + 2.5 * sway,
		pitch: 179 + 2 * sway,
		// It rolls over its back: the end that tips down is carried by the ground.
		y: onBack.y + 3 + 3 * sway + 0.8 * burst * Math.cos(turn * 18),
		thorax: 3 * sway,
		lumbar: 3 - 5 * sway,
		neck1: -35 + 3 * cycle(9, 1),
		head: 45 + 4 * cycle(9, 2),
		jaw: 11 + 2 * cycle(8, 0.5),
		roll: 3.5 + 4.5 * cycle(5, 0.6),
		eye: 0.12,
		tail: 40,
		wag: 9,
		wagPhase: turn * 16,
		breath: breath(t, 1),
		RH: leg(20, cycle(13, 0), cycle(13, -0.8)),
		LH: leg(3, cycle(10, 2.1) * 0.7, cycle(10, 1.3) * 0.8),
		RF: arm(50, cycle(11, 0.8), cycle(11, 0)),
		LF: arm(32, cycle(8, 3) * 0.8, cycle(8, 2.2) * 0.7)
	};
}

export const excitedRoll: Motion = {
	name: 'excited-roll',
	title: 'Rolling for fun',
	duration: rolling,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: rollAt,
	marks: [],
	alt: 'A loose dog wriggles on its back with its mouth open; the hind legs pedal unevenly, with pauses.',
	keyPoses: [0, 1.5, 2.3, 5.9],
	keyWords: [
		'On the back, loose.',
		'The legs pedal, each at its own rate.',
		'Left and right differ.',
		'A second burst, after a pause.'
	],
	answersVoice: 'Turns to its name at once.',
	answer: turnsTo({ ...rollAt(0), head: 30, neck1: -28, ear: -120, jaw: 6, eye: 1 }, 0.5)
};

export const tenseBellyUp: Motion = {
	name: 'tense-belly-up',
	title: 'Belly up and tense',
	duration: lying,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: (t) => ({
		...onBack,
		lumbar: 10,
		pelvis: 14,
		thorax: -4,
		head: 50,
		ear: -150,
		eye: 1.25 * blink(t, [4.4]),
		tense: 1,
		tail: -90,
		breath: 0.6 * breath(t, 1.5),
		RH: hind(34, 66, 52, -20),
		LH: hind(28, 58, 44, -20),
		RF: fore(-6, 22, 64, 92, -10),
		LF: fore(-6, 18, 62, 84, -10)
	}),
	marks: [],
	alt: 'A tense dog lies still on its back with its legs and tail tucked in, its mouth shut and its eyes wide.',
	keyPoses: [0, 0.75, 1.5, 4.4],
	keyWords: ['Still: legs tucked, tail in.', 'Breathed in. Nothing else has changed.', 'Still.', 'A blink.'],
	answersVoice: 'Aware of the voice, but stays still.',
	answer: (base, since) => ({ ...base, ear: base.ear + 14 * heard(since) })
};
