// The learner's story through both hosts on the real scorm-again, one instance a test: its logger is shared.

import { Scorm12API } from 'scorm-again/scorm12/min';
import { Scorm2004API } from 'scorm-again/scorm2004/min';
import { describe, expect, test } from 'vitest';
import { emergency, questions } from '../../../tests/fixtures/questions.ts';
import { story, toldBefore } from '../../../tests/lms/story.ts';
import type { LearnerComment } from '../course/progress.ts';
import { graderOf, mark } from '../quiz/grade.ts';
import type { Item, Response } from '../quiz/items.ts';
import { sampleResponses } from '../quiz/samples.ts';
import type { ScormApi } from './discovery.ts';
import { forms, interaction12, interaction2004 } from './interactions.ts';
import type { Interaction } from './port.ts';
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

	test('a comment is stored and is not told again at the next launch', async () => {
		const comment = {
			id: 'a',
			about: { item: 'rem-first-band' },
			reason: 'unclear',
			text: 'Which one?',
			at: 1
		};
		const report = { ...story.started, comments: [comment as LearnerComment] };
		const first = lms(standard);
		const host = hosts[standard](first.api, options);
		await host.open();
		expect(await host.commit(report, 'state-1', 60)).toEqual({ type: 'stored' });
		host.close(report, 'state-1', 60);
		const { cmi } = first.commits.at(-1) ?? { cmi: {} };
		const again = lms(standard, { cmi });
		const second = hosts[standard](again.api, options);
		await second.open();
		expect(await second.commit(report, 'state-2', 60)).toEqual({ type: 'stored' });
		const line = '1970-01-01T00:00Z item:rem-first-band [unclear] Which one?';
		const entry = { comment: '[unclear] Which one?', location: 'item:rem-first-band' };
		const expected =
			standard === 'scorm12'
				? { comments: line }
				: { comments_from_learner: { 0: { ...entry, timestamp: '1970-01-01T00:00:00.00Z' } } };
		expect(again.commits.at(-1)?.cmi).toMatchObject(expected);
		const { comments_from_learner } = again.commits.at(-1)?.cmi as { comments_from_learner?: object };
		if (standard === 'scorm2004') expect(Object.keys(comments_from_learner ?? {})).toEqual(['0']);
		expect([...first.complaints, ...again.complaints].filter((message) => !/GetValue/.test(message))).toEqual(
			[]
		);
	});

	test('urgency and confidence come back beside the answer they were called with', async () => {
		const { prompt, key } = emergency;
		const response: Response = {
			kind: 'choice',
			choice: 'clock',
			triage: { urgency: 'orange', confidence: 'guess' }
		};
		const { besides = [], ...points } = mark(emergency, response)!;
		const answered = { put: forms, response, seconds: 9, tries: 1, at: Date.UTC(2026, 0, 2) };
		const asked = {
			prompt,
			key,
			parts: ['clock', 'hold', 'log'],
			item: prompt.id,
			objective: prompt.objective
		};
		const own: Interaction = { ...asked, ...answered, ...points, id: 'asleep.second-tonight.1' };
		const told = besides.map(({ suffix, ...beside }) => ({ ...own, ...beside, id: `${own.id}.${suffix}` }));
		const { api, commits, complaints } = lms(standard);
		const host = hosts[standard](api, options);
		await host.open();
		const report = { ...story.started, interactions: [own, ...told] };
		expect(await host.commit(report, 'state', 60)).toEqual({ type: 'stored' });
		expect(complaints.filter((message) => !/GetValue/.test(message))).toEqual([]);
		const given = standard === 'scorm12' ? 'student_response' : 'learner_response';
		expect(commits.at(-1)?.cmi).toMatchObject({
			interactions: {
				0: { type: 'choice', result: 'correct' },
				1: {
					id: 'asleep.second-tonight.1.urgency',
					type: 'choice',
					[given]: standard === 'scorm12' ? 'b' : 'orange',
					correct_responses: { 0: { pattern: standard === 'scorm12' ? 'a' : 'red' } },
					result: '0.25'
				},
				2: {
					id: 'asleep.second-tonight.1.confidence',
					type: 'likert',
					[given]: standard === 'scorm12' ? 'c' : 'guess',
					result: 'neutral'
				}
			}
		});
	});

	test.each(Object.values(questions) as Item[])(
		'an answer to a $prompt.kind comes back as it was told',
		async (item) => {
			const { prompt, key } = item;
			const tell = graderOf(prompt.kind);
			const parts = tell.alone(prompt).map(({ id }) => id);
			const asked = { prompt, key, parts, tell, item: prompt.id, objective: prompt.objective };
			const answers = Object.values(sampleResponses(item)).flatMap((response, index): Interaction[] => {
				const marked = response && mark(item, response);
				if (!marked) return [];
				const answered = { put: forms, response, seconds: 9, tries: 1, at: Date.UTC(2026, 0, 2) };
				return [{ ...asked, ...answered, ...marked, id: `asleep.${prompt.id}.${index + 1}` }];
			});
			expect(answers.length).toBeGreaterThan(1);
			const first = lms(standard);
			const host = hosts[standard](first.api, options);
			await host.open();
			const report = { ...story.started, interactions: answers };
			expect(await host.commit(report, 'state', 60)).toEqual({ type: 'stored' });
			expect(first.complaints.filter((message) => !/GetValue/.test(message))).toEqual([]);
			const { cmi } = first.commits.at(-1) as {
				cmi: { interactions: Record<string, Record<string, unknown>> };
			};
			const write = standard === 'scorm12' ? interaction12 : interaction2004;
			for (const [index, answer] of answers.entries()) {
				const fields = Object.fromEntries(write(answer));
				const kept = cmi.interactions[index]!;
				expect(kept.correct_responses).toMatchObject({
					0: { pattern: fields['correct_responses.0.pattern'] }
				});
				for (const field of ['id', 'type', 'student_response', 'learner_response', 'result'])
					if (fields[field] !== undefined) expect(kept[field]).toBe(fields[field]);
			}
		}
	);

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
		const report = {
			...story.passed,
			interactions: [...toldBefore(story.failed.interactions), ...story.passed.interactions.slice(3)]
		};
		expect(await second.commit(report, 'state-2', 60)).toEqual({ type: 'stored' });
		expect(again.complaints.filter((message) => !/GetValue/.test(message))).toEqual([]);
		const { interactions } = (again.commits.at(-1)?.cmi ?? {}) as {
			interactions: Record<string, { id: string }>;
		};
		expect(Object.values(interactions).map(({ id }) => id)).toEqual(
			story.passed.interactions.map(({ id }) => id)
		);
	});
});
