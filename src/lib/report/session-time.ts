// How long this session lasted. A page left in the background counts for a while (reading elsewhere, a phone
// that went dark), but not for the night it stayed open.

/** Time hidden beyond this, in milliseconds, is idle and is not counted. */
export const IDLE_AFTER = 20 * 60_000;

export interface SessionTime {
	/** Whole seconds so far. */
	seconds(): number;
	hide(): void;
	show(): void;
}

/** Starts at once. @param clock milliseconds */
export function startSession(clock: () => number): SessionTime {
	const began = clock();
	let idle = 0;
	let hiddenAt: number | null = null;
	const idleNow = () => (hiddenAt === null ? 0 : Math.max(0, clock() - hiddenAt - IDLE_AFTER));
	return {
		seconds: () => Math.max(0, Math.floor((clock() - began - idle - idleNow()) / 1000)),
		hide() {
			hiddenAt ??= clock();
		},
		show() {
			idle += idleNow();
			hiddenAt = null;
		}
	};
}
