// The door to the words of every page, for pages that are not part of a lesson's first view.

import { pages } from './words.en.ts?pages';
import { inLanguage, words, type Words } from './words.ts';

type Pages = typeof pages;
export type AllWords = Omit<Words, keyof Pages> & Pages & Pick<Words, keyof Pages & keyof Words>;

const languages: Record<string, Pages> = { en: pages };

/** Words in the asked language, in its base language (`es` for `es-MX`), or in English. */
export function allWords(locale = 'en'): AllWords {
	const frame = words(locale);
	const more = inLanguage(languages, locale) ?? pages;
	return {
		...frame,
		...more,
		reference: { ...frame.reference, ...more.reference },
		quiz: { ...frame.quiz, ...more.quiz },
		settings: { ...frame.settings, ...more.settings }
	};
}
