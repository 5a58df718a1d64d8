// A hind leg from the front, its inside toward +x, bent by a bow that carries the stifle outward. The middle of the
// knee's groove is 0,0 in a straight leg; y runs down.

import { curveCatmullRom, curveCatmullRomClosed, line } from 'd3-shape';

type Point = [x: number, y: number];

/** How far outward a full bow carries the stifle, how far a slip carries the kneecap, and its ligament's foot. */
const reach = { stifle: 34, slip: 26, foot: 13 };
const hip = -172;
const hock = 166;

/** Outward shift of the leg at a height: none at the hip, most at the stifle, little at the hock. */
function bowed([x, y]: Point, bow: number): Point {
	const share = y < 0 ? Math.max(0, 1 - y / hip) : Math.max(-0.12, 1 - (y / hock) * 0.95);
	const soft = share <= 0 ? share : share * share * (3 - 2 * share);
	return [x - bow * reach.stifle * soft, y];
}

const outline = (curve: typeof curveCatmullRomClosed) => line<Point>().curve(curve.alpha(0.5));
const closed = outline(curveCatmullRomClosed);
const open = outline(curveCatmullRom as unknown as typeof curveCatmullRomClosed);

const bones = {
	leg: [
		[-44, -240], [-46, -140], [-40, -90], [-34, -45], [-33, -8], [-31, 26], [-27, 66], [-21, 110], [-16, 150],
		[-15, 172], [-15, 206], [-19, 222], [-21, 234], [-14, 241], [0, 243], [14, 241], [21, 234], [19, 222],
		[15, 206], [15, 172], [17, 150], [24, 108], [30, 66], [33, 28], [34, -4], [38, -45], [48, -95], [56, -140],
		[58, -240]
	],
	femur: [
		[-15, -186], [-20, -168], [-13, -140], [-10, -100], [-11, -62], [-17, -40], [-24, -22], [-25, -4], [-18, 7],
		[-8, 6], [0, 2], [8, 6], [18, 7], [25, -4], [24, -22], [17, -40], [11, -62], [10, -100], [12, -138],
		[18, -152], [30, -160], [38, -171], [33, -183], [20, -184], [8, -176], [-4, -180]
	],
	tibia: [
		[-24, 14], [-12, 11], [0, 13], [12, 11], [24, 14], [25, 24], [18, 36], [12, 60], [9, 100], [10, 140],
		[15, 154], [12, 164], [0, 161], [-12, 164], [-15, 154], [-10, 140], [-9, 100], [-11, 60], [-18, 36], [-25, 24]
	],
	groove: [
		[-12, -54], [-14, -32], [-11, -12], [0, -3], [11, -12], [14, -32], [12, -54], [0, -60]
	],
	floor: [[-6, -48], [-7, -30], [-5, -17], [0, -12], [5, -17], [7, -30], [6, -48], [0, -53]],
	crest: [[-7, 30], [0, 24], [7, 30], [5, 52], [3, 78], [-1, 78], [-5, 52]]
} satisfies Record<string, Point[]>; // prettier-ignore

type Part = keyof typeof bones;

/** Path of a part of the leg, bent by `bow` (0 straight, 1 as bent as is drawn). */
export const part = (name: Part, bow: number): string =>
	closed(bones[name].map((point) => bowed(footed(name, point, bow), bow))) ?? '';

/** The crest of the tibia, where the kneecap's ligament ends, sits more to the inside the more the leg is bent. */
function footed(name: Part, [x, y]: Point, bow: number): Point {
	return name === 'crest' ? [x + bow * reach.foot * Math.max(0, (80 - y) / 56), y] : [x, y];
}

/** The kneecap round its middle: broad above, pointed below. */
export const capPath = 'M-11 -9C-9 -16 9 -16 11 -9C13 1 7 11 0 17C-7 11 -13 1 -11 -9Z';

/** How far the paw stands from under the hip. */
export const pawShift = (bow: number): number => bowed([0, 230], bow)[0];

/** Middle of the kneecap: `slip` 0 in the groove, 1 beyond its inner edge. */
export function kneecap(bow: number, slip: number): Point {
	const [x, y] = bowed([0, -26], bow);
	return [x + slip * reach.slip, y];
}

/** Where the kneecap's ligament ends on the tibia. */
export const ligamentFoot = (bow: number): Point => bowed(footed('crest', [0, 26], bow), bow);

/** The pull from hip to kneecap to tibia. */
export const pull = (bow: number, slip: number): Point[] => [[0, hip], kneecap(bow, slip), ligamentFoot(bow)];

/** The big muscle of the thigh, from the hip to the top of the kneecap. */
export function muscle(bow: number, slip: number): string {
	const [x, y] = kneecap(bow, slip);
	const at = (share: number, out: number): Point => [x * share + out, -168 + (y - 10 + 168) * share];
	return (
		closed([at(0, -9), at(0.3, -19), at(0.6, -17), at(0.88, -8), at(1, -6), at(1, 6), at(0.88, 9), at(0.6, 18), at(0.3, 19), at(0, 9)]) ?? ''
	); // prettier-ignore
}

/** The strap from the kneecap down to the tibia, as its middle line. */
export function ligament(bow: number, slip: number): string {
	const [x, y] = kneecap(bow, slip);
	return open([[x, y + 10], ligamentFoot(bow)]) ?? '';
}

/** The slip at which a pulling muscle has straightened its line. */
export const straightened = (bow: number): number => -bend(bow, 0) / reach.slip;

/** How far the kneecap stands off the straight line from hip to tibia: 0 when the pull is straight. */
export function bend(bow: number, slip: number): number {
	const [[x0, y0], [x1, y1], [x2, y2]] = pull(bow, slip) as [Point, Point, Point];
	return x1 - (x0 + ((x2 - x0) * (y1 - y0)) / (y2 - y0));
}
