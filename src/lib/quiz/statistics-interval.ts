// How far a number from few answers may be off: intervals that hold the true value in 95 of 100 samples.

/** The 97.5th percentile of the normal distribution. */
const z = 1.959963984540054;

export type Interval = [low: number, high: number];

/**
 * Of a share `mean` (0-1) of `n` answers, by Wilson (1927, J. Am. Stat. Assoc. 22). For marks between 0 and 1 it is
 * wide enough too, for none with this mean vary more than those that are 0 or 1. All of 0-1 when n is 0.
 */
export function shareInterval(mean: number, n: number): Interval {
	if (n === 0) return [0, 1];
	const centre = mean + (z * z) / (2 * n);
	const reach = z * Math.sqrt((mean * (1 - mean)) / n + (z * z) / (4 * n * n));
	const whole = 1 + (z * z) / n;
	return [Math.max(0, (centre - reach) / whole), Math.min(1, (centre + reach) / whole)];
}

/** Of a correlation `r` of `n` pairs, by Fisher's transformation (1921, Metron 1). All of -1 to 1 below 4 pairs. */
export function correlationInterval(r: number, n: number): Interval {
	if (n < 4) return [-1, 1];
	const reach = z / Math.sqrt(n - 3);
	// Tied to r, for atanh(1) is infinite and rounding may put a bound on its wrong side.
	return [Math.min(r, Math.tanh(Math.atanh(r) - reach)), Math.max(r, Math.tanh(Math.atanh(r) + reach))];
}
