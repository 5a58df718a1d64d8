// Two cameras: from the side for a dog on its feet, and straight down for a dog lying on its side, whose
// side view then is its true plan. Both fill the same stage, 210 by 140 units.
import { type Point, turned } from './geometry.ts';
import type { Pen } from './shape.ts';

export type View = 'side' | 'above';
export type Width = 'small' | 'medium' | 'large';

export const viewBox = '-104 -131 210 140';

export interface Camera {
	turn: number;
	scale: number;
	/** The dog's own point (y up) that stands at `at` on the page (y down). */
	pivot: Point;
	at: Point;
	far: Point;
}

export const cameras: Record<View, Camera> = {
	side: { turn: 0, scale: 1, pivot: [0, 0], at: [0, 0], far: [3.2, 1.8] },
	above: { turn: 53, scale: 0.655, pivot: [0, 66], at: [-11, -59], far: [4, -4] }
};

/** Line weight in units of the page: lines stay readable when the picture is small. */
const weights: Record<Width, number> = { small: 1.5, medium: 1.2, large: 0.95 };

export function pen(view: View, width: Width): Pen {
	const { turn, far, scale } = cameras[view];
	return { weight: weights[width] / Math.sqrt(scale), turn, far };
}

/** SVG transform that puts the drawing on the page. */
export function transform(view: View): string {
	const { turn, scale, pivot, at } = cameras[view];
	return `translate(${at[0]} ${at[1]}) scale(${scale}) rotate(${-turn}) translate(${-pivot[0]} ${pivot[1]})`;
}

/** A point of the dog (y up) on the page (y down). */
export function onPage(view: View, point: Point): Point {
	const { turn, scale, pivot, at } = cameras[view];
	const [x, y] = turned([point[0] - pivot[0], point[1] - pivot[1]], turn);
	return [at[0] + x * scale, at[1] - y * scale];
}

/** Distance of the marks on the ground, units; strides are whole numbers of it, so that loops close. */
export const tickSpacing = 30;

/** Short marks on the ground that run backward as the dog goes forward. */
export function groundTicks(travel: number): string {
	const shift = ((travel % tickSpacing) + tickSpacing) % tickSpacing;
	return [0, 1, 2, 3, 4, 5, 6].map((i) => `M${(-92 + i * tickSpacing - shift).toFixed(2)} 6h9`).join('');
}
