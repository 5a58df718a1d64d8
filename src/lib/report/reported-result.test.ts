// Which result a host ends up with, whatever is taken in whatever order: from the record through the report and the
// dialect to what a strict run-time has stored. Objectives follow the rule of the course.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullCourse } from '../../../tests/fixtures/full-course.ts';
import { StrictRuntime } from '../../../tests/lms/strict-runtime.ts';
import { summarise } from '../course/completion.ts';
import type { Course, Policy } from '../course/course.ts';
import { partOf, partsOf } from '../course/part.ts';
import { applyEvent, emptyRecord, type LearnerRecord } from '../course/progress.ts';
import { scorm12Host } from './scorm12.ts';
import { scorm2004Host } from './scorm2004.ts';

const course = fullCourse();
const options = { probe: () => Promise.resolve(true), isOnline: () => true };
const under = (scoreReported: Policy['scoreReported'], failReportedAs: Policy['failReportedAs']): Course => ({
	...course,
	policy: { ...course.policy, requiredLessons: [], scoreReported, failReportedAs }
});

interface Attempt {
	/** From 80 on it is a pass; a critical miss is a score of 79 (quiz/score.ts). */
	percent: number;
	/** What happened before it: nothing, a new launch, or a new launch on a device that lost the whole record. */
	before: 'nothing' | 'launch' | 'loss';
}
const before = fc.constantFrom('nothing', 'launch', 'loss');
const attempt: fc.Arbitrary<Attempt> = fc.record({ percent: fc.nat(100), before });
const fail: fc.Arbitrary<Attempt> = fc.record({ percent: fc.nat(79), before });
const passes = ({ percent }: Attempt) => percent >= 80;

interface Stored {
	status: string;
	percent: number;
}

/** Takes an assessment so often; what the host has stored of the course and of the objective after each attempt. */
async function take(standard: 'scorm12' | 'scorm2004', its: Course, assessment: string, attempts: Attempt[]) {
	const makeHost = standard === 'scorm12' ? scorm12Host : scorm2004Host;
	let runtime = new StrictRuntime({ standard });
	let host = makeHost(runtime.api, options);
	await host.open();
	let record: LearnerRecord = emptyRecord();
	const stored: { course: Stored; objective: Stored }[] = [];
	for (const [seed, one] of attempts.entries()) {
		const { percent, before } = one;
		if (before !== 'nothing') {
			host.close(summarise(its, record, []), 'state', 1);
			runtime = runtime.relaunch();
			host = makeHost(runtime.api, options);
			await host.open();
		}
		if (before === 'loss') record = emptyRecord();
		record = applyEvent(record, { type: 'started', assessment, seed, items: ['exam-item-1'], at: seed });
		const score = { num: percent, den: 100 };
		record = applyEvent(record, { type: 'submitted', seed, score, passed: passes(one), at: seed });
		expect(await host.commit(summarise(its, record, []), 'state', 1)).toEqual({ type: 'stored' });
		expect(runtime.errors).toEqual([]);
		stored.push({ course: courseIn(runtime), objective: objectiveIn(runtime, assessment) });
	}
	return stored;
}

function courseIn({ server, options: { standard } }: StrictRuntime): Stored {
	return standard === 'scorm12'
		? { status: server['cmi.core.lesson_status'] ?? '', percent: Number(server['cmi.core.score.raw']) }
		: { status: server['cmi.success_status'] ?? '', percent: Number(server['cmi.score.raw']) };
}
function objectiveIn({ server, options: { standard } }: StrictRuntime, id: string): Stored {
	const index = Array.from({ length: 9 }, (_, at) => server[`cmi.objectives.${at}.id`]).indexOf(id);
	const field = (name: string) => server[`cmi.objectives.${index}.${name}`] ?? '';
	return {
		status: field(standard === 'scorm12' ? 'status' : 'success_status'),
		percent: Number(field('score.raw'))
	};
}
describe.each(['scorm12', 'scorm2004'] as const)('%s', (standard) => {
	describe.each(['best', 'last'] as const)('reporting the %s score', (scoreReported) => {
		test.each(['failed', 'incomplete'] as const)(
			'never lowers a pass, nor the score it came with, where a fail is told as %s',
			async (failReportedAs) => {
				const its = under(scoreReported, failReportedAs);
				await fc.assert(
					fc.asyncProperty(fc.array(attempt, { minLength: 1, maxLength: 8 }), async (attempts) => {
						const stored = await take(standard, its, 'exam', attempts);
						for (const [index, { course, objective }] of stored.entries()) {
							const passedBy = (end: number) => attempts.slice(0, end).some(passes);
							for (const one of [course, objective])
								expect(one.status === 'passed').toBe(passedBy(index + 1));
							const before = stored[index - 1];
							if (!before || (scoreReported === 'last' && !passedBy(index))) continue;
							expect(course.percent).toBeGreaterThanOrEqual(before.course.percent);
							expect(objective.percent).toBeGreaterThanOrEqual(before.objective.percent);
						}
					}),
					{ numRuns: 60 }
				);
			}
		);
	});

	test('the best score is told while none passed, although the record was lost', async () => {
		const fails: Attempt[] = [
			{ percent: 70, before: 'nothing' },
			{ percent: 31, before: 'nothing' },
			{ percent: 45, before: 'loss' }
		];
		const stored = await take(standard, under('best', 'incomplete'), 'exam', fails);
		expect(stored.map(({ course, objective }) => [course.percent, objective.percent])).toEqual(
			fails.map(() => [70, 70])
		);
	});

	test('the last score is told while none passed, in every launch', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fail, { minLength: 1, maxLength: 6 }), async (fails) => {
				const percents = fails.map(({ percent }) => percent);
				const stored = await take(standard, under('last', 'incomplete'), 'exam', fails);
				expect(stored.map(({ course }) => course.percent)).toEqual(percents);
				expect(stored.map(({ objective }) => objective.percent)).toEqual(percents);
			}),
			{ numRuns: 60 }
		);
	});

	test.each(partsOf(course))(
		'the part %s tells one objective, with the score and status of the whole',
		async (id) => {
			const part = partOf(under('last', 'failed'), id);
			const attempts: Attempt[] = [
				{ percent: 60, before: 'nothing' },
				{ percent: 40, before: 'launch' },
				{ percent: 90, before: 'launch' },
				{ percent: 85, before: 'launch' }
			];
			const stored = await take(standard, part, id, attempts);
			expect(stored.map(({ course }) => course.percent)).toEqual([60, 40, 90, 90]);
			expect(stored.map(({ objective }) => objective.percent)).toEqual([60, 40, 90, 90]);
			expect(summarise(part, emptyRecord(), []).objectives.map((one) => one.id)).toEqual([id]);
		}
	);
});
