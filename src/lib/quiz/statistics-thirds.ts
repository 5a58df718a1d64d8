// Upper and lower group of the answers to one question (Kelley 1939, J. Educ. Psychol. 30, who took 27%; in small
// classes thirds are steadier), and the median.

export interface Thirds {
	/** By answer: how far it belongs to the weakest and to the strongest third, 0-1. Each adds up to n/3. */
	low: Float64Array;
	high: Float64Array;
}

/**
 * @param strength of each answer's learner on the rest of the test. Equals that a border falls into belong to both
 * sides of it in equal parts, so that no order of the file decides who is where.
 */
export function thirds(strength: Float64Array): Thirds {
	const n = strength.length;
	// Sorted without a comparison of our own: only the two values at the borders are wanted.
	const sorted = strength.slice().sort();
	const [weak, strong] = [sorted[Math.floor(n / 3)]!, sorted[Math.ceil((2 * n) / 3) - 1]!];
	const inLow = shareBelow(sorted, weak, n / 3);
	const inHigh = 1 - shareBelow(sorted, strong, (2 * n) / 3);
	const [low, high] = [new Float64Array(n), new Float64Array(n)];
	for (let answer = 0; answer < n; answer++) {
		const value = strength[answer]!;
		low[answer] = value < weak ? 1 : value === weak ? inLow : 0;
		high[answer] = value > strong ? 1 : value === strong ? inHigh : 0;
	}
	return { low, high };
}

/** Of those with this value, how many stand before a place in the order, as a share. */
function shareBelow(sorted: Float64Array, value: number, place: number): number {
	const [from, to] = [sorted.indexOf(value), sorted.lastIndexOf(value) + 1];
	return Math.min(1, Math.max(0, (place - from) / (to - from)));
}

/** Null of none. */
export function median(values: ArrayLike<number>): number | null {
	const sorted = new Float64Array(values).sort();
	const half = sorted.length >> 1;
	if (sorted.length === 0) return null;
	return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
