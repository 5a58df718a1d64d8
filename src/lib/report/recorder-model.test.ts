// Any story of a learner with two devices and one host: whatever is cut off, closed or reset in whatever order, results
// only rise, nothing is told twice, and what was said to be saved is there at the next launch.

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everythingDone, realCourse } from '../../../tests/fixtures/real-course.ts';
import { recorderOf } from '../../../tests/fixtures/scripted-host.ts';
import { SharedStorage } from '../../../tests/fixtures/shared-storage.ts';
import { StrictRuntime } from '../../../tests/lms/strict-runtime.ts';
import { summarise } from '../course/completion.ts';
import type { LearnerEvent, LearnerRecord } from '../course/progress.ts';
import { mark } from '../quiz/grade.ts';
import { compare } from '../quiz/score.ts';
import { interactionsOf } from './interactions-of.ts';
import { mergeRecords, same } from './merge.ts';
import type { Recorder } from './recorder.ts';
import { scorm12Host } from './scorm12.ts';
import { scorm2004Host } from './scorm2004.ts';

const real = realCourse();
const { course, bank } = real;
const events = everythingDone(real);
const lessonEvents = events.filter(({ type }) => type === 'practised' || type === 'reached');
/** Each attempt as a list of its events. */
const attempts = events.flatMap((event, index) => {
	if (event.type !== 'started' || event.assessment === 'pretest') return [];
	const end = events.findIndex((one, later) => later > index && one.type === 'submitted');
	return [events.slice(index, end + 1)];
});

type Step =
	/** The learner opens the course on a device; the other one's page is killed. */
	| { type: 'open'; device: 0 | 1 }
	| { type: 'lesson'; which: number }
	/** Some or all of an attempt. */
	| { type: 'attempt'; which: number; length: number }
	| { type: 'wait'; seconds: number }
	| { type: 'network'; there: boolean }
	| { type: 'close' }
	/** The page is gone without a word. */
	| { type: 'kill' }
	/** Someone at the host deletes the attempt. */
	| { type: 'reset' };

const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ type: fc.constant('open'), device: fc.constantFrom(0, 1) }) },
	{ weight: 6, arbitrary: fc.record({ type: fc.constant('lesson'), which: fc.nat(11) }) },
	{ weight: 3, arbitrary: fc.record({ type: fc.constant('attempt'), which: fc.nat(5), length: fc.nat(30) }) },
	{ weight: 3, arbitrary: fc.record({ type: fc.constant('wait'), seconds: fc.constantFrom(0, 1, 5, 200) }) },
	{ weight: 2, arbitrary: fc.record({ type: fc.constant('network'), there: fc.boolean() }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('close') }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('kill') }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('reset') }) }
) as fc.Arbitrary<Step>;

beforeEach(() => {
	vi.useFakeTimers({ now: Date.UTC(2026, 0, 5) });
});
afterEach(() => {
	vi.useRealTimers();
});

/** Everything in `less` is in `more`: uniting them brings nothing new. */
function holdsAll(more: LearnerRecord, less: LearnerRecord): boolean {
	const both = mergeRecords(more, less);
	return (
		same(both.bests, more.bests) &&
		same(both.reached, more.reached) &&
		same(Object.keys(both.practice).sort(), Object.keys(more.practice).sort()) &&
		same(submitted(both), submitted(more))
	);
}
const submitted = ({ attempts: all }: LearnerRecord) =>
	all.flatMap(({ seed, result }) => (result ? seed : [])).sort();

class World {
	readonly #hostOf;
	readonly #storages = [new SharedStorage(), new SharedStorage()] as const;
	#runtime: StrictRuntime;
	#online = true;
	#most: number | undefined;
	#recorder: Recorder | null = null;
	/** Distinguishes attempts that are made of the same events. */
	#seed = 1;
	/** All that was shown as saved. */
	saved: LearnerRecord | null = null;

	constructor(standard: 'scorm12' | 'scorm2004') {
		this.#hostOf = standard === 'scorm12' ? scorm12Host : scorm2004Host;
		this.#runtime = new StrictRuntime({ standard });
	}

	async open(device: 0 | 1): Promise<void> {
		this.kill();
		this.#runtime = this.#runtime.relaunch({ offline: !this.#online });
		const probe = () => (this.#online ? Promise.resolve(true) : Promise.reject(new Error('no network')));
		const host = this.#hostOf(this.#runtime.api, { probe, isOnline: () => true });
		this.#most = host.most;
		const recorder = recorderOf(host, {
			course,
			storage: this.#storages[device].tab(),
			summarise: (record, held) =>
				summarise(course, record, interactionsOf(course, record, bank, mark, host.most, held))
		});
		await recorder.open();
		this.#recorder = recorder;
		let before = recorder.session.record;
		let shown = recorder.session.status;
		if (this.saved) expect(holdsAll(before, this.saved)).toBe(true);
		recorder.subscribe(({ record, status }) => {
			for (const [id, best] of Object.entries(before.bests)) {
				expect(compare(record.bests[id]!.score, best.score)).toBeGreaterThanOrEqual(0);
				expect(record.bests[id]!.passed || !best.passed).toBe(true);
			}
			before = record;
			if (status.type === 'saved' && status !== shown) this.saved = record;
			shown = status;
		});
	}
	does(list: readonly LearnerEvent[]): void {
		for (const event of list) this.#recorder?.record({ ...event, at: Date.now() });
	}
	takes(attempt: readonly LearnerEvent[], length: number): void {
		const running = this.#recorder?.session.record.attempts.some(({ result }) => !result);
		if (running) return;
		const seed = this.#seed++;
		this.does(attempt.slice(0, length).map((event) => ({ ...event, seed }) as LearnerEvent));
	}
	network(there: boolean): void {
		this.#online = there;
		this.#runtime.quirks.offline = !there;
		if (there) this.#recorder?.reconnected();
	}
	close(): void {
		this.#recorder?.pagehide(false);
		this.#recorder = null;
	}
	kill(): void {
		this.#recorder = null;
		const now = Date.now();
		vi.clearAllTimers();
		// It puts the clock back as well.
		vi.setSystemTime(now);
	}
	reset(): void {
		this.kill();
		this.#runtime = new StrictRuntime({ ...this.#runtime.options, server: {} });
		this.saved = null;
	}
	/** Ids of the answers that the server has, by index. */
	get told(): string[] {
		return Object.entries(this.#runtime.server).flatMap(([element, value]) =>
			/^cmi\.interactions\.\d+\.id$/.test(element) ? value : []
		);
	}
	/** Ids that a report of what is known here would name. */
	get due(): string[] {
		const { record } = this.#recorder!.session;
		return interactionsOf(course, record, bank, mark, this.#most).map(({ id }) => id);
	}

	async go(one: Step): Promise<void> {
		if (one.type === 'open') await this.open(one.device);
		if (one.type === 'lesson') this.does([lessonEvents[one.which]!]);
		if (one.type === 'attempt') this.takes(attempts[one.which]!, one.length);
		if (one.type === 'wait') await vi.advanceTimersByTimeAsync(one.seconds * 1000);
		if (one.type === 'network') this.network(one.there);
		if (one.type === 'close') this.close();
		if (one.type === 'kill') this.kill();
		if (one.type === 'reset') this.reset();
	}
}

describe.each(['scorm12', 'scorm2004'] as const)('%s: two devices and one host', (standard) => {
	it('lower nothing, tell nothing twice and lose nothing that was saved', { timeout: 60_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
				const world = new World(standard);
				for (const one of steps) {
					await world.go(one);
					expect(new Set(world.told).size).toBe(world.told.length);
				}
				// At the end both devices are opened once more with a network, and everything arrives.
				world.network(true);
				for (const device of [0, 1, 0, 1] as const) {
					await world.open(device);
					await vi.advanceTimersByTimeAsync(300_000);
					expect(new Set(world.told).size).toBe(world.told.length);
					expect(world.told).toEqual(expect.arrayContaining(world.due));
					world.close();
				}
			}),
			{ numRuns: 80 }
		);
	});
});
