// The story of one quiz, told again and again: each time the network goes after one call more. What was said to be
// saved is at the host at that moment, and in the end everything is there, once.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everythingDone, realCourse } from '../../../tests/fixtures/real-course.ts';
import { recorderOf } from '../../../tests/fixtures/scripted-host.ts';
import { SharedStorage } from '../../../tests/fixtures/shared-storage.ts';
import { StrictRuntime } from '../../../tests/lms/strict-runtime.ts';
import { summarise } from '../course/completion.ts';
import { recordOf, type LearnerEvent } from '../course/progress.ts';
import { mark } from '../quiz/grade.ts';
import { decodeState } from './codec.ts';
import type { ScormApi } from './discovery.ts';
import { interactionsOf } from './interactions-of.ts';
import type { Recorder } from './recorder.ts';
import { scorm12Host } from './scorm12.ts';
import { scorm2004Host } from './scorm2004.ts';

const real = realCourse();
const { course, bank } = real;
const quiz = course.modules[0]!.quiz!;
const all = everythingDone(real);
const begins = all.findIndex((event) => event.type === 'started' && event.assessment === quiz.id);
const ends = all.findIndex((event, index) => index > begins && event.type === 'submitted');
/** One attempt of six questions, from its start to its submission. */
const story = all.slice(begins, ends + 1);
const whole = recordOf(story);
const told = interactionsOf(course, whole, bank, mark).map(({ id }) => id);

beforeEach(() => {
	vi.useFakeTimers({ now: Date.UTC(2026, 0, 5) });
});
afterEach(() => {
	vi.clearAllTimers();
	vi.useRealTimers();
});

/** A host whose network goes after so many calls. */
class Host {
	readonly runtime: StrictRuntime;
	readonly storage = new SharedStorage();
	calls = 0;
	online = true;
	readonly #cutAfter: number;

	constructor(standard: 'scorm12' | 'scorm2004', lies: boolean, cutAfter: number) {
		this.#cutAfter = cutAfter;
		const carry = () => this.online || lies;
		this.runtime = new StrictRuntime({ standard, quirks: { cachesSent: lies }, carry });
	}
	count(): void {
		this.calls += 1;
		if (this.calls === this.#cutAfter) this.network(false);
	}
	network(there: boolean): void {
		this.online = there;
		this.runtime.quirks.offline = this.runtime.quirks.cachesSent === true && !there;
	}
	async open(runtime: StrictRuntime): Promise<Recorder> {
		const api: ScormApi = Object.fromEntries(
			Object.entries(runtime.api).map(([name, run]) => [
				name,
				(...args: string[]) => {
					const answer = run(...args);
					if (!/LastError|String|Diagnostic/.test(name)) this.count();
					return answer;
				}
			])
		);
		const probe = async () => {
			if (!this.online) throw new Error('no network');
			this.count();
			return true;
		};
		const make = runtime.options.standard === 'scorm12' ? scorm12Host : scorm2004Host;
		const host = make(api, { probe, isOnline: () => true });
		const recorder = recorderOf(host, {
			course,
			storage: this.storage.tab(),
			summarise: (record, held) =>
				summarise(course, record, interactionsOf(course, record, bank, mark, host.most, held))
		});
		await recorder.open();
		let shown = recorder.session.status;
		recorder.subscribe(({ status, record }) => {
			if (status.type === 'saved' && status !== shown)
				expect(answersIn(this.state(runtime))).toEqual(answersIn(record));
			shown = status;
		});
		return recorder;
	}
	state({ server }: StrictRuntime) {
		const read = decodeState(server['cmi.suspend_data']?.trimEnd() ?? '', course);
		if (read.type !== 'ok') throw new Error(`The host holds a state that is ${read.type}.`);
		return read.record;
	}
}
const answersIn = ({ attempts }: ReturnType<Host['state']>) =>
	attempts.flatMap(({ answers }) => Object.keys(answers)).sort();

/** Tells the story; returns what came of it. @param dies the page is gone without a word when the story ends */
async function tell(standard: 'scorm12' | 'scorm2004', lies: boolean, cutAfter: number, dies: boolean) {
	const host = new Host(standard, lies, cutAfter);
	const recorder = await host.open(host.runtime);
	for (const event of story) {
		recorder.record({ ...event, at: Date.now() } as LearnerEvent);
		await vi.advanceTimersByTimeAsync(3000);
	}
	const { calls } = host;
	let last = host.runtime;
	if (dies) {
		vi.clearAllTimers();
		last = host.runtime.relaunch(lies ? { cachesSent: true } : {});
		host.network(true);
		const again = await host.open(last);
		await vi.advanceTimersByTimeAsync(200_000);
		await again.finish();
	} else {
		host.network(true);
		recorder.reconnected();
		await vi.advanceTimersByTimeAsync(200_000);
		await recorder.finish();
	}
	const ids = Object.entries(last.server).flatMap(([element, value]) =>
		/^cmi\.interactions\.\d+\.id$/.test(element) ? value : []
	);
	return { calls, record: host.state(last), ids, errors: last.errors };
}

describe.each([
	['scorm12', 'an honest host', false],
	['scorm12', 'a host that says "true" and sends nothing twice', true],
	['scorm2004', 'an honest host', false]
] as const)('%s, %s', (standard, _name, lies) => {
	it.each([
		['the network is back', false],
		['the page dies before that', true]
	] as const)('loses, tells and scores nothing twice, and %s', { timeout: 60_000 }, async (_title, dies) => {
		const { calls } = await tell(standard, lies, Infinity, dies);
		expect(calls).toBeGreaterThan(100);
		for (let cutAfter = 1; cutAfter <= calls; cutAfter += 1) {
			const { record, ids } = await tell(standard, lies, cutAfter, dies);
			const where = `cut after call ${cutAfter}`;
			expect(record.bests, where).toEqual(whole.bests);
			expect(record.attempts, where).toHaveLength(1);
			expect(ids, where).toEqual(told);
			vi.clearAllTimers();
		}
	});
});
