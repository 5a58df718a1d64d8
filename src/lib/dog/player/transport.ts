// Moving through a clip: what a moment later, a step or a jump to a mark makes of the time. All in seconds.

/** One press of a step button: short enough to catch a flick of a paw at its height. */
export const stepSize = 0.04;
export const quarter = 0.25;
/** A frame never counts for more than this: after a pause of the page the clip goes on where it was. */
const longestFrame = 0.1;
/** The ring on a moving paw stays this long, or nobody would find it. */
const ringLasts = 0.6;

export interface Clip {
	duration: number;
	loop: boolean;
}

/** The time `passed` seconds later; a clip that does not loop stays at its end. */
export function advance(clip: Clip, t: number, passed: number): number {
	const next = t + Math.min(passed, longestFrame);
	if (next < clip.duration) return next;
	return clip.loop ? next % clip.duration : clip.duration;
}

/** Where a clip of its own length is when the shared time is `t`. */
export function within(clip: Clip, t: number): number {
	return clip.loop ? t % clip.duration : Math.min(t, clip.duration);
}

/** `steps` presses away; goes round where the clip does. Times lie on whole steps. */
export function stepped(clip: Clip, t: number, steps: number): number {
	const next = (Math.round(t / stepSize) + steps) * stepSize;
	if (next >= 0 && next <= clip.duration) return next;
	if (!clip.loop) return Math.min(Math.max(next, 0), clip.duration);
	return (next + clip.duration) % clip.duration;
}

/** The next mark in a direction, or the end of the clip on that side. */
export function markFrom(clip: Clip, marks: readonly { at: number }[], t: number, way: 1 | -1): number {
	const times = [0, ...marks.map(({ at }) => at), clip.duration];
	const beyond = times.filter((at) => (at - t) * way > 0.01);
	if (!beyond.length) return way > 0 ? clip.duration : 0;
	return way > 0 ? Math.min(...beyond) : Math.max(...beyond);
}

/** The mark whose moment `t` is, if any: the latest begun. */
export function markAt<M extends { at: number }>(
	marks: readonly M[],
	t: number,
	lasts = ringLasts
): M | undefined {
	return marks.findLast(({ at }) => t >= at - 0.03 && t < at + lasts);
}
