// The one source of chance in the course: the seed of an attempt.

/** 32 random bits. */
export function newSeed(): number {
	return crypto.getRandomValues(new Uint32Array(1))[0]!;
}
