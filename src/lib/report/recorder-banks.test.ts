// A launch at which the questions of earlier answers do not arrive, while some of these answers wait to be told.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everythingDone, realCourse } from '../../../tests/fixtures/real-course.ts';
import { recorderOf } from '../../../tests/fixtures/scripted-host.ts';
import { SharedStorage } from '../../../tests/fixtures/shared-storage.ts';
import { StrictRuntime } from '../../../tests/lms/strict-runtime.ts';
import { summarise } from '../course/completion.ts';
import { mark } from '../quiz/grade.ts';
import type { Item, ItemId } from '../quiz/items.ts';
import { interactionsOf } from './interactions-of.ts';
import { scorm12Host } from './scorm12.ts';
import { scorm2004Host } from './scorm2004.ts';

const real = realCourse();
const { course } = real;
/** First tries, each at a question of its own. */
const tries = everythingDone(real).flatMap((event) =>
	event.type === 'practised' && event.earned === 0 ? event : []
);

beforeEach(() => {
	vi.useFakeTimers({ now: Date.UTC(2026, 0, 5) });
});
afterEach(() => {
	vi.useRealTimers();
});

describe.each([
	['scorm12', scorm12Host],
	['scorm2004', scorm2004Host]
] as const)('%s', (standard, hostOf) => {
	it('every answer is told once, at the latest at the next launch', async () => {
		const storage = new SharedStorage();
		let runtime = new StrictRuntime({ standard });
		let online = true;
		async function launch(bank: Map<ItemId, Item>, prepare: () => Promise<void>) {
			const probe = () => (online ? Promise.resolve(true) : Promise.reject(new Error('no network')));
			const host = hostOf(runtime.api, { probe, isOnline: () => online });
			const recorder = recorderOf(host, {
				course,
				storage: storage.tab(),
				prepare,
				summarise: (record, held) =>
					summarise(course, record, interactionsOf(course, record, bank, mark, host.most, held))
			});
			await recorder.open();
			return async (list: typeof tries) => {
				for (const event of list) {
					recorder.record({ ...event, at: Date.now() });
					await vi.advanceTimersByTimeAsync(10_000);
				}
				return recorder;
			};
		}
		const there = () => Promise.resolve();
		const first = await launch(real.bank, there);
		await first(tries.slice(0, 3));
		online = false;
		// The page dies with three answers that the host never heard of.
		await first(tries.slice(3, 6));
		runtime = runtime.relaunch();
		online = true;

		// Only the question at hand has come.
		const own = new Map([...real.bank].filter(([id]) => id === tries[6]!.item));
		const second = await launch(own, () => Promise.reject(new Error('a script did not arrive')));
		(await second(tries.slice(6, 7))).pagehide(false);
		runtime = runtime.relaunch();

		const third = await launch(real.bank, there);
		(await third([])).pagehide(false);
		const ids = Object.entries(runtime.server).flatMap(([element, value]) =>
			/^cmi\.interactions\.\d+\.id$/.test(element) ? value.split('.')[1]! : []
		);
		expect(ids).toEqual(tries.slice(0, 7).map(({ item }) => item));
	});
});
