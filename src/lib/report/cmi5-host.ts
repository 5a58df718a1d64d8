// The host behind a cmi5 launch: statements tell what was done, a document of state keeps the learner's place.
// What a commit owes goes in one request, and only what the host has acknowledged counts as told.

import { beginSession, remember, type Begun, type Cmi5Options } from './cmi5-begin.ts';
import { learnerOf, passMarkOf } from './cmi5-launch.ts';
import { failed, failureOf, isOk, isPassing, replacing, type Failure, type Replaced } from './cmi5-lrs.ts';
import { essential, failOf, owedOf, type Owed } from './cmi5-owed.ts';
import { defined, statement } from './cmi5-statements.ts';
import { readKept, stateId, uniteStates } from './cmi5-told.ts';
import type { CommitResult, Host, HostReport, Launch } from './port.ts';
import type { Statement } from './xapi.ts';

/** Statements in one request. */
const batch = 50;
/** Browsers refuse more than 64 KiB of requests that outlive their page, all of them together. */
const lastWordsRoom = 60_000;

const ended = failed('session-lost', 'the session was ended');

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

interface Due {
	name: string;
	statement: Statement;
}

export class Cmi5Host implements Host {
	readonly keeper = 'cmi5';
	readonly #options: Cmi5Options;
	/** Null until the session has begun. */
	#begun: Begun | null = null;
	/** The launch was announced before the session could begin: the page shows a record without the host's. */
	#late = false;
	#told = new Set<string>();
	/** What was sent and not answered yet, or never: the host may hold it. */
	readonly #doubtful = new Set<string>();
	/** As it was first made: told again, a statement must be the same. */
	readonly #made = new Map<string, Statement>();
	#replaces: Replaced = 'anything';
	/** The document as the host has it. */
	#stored = '';
	/** A state at the host that the page does not know: of another computer, or of before a late beginning. */
	#theirs = '';
	#refusals: string[] = [];
	/** Seconds of this session before the page was loaded again. */
	readonly #before: number;

	constructor(options: Cmi5Options) {
		this.#options = options;
		this.#before = options.session.read().seconds;
	}

	async open(): Promise<Launch> {
		const failure = await this.#begin();
		this.#late = failure !== null;
		const { parameters, session } = this.#options;
		const { mode, returnUrl, masteryScore, over } = session.read();
		const { kept, fresh = false, language = '' } = this.#begun ?? {};
		return {
			keeper: 'cmi5',
			mode,
			learnerId: learnerOf(parameters.actor),
			learnerName: parameters.actor.name ?? '',
			registration: parameters.registration,
			fresh,
			state: kept?.state ?? '',
			held: {
				completed: this.#told.has('completed'),
				passed: this.#told.has('passed') || null,
				percent: null
			},
			language,
			...(over && { over: true }),
			...(masteryScore !== null && { passMark: passMarkOf(masteryScore) }),
			...(returnUrl !== null && { returnUrl })
		};
	}

	/** "Terminated" was told, perhaps while a commit was waiting for an answer: it may say no more. */
	get #over(): boolean {
		return this.#options.session.read().over;
	}

	/** Null once the session runs. */
	async #begin(): Promise<Failure | null> {
		if (this.#over) return ended;
		if (this.#begun) return null;
		const begun = await beginSession(this.#options);
		if ('type' in begun) return begun;
		this.#begun = begun;
		this.#told = new Set(begun.kept.told);
		this.#replaces = begun.replaces;
		if (this.#late) this.#theirs = begun.kept.state;
		return null;
	}

	async commit(report: HostReport, state: string, sessionSeconds: number): Promise<CommitResult> {
		const failure = await this.#begin();
		if (failure) return failure;
		const begun = this.#begun!;
		if (begun.data.mode !== 'normal')
			return failed('refused', `nothing is recorded in mode ${begun.data.mode}`);
		const seconds = this.#before + sessionSeconds;
		remember(this.#options.session, { seconds });
		this.#refusals = [];
		const untold = await this.#tellAll(begun, this.#due(begun, report, seconds));
		// The place is kept even where the host's statements fail, unless nothing reaches it.
		const unkept = untold && untold.reason !== 'refused' ? null : await this.#keep(begun, state);
		if (untold ?? unkept) return (untold ?? unkept)!;
		return this.#refusals.length > 0 ? failed('refused', this.#refusals.join('; ')) : { type: 'stored' };
	}

	/** What the host is still to be told, as statements. */
	#due(begun: Begun, report: HostReport, seconds: number): Due[] {
		const { course, now } = this.#options;
		const { base, at } = begun;
		const { language } = course;
		const owed = owedOf(report, { base, language, told: this.#told, seconds, begun: at, now: now() });
		return owed.map((one) => ({ name: one.name, statement: this.#statement(begun, one) }));
	}

	#statement({ base }: Begun, { name, at, telling }: Owed): Statement {
		const made = this.#made.get(name) ?? statement(base, name, at, telling);
		this.#made.set(name, made);
		return made;
	}

	async #tellAll(begun: Begun, due: readonly Due[]): Promise<Failure | null> {
		for (let first = 0; first < due.length; first += batch) {
			const failure = await this.#tell(begun, due.slice(first, first + batch));
			if (failure) return failure;
		}
		return null;
	}

	/** One bad statement has the host refuse all of a request: then halves are told until it stands alone. */
	async #tell(begun: Begun, due: readonly Due[]): Promise<Failure | null> {
		if (this.#over) return ended;
		for (const { name } of due) this.#doubtful.add(name);
		const reply = await begun.lrs.tell(due.map(({ statement }) => statement));
		if (isPassing(reply)) return failureOf(reply);
		if (reply.status === 401 || (reply.status === 403 && !(await this.#alive(begun))))
			return failureOf(reply);
		if (!isOk(reply) && due.length > 1) {
			const middle = Math.ceil(due.length / 2);
			return (await this.#tell(begun, due.slice(0, middle))) ?? (await this.#tell(begun, due.slice(middle)));
		}
		for (const { name } of due) {
			this.#doubtful.delete(name);
			// 409: the host holds a statement with this id, of a session whose answer was lost.
			const held =
				isOk(reply) || reply.status === 409 || !essential.includes(name) || (await begun.lrs.holds(name));
			if (held) this.#told.add(name);
			else this.#refusals.push(`${name}: ${reply.detail}`);
		}
		return null;
	}

	/** Hosts say "forbidden" of a statement against their rules as of a session that is gone. */
	async #alive({ lrs }: Begun): Promise<boolean> {
		const reply = await lrs.state(stateId);
		return isOk(reply) || reply.status === 404;
	}

	#document(state: string): string {
		const { course } = this.#options;
		const whole = this.#theirs === '' ? state : uniteStates(state, this.#theirs, course);
		return JSON.stringify({ state: whole, told: [...this.#told] });
	}

	/** Puts the document. Where another session wrote it in between, what is in both is kept. */
	async #keep({ lrs }: Begun, state: string): Promise<Failure | null> {
		if (this.#over) return ended;
		let text = this.#document(state);
		let reply = await lrs.putState(stateId, text, this.#replaces);
		if (reply.status === 412 || reply.status === 409) {
			const found = await lrs.state(stateId);
			if (this.#over) return ended;
			if (isOk(found) && found.text !== this.#stored) {
				const theirs = readKept(found.text);
				this.#theirs = theirs.state;
				for (const name of theirs.told) this.#told.add(name);
				text = this.#document(state);
			}
			reply = await lrs.putState(stateId, text, replacing(found));
		}
		if (!isOk(reply)) return failureOf(reply);
		this.#stored = text;
		this.#replaces = reply.etag === null ? 'anything' : { etag: reply.etag };
		return null;
	}

	close(report: HostReport, state: string, sessionSeconds: number): void | Promise<void> {
		const { session, now } = this.#options;
		const begun = this.#begun;
		if (!begun || this.#over) return;
		const seconds = this.#before + sessionSeconds;
		remember(session, { over: true });
		const { lrs, base } = begun;
		const last = (name: string, verb: 'failed' | 'terminated', percent: number | null = null) =>
			statement(base, `${name} ${begun.session}`, now(), defined(verb, base, seconds, percent));
		const words = [last('terminated', 'terminated')];
		if (begun.data.mode === 'normal') {
			const fail = failOf(report, { base, told: this.#told });
			if (fail) {
				words.unshift(last('failed', 'failed', report.percent));
				// Whether it arrives is never heard; told again at every end it would be a fail a session.
				this.#told.add(fail);
			}
			const text = this.#document(state);
			const room = lastWordsRoom - bytesOf(text) - bytesOf(JSON.stringify(words));
			words.unshift(...this.#lastWords(this.#due(begun, report, seconds), room));
			if (text !== this.#stored) void lrs.putState(stateId, text, this.#replaces, true);
		}
		return lrs.tell(words, true).then(() => undefined);
	}

	/**
	 * What fits; the rest is told at the next launch. What is on its way already is left out: a host refuses all of a
	 * request for one statement that it holds.
	 */
	#lastWords(due: readonly Due[], room: number): Statement[] {
		const fresh = due.filter(({ name }) => !this.#doubtful.has(name));
		// The result before the answers that led to it, should there be room for one only.
		const wanted = fresh.toSorted(
			(a, b) => Number(essential.includes(b.name)) - Number(essential.includes(a.name))
		);
		let left = room;
		const fitting = wanted.filter(({ statement }) => (left -= bytesOf(JSON.stringify(statement)) + 1) >= 0);
		return fresh.filter((one) => fitting.includes(one)).map(({ statement }) => statement);
	}
}
