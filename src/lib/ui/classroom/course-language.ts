// The `lang` of what the course says on a page of the classroom.

import { page } from '$app/state';

/** Where the page is in another language than the course; else nothing, as it need not be said. */
export const courseLang = (): string | undefined => {
	const { language, courseLanguage } = page.data as { language?: string; courseLanguage?: string };
	return courseLanguage === language ? undefined : courseLanguage;
};
