// A6: four ways a muscle moves without being told to: rippling, cramping, shaking, jerking.
import { hears, wakes } from './answers.ts';
import { smooth } from '../geometry.ts';
import { hind, pose, type Pose } from '../pose.ts';
import { blink, breath } from './breath.ts';
import type { Motion } from './motion.ts';
import { asleep } from './sleeping.ts';
import { standing } from './stand.ts';

/** Ripples, shakes and jerks a second. */
export const rates = { ripple: 9, tremor: 8, jerk: 1 } as const;

const rippling = 10;
const cramping = 11;
const shaking = 4;
const jerking = 8;

function rippleAt(t: number): Pose {
	const bout = smooth(t, 1.5, 2) * (1 - smooth(t, 4.5, 5)) + smooth(t, 6.2, 6.7) * (1 - smooth(t, 8.7, 9.2));
	return {
		...standing,
		breath: breath(t, rippling / 4),
		eye: blink(t, [3.1, 8]),
		ripple: bout,
		ripplePhase: 2 * Math.PI * rates.ripple * t
	};
}

export const fasciculation: Motion = {
	name: 'fasciculation',
	title: 'Muscle ripples',
	duration: rippling,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: rippleAt,
	marks: [
		{ at: 1.5, label: 'ripples start', limb: 'RH' },
		{ at: 6.2, label: 'ripples start', limb: 'RH' }
	],
	markName: 'ripples start',
	alt: 'A standing dog; fine quick ripples run under the skin of one thigh, shown in a lens, while no joint moves.',
	keyPoses: [2.5, 2.53, 2.56, 5.6],
	keyWords: [
		'Ripples run in the skin of the thigh.',
		'A moment later. The skin has moved, the joints have not.',
		'The ripple runs on.',
		'A pause: the skin is flat.'
	],
	answersVoice: 'Aware; the ripples go on.',
	answer: hears
};

function crampAt(t: number): Pose {
	const hard = smooth(t, 1.5, 2.3) * (1 - smooth(t, 8, 9.6));
	return pose({
		breath: breath(t, cramping / 6),
		eye: blink(t, [1.2, 9.8]),
		cramp: hard,
		y: -1.5 * hard,
		pitch: 1.5 * hard,
		pelvis: 2 * hard,
		neck1: -14 * hard,
		neck2: -8 * hard,
		head: -4 * hard,
		ear: -14 * hard,
		// Low, but in sight: a tip under the belly would be taken for something else.
		tail: 4 * hard,
		tailCurl: -hard,
		tense: 0.8 * hard,
		LH: { ...standing.LH },
		RF: { ...standing.RF },
		LF: { ...standing.LF },
		RH: hind(-2 * hard, 32 * hard, 8 * hard, -24 * hard)
	});
}

export const cramp: Motion = {
	name: 'cramp',
	title: 'Muscle cramp',
	duration: cramping,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: crampAt,
	marks: [
		{ at: 1.5, label: 'cramp starts', limb: 'RH' },
		{ at: 8, label: 'lets go', limb: 'RH' }
	],
	markName: 'a change',
	alt: 'A standing dog suddenly holds one hind leg bent and hard, with its ears back and its head low; later the leg relaxes.',
	keyPoses: [2, 5, 8.8, 10.5],
	keyWords: [
		'One hind leg is drawn up.',
		'It is held there, hard. The ears are back, the head is low.',
		'The muscle lets go.',
		'The foot is down again.'
	],
	answersVoice: 'Fully aware; the cramp goes on.',
	answer: hears
};

function tremorAt(t: number): Pose {
	const shake = Math.sin(2 * Math.PI * rates.tremor * t);
	return {
		...standing,
		breath: breath(t, shaking / 2),
		eye: blink(t, [2.2]),
		// The paw stays where it stands; the heel goes up and down over it, and the knee with the heel.
		RH: { ...hind(), foot: { centre: -50, x: 0, y: 6, turn: 2 + 11 * shake, toe: 0 } }
	};
}

export const tremor: Motion = {
	name: 'tremor',
	title: 'Tremor',
	duration: shaking,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: tremorAt,
	marks: [],
	alt: 'A standing dog; one hind leg shakes to and fro with small, quick, even strokes.',
	keyPoses: [0.03, 0.094, 0.156, 0.219],
	keyWords: [
		'The right hind leg at one end of its stroke.',
		'At the other end.',
		'Back again.',
		'And once more, at the same even beat.'
	],
	answersVoice: 'Aware; looks up at its name.',
	answer: hears
};

/** A shock: at its height within a few hundredths of a second, gone in a third. */
function shock(t: number): number {
	const since = t - Math.floor(t);
	return smooth(since, 0.4, 0.48) * (1 - smooth(since, 0.47, 0.72));
}

function jerkAt(t: number): Pose {
	const jolt = shock(t * rates.jerk);
	const { hip, stifle, hock, toe } = asleep.RH;
	return {
		...asleep,
		breath: breath(t, jerking / 2),
		RH: hind(hip + 24 * jolt, stifle + 44 * jolt, hock + 32 * jolt, toe + 10 * jolt)
	};
}

export const myoclonus: Motion = {
	name: 'myoclonus',
	title: 'Rhythmic jerks',
	duration: jerking,
	loop: true,
	view: 'above',
	ground: 'bed',
	pose: jerkAt,
	marks: Array.from({ length: jerking * rates.jerk }, (_, i) => ({
		at: Math.round((i + 0.47) * 100) / 100,
		label: 'jerk',
		limb: 'RH' as const
	})),
	markName: 'a jerk',
	alt: 'Seen from above, a dog sleeps on its side; the same hind leg jerks again and again like a shock, at an even beat.',
	keyPoses: [0.47, 0.58, 1, 1.47],
	keyWords: [
		'Asleep; one hind leg jerks.',
		'It falls back.',
		'Loose.',
		'A second after the first jerk the same leg jerks again.'
	],
	answersVoice: 'Wakes to its name; the jerks may go on.',
	answer: (base, since) => ({ ...wakes(base, since), RH: base.RH })
};
