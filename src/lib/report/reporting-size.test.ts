// How much hosts are told: little for one answer more, and never more than one that sends everything again can carry.

import { Scorm12API } from 'scorm-again/scorm12/min';
import { Scorm2004API } from 'scorm-again/scorm2004/min';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { everythingDone, realCourse } from '../../../tests/fixtures/real-course.ts';
import { ScriptedHost, recorderOf } from '../../../tests/fixtures/scripted-host.ts';
import { atMost } from '../../../tests/support/budget.ts';
import { counted, hostOn, oneMoreAfter, tellerOf } from '../../../tests/support/reporting-size.ts';
import { StrictRuntime } from '../../../tests/lms/strict-runtime.ts';
import type { ScormApi } from './discovery.ts';

const real = realCourse();
const tell = tellerOf(real);
/** Answers told so far, below the most that a host is told. */
const many = { scorm12: 150, scorm2004: 119 };

describe.each(['scorm12', 'scorm2004'] as const)('%s', { timeout: 30_000 }, (standard) => {
	test('one answer more is the answer, the state and the session time, in one commit', async () => {
		const { sets, characters, commits } = await oneMoreAfter(real, standard, many[standard]);
		expect(commits).toBe(atMost('commits-an-answer'));
		expect(sets + commits).toBeLessThanOrEqual(atMost('calls-an-answer'));
		expect(characters).toBeLessThanOrEqual(atMost('characters-an-answer'));
	});

	test('a launch tells none of the answers again that an earlier one told', async () => {
		const { resumed } = await oneMoreAfter(real, standard, many[standard]);
		// Status, score, place, session time and five fields or so of nine objectives.
		expect(resumed.sets).toBeLessThan(110);
		expect(resumed.commits).toBe(1);
	});

	test('what waited for a network is told in commits of fewer values than PHP takes by default', async () => {
		const sets: number[] = [];
		const { api, size } = counted(new StrictRuntime({ standard }).api);
		const commit = standard === 'scorm12' ? 'LMSCommit' : 'Commit';
		const heard: ScormApi = {
			...api,
			[commit]: (...args) => {
				sets.push(size.sets - sets.reduce((sum, one) => sum + one, 0));
				return api[commit]!(...args);
			}
		};
		const host = hostOn(standard, heard);
		await host.open();
		await tell(host, many[standard] + 1);
		expect(sets).toHaveLength(Math.ceil((many[standard] + 1) / 50));
		expect(Math.max(...sets)).toBeLessThan(1000);
	});

	test('all that is told fits in last words of 64 KiB, with 4,000 characters of comments to spare', async () => {
		let sent = '';
		const settings = {
			lmsCommitUrl: 'local:',
			mastery_override: false,
			logLevel: 5,
			httpService: {
				processHttpRequest(_url: string, commit: unknown) {
					sent = JSON.stringify(commit);
					return { result: 'true', errorCode: 0 };
				},
				updateSettings: () => undefined
			}
		};
		const lms =
			standard === 'scorm12' ? new Scorm12API(settings as never) : new Scorm2004API(settings as never);
		const host = hostOn(standard, lms as unknown as ScormApi);
		await host.open();
		expect(await tell(host, 250)).toEqual({ type: 'stored' });
		const { cmi } = JSON.parse(sent) as { cmi: { interactions: object } };
		expect(Object.keys(cmi.interactions).filter((key) => /^\d+$/.test(key))).toHaveLength(host.most!);
		expect(new TextEncoder().encode(sent).length).toBeLessThan(65_536 - 4000);
		// And is no more than the half of the 5,000 values that Moodle asks PHP to take.
		const runtime = new StrictRuntime({ standard });
		const strict = hostOn(standard, runtime.api);
		await strict.open();
		await tell(strict, 250);
		expect(Object.keys(runtime.server).length).toBeLessThan(2500);
	});
});

describe('answers given at a calm pace', () => {
	beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 5) }));
	afterEach(() => void vi.useRealTimers());

	test('make one commit each, with the move to the next question', async () => {
		const events = everythingDone(real);
		const exam = events.findIndex((event) => event.type === 'started' && event.assessment === 'exam');
		const host = new ScriptedHost();
		const recorder = recorderOf(host, { course: real.course });
		await recorder.open();
		recorder.record(events[exam]!);
		await vi.advanceTimersByTimeAsync(5000);
		host.commits.length = 0;
		const answers = events.slice(exam + 1, exam + 11);
		for (const [index, answer] of answers.entries()) {
			recorder.record(answer);
			await vi.advanceTimersByTimeAsync(200);
			recorder.record({
				type: 'moved',
				position: { page: 'quiz', id: 'exam', index: index + 1 },
				at: Date.now()
			});
			await vi.advanceTimersByTimeAsync(5000);
		}
		expect(answers.every(({ type }) => type === 'answered')).toBe(true);
		expect(host.commits).toHaveLength(answers.length);
		recorder.pagehide(false);
	});
});
