// Breathing, the one thing that never stops.

/** -1 out, 1 in, for a breath of `period` seconds; breathing in is quicker than breathing out. */
export function breath(t: number, period: number): number {
	const phase = (t / period) * 2 * Math.PI;
	return -Math.cos(phase + 0.35 * Math.sin(phase));
}

/** As `breath`, uneven, and the same again after `loop` seconds; `breaths` is the count in a loop. */
export function unevenBreath(t: number, loop: number, breaths: number): number {
	const turn = (2 * Math.PI * t) / loop;
	const phase = turn * breaths + 0.9 * Math.sin(turn) + 0.5 * Math.sin(2 * turn);
	return -Math.cos(phase) * (0.8 + 0.2 * Math.cos(turn * 3));
}

/** A blink: 0 shut, 1 open, shut for a moment round each of the times given. */
export function blink(t: number, times: readonly number[]): number {
	let open = 1;
	for (const at of times) {
		const away = Math.abs(t - at) / 0.11;
		if (away < 1) open = Math.min(open, away * away);
	}
	return open;
}
