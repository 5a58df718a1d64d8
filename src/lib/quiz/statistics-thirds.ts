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
	const ranked = Int32Array.from(strength.keys()).sort((a, b) => strength[a]! - strength[b]!);
	const [low, high] = [new Float64Array(n), new Float64Array(n)];
	for (let from = 0, to = 0; from < n; from = to) {
		while (to < n && strength[ranked[to]!]! === strength[ranked[from]!]!) to++;
		const inLow = Math.max(0, Math.min(to, n / 3) - from) / (to - from);
		const inHigh = Math.max(0, to - Math.max(from, (2 * n) / 3)) / (to - from);
		for (let place = from; place < to; place++) {
			low[ranked[place]!] = inLow;
			high[ranked[place]!] = inHigh;
		}
	}
	return { low, high };
}

/** Null of none. */
export function median(values: readonly number[]): number | null {
	const sorted = Float64Array.from(values).sort();
	const half = sorted.length >> 1;
	if (sorted.length === 0) return null;
	return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
