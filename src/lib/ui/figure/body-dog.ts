// The course's dog from the side and from above, thinner or heavier. The side view moves points of the dog's own
// outline; the view from above is a width at each place along the same back. Units as in the dog, x to the nose.

import { curveCatmullRomClosed, line } from 'd3-shape';
import { add, turned, type Point } from '../../dog/geometry.ts';
import {
	collarLine,
	earBase,
	earLine,
	foreLine,
	headLine,
	hindLine,
	noseLine,
	tailData,
	trunkLine
} from '../../dog/landmarks.ts';
import { closedPath } from '../../dog/outline.ts';

/** The lowest score, the middle of the ideal and the highest are -1, 0 and 1. */
const fatness = (score: number): number => (score < 4.5 ? (score - 4.5) / 3.5 : (score - 4.5) / 4.5);

/** What a point of the trunk's outline moves by when the dog is as heavy, or as thin, as the scale goes. */
const heavier: Record<number, Point> = {
	2: [3, -2], 3: [4, -3], 4: [4, -3], 5: [3, -3], 6: [1, -5], 7: [0, -6], 8: [0, -10], 9: [0, -17], 10: [0, -22],
	11: [2, -17], 12: [0, -6], 13: [-4, 0], 14: [-4, 1], 15: [-2, 3], 16: [0, 4], 17: [0, 4], 18: [0, 4], 19: [0, 4],
	20: [0, 3], 21: [-1, 3], 22: [-3, 3]
}; // prettier-ignore
const thinner: Record<number, Point> = {
	3: [-2, 2], 4: [-2, 2], 8: [0, 1.5], 9: [0, 6], 10: [0, 9], 11: [-1, 8], 13: [2.5, 0], 14: [2, -2], 15: [0, 1],
	16: [0, -2.5], 17: [0, -4], 18: [0, -4], 19: [0, -2.5], 21: [1, -2], 22: [2, -1]
}; // prettier-ignore

/** The trunk's outline, y up. */
export function trunk(score: number): Point[] {
	const fat = fatness(score);
	const moves = fat > 0 ? heavier : thinner;
	return trunkLine.map(([, x, y], i) => {
		const [byX, byY] = moves[i] ?? [0, 0];
		return [x + byX * Math.abs(fat), y + byY * Math.abs(fat)];
	});
}

const points = (marks: typeof hindLine): Point[] => marks.map(([, x, y]) => [x, y]);
const beside = (marks: typeof hindLine, x: number): Point[] =>
	points(marks).map((point) => add(point, [x, 1.5]));
const onHead = (point: Point): Point => add([50, 108], turned(point, -10));
const head = (outline: readonly Point[]): string => closedPath(outline.map(onHead));
const mouth: readonly Point[] = [
	[36.4, -3.6], [31, -4.6], [25.5, -5.9], [21.4, -6], [19, -5.6], [17.8, -5.1]
]; // prettier-ignore

function tail(): Point[] {
	let at: Point = [tailData.root[1], tailData.root[2]];
	const upper: Point[] = [];
	const lower: Point[] = [];
	tailData.rest.forEach((way, i) => {
		const half = 4.4 - (2.2 * i) / tailData.rest.length;
		upper.push(add(at, turned([half, 0], way - 90)));
		lower.unshift(add(at, turned([half, 0], way + 90)));
		at = add(at, turned([tailData.link, 0], way));
	});
	// The way round of the other outlines, or overlaps would be holes.
	return [...upper, at, ...lower].reverse();
}

/** Parts of the side view in drawing order; y is turned down in the paths. */
export const sideView = (score: number) => ({
	far: closedPath(beside(hindLine, 9)) + closedPath(beside(foreLine, -8)),
	coat: [
		closedPath(tail()),
		closedPath(trunk(score)),
		closedPath(points(foreLine)),
		closedPath(points(hindLine)),
		head(headLine)
	].join(''),
	/** For clipping the collar with. */
	trunk: closedPath(trunk(score)),
	collar: closedPath(points(collarLine)),
	ear: closedPath(earLine.map((point) => add(onHead(earBase), point))),
	nose: head(noseLine),
	mouth: `M${mouth.map((point) => onHead(point).join(' -')).join('L')}`
});

/** Half the width at places along the back: thin, ideal, heavy. */
const widths: readonly (readonly [x: number, thin: number, ideal: number, heavy: number])[] = [
	[-56, 3, 3.5, 6], [-51, 7.5, 9, 14], [-41, 10, 12.5, 19], [-28, 7, 10.6, 21.5], [-18, 5.8, 10.4, 24],
	[-6, 8.5, 13, 23.5], [8, 11.5, 15.5, 23], [20, 12, 15, 20.5], [31, 10, 12.5, 16.5], [40, 6.8, 8.2, 12],
	[48, 6.4, 7.2, 9.5], [54, 9, 9, 9.5], [61, 9.4, 9.4, 9.6], [67, 7.4, 7.4, 7.4], [73, 5, 5, 5],
	[82, 4.4, 4.4, 4.4], [88, 2.6, 2.6, 2.6]
]; // prettier-ignore

/** Half the width at every place, from rump to nose. */
export function profile(score: number): Point[] {
	const fat = fatness(score);
	return widths.map(([x, thin, ideal, heavy]) => [
		x,
		fat > 0 ? ideal + (heavy - ideal) * fat : ideal + (thin - ideal) * -fat
	]);
}

/** How much narrower the waist is than the ribs, in units; below 0 the belly is the widest. */
export function waist(score: number): number {
	const half = (x: number): number => profile(score).find(([at]) => at === x)?.[1] ?? 0;
	return half(8) - half(-18);
}
/** How far the belly's line rises from the chest to the groin, in units; below 0 it hangs. */
export function tuck(score: number): number {
	const outline = trunk(score);
	return (outline[10]?.[1] ?? 0) - (outline[7]?.[1] ?? 0);
}

const above = line<Point>().curve(curveCatmullRomClosed.alpha(0.5));
export function viewFromAbove(score: number): string {
	const half = profile(score);
	return above([...half, ...half.map(([x, y]): Point => [x, -y]).reverse()]) ?? '';
}

/** Ribs that show, as curved lines from the side, y down; none from score 4 on. */
export function ribs(score: number): string[] {
	const count = score >= 4 ? 0 : 8 - score * 2;
	return Array.from({ length: count }, (_, i) => {
		const x = 15 - i * 6;
		return `M${x} -${86 - i * 0.4}C${x - 5} -76 ${x - 5} -67 ${x - 1} -${60 + i * 1.2}`;
	});
}
/** Bumps of the spine that show from above, as places along the back. */
export const bumps = (score: number): number[] =>
	score >= 4 ? [] : Array.from({ length: 13 - score * 2 }, (_, i) => -34 + i * 5);
