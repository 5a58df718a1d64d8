// A1: after it has relieved itself a dog scrapes the ground backward, right and left hind in turn.
import { smooth } from '../geometry.ts';
import { fore, type Foot, hind, pose, type Pose } from '../pose.ts';
import { turnsTo } from './answers.ts';
import { blink, breath } from './breath.ts';
import type { Motion } from './motion.ts';
import { randomFrom } from './random.ts';
import { type Keys, track } from './track.ts';

const duration = 7;
/** Seconds one stroke takes. */
export const stroke = 0.4;
/** The dog stands a little forward in the picture: the soil needs room behind it. */
const forward = 8;
const homes = { RH: -45 + forward, LH: -40 + forward };

/** Bursts: which side, when its first stroke begins, how many strokes. */
export const bursts = [
	{ limb: 'RH', at: 1, strokes: 3 },
	{ limb: 'LH', at: 2.2, strokes: 3 },
	{ limb: 'RH', at: 4.1, strokes: 2 },
	{ limb: 'LH', at: 4.9, strokes: 2 }
] as const;

// One stroke of a foot over 0 to 1: back along the ground, off it, up, and forward again.
const x: Keys = [[0, -44], [0.12, -54], [0.24, -66], [0.38, -87], [0.5, -88], [0.66, -62], [0.84, -40], [1, -44]]; // prettier-ignore
const y: Keys = [[0, 6], [0.12, 6], [0.24, 7], [0.38, 10.5], [0.5, 16], [0.66, 17], [0.84, 11], [1, 6]]; // prettier-ignore
const turn: Keys = [[0, 0], [0.12, -14], [0.24, -36], [0.38, -50], [0.5, -57], [0.66, -40], [0.84, 4], [1, 0]]; // prettier-ignore
const toe: Keys = [[0, 0], [0.12, 0], [0.24, -16], [0.38, -50], [0.5, -66], [0.66, -50], [0.84, -8], [1, 0]]; // prettier-ignore

function flat(centre: number): Foot {
	return { centre, x: 0, y: 6, turn: 0, toe: 0 };
}

function scraping(limb: 'RH' | 'LH', u: number): Foot {
	return {
		centre: homes[limb],
		x: track(x, u) + 44,
		y: track(y, u),
		turn: track(turn, u),
		toe: track(toe, u)
	};
}

/** Which stroke a limb is in at `t` and how far through it, or undefined when it stands. */
function through(limb: 'RH' | 'LH', t: number): { nth: number; u: number } | undefined {
	for (const burst of bursts) {
		const since = (t - burst.at) / stroke;
		if (burst.limb !== limb || since < 0 || since >= burst.strokes) continue;
		const whole = Math.floor(since);
		return { nth: Math.round(burst.at / stroke) + whole, u: since - whole };
	}
	return undefined;
}

/** Specks thrown back by the stroke a limb is in: they leave the paw and fall. */
function soil({ nth, u }: { nth: number; u: number }, home: number): [number, number][] {
	const random = randomFrom(nth + 11);
	const found: [number, number][] = [];
	for (let i = 0; i < 12; i++) {
		const [from, speed, lift] = [0.22 + random() * 0.14, 8 + random() * 7, 16 + random() * 30];
		const s = (u - from) / (0.62 - 0.2);
		if (s <= 0) continue;
		const height = 2 + lift * s - 26 * s * s;
		if (height > 0) found.push([home - 38 - speed * s, height]);
	}
	return found;
}

function poseAt(t: number): Pose {
	const right = through('RH', t);
	const left = through('LH', t);
	const now = right ?? left;
	const busy = smooth(t, 0.4, 0.95) * (1 - smooth(t, 5.75, 6.6));
	const push = now === undefined ? 0 : Math.sin(Math.PI * now.u) ** 2;
	return pose({
		x: forward,
		y: -1.8 * busy,
		lumbar: 7 * busy,
		pelvis: (3 + 2 * push) * busy,
		neck1: -2 * busy,
		tail: 70 * busy,
		ear: 10 * busy,
		wag: 3,
		wagPhase: (2 * Math.PI * t * 4) / duration,
		eye: blink(t, [0.5, 3.8, 6.3]),
		breath: breath(t, duration / 4),
		specks: now === undefined ? [] : soil(now, right === undefined ? homes.LH : homes.RH),
		RH: { ...hind(), foot: right === undefined ? flat(homes.RH) : scraping('RH', right.u) },
		LH: { ...hind(), foot: left === undefined ? flat(homes.LH) : scraping('LH', left.u) },
		RF: { ...fore(), foot: flat(25 + forward) },
		LF: { ...fore(), foot: { ...flat(18 + forward), turn: -3 } }
	});
}

/** It stops and looks up. */
const stopped: Pose = pose({
	x: forward,
	neck1: 8,
	neck2: 5,
	head: 2,
	ear: 16,
	tail: 60,
	wag: 3,
	RH: { ...hind(), foot: flat(homes.RH) },
	LH: { ...hind(), foot: flat(homes.LH) },
	RF: { ...fore(), foot: flat(25 + forward) },
	LF: { ...fore(), foot: { ...flat(18 + forward), turn: -3 } }
});

export const groundScratch: Motion = {
	name: 'ground-scratch',
	title: 'Scratching the ground',
	duration,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: poseAt,
	marks: bursts.flatMap(({ limb, at, strokes }) =>
		Array.from({ length: strokes }, (_, i) => ({
			at: Math.round((at + i * stroke) * 100) / 100,
			label: limb === 'RH' ? 'right hind' : 'left hind',
			limb
		}))
	),
	markName: 'a stroke',
	alt: 'A standing dog scrapes the ground backward with one hind paw and then the other; soil flies.',
	keyPoses: [1.1, 1.17, 2.4, 6.8],
	keyWords: [
		'The right hind paw goes back along the ground.',
		'It leaves the ground and soil flies.',
		'Now the left hind paw.',
		'It has stopped and stands at ease.'
	],
	answersVoice: 'Stops and looks up at its name.',
	answer: turnsTo(stopped, 0.5)
};
