// The address to which the pages of a class report, and where they ask what is kept. Every reply is JSON.
//
// GET ?registration=<id>
//   200 {"cmi": {...} | null, "sequence": n, "events": n, "log": [event, ...], "now": ms}
//       the model of the last commit and its number, null and 0 before the first; how many events are kept, and those
//       themselves in the order of arrival, less the moves from page to page; the server's time
//   401 {"error": "signed-out", "message"}   403 {"error": "not-yours", "message"}
//
// POST {"registration": id, "sequence": n, "final": bool, "cmi": {...} | null, "events": [event, ...], "version": text}
//   at most 64 kB and 500 events, as application/json or text/plain, from a page of this origin. With "cmi": null the
//   model and its number stay as they are: any number will do then.
//   200 {"stored": n, "events": n}   on disk, now or before; n is the sequence that was sent
//   409 {"error": "elsewhere", "message", "sequence": m}   a commit m >= n stands and nothing of this one is kept: send
//                                                          it again as m + 1
//   400 "malformed", "unknown" (a lesson or question that is not in this course) or "future" (a time more than a day
//       ahead): the same again is refused again
//   401 "signed-out"   403 "not-yours", "other-origin"   413 "too-long"   415 "not-json", each {"error", "message"}
//   anything else: nothing is known of it, send it again
//
// An event told twice is kept once, so whatever was not answered may be sent again at any time, in any company. Scores
// and passes that a page claims are not believed; of the exam it can tell nothing.

import { json, type RequestEvent } from '@sveltejs/kit';
import { allow } from '$lib/server/access.ts';
import { addressedForm } from '$lib/server/commits/forms.ts';
import { lastCommit, LONGEST_COMMIT, receive } from '$lib/server/commits/receive.ts';
import { evenAsText, readJson } from '$lib/server/operation/json-body.ts';

export const prerender = false;

const answer = (body: object, status = 200) =>
	json(body, { status, headers: { 'cache-control': 'no-store' } });
const signedOut = () => answer({ error: 'signed-out', message: 'Sign in again to go on.' }, 401);

export async function GET(event: RequestEvent) {
	const { user } = await allow(event, 'anyone');
	if (!user) return signedOut();
	const registration = event.url.searchParams.get('registration') ?? '';
	const last = await lastCommit(event.locals.classroom, registration, user.id);
	return last
		? answer(last)
		: answer({ error: 'not-yours', message: 'You are not a learner of this class.' }, 403);
}

export async function POST(event: RequestEvent) {
	const { user } = await allow(event, 'anyone');
	if (!user) return signedOut();
	const read = await readJson(event.request, addressedForm, event.url.origin, LONGEST_COMMIT, evenAsText);
	if (read.type === 'refused') return answer({ error: read.error, message: read.message }, read.status);
	const received = await receive(event.locals.classroom, read.value.registration, read.value, user.id);
	if (received.type === 'stored') return answer({ stored: received.stored, events: received.events });
	const { type: _, status, ...why } = received;
	return answer(why, status);
}
