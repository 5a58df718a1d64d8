// The whole chain but the network: recorder, journal, state text and SCORM host on a strict run-time.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { course, recorderOf } from '../../../tests/fixtures/scripted-host.ts';
import { finishedEvents } from '../../../tests/fixtures/full-course.ts';
import { SharedStorage } from '../../../tests/fixtures/shared-storage.ts';
import type { Quirks } from '../../../tests/lms/quirks.ts';
import { StrictRuntime } from '../../../tests/lms/strict-runtime.ts';
import { partOf } from '../course/part.ts';
import { recordOf, type LearnerEvent } from '../course/progress.ts';
import { decodeState } from './codec.ts';
import { scorm12Host } from './scorm12.ts';
import { scorm2004Host } from './scorm2004.ts';

const events = finishedEvents(course);
const half = Math.floor(events.length / 2);
const whole = recordOf(events);

beforeEach(() => {
	vi.useFakeTimers({ now: 1_700_000_000_000 });
});
afterEach(() => {
	vi.useRealTimers();
});

describe.each([
	['scorm12', scorm12Host, 'cmi.core.'],
	['scorm2004', scorm2004Host, 'cmi.']
] as const)('on a %s run-time', (standard, hostOf, core) => {
	async function launched(runtime: StrictRuntime, storage: SharedStorage, its = course) {
		const options = { probe: () => Promise.resolve(true), isOnline: () => true };
		const recorder = recorderOf(hostOf(runtime.api, options), { storage: storage.tab(), course: its });
		await recorder.open();
		const does = async (list: readonly LearnerEvent[]) => {
			for (const event of list) {
				recorder.record(event);
				await vi.advanceTimersByTimeAsync(1000);
			}
			await vi.advanceTimersByTimeAsync(10_000);
		};
		return { recorder, does };
	}
	const stored = ({ server }: StrictRuntime) => {
		const decoded = decodeState(server['cmi.suspend_data'] ?? '', course);
		if (decoded.type !== 'ok') throw new Error(decoded.type);
		return decoded.record;
	};

	it('goes on at another device with what the host kept, and finishes the course', async () => {
		const first = new StrictRuntime({ standard });
		const phone = await launched(first, new SharedStorage());
		await phone.does(events.slice(0, half));
		expect(phone.recorder.session.status.type).toBe('saved');
		phone.recorder.pagehide(false);
		const second = first.relaunch();
		const desk = await launched(second, new SharedStorage());
		expect(desk.recorder.session.record).toEqual(stored(first));
		await desk.does(events.slice(half));
		await desk.recorder.finish();
		expect(stored(second).bests).toEqual(whole.bests);
		expect(stored(second).attempts).toHaveLength(27);
		expect(second.server[`${core}score.raw`]).toBe('83');
		expect(first.errors.concat(second.errors)).toEqual([]);
	});

	/** Fields of every objective that the server has, in its order. */
	const objectivesIn = ({ server }: StrictRuntime) =>
		Array.from({ length: 20 }, (_, index) => {
			const prefix = `cmi.objectives.${index}.`;
			const own = Object.entries(server).filter(([element]) => element.startsWith(prefix));
			return Object.fromEntries(own.map(([element, value]) => [element.slice(prefix.length), value]));
		}).filter((fields) => Object.keys(fields).length > 0);
	const objective = (id: string, title: string, raw: string) => {
		const score = { 'score.raw': raw, 'score.min': '0', 'score.max': '100' };
		return standard === 'scorm12'
			? { id, ...score, status: 'passed' }
			: {
					...{ id, ...score, description: title, 'score.scaled': String(Number(raw) / 100) },
					...{ success_status: 'passed', completion_status: 'completed', progress_measure: '1' }
				};
	};

	it('tells each module and the exam as an objective: score, status and, where there is room, its title', async () => {
		const runtime = new StrictRuntime({ standard });
		const { recorder, does } = await launched(runtime, new SharedStorage());
		await does(events);
		await recorder.finish();
		expect(objectivesIn(runtime).sort((a, b) => (a.id! < b.id! ? -1 : 1))).toEqual([
			objective('exam', 'exam', '83'),
			...course.modules.map(({ id, title }) => objective(id, title, '83'))
		]);
	});

	it.each(['module-3', 'exam'])('tells of the part %s alone, as one objective', async (id) => {
		const runtime = new StrictRuntime({ standard });
		const part = partOf(course, id);
		const { recorder, does } = await launched(runtime, new SharedStorage(), part);
		await does(events);
		await recorder.finish();
		expect(objectivesIn(runtime)).toEqual([objective(id, id === 'exam' ? 'exam' : 'Module 3', '83')]);
		expect(runtime.server).toMatchObject(
			standard === 'scorm12'
				? { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '83' }
				: { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed', 'cmi.score.raw': '83' }
		);
	});

	it('loses nothing when the host forgot the second half of a session', async () => {
		const storage = new SharedStorage();
		const first = new StrictRuntime({ standard });
		const before = await launched(first, storage);
		await before.does(events.slice(0, half));
		first.quirks.offline = true;
		for (const event of events.slice(half)) before.recorder.record(event);
		// The tab is gone without a word: no commit, no close.
		const second = first.relaunch({});
		const after = await launched(second, storage);
		expect(after.recorder.session.record.bests).toEqual(whole.bests);
		await after.does([]);
		expect(stored(second)).toMatchObject({ bests: whole.bests, reached: whole.reached });
	});

	it.each<Quirks>([{ cutsState: 255 }, { cutsOnServer: 255 }])(
		'keeps bests where state is cut (%o)',
		async (quirks) => {
			const first = new StrictRuntime({ standard, quirks });
			const phone = await launched(first, new SharedStorage());
			await phone.does(events);
			phone.recorder.pagehide(false);
			const desk = await launched(first.relaunch(), new SharedStorage());
			expect(desk.recorder.session.notices).toEqual([{ type: 'state-damaged', kept: 'some' }]);
			expect(desk.recorder.session.record.bests).toEqual(whole.bests);
			expect(desk.recorder.session.record.reached).toEqual(whole.reached);
		}
	);

	it('begins anew when the host does after it had given our state back', async () => {
		const storage = new SharedStorage();
		const first = new StrictRuntime({ standard });
		const one = await launched(first, storage);
		await one.does(events.slice(0, half));
		one.recorder.pagehide(false);
		const two = await launched(first.relaunch(), storage);
		two.recorder.pagehide(false);
		const three = await launched(new StrictRuntime({ standard }), storage);
		expect(three.recorder.session.notices).toEqual([{ type: 'new-attempt' }]);
		expect(three.recorder.session.record.bests).toEqual({});
	});

	it('writes nothing in review, and the page still works', async () => {
		const first = new StrictRuntime({ standard });
		const one = await launched(first, new SharedStorage());
		await one.does(events.slice(0, half));
		one.recorder.pagehide(false);
		const before = { ...first.server };
		const review = new StrictRuntime({ standard, server: before, mode: 'review' });
		const two = await launched(review, new SharedStorage());
		await two.does(events.slice(half));
		await two.recorder.finish();
		expect(two.recorder.session.record.bests).toEqual(whole.bests);
		expect(review.server).toEqual(before);
		expect(review.state).toBe('finished');
	});
});
