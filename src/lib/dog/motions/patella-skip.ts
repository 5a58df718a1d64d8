// A7: at a trot the right hind skips: held up for some strides, then a kick back, and the gait is normal again.
import { hears } from './answers.ts';
import { smooth } from '../geometry.ts';
import { type Foot, mixFeet, type Pose } from '../pose.ts';
import { gaitFoot, phaseOf, trotGait, trotting } from './gait.ts';
import type { Motion } from './motion.ts';
import { type Keys, track } from './track.ts';

const strides = 10;
/** The stride in which the foot is taken up, and the one before whose end it lands. */
const takenUp = 3;
const lands = 7;

// The kick, in strides before landing.
const kickX: Keys = [[-0.64, -46], [-0.5, -66], [-0.38, -89], [-0.24, -72], [-0.1, -38], [0, -25.7]]; // prettier-ignore
const kickY: Keys = [[-0.64, 24], [-0.5, 24], [-0.38, 14], [-0.24, 14], [-0.1, 9.5], [0, 6]]; // prettier-ignore
const kickTurn: Keys = [[-0.64, -34], [-0.5, -46], [-0.38, -50], [-0.24, -34], [-0.1, 6], [0, 17]]; // prettier-ignore
const kickToe: Keys = [[-0.64, -48], [-0.5, -62], [-0.38, -72], [-0.24, -44], [-0.1, 4], [0, 0]]; // prettier-ignore

/** The skipping foot, `at` strides from the start. */
function skipFoot(at: number): Foot {
	const normal = gaitFoot(trotGait, 'RH', phaseOf(trotGait, 'RH', at * trotGait.stride));
	const centre = normal.centre;
	if (at < takenUp + 0.5 || at >= lands) return normal;
	const before = at - lands;
	if (before >= -0.64) {
		return {
			centre,
			x: track(kickX, before) - centre,
			y: track(kickY, before),
			turn: track(kickTurn, before),
			toe: track(kickToe, before)
		};
	}
	const sway = Math.sin(2 * Math.PI * (at - takenUp)) * smooth(-before, 0.64, 1);
	const held: Foot = { centre, x: -46 + 2.2 * sway - centre, y: 24 + 2 * sway, turn: -34, toe: -48 };
	return mixFeet(normal, held, smooth(at, takenUp + 0.5, takenUp + 0.75));
}

function poseAt(t: number): Pose {
	const at = t / trotGait.stride;
	const base = trotting(t);
	const held = smooth(at, takenUp + 0.5, takenUp + 0.8) * (1 - smooth(at, lands - 0.4, lands));
	return {
		...base,
		y: base.y - 0.8 * held,
		kneecap: smooth(at, takenUp + 0.42, takenUp + 0.6) * (1 - smooth(at, lands - 0.52, lands - 0.36)),
		pelvis: base.pelvis + 3.5 * held * Math.cos(2 * Math.PI * at),
		RH: { ...base.RH, foot: skipFoot(at) }
	};
}

export const patellaSkip: Motion = {
	name: 'patella-skip',
	title: 'A skip at the trot',
	duration: strides * trotGait.stride,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: poseAt,
	marks: [
		{ at: (takenUp + 0.5) * trotGait.stride, label: 'foot held up', limb: 'RH' },
		{ at: (lands - 0.5) * trotGait.stride, label: 'kick', limb: 'RH' },
		{ at: lands * trotGait.stride, label: 'normal again', limb: 'RH' }
	],
	markName: 'a change',
	alt: 'A trotting dog carries its right hind leg for a few strides while the kneecap, shown in a lens, is out of place; it kicks back once and trots on.',
	keyPoses: [2.25, 2.6, 3.31, 4],
	keyWords: [
		'At a trot the right hind leg is held up; the kneecap has slipped to the inside.',
		'Still held up, some strides on.',
		'It kicks back once; the kneecap is back in its groove.',
		'A normal trot again.'
	],
	answersVoice: 'Aware throughout; turns at its name.',
	answer: hears
};
