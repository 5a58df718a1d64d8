// Forceful running and biting in sleep, into the rim of the bed; then the dog is roused and is clear at once.
import { wakes } from './answers.ts';
import { smooth } from '../geometry.ts';
import { fore, type ForePose, hind, type HindPose, mixPoses, type Pose } from '../pose.ts';
import { blink, unevenBreath } from './breath.ts';
import type { Motion } from './motion.ts';
import { asleep, awake } from './sleeping.ts';

const duration = 18;
const runs = [1.5, 11] as const;
const bites = [3.2, 6.9, 7.3, 9.6];
const bumps = [4.6, 8.4];
const rousedAt = 12.2;

function hindRun(phase: number, force: number): HindPose {
	const swing = Math.sin(phase);
	const follow = Math.sin(phase - 0.9);
	return hind(
		22 + 24 * swing * force,
		26 + 28 * follow * force,
		16 + 22 * follow * force,
		-24 - 16 * swing * force
	);
}

function foreRun(phase: number, force: number): ForePose {
	const swing = Math.sin(phase);
	const follow = Math.sin(phase + 1.1);
	return fore(
		6 + 11 * swing * force,
		-10 - 20 * swing * force,
		22 + 24 * follow * force,
		44 + 36 * follow * force,
		0
	);
}

/** 1 at `at`, gone after `lasts` seconds; quick in, slower out. */
function stroke(t: number, at: number, lasts: number): number {
	const u = (t - at) / lasts;
	return u <= 0 || u >= 1 ? 0 : Math.sin(Math.PI * u ** 0.6) ** 2;
}

function running(t: number, seed: number): Pose {
	// Rate and force waver: violent, yet without a steady beat.
	const drift = seed * 1.7;
	const phase = 2 * Math.PI * 1.75 * t + Math.sin(1.3 * t + drift) + 0.5 * Math.sin(2.9 * t + 2 * drift);
	const force = 0.78 + 0.22 * Math.sin(1.9 * t + drift);
	const bite = bites.reduce((sum, at) => sum + stroke(t, at, 0.35), 0);
	const shove = bumps.reduce(
		(sum, at) => sum + smooth(t, at - 0.5, at) * (1 - smooth(t, at + 0.05, at + 0.7)),
		0
	);
	const heave = Math.sin(phase - 0.6);
	return {
		...asleep,
		x: 8 * shove + 1.2 * heave,
		y: 1.6 * Math.sin(phase / 2),
		pitch: 2 * heave * force + 3 * shove,
		thorax: -2 + 2 * heave,
		lumbar: 4 - 4 * heave,
		pelvis: 5 - 3 * heave,
		neck1: -18 + 4 * heave + 6 * bite,
		head: 8 + 7 * bite,
		jaw: 2 + 11 * bite,
		ear: 14 + 6 * heave,
		tail: 12 + 6 * Math.sin(phase / 2),
		RH: hindRun(phase, force),
		LH: hindRun(phase + 2.6, force),
		RF: foreRun(phase + 2.9, force),
		LF: foreRun(phase + 0.2, force)
	};
}

/** Roused: eyes open, head up, the legs at rest. */
function roused(t: number): Pose {
	const look = Math.sin(1.4 * (t - rousedAt));
	return {
		...awake,
		neck1: awake.neck1 + 3 * look,
		head: awake.head - 6 * look,
		ear: awake.ear + 6 * Math.max(0, look),
		eye: blink(t, [13.6, 16.2]),
		wag: 6 * smooth(t, 14, 15) * (1 - smooth(t, 16.6, 17.4)),
		wagPhase: 2 * Math.PI * 2 * t
	};
}

function poseAt(t: number, seed: number): Pose {
	const run = smooth(t, runs[0], runs[0] + 1) * (1 - smooth(t, runs[1] - 0.6, runs[1] + 0.4));
	const up = smooth(t, rousedAt, rousedAt + 0.9);
	const now = mixPoses(mixPoses(asleep, running(t, seed), run), roused(t), up);
	return { ...now, breath: unevenBreath(t, duration, 9) };
}

export const rbdEpisode: Motion = {
	name: 'rbd-episode',
	title: 'Running and biting in sleep',
	duration,
	loop: false,
	view: 'above',
	ground: 'bed',
	pose: poseAt,
	marks: [
		{ at: runs[0], label: 'running starts' },
		...bites.map((at) => ({ at, label: 'bites the air' })),
		...bumps.map((at) => ({ at, label: 'hits the rim' })),
		{ at: rousedAt, label: 'roused' }
	].sort((a, b) => a.at - b.at),
	markName: 'an event',
	alt: 'Seen from above, a sleeping dog runs hard with all four legs, bites, pushes into the rim of its bed, and then wakes clear.',
	keyPoses: [3.35, 4.6, 7, 15],
	keyWords: [
		'Asleep, running hard with all four legs.',
		'Driven into the rim of the bed.',
		'Still running, and biting the air.',
		'Roused: the eyes are open and the dog is clear.'
	],
	answersVoice: 'Can be roused, and then is not confused.',
	answer: wakes
};
