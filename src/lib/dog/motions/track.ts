// Values that follow key frames without overshoot: monotone cubic interpolation (Fritsch and Carlson 1980).

/** Keys in rising order of time; outside them the first or the last value holds. */
export type Keys = readonly (readonly [at: number, value: number])[];

/** Steepness at key i, zero at a turning point so that no value lies beyond its keys. */
function slope(keys: Keys, i: number): number {
	const [before, here, after] = [keys[i - 1], keys[i], keys[i + 1]];
	if (!before || !here || !after) return 0;
	const left = (here[1] - before[1]) / (here[0] - before[0]);
	const right = (after[1] - here[1]) / (after[0] - here[0]);
	if (left * right <= 0) return 0;
	return (
		(3 * (after[0] - before[0])) /
		((2 * after[0] - here[0] - before[0]) / left + (after[0] + here[0] - 2 * before[0]) / right)
	);
}

export function track(keys: Keys, at: number): number {
	const first = keys[0];
	const last = keys[keys.length - 1];
	if (!first || !last) return 0;
	if (at <= first[0]) return first[1];
	if (at >= last[0]) return last[1];
	const next = keys.findIndex(([time]) => time > at);
	const [a, b] = [keys[next - 1] ?? first, keys[next] ?? last];
	return hermite(
		a[1],
		b[1],
		slope(keys, next - 1) * (b[0] - a[0]),
		slope(keys, next) * (b[0] - a[0]),
		(at - a[0]) / (b[0] - a[0])
	);
}

/** From `a` to `b` over u = 0 to 1, leaving and arriving with the given speeds (per unit of u). */
export function hermite(a: number, b: number, leaving: number, arriving: number, u: number): number {
	const v = u * u;
	const w = v * u;
	return a * (2 * w - 3 * v + 1) + leaving * (w - 2 * v + u) + b * (3 * v - 2 * w) + arriving * (w - v);
}
