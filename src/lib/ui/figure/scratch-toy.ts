// The rule of the scratch reflex as a toy: strokes add up and leak away, the leg starts at a threshold and keeps a
// beat of its own, and it is down again within two seconds of the last stroke. Time is an argument, and every step
// is exact, so the same strokes give the same leg however often it is looked at. Beat and stop are measured facts
// (Sherrington, as quoted by Kidd; Encyclopaedia Britannica); the other numbers are chosen so that a hand can feel them.

export interface Leg {
	/** Seconds; all else holds for this moment. */
	at: number;
	/** What the strokes have added up to. */
	drive: number;
	kicking: boolean;
	/** 0 with the foot on the ground, 1 at full height. */
	lift: number;
	/** Kicks since the leg left the ground; the fraction is the phase of the one under way. */
	kicks: number;
}

/** Kicks a second, whatever the hand does. */
export const kickRate = 4.5;
/** Drive at which the leg starts, and the most there can be: a long rub must not outlast the hand. */
export const threshold = 1;
export const most = 1.4;
/** What one stroke adds. Neither starts the leg by itself. */
export const strength = { light: 0.3, firm: 0.6 } as const;
export type Touch = keyof typeof strength;

/** The leg goes on until the drive has fallen to here. */
const release = 0.45;
/** Seconds in which the drive falls to 1/e. */
const leak = 1.2;
/** Seconds to lift the foot and to put it down. */
const rise = 0.35;
const fall = 0.5;

export const atRest = (at = 0): Leg => ({ at, drive: 0, kicking: false, lift: 0, kicks: 0 });

/** The leg at a later moment, without a stroke in between. */
export function later(leg: Leg, at: number): Leg {
	const passed = Math.max(0, at - leg.at);
	const drive = leg.drive * Math.exp(-passed / leak);
	const kicked = leg.kicking ? Math.min(passed, Math.max(0, leak * Math.log(leg.drive / release))) : 0;
	const height = Math.min(1, leg.lift + kicked / rise);
	const sinking = passed - kicked;
	const lift = Math.max(0, height - sinking / fall);
	const kicks = lift > 0 ? leg.kicks + kickRate * passed : 0;
	return { at: leg.at + passed, drive, kicking: leg.kicking && sinking === 0, lift, kicks };
}

/** The leg after a stroke at that moment. */
export function stroked(leg: Leg, at: number, added: number): Leg {
	const now = later(leg, at);
	const drive = Math.min(most, now.drive + added);
	return { ...now, drive, kicking: now.kicking || drive >= threshold };
}

/** Strokes are counted over this many seconds. */
const window = 1.6;

/**
 * Strokes a second just now, 0 when the hand has paused.
 * @param strokes their times, in order
 */
export function strokeRate(strokes: readonly number[], at: number): number {
	const recent = strokes.filter((time) => time > at - window);
	const [first, last] = [recent[0], recent.at(-1)];
	if (first === undefined || last === undefined || last === first) return 0;
	const each = (last - first) / (recent.length - 1);
	return at - last > Math.max(0.6, 2 * each) ? 0 : 1 / each;
}
