// A3, dreaming sleep: short flicks of one paw, then another, with uneven gaps; everything else lies loose.
import { wakes } from './answers.ts';
import { hindNames, type LimbName, type Pose } from '../pose.ts';
import { unevenBreath } from './breath.ts';
import { type Mark, type Motion, standardSeed } from './motion.ts';
import { randomFrom } from './random.ts';
import { asleep } from './sleeping.ts';

const duration = 20;
const limbNames: readonly LimbName[] = ['RH', 'LH', 'RF', 'LF'];

/** One flick: seconds, and degrees at the hock or the carpus. */
export interface Twitch {
	at: number;
	lasts: number;
	limb: LimbName;
	size: number;
}

/** The flicks of one draw, in order and never two at a time: clusters with short gaps, longer rests between. */
export function twitches(seed: number): Twitch[] {
	const random = randomFrom(seed);
	const found: Twitch[] = [];
	let at = 0.8 + random() * 0.7;
	let inCluster = 3 + Math.floor(random() * 4);
	let before: LimbName | undefined;
	while (at < duration - 0.8) {
		const others = limbNames.filter((name) => name !== before || random() < 0.25);
		const limb = others[Math.floor(random() * others.length)] ?? 'RH';
		const lasts = 0.07 + random() * 0.08;
		const size = hindNames.includes(limb as 'RH') ? 7 + random() * 2 : 10 + random() * 4;
		found.push({ at, lasts, limb, size });
		before = limb;
		inCluster--;
		at += lasts + (inCluster > 0 ? 0.3 + random() * random() * 1.4 : 2.2 + random() * 2.6);
		if (inCluster <= 0) inCluster = 2 + Math.floor(random() * 5);
	}
	return found;
}

/** Quick out, slower back; 0 outside. */
function flick(t: number, at: number, lasts: number): number {
	const u = (t - at) / lasts;
	return u <= 0 || u >= 1 ? 0 : Math.sin(Math.PI * u ** 0.7) ** 2;
}

/** Small flicks of the face and tail between those of the limbs. */
function asides(t: number, seed: number): Partial<Pose> {
	const random = randomFrom(seed + 77);
	const sum = { ear: 0, jaw: 0, tail: 0, eye: 0 };
	const parts = ['ear', 'eye', 'jaw', 'eye', 'tail'] as const;
	let at = 1.5 + random();
	for (let i = 0; at < duration - 0.8; i++) {
		const part = parts[i % parts.length] ?? 'ear';
		const lasts = part === 'tail' ? 0.3 : 0.14;
		sum[part] += flick(t, at, lasts);
		if (part === 'eye') sum.eye += flick(t, at + 0.2, lasts);
		at += 0.9 + random() * 1.8;
	}
	return {
		ear: asleep.ear + 5 * sum.ear,
		jaw: 3 * sum.jaw,
		tailCurl: 2.5 * sum.tail,
		eye: 0.14 * Math.min(1, sum.eye)
	};
}

function poseAt(t: number, seed: number): Pose {
	const now: Pose = { ...asleep, ...asides(t, seed), breath: unevenBreath(t, duration, 7) };
	for (const { at, lasts, limb, size } of twitches(seed)) {
		const share = flick(t, at, lasts);
		if (!share) continue;
		if (limb === 'RH' || limb === 'LH') {
			const rest = asleep[limb];
			now[limb] = { ...rest, hock: rest.hock + size * share, toe: rest.toe + 26 * share };
		} else {
			const rest = asleep[limb];
			now[limb] = { ...rest, carpus: rest.carpus + size * share, toe: rest.toe + 18 * share };
		}
	}
	return now;
}

const standard = twitches(standardSeed);

const pawOf = (limb: LimbName): string => (hindNames.includes(limb as 'RH') ? 'hind paw' : 'front paw');

function marksOf(seed: number): Mark[] {
	return twitches(seed).map(({ at, limb }) => ({
		at: Math.round(at * 100) / 100,
		label: pawOf(limb),
		limb
	}));
}

/** The moment a flick is at its height, and what it is called. */
function peak(index: number): { at: number; words: string } {
	const twitch = standard[Math.min(index, standard.length - 1)];
	return twitch
		? { at: twitch.at + twitch.lasts * 0.37, words: `A ${pawOf(twitch.limb)} flicks.` }
		: { at: 0, words: 'Loose and still.' };
}

const peaks = [peak(0), peak(2), peak(6)] as const;
/** In the gap before the last of them. */
const rest = ((standard[5]?.at ?? 0) + (standard[6]?.at ?? 0)) / 2;

export const remTwitch: Motion = {
	name: 'rem-twitch',
	title: 'Twitches in dreaming sleep',
	duration,
	loop: true,
	view: 'above',
	ground: 'bed',
	pose: poseAt,
	marks: marksOf(standardSeed),
	marksOf,
	markName: 'a twitch',
	alt: 'Seen from above, a dog lies asleep on its side; single paws flick briefly, one and then another, without rhythm.',
	keyPoses: [peaks[0].at, peaks[1].at, rest, peaks[2].at],
	keyWords: [peaks[0].words, peaks[1].words, 'Loose and still between two flicks.', peaks[2].words],
	answersVoice: 'Wakes to its name and soon knows where it is.',
	answer: wakes
};
