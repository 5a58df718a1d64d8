// Chance of the demonstration: the same seed gives the same class.

import { generator, hashSeed } from '../../lib/quiz/random.ts';

export interface Chance {
	/** From 0 up to 1. */
	share(): number;
	/** Whether what happens in `share` of all cases happens now. */
	happens(share: number): boolean;
	between(low: number, high: number): number;
	/** Normally distributed with mean 0 and standard deviation 1. */
	normal(): number;
	/** 0 to 2^32 - 1. */
	whole(): number;
	/** One of them, the more often the heavier it is. */
	weighed<T>(list: readonly T[], weight: (one: T) => number): T;
}

/** @param name what it is for, so that one thing's chance does not hang on another's */
export function chanceOf(seed: number, name: string): Chance {
	const whole = generator(hashSeed(seed, name));
	const share = () => whole() / 2 ** 32;
	return {
		whole,
		share,
		happens: (part) => share() < part,
		between: (low, high) => low + (high - low) * share(),
		// Box and Muller.
		normal: () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share()),
		weighed(list, weight) {
			const sum = list.reduce((all, one) => all + weight(one), 0);
			let left = share() * sum;
			return list.find((one) => (left -= weight(one)) < 0) ?? list.at(-1)!;
		}
	};
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
