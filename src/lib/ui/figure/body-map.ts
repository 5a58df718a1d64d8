// Where to look on a standing dog. Places are points of the picture of the motion `stand`, whose stage is 210 by 140.

import { onPage, viewBox } from '../../dog/camera.ts';

/** Points of the dog, y up, in hundredths of its height at the withers: where the part is, and where its number stands. */
const points = {
	ears: { part: [50, 106], number: [35, 119] },
	eyes: { part: [68, 110], number: [80, 119.5] },
	mouth: { part: [81, 100], number: [94, 90] },
	body: { part: [-4, 78], number: [-4, 78] },
	tail: { part: [-60, 66], number: [-76, 74] },
	'hind-legs': { part: [-48, 44], number: [-70, 42] }
} as const;

export type BodyPart = keyof typeof points;
export const bodyParts = Object.keys(points) as BodyPart[];

const [left, top, width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];

/** Where a part's number stands in the picture, as shares of its width and height from the start and the top. */
export function placeOf(part: BodyPart): { x: number; y: number } {
	const [x, y] = onPage('side', [...points[part].number]);
	return { x: (x - left) / width, y: (y - top) / height };
}

/** Path of the lines that lead from the numbers to the parts, in units of the picture. */
export const leaders = Object.values(points)
	.map(
		({ part, number }) => `M${onPage('side', [...number]).join(' ')}L${onPage('side', [...part]).join(' ')}`
	)
	.join('');
