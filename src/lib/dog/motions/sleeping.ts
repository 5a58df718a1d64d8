// Lying limp on the side with the eyes shut: the pose that sleep, dreams and the end of a seizure share.
import { fore, hind, pose, type Pose } from '../pose.ts';

export const asleep: Pose = pose({
	thorax: -4,
	lumbar: 6,
	pelvis: 6,
	neck1: -22,
	neck2: -10,
	head: 8,
	ear: 14,
	eye: 0,
	RH: hind(20, 10, 8, -32),
	LH: hind(36, 4, 4, -32),
	RF: fore(8, -14, 16, 44, 0),
	LF: fore(14, -30, 0, 24, 0)
});

/** Roused where it lies: the head comes up and the eyes are open, the legs stay at rest. */
export const awake: Pose = { ...asleep, neck1: -6, neck2: -4, head: 2, ear: 4, eye: 1, tail: 10 };
