// Fills what app.html cannot know, at build time for prerendered pages and on request for the others.

import { course } from 'virtual:course';

/** Language of the course and the edition being built, as attributes of <html>. */
export const handle = ({ event, resolve }: Parameters<import('@sveltejs/kit').Handle>[0]) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', course.language).replace('%edition%', __TARGET__)
	});
