// An LMS with a record store for tests that takes exactly what cmi5 allows and says which requirement a refusal
// rests on, plus switches for trouble. lrs-server.ts puts it on the wire.

import { createHash, randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { statement as validate } from 'xapi-validation/dist/factory.js';
import type { Agent, Statement } from '../../src/lib/report/xapi.ts';
import {
	breach,
	broken,
	isDefined,
	sessionExtension,
	verbOf,
	type Breach,
	type Session
} from './cmi5-rules.ts';

export interface LaunchWish {
	learner?: string;
	registration?: string;
	/** Last part of the unit's id: another unit, another id. */
	unit?: string;
	mode?: Session['mode'];
	masteryScore?: number | null;
	returnURL?: string | null;
	languagePreference?: string;
}

export interface Trouble {
	/** Milliseconds before every answer. */
	slow?: number;
	/** So many requests to the record store are answered 503. */
	failing?: number;
	/** Nothing reaches the server: connections are cut. */
	away?: boolean;
	/** The request of this number, counted from 1, is cut before (`request`) or after (`reply`) it is carried out. */
	cut?: { at: number; what: 'request' | 'reply' };
	/** Documents must be put with If-Match or If-None-Match, as xAPI 2.0 wants it. */
	demandsMatch?: boolean;
	/** Documents have no ETag that a page may read. */
	hidesEtag?: boolean;
}

interface Kept extends Session {
	fetched: string | null;
	expired: boolean;
	terminatedAt: number;
	languagePreference: string;
}
export interface Answer {
	status: number;
	body?: unknown;
	headers?: Record<string, string>;
}

/** How long requests other than statements are taken after "terminated" (9.3.8), in milliseconds. */
const grace = 3000;
export class StrictLrs {
	readonly sessions: Kept[] = [];
	/** Everything that was stored, in its order; the session is in its context. */
	readonly statements: Statement[] = [];
	/** State documents by `stateId activityId registration`. */
	readonly documents = new Map<string, string>();
	/** What was refused for breaking a rule, and requests that no unit may make. */
	readonly refusals: Breach[] = [];
	/** Method, path and status of every request, for example `POST statements 200`. */
	readonly requests: string[] = [];
	trouble: Trouble = {};
	url = '';

	/** What the host puts into the address; a session of the same learner and unit that is still open is abandoned. */
	launch(wish: LaunchWish = {}): { parameters: URLSearchParams; session: Session } {
		const { learner = 'learner-1', registration = randomUUID(), unit = 'asleep', mode = 'Normal' } = wish;
		const activityId = `${this.url}activities/${unit}`;
		for (const open of this.sessions)
			if (open.registration === registration && open.activityId === activityId && !open.terminated)
				open.abandoned = true;
		const id = randomUUID();
		const actor: Agent = {
			objectType: 'Agent',
			name: 'Doe, Jane',
			account: { homePage: 'https://lms.example/', name: learner }
		};
		const template = {
			contextActivities: { grouping: [{ id: `https://publisher.example/units/${unit}` }] },
			extensions: { [sessionExtension]: id, 'https://lms.example/extensions/cohort': 'autumn' }
		};
		const masteryScore = wish.masteryScore === undefined ? 0.8 : wish.masteryScore;
		const session: Kept = {
			id,
			actor,
			registration,
			activityId,
			template,
			mode,
			masteryScore,
			languagePreference: wish.languagePreference ?? '',
			preferencesRead: false,
			initialized: null,
			terminated: false,
			terminatedAt: 0,
			abandoned: false,
			verbs: [],
			fetched: null,
			expired: false
		};
		this.sessions.push(session);
		const data = {
			contextTemplate: template,
			launchMode: mode,
			moveOn: 'CompletedAndPassed',
			...(masteryScore !== null && { masteryScore }),
			...(wish.returnURL && { returnURL: wish.returnURL })
		};
		this.documents.set(documentKey('LMS.LaunchData', activityId, registration), JSON.stringify(data));
		const parameters = new URLSearchParams({
			endpoint: `${this.url}xapi`,
			fetch: `${this.url}fetch/${id}`,
			actor: JSON.stringify(actor),
			registration,
			activityId
		});
		return { parameters, session };
	}

	/** The launch address of a unit. @param unit its address in the package, with its own query */
	launchUrl(unit: string, wish: LaunchWish = {}): string {
		const address = new URL(unit);
		for (const [name, value] of this.launch(wish).parameters) address.searchParams.set(name, value);
		return address.href;
	}

	/** Verbs that were stored for a registration, in their order. */
	verbs(registration: string): string[] {
		return this.told(registration).map(verbOf);
	}
	told(registration: string): Statement[] {
		return this.statements.filter(({ context }) => context.registration === registration);
	}
	/** The last session's token is no longer good. */
	expire(): void {
		this.sessions.at(-1)!.expired = true;
	}

	answer(method: string, address: URL, headers: IncomingHttpHeaders, body: string): Answer {
		const path = address.pathname.slice(1);
		const query = address.searchParams;
		const session = path.startsWith('fetch/')
			? this.sessions.find(({ id }) => path === `fetch/${id}`)
			: this.sessions.find(({ fetched }) => fetched && headers.authorization === `Basic ${fetched}`);
		if (path.startsWith('fetch/')) return this.#token(method, session);
		if (!path.startsWith('xapi/')) return { status: 404 };
		if (this.trouble.failing && this.trouble.failing > 0) {
			this.trouble.failing -= 1;
			return { status: 503 };
		}
		if (!session) return this.#refuse(401, breach('8.1.2.0-5'));
		const late = session.terminated && Date.now() - session.terminatedAt > grace;
		if (session.expired || session.abandoned || late) return { status: 401, body: 'The session is over.' };
		if (!/^1\.0\./.test(String(headers['x-experience-api-version'])))
			return { status: 400, body: 'X-Experience-API-Version is missing.' };
		if (path === 'xapi/statements')
			return method === 'GET' ? this.#found(query) : this.#store(session, method, body);
		if (path === 'xapi/activities/state') return this.#document(session, method, query, headers, body);
		if (path === 'xapi/agents/profile') return this.#profile(session, method, query);
		return { status: 404 };
	}

	#refuse(status: number, found: Breach): Answer {
		this.refusals.push(found);
		return { status, body: `${found.requirement} ${found.why}` };
	}

	#token(method: string, session: Kept | undefined): Answer {
		if (method !== 'POST') return this.#refuse(405, breach('8.2.1.0-2'));
		if (!session) return { status: 404 };
		if (session.fetched) {
			this.refusals.push(breach('8.2.3.0-1'));
			return { status: 200, body: { 'error-code': '1', 'error-text': 'Already in use' } };
		}
		session.fetched = Buffer.from(`${session.id}:secret`).toString('base64');
		return { status: 200, body: { 'auth-token': session.fetched } };
	}

	#found(query: URLSearchParams): Answer {
		const found = this.statements.filter(
			({ verb, object, context }) =>
				verb.id === query.get('verb') &&
				object.id === query.get('activity') &&
				context.registration === query.get('registration')
		);
		return { status: 200, body: { statements: found, more: '' } };
	}

	/** All of a request or nothing (xAPI 1.0.3, part 3, 2.1.2). */
	#store(session: Kept, method: string, body: string): Answer {
		if (method !== 'POST') return { status: 405 };
		const sent = JSON.parse(body) as Statement | Statement[];
		const after = { ...session, verbs: [...session.verbs] };
		const held = new Set(
			this.told(session.registration)
				.filter((one) => isDefined(one) && one.object.id === session.activityId)
				.map(verbOf)
		);
		const fresh: Statement[] = [];
		for (const one of [sent].flat()) {
			const same = this.statements.find(({ id }) => id === one.id);
			if (same && isDeepStrictEqual(same, one)) continue;
			if (same || fresh.some(({ id }) => id === one.id)) return { status: 409, body: `${one.id} is there` };
			const faults = validate(one, ['statement']);
			if (faults.length > 0) return this.#refuse(400, breach('4.1.0.0-1', JSON.stringify(faults)));
			const found = broken(one, after, held);
			if (found) return this.#refuse(403, found);
			const verb = verbOf(one);
			if (isDefined(one)) {
				after.verbs.push(verb);
				held.add(verb);
				if (verb === 'initialized') after.initialized = one.timestamp;
				if (verb === 'terminated') Object.assign(after, { terminated: true, terminatedAt: Date.now() });
			}
			fresh.push(one);
		}
		Object.assign(session, after);
		this.statements.push(...fresh);
		return { status: 200, body: [sent].flat().map(({ id }) => id) };
	}

	#document(
		session: Kept,
		method: string,
		query: URLSearchParams,
		headers: IncomingHttpHeaders,
		body: string
	): Answer {
		const { actor, activityId, registration } = session;
		const stateId = query.get('stateId') ?? '';
		if (!isDeepStrictEqual(JSON.parse(query.get('agent') ?? 'null'), actor))
			return this.#refuse(403, breach('8.1.3.0-3'));
		if (query.get('registration') !== registration) return this.#refuse(403, breach('8.1.4.0-3'));
		const key = documentKey(stateId, activityId, registration);
		const text = query.get('activityId') === activityId ? this.documents.get(key) : undefined;
		if (method === 'GET')
			return text === undefined ? { status: 404 } : { status: 200, body: text, headers: this.#etag(text) };
		if (stateId === 'LMS.LaunchData') return this.#refuse(403, breach('10.2.1.0-5'));
		if (session.mode !== 'Normal') return this.#refuse(403, breach('10.2.2.0-5', 'a document'));
		if (method !== 'PUT') return { status: 405 };
		const { 'if-match': match, 'if-none-match': none } = headers;
		if (this.trouble.demandsMatch && text !== undefined && !match && !none) return { status: 409 };
		if ((none === '*' && text !== undefined) || (match && match !== etagOf(text ?? '')))
			return { status: 412 };
		this.documents.set(key, body);
		return { status: 204, headers: this.#etag(body) };
	}

	#etag(text: string): Record<string, string> {
		return this.trouble.hidesEtag ? {} : { etag: etagOf(text) };
	}

	#profile(session: Kept, method: string, query: URLSearchParams): Answer {
		if (method !== 'GET') return { status: 403 };
		if (query.get('profileId') !== 'cmi5LearnerPreferences') return this.#refuse(403, breach('11.0.0.0-4'));
		if (!isDeepStrictEqual(JSON.parse(query.get('agent') ?? 'null'), session.actor))
			return this.#refuse(403, breach('11.0.0.0-1'));
		session.preferencesRead = true;
		const { languagePreference } = session;
		return languagePreference
			? { status: 200, body: { languagePreference, audioPreference: 'on' } }
			: { status: 404 };
	}
}

export const documentKey = (stateId: string, activityId: string, registration: string): string =>
	`${stateId} ${activityId} ${registration}`;

const etagOf = (text: string): string => `"${createHash('sha1').update(text).digest('hex')}"`;
