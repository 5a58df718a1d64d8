// The language at hand. Pages are made in the course's own; how another one is spoken is fetched with it.

import { course } from 'virtual:course';
import type * as Banks from 'virtual:course/banks';
import type * as Lessons from 'virtual:course/lessons';
import type * as Reference from 'virtual:course/reference';
import type * as Search from 'virtual:course/search';
import type * as Seeing from 'virtual:course/seeing';
import type { CourseTexts } from '$lib/course/course-texts.ts';
import type { Course } from '$lib/course/course.ts';
import type { Item } from '$lib/quiz/items.ts';
import type { HostReport } from '$lib/report/port.ts';
import type { Spoken } from '$lib/ui/words.ts';

/** The course in another language; what is not translated is left out, or as it is in its own. */
export interface InLanguage {
	spoken: Spoken;
	texts?: CourseTexts;
	reference?: Partial<typeof Reference & typeof Seeing>;
	lessons?: typeof Lessons.lessons;
	lessonBanks?: typeof Banks.lessonBanks;
	quizBanks?: typeof Banks.quizBanks;
	search?: () => Promise<typeof Search>;
}

/** What comes with a language besides. */
interface Fetched extends InLanguage {
	/** Questions that are not translated: they say their language, and hosts are told of them as ever. */
	asOwn<Bank extends { items: Item[] }>(bank: Bank): Bank;
	/** Hosts are told the same in every language. */
	told(report: HostReport): HostReport;
}

class Language {
	/** What the pages are in. */
	now = $state.raw(course.language);
	/** What is fetched of it; empty in the course's own. */
	fetched: Partial<Fetched> = {};
}
export const language = new Language();
export const inLanguage = () => language.fetched;

/**
 * Makes the pages anew in the first of these languages that is there; as long as that is the course's own, nothing is
 * fetched for it.
 * @param wanted as for `languageFor`
 * @param shown the course as pages show it
 */
export const settleLanguage = (
	wanted: readonly (string | undefined)[],
	shown: Course
): Promise<void> | undefined =>
	language.now === course.language && wanted.find(Boolean)?.startsWith(course.language)
		? undefined
		: import('./switch-language.ts').then((it) => it.switchLanguage(wanted, shown));
