// One drawn seizure on one line of time. Only the five-minute line is a fact of medicine here: the lengths are an
// example, and days do not share a scale with minutes.

export const phases = ['before', 'first-signs', 'seizure', 'after'] as const;
export type Phase = (typeof phases)[number];

/** Minutes on the timer at which a seizure that still goes on is an emergency. */
export const emergency = 5;
export const minutes = [0, 1, 2, 3, 4, 5] as const;

/** Where a minute of the timer lies, in percent of the drawing's width; what is left on both sides stands for days. */
export const at = (minute: number): number => 24 + 11 * minute;

export interface Bar {
	/** Percent of the drawing's width. */
	from: number;
	to: number;
	/** Where the scale is broken and days begin, percent. */
	broken?: number;
}

/** The timer starts at the first sign. */
export const bars: Record<Phase, Bar> = {
	before: { from: 0, to: at(0), broken: 11 },
	'first-signs': { from: at(0), to: at(0.5) },
	seizure: { from: at(0.5), to: at(1.5) },
	after: { from: at(1.5), to: 100, broken: 90 }
};
