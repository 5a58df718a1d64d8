// Every lesson shows something, and everything that is shown is told in words as well.

import { error } from './lint-help.ts';
import type { LoadedLesson } from './load.ts';
import type { Problem } from './problem.ts';

/** A figure or a clip, and all that is read of it by who cannot see it. */
export interface Told {
	/** As an author writes it, such as `figure hypnogram`. */
	name: string;
	/** Where its words stand. */
	file: string;
	texts: readonly string[];
}

export function lintPictures(
	lessons: readonly Pick<LoadedLesson, 'file' | 'scan'>[],
	told: readonly Told[]
): Problem[] {
	return [
		...told
			.filter(({ texts }) => texts.length === 0 || texts.some((text) => text.trim() === ''))
			.map(({ name, file }) =>
				error(
					file,
					1,
					`The ${name} has no words, or an empty one.`,
					'Say what is to be seen, for who cannot see it.'
				)
			),
		...lessons
			.filter(({ scan }) => scan.figures.length + scan.clips.length === 0)
			.map(({ file }) => error(file, 1, 'The lesson shows nothing.', 'Add a <Clip /> or a <Figure />.'))
	];
}
