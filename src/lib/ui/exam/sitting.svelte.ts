// An exam on the server as its pages see it. What happens there is told to the learner's own record as well, so that
// home, certificate and progress know it.

import { getContext, setContext } from 'svelte';
import type { AssessmentInfo } from '$lib/course/course.ts';
import type {
	AskedQuestion,
	Finished,
	Running,
	SittingResult,
	SittingView,
	Standing
} from '$lib/course/exam-sitting.ts';
import type { KeptAttempt } from '$lib/course/progress.ts';
import type { IncompleteReason, Response } from '$lib/quiz/items.ts';
import type { Learner } from '$lib/ui/learner.ts';
import { ask, type Reply } from './ask.ts';

export type Trouble = 'offline' | 'signed-out' | 'refused';

export class ServerExam {
	/** Null until the server was asked. */
	standing = $state.raw<Standing | null>(null);
	/** Why the last thing asked for did not come. */
	trouble = $state<Trouble | null>(null);
	/** Counts what asks anew: the network is back, or the learner tries again. */
	round = $state(0);
	readonly quiz: AssessmentInfo;
	#learner: Learner;
	/** Fetched before its page is opened, so that the page begins with its heading. */
	#ahead: { place: string; question: AskedQuestion } | null = null;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #results = new Map<number, SittingResult>();

	constructor(learner: Learner, quiz: AssessmentInfo) {
		this.#learner = learner;
		this.quiz = quiz;
	}

	/** Of the record: what was begun here, and on other devices in the same class. */
	get attempts(): KeptAttempt[] {
		return this.#learner.record.attempts.filter(({ assessment }) => assessment === this.quiz.id);
	}
	get #registration(): string | null {
		return this.#learner.launch?.registration ?? null;
	}
	get #query(): string {
		return this.#registration === null ? '' : `?registration=${encodeURIComponent(this.#registration)}`;
	}
	/** The sitting that runs. */
	get running(): Running | null {
		return this.standing?.running ?? null;
	}

	/** Asks how matters stand. */
	async open(): Promise<void> {
		const standing = this.#said(await ask<Standing>(this.#query));
		if (!standing) return;
		const known = (one: { number: number }) => this.attempts.some(({ seed }) => seed === one.number);
		// What this record does not know was someone else's, who used this browser as a guest before.
		const mine = (one: { number: number }) => standing.taker === 'learner' || known(one);
		const running = standing.running && mine(standing.running) ? standing.running : null;
		const finished = standing.finished.filter(mine);
		for (const one of finished) this.#tellResult(one);
		if (running) this.#tellStart(running);
		const someoneNew = standing.taker === 'guest' && !running && finished.length === 0;
		const limits = someoneNew ? { left: this.#learner.course.policy.exam.attempts, wait: 0 } : {};
		this.standing = { ...standing, ...limits, running, finished };
	}

	/** Begins, or goes on. True when a question can be shown. */
	async start(): Promise<boolean> {
		const known = this.attempts.map(({ seed }) => seed);
		const orphan = this.attempts.find(({ result }) => !result)?.seed ?? null;
		const reply = await ask<Running>('', { registration: this.#registration, known, number: orphan });
		if (reply.type === 'refused' && reply.status === 409) {
			await this.open();
			return false;
		}
		const running = this.#said(reply);
		if (!running || !this.standing) return false;
		this.#tellStart(running);
		this.standing = { ...this.standing, running };
		return true;
	}

	/** @param index from 0; null when it did not come, or there is none */
	async question(index: number): Promise<AskedQuestion | null> {
		const { running } = this;
		if (!running) return null;
		const place = `${running.number}/${index}`;
		const ahead = this.#ahead;
		this.#ahead = null;
		if (ahead?.place === place) return ahead.question;
		return this.#said(await this.#within<AskedQuestion>(`/question/${index + 1}${this.#query}`));
	}

	/** Fetches a question whose page is opened next. */
	async fetchAhead(index: number): Promise<void> {
		const { running } = this;
		if (!running || index >= running.items.length) return;
		const question = await this.question(index);
		if (question) this.#ahead = { place: `${running.number}/${index}`, question };
	}

	/** @param seconds whole seconds in view, all visits added */
	async answer(
		index: number,
		response: Response,
		seconds: number
	): Promise<'stored' | 'over' | null | { incomplete: IncompleteReason }> {
		const { running } = this;
		const item = running?.items[index];
		if (!running || item === undefined) return null;
		const sent = { registration: this.#registration, response, seconds };
		const reply = await this.#within<Running | { incomplete: IncompleteReason }>(
			`/question/${index + 1}`,
			sent,
			'PUT'
		);
		if (reply.type === 'refused' && reply.error === 'over') return 'over';
		const now = this.#said(reply);
		if (!now || !this.standing) return null;
		if ('incomplete' in now) return now;
		this.#learner.send({ type: 'answered', seed: running.number, item, response, seconds });
		this.standing = { ...this.standing, running: now };
		return 'stored';
	}

	/** The questions that were answered in the sitting that runs; null when they did not come. */
	async answered(): Promise<(AskedQuestion | null)[] | null> {
		if (!this.running) return null;
		const view = this.#said(await this.#within<SittingView>(this.#query));
		return view && 'questions' in view ? view.questions : null;
	}

	/** Ends the sitting that runs. True when it is over, whoever ended it. */
	async submit(): Promise<boolean> {
		const { running } = this;
		if (!running) return false;
		const said = this.#said(
			await this.#within<{ result: SittingResult }>('/submit', { registration: this.#registration })
		);
		if (!said || !this.standing) return false;
		const { score, passed } = said.result;
		const { number, items } = running;
		this.#results.set(number, said.result);
		const ordinal = this.standing.finished.length + 1;
		this.#tellResult({ number, items, ordinal, score, passed });
		await this.open();
		return true;
	}

	/** @param number of a sitting; `gone` when the server does not know it, null when it could not be asked */
	async result(number: number): Promise<SittingResult | 'gone' | null> {
		const known = this.#results.get(number);
		if (known) return known;
		if (!this.standing?.finished.some((one) => one.number === number)) return 'gone';
		const view = this.#said(await ask<SittingView>(`/${number}${this.#query}`));
		if (!view || !('result' in view)) return null;
		this.#results.set(number, view.result);
		return view.result;
	}

	retry() {
		this.round += 1;
	}

	#within<T>(path: string, sent?: object, method?: string): Promise<Reply<T>> {
		return ask<T>(`/${this.running?.number}${path}`, sent, method);
	}

	/** What was said; of anything else it is kept what the trouble is. */
	#said<T>(reply: Reply<T>): T | null {
		this.trouble =
			reply.type === 'said'
				? null
				: reply.type === 'offline'
					? 'offline'
					: reply.status === 401
						? 'signed-out'
						: 'refused';
		return reply.type === 'said' ? reply.value : null;
	}

	#tellStart({ number, items }: Pick<Running, 'number' | 'items'>) {
		if (!this.attempts.some(({ seed }) => seed === number))
			this.#learner.send({ type: 'started', assessment: this.quiz.id, seed: number, items });
	}
	#tellResult({ number, items, score, passed }: Finished) {
		if (this.attempts.some(({ seed, result }) => seed === number && result)) return;
		this.#tellStart({ number, items });
		this.#learner.send({ type: 'submitted', seed: number, score, passed });
	}
}

const key = Symbol('server exam');
export const setServerExam = (exam: ServerExam) => setContext(key, exam);
export const getServerExam = () => getContext<ServerExam>(key);
