// Another language: it is fetched whole, and the pages are made anew. Without a network they stay as they are.

import { goto } from '$app/navigation';
import { page } from '$app/state';
import { course } from 'virtual:course';
import { languages } from 'virtual:course/languages';
import { courseTexts, retitle, type CourseTexts } from '$lib/course/course-texts.ts';
import type { Course } from '$lib/course/course.ts';
import { directionOf, languageFor } from '$lib/course/languages.ts';
import { clipsIn } from '$lib/ui/clip-words.ts';
import type { Item } from '$lib/quiz/items.ts';
import type { HostReport } from '$lib/report/port.ts';
import { speak } from '$lib/ui/words.ts';
import { language, type InLanguage } from './language.svelte.ts';

/** The course's own, and what it is translated to. */
export const offered: [string, ...string[]] = [course.language, ...Object.keys(languages)];

/** The latest that was asked for: another may still be on its way. */
let asked = course.language;
/** What the course calls its parts itself: set with the first translation. */
let own: CourseTexts | null = null;

const told = (report: HostReport): HostReport => ({
	...report,
	objectives: report.objectives.map((one) => ({
		...one,
		title: (own?.modules[one.id] ?? own?.assessments[one.id])?.title ?? one.title
	}))
});

const asOwn = <Bank extends { items: Item[] }>(bank: Bank): Bank => {
	const lang = course.language;
	const items = bank.items.map((item) => ({ ...item, prompt: { ...item.prompt, lang }, told: item }));
	return { ...bank, items };
};

/** @see settleLanguage */
export async function switchLanguage(wanted: readonly (string | undefined)[], shown: Course): Promise<void> {
	const chosen = languageFor(
		wanted.filter((one) => one !== undefined),
		offered
	);
	if (chosen === asked) return;
	asked = chosen;
	try {
		const other = (await languages[chosen]?.()) as InLanguage | undefined;
		if (asked !== chosen) return;
		// A translation brings the titles that come late; before that there is nothing to give back.
		if (other?.texts) own ??= courseTexts(shown);
		if (own) retitle(shown, own);
		if (other?.texts) retitle(shown, other.texts);
		language.fetched = other ? { ...other, ...(other.texts && { asOwn }), told } : {};
		speak(other ? { ...other.spoken, clip: clipsIn(other.spoken) } : { language: chosen });
		// The page is loaded anew where it stands. `goto` is there already, and `invalidateAll` would be so many bytes more.
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- it is where the page already is
		await goto(location.href, { invalidateAll: true, replaceState: true, noScroll: true, state: page.state });
		language.now = chosen;
		const { documentElement: html } = document;
		html.lang = chosen;
		html.dir = directionOf(chosen);
	} catch {
		asked = language.now;
	}
}
