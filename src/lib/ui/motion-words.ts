// What a motion says, in the language that is spoken. The dog's own room speaks English alone.

import type { Motion } from '../dog/motions/motion.ts';
import { spokenNow } from './words.ts';

/** The motion itself, with the labels of its marks. */
export function motionInWords(motion: Motion): Motion {
	const { motionWords, motionTexts } = spokenNow();
	const own = motionTexts?.[motion.name];
	const caption = motionWords?.[motion.name]?.caption;
	if (!own) return caption ? { ...motion, title: caption, alt: caption } : motion;
	const { marks = {}, ...texts } = own;
	const named = (all: Motion['marks']) =>
		all.map((mark) => ({ ...mark, label: marks[mark.label] ?? mark.label }));
	const { marksOf } = motion;
	return {
		...motion,
		...texts,
		marks: named(motion.marks),
		...(marksOf && { marksOf: (seed: number) => named(marksOf(seed)) })
	};
}
