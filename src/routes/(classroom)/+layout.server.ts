import { course } from 'virtual:course';
import { allow } from '$lib/server/access.ts';
import { languageOfPage } from '$lib/server/page-language.ts';
import type { LayoutServerLoad } from './$types';

/** What stands here depends on who asks. */
export const prerender = false;

export const load: LayoutServerLoad = async (event) => {
	const { user } = await allow(event, 'anyone');
	return {
		user: user && { name: user.name, role: user.role },
		language: languageOfPage(event),
		/** Of titles, questions and ideas: a class is told the original's texts. */
		courseLanguage: course.language
	};
};
