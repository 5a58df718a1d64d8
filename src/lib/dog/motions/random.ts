// Repeatable chance for motions: the same seed always gives the same numbers.

/** A function that gives the next number from 0 up to 1 (xorshift, 32 bits). */
export function randomFrom(seed: number): () => number {
	let state = (Math.imul(seed | 0, 0x9e3779b1) ^ 0x5bd1e995) | 0 || 1;
	const next = (): number => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 4294967296;
	};
	for (let i = 0; i < 4; i++) next(); // neighbouring seeds start alike: move them apart
	return next;
}
