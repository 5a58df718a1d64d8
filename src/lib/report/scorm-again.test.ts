// The learner's story through both hosts on the real scorm-again, one instance a test: its logger is shared.

import { Scorm12API } from 'scorm-again/scorm12/min';
import { Scorm2004API } from 'scorm-again/scorm2004/min';
import { describe, expect, test } from 'vitest';
import { story } from '../../../tests/lms/story.ts';
import type { ScormApi } from './discovery.ts';
import { scorm12Host } from './scorm12.ts';
import { scorm2004Host } from './scorm2004.ts';

interface Lms {
	api: ScormApi;
	/** What reached the server, newest last. */
	commits: { cmi: object }[];
	/** Messages of the run-time about refused calls. */
	complaints: string[];
}

function lms(standard: 'scorm12' | 'scorm2004', load?: object): Lms {
	const commits: Lms['commits'] = [];
	const complaints: string[] = [];
	const settings = {
		lmsCommitUrl: 'local:',
		mastery_override: false,
		logLevel: 3,
		onLogMessage: (_level: unknown, message: string) => void complaints.push(message),
		httpService: {
			processHttpRequest(_url: string, commit: unknown) {
				commits.push(structuredClone(commit) as { cmi: object });
				return { result: 'true', errorCode: 0 };
			},
			updateSettings: () => undefined
		}
	};
	const api =
		standard === 'scorm12' ? new Scorm12API(settings as never) : new Scorm2004API(settings as never);
	if (load) api.loadFromJSON(load as never);
	return { api: api as unknown as ScormApi, commits, complaints };
}

const options = { probe: () => Promise.resolve(true), isOnline: () => true, wait: () => Promise.resolve() };
const hosts = { scorm12: scorm12Host, scorm2004: scorm2004Host };

describe.each(['scorm12', 'scorm2004'] as const)('%s', (standard) => {
	test('the whole story is stored and no value is refused', async () => {
		const { api, commits, complaints } = lms(standard);
		const host = hosts[standard](api, options);
		expect(await host.open()).toMatchObject({ fresh: true, mode: 'normal', state: '' });
		for (const report of Object.values(story))
			expect(await host.commit(report, 'state', 65.25)).toEqual({ type: 'stored' });
		host.close(story.passed, 'last-state', 300);
		expect(complaints.filter((message) => !/GetValue/.test(message))).toEqual([]);
		const { cmi } = commits.at(-1) ?? { cmi: {} };
		expect(cmi).toMatchObject({
			suspend_data: 'last-state',
			objectives: { 0: { id: 'look-first' }, 1: { id: 'night' } },
			interactions: { 0: { id: 'night.rem-first-band.1', result: 'correct' }, 3: { id: 'exam.urgency.2' } }
		});
		if (standard === 'scorm12')
			expect(cmi).toMatchObject({
				core: { lesson_status: 'passed', exit: '', score: { raw: '92', min: '0', max: '100' } }
			});
		else
			expect(cmi).toMatchObject({
				completion_status: 'completed',
				success_status: 'passed',
				exit: 'suspend',
				progress_measure: '1',
				score: { scaled: '0.92', raw: '92' }
			});
	});

	test('the next launch gives back state and result, and appends the new answer only', async () => {
		const first = lms(standard);
		const host = hosts[standard](first.api, options);
		await host.open();
		host.close(story.failed, 'state-1', 60);
		const { cmi } = first.commits.at(-1) ?? { cmi: {} };
		const again = lms(standard, { cmi });
		const second = hosts[standard](again.api, options);
		expect(await second.open()).toMatchObject({
			fresh: false,
			state: 'state-1',
			held: { passed: false, percent: 67 }
		});
		expect(await second.commit(story.passed, 'state-2', 60)).toEqual({ type: 'stored' });
		expect(again.complaints.filter((message) => !/GetValue/.test(message))).toEqual([]);
		const { interactions } = (again.commits.at(-1)?.cmi ?? {}) as {
			interactions: Record<string, { id: string }>;
		};
		expect(Object.values(interactions).map(({ id }) => id)).toEqual(
			story.passed.interactions.map(({ id }) => id)
		);
	});
});
