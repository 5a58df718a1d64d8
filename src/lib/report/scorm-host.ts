// One host behind a SCORM run-time. Its word is not trusted: a commit counts as stored only when the call said so,
// left no error, the state reads back whole, and the host's server still answers.

import type { ScormApi } from './discovery.ts';
import { openLedger, startSession, unknownLaunch } from './scorm-launch.ts';
import { interactionLedger, type InteractionLedger } from './interaction-ledger.ts';
import { objectiveSlots, type ObjectiveSlots } from './objective-slots.ts';
import type { CommitResult, Host, HostReport, Launch, ObjectiveReport } from './port.ts';
import { replyDetail, scormClient, type Reply, type ScormClient } from './scorm-client.ts';
import { toldNow, type CommentWriter, type Dialect, type Held } from './scorm-dialect.ts';

export interface HostOptions {
	/**
	 * Fetches a file of the package past every cache: true when it came, false when something else answered
	 * (such as a login page); rejects when nothing answered.
	 */
	probe(): Promise<boolean>;
	/** navigator.onLine. */
	isOnline(): boolean;
	/** Resolves after so many milliseconds. */
	wait?(milliseconds: number): Promise<void>;
}

/** Answers a commit carries at most: some hosts freeze the page for a second with 200 of them. */
const batch = 50;

type Failure = Extract<CommitResult, { type: 'failed' }>;
const failed = (reason: Failure['reason'], detail: string): Failure => ({ type: 'failed', reason, detail });

export function scormHost(dialect: Dialect, api: ScormApi, options: HostOptions): Host {
	return new ScormHost(dialect, scormClient(api, dialect.calls), options);
}

class ScormHost implements Host {
	readonly keeper: Dialect['standard'];
	readonly most: number;
	readonly #dialect: Dialect;
	readonly #client: ScormClient;
	readonly #options: HostOptions;
	/** What was read at launch; null until the host has started. */
	#launch: Launch | null = null;
	/** Someone was told the launch: its state is known and may be overwritten. */
	#announced = false;
	#finished = false;
	#recording = false;
	#held: Held = { completed: false, passed: null, percent: null, progress: 0 };
	#ledger: InteractionLedger = interactionLedger(0, null, 0);
	readonly #slots: ObjectiveSlots;
	#writeComments: CommentWriter | null = null;
	/** Values that the host has taken, so that only changes are written. */
	readonly #written = new Map<string, string>();
	/** Those of them that no commit has stored yet. */
	readonly #unstored = new Map<string, string>();
	/** A commit failed: what the host believes stored may be lost. */
	#doubtful = false;
	#refusals: string[] = [];

	constructor(dialect: Dialect, client: ScormClient, options: HostOptions) {
		this.keeper = dialect.standard;
		this.most = dialect.most;
		this.#dialect = dialect;
		this.#client = client;
		this.#options = options;
		this.#slots = objectiveSlots(client, dialect);
	}

	async open(): Promise<Launch> {
		this.#start();
		if (this.#launch) {
			this.#announced = true;
			return this.#launch;
		}
		return { ...unknownLaunch, keeper: this.keeper };
	}

	#start(): void {
		if (this.#launch) return;
		const started = startSession(this.#client, this.#dialect);
		if (!started) return;
		this.#launch = started.launch;
		this.#held = started.held;
		this.#recording = started.launch.mode === 'normal';
		if (!this.#recording) return;
		const { elements } = this.#dialect;
		// Finishing with the status untouched counts as completed on some hosts, so it is set at once.
		if (started.untouched) this.#put(elements.status, 'incomplete');
		this.#put(elements.exit, 'suspend');
		this.#ledger = openLedger(this.#client, this.#dialect);
	}

	async commit(report: HostReport, state: string, sessionSeconds: number): Promise<CommitResult> {
		if (report.comments.length > 0 && !this.#writeComments) await this.#fetchCommentWriter();
		const early = this.#mayCommit();
		if (early) return early;
		// A host that cannot reach its server would count the values as sent, so it is not even asked.
		if (this.#doubtful || !this.#options.isOnline()) {
			const away = await this.#reach();
			if (away) return away;
			if (this.#finished) return failed('session-lost', 'the session was finished');
		}
		if (this.#doubtful) {
			const refused = this.#unsettle();
			if (refused) return refused;
		}
		for (let before = Infinity; ;) {
			const left = this.#write(report, state, sessionSeconds, batch);
			const result = await this.#store();
			if (result.type === 'failed' || left === 0 || left >= before) return result;
			before = left;
			await (this.#options.wait ?? wait)(report.commits.leastSeconds * 1000);
			if (this.#finished) return failed('session-lost', 'the session was finished');
		}
	}

	/** Without it the comments wait for another commit: they are in the journal. */
	async #fetchCommentWriter(): Promise<void> {
		const made = await this.#dialect.comments().catch(() => null);
		this.#writeComments = made && made(this.#client);
	}

	#mayCommit(): Failure | null {
		if (this.#finished) return failed('session-lost', 'the session was finished');
		this.#start();
		if (!this.#launch) return failed('refused', `${this.#dialect.calls.initialize} did not start a session`);
		if (!this.#recording) return failed('refused', `nothing is recorded in mode ${this.#launch.mode}`);
		if (!this.#announced && this.#launch.state !== '')
			return failed('refused', 'the host started late and holds an earlier record: reload the page');
		this.#announced = true;
		return null;
	}

	/** Null when the host's server answers with our file. */
	async #reach(): Promise<Failure | null> {
		try {
			return (await this.#options.probe())
				? null
				: failed('session-lost', 'the host no longer gives out the package');
		} catch (error) {
			return failed('offline', `the host does not answer: ${String(error)}`);
		}
	}

	/** Gives everything doubtful another value and commits, so that the right values count as changed afterwards. */
	#unsettle(): Failure | null {
		const { otherValue } = this.#dialect;
		if (!otherValue) return null;
		for (const [element, value] of this.#unstored) {
			const other = otherValue(element, value);
			if (other !== null) this.#client.set(element, other);
		}
		const reply = this.#client.commit();
		return reply.ok ? null : this.#refusal(reply);
	}

	/** Hands over what changed; returns how many answers are left for another commit. */
	#write(report: HostReport, state: string, sessionSeconds: number, room: number): number {
		const { elements, longestLocation } = this.#dialect;
		this.#refusals = [];
		// The state first: were a host to cut off a long message, the learner's place must be in it.
		const kept = this.#put(elements.state, state) ? this.#client.ask(elements.state) : null;
		if (kept !== null && kept !== state) {
			this.#refusals.push(`${elements.state}: ${kept.length} of ${state.length} characters came back`);
			this.#written.delete(elements.state);
		}
		const told = toldNow(report, report, this.#held);
		for (const [element, value] of this.#dialect.outcome(told, this.#held)) this.#put(element, value);
		this.#put(elements.location, report.location.slice(0, longestLocation));
		for (const objective of report.objectives) this.#writeObjective(objective, report);
		const due = this.#ledger.due(report.interactions);
		for (const interaction of due.slice(0, room)) this.#writeInteraction(interaction);
		this.#writeComments?.(report.comments);
		const close = told.completed && told.passed !== false && report.attemptWhenDone[this.keeper] === 'close';
		this.#put(elements.exit, close ? this.#dialect.exitToClose : 'suspend');
		this.#client.set(elements.sessionTime, this.#dialect.sessionTime(sessionSeconds));
		return Math.max(0, due.length - room);
	}

	#writeInteraction(interaction: HostReport['interactions'][number]): void {
		const index = this.#ledger.index(interaction.id);
		if (index === null) return this.#ledger.refused(interaction.id);
		const [first, ...rest] = this.#dialect.interaction(interaction);
		if (!first || !this.#put(`cmi.interactions.${index}.${first[0]}`, first[1])) {
			// A session that is gone refuses everything; then the answer waits for the next one.
			if (this.#client.ask(this.#dialect.elements.status) !== null) this.#ledger.refused(interaction.id);
			return;
		}
		this.#ledger.took(interaction.id);
		for (const [field, value] of rest) this.#put(`cmi.interactions.${index}.${field}`, value);
	}

	#writeObjective(objective: ObjectiveReport, report: HostReport): void {
		if (objective.progress === 0 && !objective.completed && objective.percent === null) return;
		const slot = this.#slots.find(objective.id);
		if (!slot) return;
		const told = toldNow(objective, report, slot.held);
		for (const [field, value] of this.#dialect.objective(objective, told, slot.held))
			this.#put(slot.prefix + field, value);
	}

	/** Sets a value that is not the one set before; false when the host refused it. */
	#put(element: string, value: string): boolean {
		if (this.#written.get(element) === value) return true;
		const reply = this.#client.set(element, value);
		if (!reply.ok) {
			this.#refusals.push(replyDetail(`${element} = "${value.slice(0, 40)}"`, reply));
			return false;
		}
		this.#written.set(element, value);
		this.#unstored.set(element, value);
		return true;
	}

	/** Commits and weighs the answer. */
	async #store(): Promise<CommitResult> {
		const essential = this.#refusals.filter((refusal) =>
			this.#dialect.essential.some((element) => refusal.startsWith(element))
		);
		const reply = this.#client.commit();
		const away = await this.#reach();
		if (reply.ok && !away) {
			this.#doubtful = false;
			this.#unstored.clear();
			this.#ledger.confirm();
			return essential.length ? failed('refused', essential.join('; ')) : { type: 'stored' };
		}
		this.#doubtful = true;
		this.#written.clear();
		return reply.threw === null && away ? away : this.#refusal(reply);
	}

	#refusal(reply: Reply): Failure {
		const detail = [replyDetail(this.#dialect.calls.commit, reply), ...this.#refusals].join('; ');
		if (reply.threw !== null) return failed('threw', detail);
		return failed(this.#dialect.notRunning.includes(reply.code) ? 'session-lost' : 'refused', detail);
	}

	close(report: HostReport, state: string, sessionSeconds: number): void {
		if (this.#finished || !this.#launch) return;
		this.#finished = true;
		if (this.#recording && this.#announced) {
			this.#write(report, state, sessionSeconds, Infinity);
			this.#client.commit();
		} else if (this.#client.get(this.#dialect.elements.status) === 'not attempted') {
			// Finishing a preview would make some hosts record it as completed.
			return;
		}
		this.#client.finish();
	}
}

const wait = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));
