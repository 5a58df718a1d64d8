// Wires the rooms together for one page load: who keeps the record, the recorder, and what pages see of it.

import { browser } from '$app/environment';
import { course as whole } from 'virtual:course';
import type { AssessmentInfo, ModuleInfo } from '$lib/course/course.ts';
import { assessmentsOf, lessonState, lessonsOf, moduleState, summarise } from '$lib/course/completion.ts';
import {
	applyEvent,
	attemptsAt,
	emptyRecord,
	type LearnerEvent,
	type LearnerRecord
} from '$lib/course/progress.ts';
import { partOf } from '$lib/course/part.ts';
import type { mark } from '$lib/quiz/grade.ts';
import type { Item, ItemId } from '$lib/quiz/items.ts';
import type * as Tell from '$lib/report/interactions-of.ts';
import { journalKey, placeAt } from '$lib/report/journal.ts';
import { openHost, type OpenedHost } from '$lib/report/open-host.ts';
import type { Launch, Notice, SaveStatus } from '$lib/report/port.ts';
import { createRecorder, type Recorder } from '$lib/report/recorder.ts';
import { openStorage, type KeyValue } from '$lib/report/storage.ts';
import type { ClassAtHand, Learner, NewEvent } from '$lib/ui/learner.ts';
import type { ModuleView, TimedStep } from '$lib/ui/shell/module-view.ts';
import { words } from '$lib/ui/words.ts';
import { inLanguage } from './language.svelte.ts';

export class OpenCourse implements Learner {
	/** What is taken here: in a package of one part, that part. */
	course = $state.raw(partOf(whole, browser ? openedPart() : null));
	ready = $state(false);
	closed = $state(false);
	record = $state.raw<LearnerRecord>(emptyRecord());
	status = $state.raw<SaveStatus>({ type: 'idle' });
	notices = $state.raw<readonly Notice[]>([]);
	classAtHand = $state.raw<ClassAtHand | null>(null);
	/** What the class says, beside what the host does. */
	#denied: Notice[] = [];
	launch = $state.raw<Launch | null>(null);
	begun = $state.raw<LearnerRecord | null>(null);
	#recorder: Recorder | null = null;
	/** What the learner did before it was known who keeps the record: looking for a host takes seconds. */
	#early: LearnerEvent[] = [];
	/** Read by reports, never by a page. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #bank = new Map<ItemId, Item>();
	/** What judges answers and tells them comes with the first items: a page without questions does without it. */
	#mark: typeof mark = () => null;
	#tell: typeof Tell | null = null;

	/** Opens the record; call once in the browser. Returns how to stop listening to the page. */
	start(): () => void {
		const stop = new AbortController();
		void this.#open(stop.signal);
		return () => stop.abort();
	}

	async #open(signal: AbortSignal) {
		const { course } = this;
		const storage = openStorage(window);
		const edition = document.documentElement.dataset.edition ?? __TARGET__;
		const fold = { empty: emptyRecord, apply: applyEvent };
		const { host, notices, room } = await openHost(edition, storage, course, { fold, version: __VERSION__ });
		const place = {
			course: course.id,
			edition: [edition, course.part ?? []].flat().join('.'),
			registration: ''
		};
		/** What is known of the learner is written with the items' numbers; a first visit does without them. */
		const open = async (): Promise<Launch> => {
			const launch = await host.open();
			if (launch.passMark !== undefined) {
				// What is judged and what is told must be one: the host's mark holds for both.
				course.policy.passMark = launch.passMark;
				this.course = { ...course };
			}
			const journal = storage.get(journalKey({ ...place, ...placeAt(launch) }));
			if (launch.state !== '' || journal !== null) await import('virtual:course/numbers');
			return launch;
		};
		const recorder = createRecorder({
			host: {
				keeper: host.keeper,
				open,
				...(__TARGET__ === 'server' && host.heard && { heard: host.heard.bind(host) }),
				commit: host.commit.bind(host),
				close: host.close.bind(host)
			},
			notices,
			course,
			storage,
			place,
			fold,
			summarise: (record, held) => {
				const report = summarise(
					course,
					record,
					this.#tell?.interactionsOf(course, record, this.#bank, this.#mark, host.most, held) ?? []
				);
				return inLanguage().told?.(report) ?? report;
			},
			prepare: (record) => this.#loadBanks(record),
			clock: Date.now,
			timers: { set: (work, ms) => setTimeout(work, ms), clear: (timer) => clearTimeout(timer as number) },
			online: isOnline
		});
		this.#recorder = recorder;
		this.#early.splice(0).forEach(recorder.record);
		this.#listen(recorder, signal);
		await recorder.open();
		if (__TARGET__ === 'server') {
			// The account's pages are of this application too: who comes back from them opens the record anew.
			const leave = () => recorder.pagehide(false);
			if (signal.aborted) leave();
			else signal.addEventListener('abort', leave);
		}
		const begun = recorder.session.record;
		if (begun.revision > 0) this.begun = begun;
		recorder.subscribe((session) => {
			this.record = session.record;
			this.status = session.status;
			this.notices = __TARGET__ === 'server' ? [...session.notices, ...this.#denied] : session.notices;
			this.launch = session.launch;
		});
		if (__TARGET__ === 'server' && room) await this.#enter(room, recorder, storage);
		this.ready = true;
	}

	/** The class is shown, and asked once whether it takes in what was done here without it. */
	async #enter({ place, watch }: NonNullable<OpenedHost['room']>, recorder: Recorder, storage: KeyValue) {
		const { bringExams, selfStudyHere } = await import('$lib/report/classroom.ts');
		const fold = { empty: emptyRecord, apply: applyEvent };
		const alone = selfStudyHere(storage, fold, { course: this.course.id, edition: __TARGET__ }, place.id);
		const { title, dueAt } = place;
		const bring = async (taken: boolean) => {
			if (taken && alone) {
				const { exam } = this.course;
				const exams = exam ? attemptsAt(alone.record, exam.id).map(({ seed }) => seed) : [];
				if (!(await bringExams(place.id, exams))) return false;
				recorder.takeIn(alone.record);
			}
			alone?.settle(taken);
			this.classAtHand = { title, dueAt, bring: null };
			return true;
		};
		this.classAtHand = { title, dueAt, bring: alone && bring };
		watch((denied) => {
			this.#denied = denied === 'signed-out' ? [{ type: 'signed-out' }] : [];
			this.notices = [...recorder.session.notices, ...this.#denied];
			// Somebody else signed in in another tab, or this learner was taken off the class: all is kept for the one whose
			// it is, and whoever sits here now is shown their own.
			if (denied === 'not-yours') location.reload();
		});
	}

	/** The page's comings and goings, heard from the first moment: it may be closed while the record is read. */
	#listen(recorder: Recorder, signal: AbortSignal) {
		const on = (target: EventTarget, type: string, heard: (event: Event) => void) =>
			target.addEventListener(type, heard, { signal });
		on(document, 'visibilitychange', () => (document.hidden ? recorder.hidden() : recorder.shown()));
		on(window, 'pagehide', (event) => recorder.pagehide((event as PageTransitionEvent).persisted));
		on(window, 'pageshow', (event) => recorder.pageshow((event as PageTransitionEvent).persisted));
		on(window, 'online', () => recorder.reconnected());
	}

	/** Reports name every answer, so the items of all that was answered are needed; pages bring the others. */
	async #loadBanks(record: LearnerRecord) {
		const lessons = lessonsOf(this.course).filter(({ items }) => items.some((item) => record.practice[item]));
		const quizzes = assessmentsOf(this.course).filter(({ id }) => attemptsAt(record, id).length > 0);
		if (lessons.length + quizzes.length === 0) return;
		const { lessonBanks, quizBanks } = await import('virtual:course/banks');
		const opened = [...lessons.map(({ id }) => lessonBanks[id]), ...quizzes.map(({ id }) => quizBanks[id])];
		const { mark } = await import('$lib/quiz/grade.ts');
		this.#tell = await import('$lib/report/interactions-of.ts');
		for (const bank of await Promise.all(opened.map((open) => open?.()))) this.know(bank?.items ?? [], mark);
	}

	know(items: Iterable<Item>, marks: typeof mark) {
		this.#mark = marks;
		for (const item of items) this.#bank.set(item.prompt.id, item.told ?? item);
		if (!this.#tell) void import('$lib/report/interactions-of.ts').then((tell) => (this.#tell = tell));
	}

	send(event: NewEvent) {
		const timed = { ...event, at: Date.now() } as LearnerEvent;
		if (this.#recorder) this.#recorder.record(timed);
		else this.#early.push(timed);
	}

	async finish() {
		// A session that is over takes nothing in: what would be brought into it is offered by the next.
		if (__TARGET__ === 'server' && this.classAtHand) this.classAtHand = { ...this.classAtHand, bring: null };
		await this.#recorder?.finish();
		this.closed = true;
	}
	startOver(why: 'someone-else' | 'erase') {
		this.#recorder?.startOver(why);
		this.begun = null;
	}

	view(module: ModuleInfo): ModuleView {
		const lessons = module.lessons.map((lesson): TimedStep => ({
			href: `/lessons/${lesson.id}`,
			title: lesson.title,
			state: lessonState(this.course, this.record, lesson.id),
			note: words().lesson.minutes(lesson.minutes),
			minutes: lesson.minutes
		}));
		const steps = module.quiz ? [...lessons, this.step(module.quiz)] : lessons;
		const left = steps.filter(({ state }) => state !== 'completed');
		return {
			state: moduleState(this.course, this.record, module.id),
			steps,
			minutesLeft: left.reduce((sum, { minutes }) => sum + minutes, 0)
		};
	}

	step({ id, title, draw, minutes }: AssessmentInfo): TimedStep {
		const begun = attemptsAt(this.record, id).length > 0;
		const passed = this.record.bests[id]?.passed ?? false;
		return {
			href: `/quiz/${id}`,
			title,
			state: passed ? 'completed' : begun ? 'in-progress' : 'not-started',
			note: words().quiz.questions(draw),
			minutes
		};
	}
}

/** A host on this machine is reached without any network. */
const isOnline = () => navigator.onLine || ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);

/** The part that a package holds, by its mark; a cmi5 package holds all, and the address says which was launched. */
function openedPart(): string | null {
	const { edition, part } = document.documentElement.dataset;
	return part ?? (edition === 'cmi5' ? new URLSearchParams(location.search).get('part') : null);
}
