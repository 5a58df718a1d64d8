// A learner at a glance, from the rows that stand and what was told. Pure.

import { lessonsOf, lessonState, summarise } from '../../course/completion.ts';
import { emptyRecord, type Best, type KeptAttempt, type LearnerRecord } from '../../course/progress.ts';
import type { CourseBank } from '../course-bank.ts';
import { assessmentsIn } from './known.ts';
import { whereIn, type Log } from './log.ts';
import type { GradedAttempt, GradedResponse, Grades } from './regrade.ts';
import type { AssessmentSummary, RegistrationSummary } from './summary.ts';

const PERCENT = 100;

/** @param rows all of this registration, with what was taken on the server */
export function summaryOf(bank: CourseBank, log: Log, rows: Grades): RegistrationSummary {
	const { course } = bank;
	const counting = new Set(
		[...assessmentsIn(course).values()].filter(({ kind }) => kind !== 'pretest').map(({ id }) => id)
	);
	const attempts = [...rows.attempts.values()].filter(({ assessment }) => counting.has(assessment));
	const record = recordOf(log, attempts);
	const { progress, completed, passed, percent } = summarise(course, record, []);
	const submitted = new Set(
		attempts.filter(({ submittedAt }) => submittedAt !== null).map((one) => `${one.assessment}:${one.seed}`)
	);
	const responses = [...rows.responses.values()];
	const inTests = responses.filter(({ attempt }) => submitted.has(attempt));
	const inLessons = responses.filter(({ attempt }) => attempt === '');
	return {
		lessonsCompleted: lessonsOf(course)
			.map(({ id }) => id)
			.filter((id) => lessonState(course, record, id) === 'completed'),
		...{ progress, completed, passed, percent },
		assessments: assessmentSummaries(attempts),
		at: whereIn(log),
		objectives: objectivesIn(bank, inTests),
		misconceptions: misconceptionsIn([...inTests, ...inLessons]),
		triage: triageIn(bank, [...inTests, ...inLessons]),
		lastActive: Math.max(log.lastActive, ...responses.map(({ at }) => at)) || null,
		minutes: Math.round(responses.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0) / 60)
	};
}

/** As far as progress and result hang on it: with the scores that were given here. */
function recordOf(log: Log, attempts: readonly GradedAttempt[]): LearnerRecord {
	const kept = attempts
		.map(({ assessment, seed, ordinal, startedAt, ...rest }): KeptAttempt => {
			const { submittedAt, percent, passed } = rest;
			const score = { num: percent ?? 0, den: PERCENT };
			const result = submittedAt === null ? null : { score, passed: passed === 1, at: submittedAt };
			return { ...{ assessment, seed, ordinal, startedAt, items: [], answers: {} }, result };
		})
		.sort((a, b) => a.ordinal - b.ordinal);
	const bests: Record<string, Best> = {};
	for (const { assessment, result } of kept) {
		if (!result) continue;
		const best = bests[assessment];
		const score = best && best.score.num > result.score.num ? best.score : result.score;
		bests[assessment] = { score, passed: result.passed || best?.passed === true };
	}
	const tried = {
		response: { kind: 'choice', choice: null },
		earned: 0,
		possible: 0,
		seconds: 0,
		at: 0
	} as const;
	const practice = { first: tried, last: tried, tries: 1 };
	return {
		...emptyRecord(),
		position: log.stays.at(-1)?.position ?? null,
		reached: [...log.reached].sort(),
		practice: Object.fromEntries([...log.practice.keys()].map((item) => [item, practice])),
		attempts: kept,
		bests
	};
}

function assessmentSummaries(attempts: readonly GradedAttempt[]): Record<string, AssessmentSummary> {
	const found = Map.groupBy(attempts, ({ assessment }) => assessment);
	return Object.fromEntries(
		[...found].map(([assessment, all]) => {
			const done = all.filter(({ submittedAt }) => submittedAt !== null);
			const passed = done.filter((one) => one.passed === 1).length;
			const best = done.reduce((most, { percent }) => Math.max(most, percent ?? 0), 0);
			const last = done.reduce((latest, { submittedAt }) => Math.max(latest, submittedAt ?? 0), 0);
			const summary = {
				...{ attempts: done.length, failed: done.length - passed, running: done.length < all.length },
				...{ percent: done.length > 0 ? best : null, passed: passed > 0, lastAt: last || null }
			};
			return [assessment, summary];
		})
	);
}

function objectivesIn({ items }: CourseBank, responses: readonly GradedResponse[]) {
	const latest = new Map<string, GradedResponse>();
	for (const response of responses) {
		const before = latest.get(response.item);
		if (!before || response.at >= before.at) latest.set(response.item, response);
	}
	const byObjective = Map.groupBy(latest.values(), ({ item }) => items.get(item)?.prompt.objective);
	return Object.fromEntries(
		[...byObjective].flatMap(([objective, answers]) => {
			if (objective === undefined) return [];
			// Each question weighs the same, as in a score.
			const earned = answers.reduce((sum, answer) => sum + answer.earned / answer.possible, 0);
			const n = answers.length;
			return [[objective, { earned: Math.round(earned * 1000) / 1000, possible: n, items: n }] as const];
		})
	);
}

function misconceptionsIn(responses: readonly GradedResponse[]): Record<string, number> {
	const found = new Map<string, number>();
	for (const id of responses.flatMap(({ misconceptions }) => misconceptions))
		found.set(id, (found.get(id) ?? 0) + 1);
	return Object.fromEntries(found);
}

function triageIn({ items }: CourseBank, responses: readonly GradedResponse[]) {
	const found: RegistrationSummary['triage'] = {};
	for (const { item, first, response } of responses) {
		const actual = items.get(item)?.key.urgency?.colour;
		const called = response.triage?.urgency;
		if (!first || !actual || !called) continue;
		const cases = (found[actual] ??= {});
		cases[called] = (cases[called] ?? 0) + 1;
	}
	return found;
}
