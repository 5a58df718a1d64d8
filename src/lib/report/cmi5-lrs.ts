// The requests a unit makes: the token, documents of state, the learner's preferences, statements.

import { objectIn, type LaunchParameters } from './cmi5-launch.ts';
import type { CommitResult } from './port.ts';
import { verbs, type Statement } from './xapi.ts';

export type Failure = Extract<CommitResult, { type: 'failed' }>;
export const failed = (reason: Failure['reason'], detail: string): Failure => ({
	type: 'failed',
	reason,
	detail
});

export interface Reply {
	/** HTTP's; 0 when nothing answered. */
	status: number;
	text: string;
	etag: string | null;
	/** For the administrator. */
	detail: string;
}

/** Milliseconds until a request counts as lost. */
const patience = 15_000;

export const isOk = ({ status }: Reply): boolean => status >= 200 && status < 300;
/** Of what was sent, or of who sent it. */
const verdicts = [400, 401, 403, 409, 413];
/** A reply that another try may better: nothing answered, too much at once, or a server that is not itself. */
export const isPassing = (reply: Reply): boolean => !isOk(reply) && !verdicts.includes(reply.status);

export function failureOf({ status, detail }: Reply): Failure {
	if (status === 0) return failed('offline', detail);
	return failed(status === 401 || status === 403 ? 'session-lost' : 'refused', detail);
}

export interface Lrs {
	state(id: string): Promise<Reply>;
	/** @param over what is replaced */
	putState(id: string, text: string, over: Replaced, lastWords?: boolean): Promise<Reply>;
	preferences(): Promise<Reply>;
	tell(statements: readonly Statement[], lastWords?: boolean): Promise<Reply>;
	/** Whether the host holds a statement with this verb about the unit itself. */
	holds(verb: string): Promise<boolean>;
}

/** A document by its ETag, `nothing` where there was none, `anything` where it has no ETag. */
export type Replaced = { etag: string } | 'nothing' | 'anything';

/** What a document replaces once it was read. */
export const replacing = ({ status, etag }: Reply): Replaced =>
	status === 404 ? 'nothing' : etag === null ? 'anything' : { etag };

async function send(request: typeof fetch, address: string, init: RequestInit): Promise<Reply> {
	const name = `${init.method ?? 'GET'} ${address.split('?')[0]}`;
	try {
		const response = await request(address, {
			cache: 'no-store',
			signal: AbortSignal.timeout(patience),
			...init
		});
		const text = await response.text();
		// A login page also answers 200.
		const elsewhere = response.ok && (response.redirected || /^\s*<(!doctype|html)/i.test(text));
		const status = elsewhere ? 401 : response.status;
		const said = elsewhere ? 'another page answered' : `${status} ${text.slice(0, 200)}`.trim();
		return { status, text, etag: response.headers.get('etag'), detail: `${name}: ${said}` };
	} catch (error) {
		return { status: 0, text: '', etag: null, detail: `${name}: ${String(error)}` };
	}
}

/** Asks for the token; it is given out once (cmi5 8.2). */
export async function fetchToken(address: string, request: typeof fetch): Promise<string | Failure> {
	const reply = await send(request, address, { method: 'POST' });
	const answer = objectIn(reply.text);
	const token = answer?.['auth-token'];
	if (isOk(reply) && typeof token === 'string') return token;
	if (isOk(reply)) return failed('session-lost', `${reply.detail}: no token`);
	return failureOf(reply);
}

export function lrsOf(launch: LaunchParameters, token: string, request: typeof fetch): Lrs {
	const { endpoint, actor, activityId, registration } = launch;
	const headers = { authorization: `Basic ${token}`, 'x-experience-api-version': '1.0.3' };
	const json = { ...headers, 'content-type': 'application/json' };
	const agent = JSON.stringify(actor);
	const ask = (path: string, query: Record<string, string>, init: RequestInit = {}) =>
		send(request, `${endpoint}${path}?${new URLSearchParams(query)}`, { headers, ...init });
	const document = (stateId: string) => ({ stateId, activityId, agent, registration });
	return {
		state: (id) => ask('activities/state', document(id)),
		putState: (id, text, over, lastWords = false) =>
			ask('activities/state', document(id), {
				method: 'PUT',
				headers: {
					...json,
					...(over === 'nothing' && { 'if-none-match': '*' }),
					...(typeof over === 'object' && { 'if-match': over.etag })
				},
				body: text,
				keepalive: lastWords
			}),
		preferences: () => ask('agents/profile', { profileId: 'cmi5LearnerPreferences', agent }),
		tell: (statements, lastWords = false) =>
			send(request, `${endpoint}statements`, {
				method: 'POST',
				headers: json,
				body: JSON.stringify(statements),
				keepalive: lastWords
			}),
		async holds(verb) {
			const query = { agent, verb: verbs + verb, activity: activityId, registration, limit: '1' };
			const reply = await ask('statements', query);
			const found = objectIn(reply.text)?.['statements'];
			return isOk(reply) && Array.isArray(found) && found.length > 0;
		}
	};
}
