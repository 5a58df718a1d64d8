// The 24 hours of six pointers in a laboratory, in percent of the day, and the same hours in percent of
// scored sleep. (Baseline sleep-wake patterns in the pointer dog, Physiology & Behavior 1977.)

import { arc } from 'd3-shape';

export type DayState = 'alert' | 'drowsy' | 'slow-wave' | 'rem';
export type Whole = 'day' | 'sleep';

export const dayStates: readonly DayState[] = ['alert', 'drowsy', 'slow-wave', 'rem'];
/** Percent of 24 hours, in the order of `dayStates`. */
const ofDay = [44, 21, 23, 12];
/** Scored sleep is slow wave and REM; drowsy is not counted. */
const scored = [false, false, true, true];
const scoredPercent = ofDay.reduce((sum, percent, i) => (scored[i] ? sum + percent : sum), 0);

/** Hours of REM in a day, and of scored sleep: 12 % and 35 % of 24. */
export const remHours = 0.12 * 24;
export const sleepHours = (scoredPercent / 100) * 24;

/** Shares of the chosen whole, 0 to 1, in the order of `dayStates`; 0 for what does not belong to it. */
export function shares(whole: Whole): number[] {
	return ofDay.map((percent, i) =>
		whole === 'day' ? percent / 100 : scored[i] ? percent / scoredPercent : 0
	);
}

export interface RingPiece {
	/** SVG path round the origin. */
	path: string;
	/** Where a label outside the ring points at, and the side it stands on. */
	x: number;
	y: number;
}

/** Pieces of a ring, clockwise from the top. `parts` sum to 1; lengths are in drawing units. */
export function ring(parts: number[], inner: number, outer: number, labelAt: number): RingPiece[] {
	const draw = arc().cornerRadius(3);
	let turned = 0;
	return parts.map((part) => {
		const startAngle = turned * 2 * Math.PI;
		turned += part;
		const endAngle = turned * 2 * Math.PI;
		const middle = (startAngle + endAngle) / 2;
		// The gap must vanish with the piece, or an empty piece would leave a hole.
		const padAngle = Math.min(0.03, (endAngle - startAngle) / 2);
		return {
			path: draw({ innerRadius: inner, outerRadius: outer, startAngle, endAngle, padAngle }) ?? '',
			x: Math.sin(middle) * labelAt,
			y: -Math.cos(middle) * labelAt
		};
	});
}
