// The door to the words of every page, for pages that are not part of a lesson's first view.

import { pages } from './words.en.ts?pages';
import { inLanguage, words, type Words } from './words.ts';

type Pages = typeof pages;
export type AllWords = Omit<Words, keyof Pages> & Pages & Pick<Words, keyof Pages & keyof Words>;

/** Words in the language that is spoken. */
export function allWords(): AllWords {
	const frame = words();
	const more = inLanguage('pages', pages);
	return {
		...frame,
		...more,
		reference: { ...frame.reference, ...more.reference },
		quiz: { ...frame.quiz, ...more.quiz },
		settings: { ...frame.settings, ...more.settings }
	};
}
