// Chance from a seed: the same seed gives the same numbers on every device and in every version.
// Shuffles of stored attempts depend on it, so what it gives out must never change.

/**
 * Whole numbers from 0 to 2^32 - 1. A counter steps by the golden ratio of 2^32, which visits every 32-bit number
 * once, and each step is mixed. Enough for shuffling questions; nothing secret may rest on it.
 */
export function generator(seed: number): () => number {
	let counter = seed | 0;
	return () => {
		counter = (counter + 0x9e3779b9) | 0;
		return mix(counter);
	};
}

/** A shuffled copy. Taking the remainder favours early places by less than 1 in 40 million in a list of 100. */
export function shuffle<T>(list: readonly T[], seed: number): T[] {
	const next = generator(seed);
	const left = [...list];
	const shuffled: T[] = [];
	while (left.length > 0) shuffled.push(...left.splice(next() % left.length, 1));
	return shuffled;
}

/** A 32-bit seed of its own for a named part of an attempt, for example one item. */
export function hashSeed(seed: number, text: string): number {
	let hash = mix(seed | 0);
	for (let index = 0; index < text.length; index++)
		hash = mix(hash + Math.imul(text.charCodeAt(index) + 1, 0x9e3779b9));
	return hash;
}

/** Spreads every bit over all 32. Shifts and multipliers are those of the MurmurHash3 32-bit finaliser. */
function mix(number: number): number {
	let mixed = number | 0;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}
