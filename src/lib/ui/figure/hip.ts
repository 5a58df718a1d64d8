// The hip as a ball in a socket, seen from the front as on an X-ray. Laxity is the distraction index: how far the
// centre of the head moves out, in radii of the head (0 tight, 1 loose). The socket's centre is 0,0, outward is +x.

/** In units of the drawing. */
export const headRadius = 26;
/** The socket's edge behind the head lies this far outside its centre. */
export const rim = 10.4;
export const stops = [0.2, 0.5, 0.8] as const;
/** The usual line between low risk and susceptible; not a pass mark. */
const usualLine = 0.3;

/** How far the head has moved out, in units of the drawing. */
export const shift = (laxity: number): number => laxity * headRadius;

/** The share of the head's width that lies under the socket's edge, 0 to 1. */
export const covered = (laxity: number): number => (rim + headRadius - shift(laxity)) / (2 * headRadius);

export function cover(laxity: number): 'over' | 'under' | 'edge' {
	const share = covered(laxity);
	return share > 0.5 ? 'over' : share > 1 / 3 ? 'under' : 'edge';
}
export const side = (laxity: number): 'below' | 'past' => (laxity < usualLine ? 'below' : 'past');

/** The four things to compare, with where their numbers stand and what they point at. */
export const marks = [1, 2, 3, 4] as const;
type Spot = { disc: [x: number, y: number]; at: [x: number, y: number] };
export const places: Record<'normal' | 'dysplastic', Record<(typeof marks)[number], Spot>> = {
	normal: {
		1: { disc: [-50, -18], at: [-28, -10] },
		2: { disc: [-4, 3], at: [-4, 3] },
		3: { disc: [-50, 18], at: [-25, 12] },
		4: { disc: [28, -54], at: [9, -33] }
	},
	dysplastic: {
		1: { disc: [-50, -18], at: [-21, -11] },
		2: { disc: [14, 4], at: [14, 4] },
		3: { disc: [-50, 18], at: [-11, 14] },
		4: { disc: [36, -58], at: [15, -37] }
	}
};
