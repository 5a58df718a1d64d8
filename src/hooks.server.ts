// Opens the classroom when the server starts, says what it does in the log, and fills what app.html cannot know: at
// build time for prerendered pages and on request for the others.

import { randomBytes } from 'node:crypto';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { building } from '$app/environment';
import { course } from 'virtual:course';
import { bank } from 'virtual:course/keys';
import 'virtual:course/objectives';
import { lessonsOf } from '$lib/course/completion.ts';
import { userOf } from '$lib/server/accounts/auth.ts';
import { setupToken } from '$lib/server/accounts/invitations.ts';
import { openClassroom, type Classroom } from '$lib/server/classroom.ts';
import { databasePlace } from '$lib/server/database/place.ts';
import { languageOfPage } from '$lib/server/page-language.ts';
import { sweepGuests } from '$lib/server/exam/sweep.ts';
import { createLog, describeError } from '$lib/server/operation/log.ts';

const log = createLog((line) => process.stdout.write(`${line}\n`), process.stdout.isTTY ?? false, Date.now);
/** LOG=errors leaves the line of every request out. */
const requestsToo = process.env.LOG !== 'errors';
let classroom: Classroom | null = null;

export async function init() {
	if (building) return;
	// npm runs the server in the folder of the project.
	classroom = await openClassroom(databasePlace(process.cwd()), { ...bank, version: __VERSION__ });
	process.once('sveltekit:shutdown', () => {
		log({ event: 'stopped' });
		void classroom?.close();
	});
	await sweepGuests(classroom.db, classroom.clock());
	log({ event: 'started' });
	const token = await setupToken(classroom.db, classroom.clock());
	if (token) console.log(`To make the first class, open within a day: ${classroom.origin}/setup/${token}`);
}

/** Of pages that are made at build time, where they can be installed. */
const manifestLink =
	building && (__TARGET__ === 'server' || __TARGET__ === 'web')
		? '<link rel="manifest" href="/manifest.webmanifest" />\n\t\t'
		: '';

/** What a page needs is fetched when the pointer comes to its link. A package has no bytes left for it. */
const intent = __TARGET__ === 'server' || __TARGET__ === 'web' ? ' data-sveltekit-preload-data="hover"' : '';

/** What a search engine or a list of links says of a page: of a lesson its promise, else what the course is. */
function descriptionOf(lesson: string | undefined): string {
	// Inside a package nobody looks for it.
	if (__TARGET__ !== 'server') return '';
	const { promise } = lessonsOf(course).find(({ id }) => id === lesson) ?? {};
	const text = promise || `${course.title}: ${course.subtitle}`;
	return `<meta name="description" content="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" />\n\t\t`;
}

/** Language of the page and the edition being built, as attributes of <html>. */
export const handle: Handle = async ({ event, resolve }) => {
	const began = performance.now();
	if (classroom) event.locals.classroom = classroom;
	event.locals.user = classroom && (await userOf(classroom, event.request.headers));
	event.locals.request = randomBytes(4).toString('hex');
	const language = event.route.id?.startsWith('/(classroom)/') ? languageOfPage(event) : course.language;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', language)
				.replace('%edition%', __TARGET__)
				.replace('<body>', `<body${intent}>`)
				.replace('%app%', descriptionOf(event.params.lesson) + manifestLink)
	});
	// A form asks again after a quarter of an hour; what takes longer says so itself.
	if (response.status === 429 && !response.headers.has('retry-after'))
		response.headers.set('retry-after', '900');
	if (!building && requestsToo)
		log({
			event: 'request',
			request: event.locals.request,
			method: event.request.method,
			route: event.route.id,
			status: response.status,
			milliseconds: Math.round(performance.now() - began)
		});
	return response;
};

/** The error page shows the name of the request, so that its line can be found. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status === 404 || building) return { message };
	const { request } = event.locals;
	log({ event: 'error', request, route: event.route.id, status, error: describeError(error) });
	return { message: `${message} (${request})` };
};
