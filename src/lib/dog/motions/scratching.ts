// One hind leg that scratches the air while a hand rubs the flank, at any moment of it. The clip plays it by the
// clock; a learner's own hand may drive it too.
import { type Foot, fore, hind, pose, type Pose } from '../pose.ts';

/** Scratches a second, whatever the speed of the hand. */
export const beat = 4.5;

function flat(centre: number, turn = 0): Foot {
	return { centre, x: 0, y: 6, turn, toe: 0 };
}

/**
 * @param share 0 standing, 1 the leg at full height
 * @param beats scratches since the leg began
 * @param hand how far along its rub the hand is, -1 to 1
 * @param handAway 1 while the hand is out of the picture, 0 on the flank
 */
export function scratching(
	share: number,
	beats: number,
	hand: number | undefined,
	breath: number,
	handAway = 0
): Pose {
	const swing = Math.sin(2 * Math.PI * beats);
	// Off the ground the leg follows its own angles; on it, the foot.
	const follow = Math.sin(2 * Math.PI * beats - 0.7);
	return pose({
		breath,
		hand,
		handAway,
		x: -1.5 * share,
		y: -1.2 * share,
		neck1: -4 + 4 * share,
		head: 2 + 6 * share,
		ear: -5 * share,
		eye: 1 - 0.45 * share,
		jaw: 3 * share,
		LH: { ...hind(), foot: flat(-43) },
		RF: { ...fore(), foot: flat(24, 2) },
		LF: { ...fore(), foot: flat(14, -8) },
		RH: hind(46 * share, (56 + 17 * swing) * share, (32 + 15 * follow) * share, (-30 + 12 * swing) * share)
	});
}
