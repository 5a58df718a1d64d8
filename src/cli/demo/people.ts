// Who is in the made-up class: how able, how quick, and how it went with each.

import { chanceOf, logistic } from './chance.ts';
import type { Mind } from './answers.ts';

/** `late`: at work and not through. `failing`: fails a quiz again and again. */
export type Fate = 'done' | 'late' | 'idle' | 'stuck' | 'failing' | 'hasty' | 'absent';

/** Shares of a class; who is left is done. */
const shares: [Exclude<Fate, 'done'>, number][] = [
	['absent', 0.035],
	['stuck', 0.04],
	['failing', 0.03],
	['idle', 0.05],
	['late', 0.07],
	['hasty', 0.015]
];

export interface Person extends Mind {
	/** From 1. */
	number: number;
	name: string;
	fate: Fate;
	/** Seconds at a question, against the others. */
	pace: number;
}

/** @returns `learners` of them, at least one of every fate from ten on */
export function peopleOf(learners: number, seed: number): Person[] {
	const fates = shares.flatMap(([fate, share]) =>
		Array.from({ length: Math.max(learners < 10 ? 0 : 1, Math.round(share * learners)) }, () => fate)
	);
	const chance = chanceOf(seed, 'fates');
	const places = Array.from({ length: learners }, (_, index) => index);
	const fateAt = new Map<number, Fate>();
	for (const fate of fates)
		fateAt.set(places.splice(Math.floor(chance.share() * places.length), 1)[0]!, fate);
	return Array.from({ length: learners }, (_, index) =>
		personOf(index + 1, fateAt.get(index) ?? 'done', seed)
	);
}

function personOf(number: number, fate: Fate, seed: number): Person {
	const chance = chanceOf(seed, `learner ${number}`);
	const weaker = fate === 'failing' || fate === 'stuck' ? 1 : 0;
	const ability = chance.normal() - weaker;
	return {
		number,
		name: `Demo learner ${String(number).padStart(3, '0')}`,
		fate,
		ability,
		pace: Math.exp(0.35 * chance.normal()),
		holds: (misconception) =>
			chanceOf(seed, `learner ${number} ${misconception}`).happens(0.5 * logistic(-ability))
	};
}
