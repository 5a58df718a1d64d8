// The learner whose story every host is told: a module's quiz of six questions, some right, some wrong.

import { expect } from '@playwright/test';
import { decodeState } from '../../../src/lib/report/codec.ts';
import type { AssessmentInfo, Course } from '../../../src/lib/course/course.ts';
import type { LearnerRecord } from '../../../src/lib/course/progress.ts';
import { grade } from '../../../src/lib/quiz/grade.ts';
import { percent, scoreAttempt, type Fraction } from '../../../src/lib/quiz/score.ts';
import type { View, Wish } from '../../support/answer.ts';
import { course, module, w } from '../../support/course.ts';
import { answerQuestion, button, goTo, heading, startQuiz, type Answered } from '../../support/flow.ts';
import { interactionsIn } from '../../support/vocabulary.ts';

export const quiz = module.quiz!;

/** What the learner manages, question by question; after these everything. */
const wishes: Wish[] = ['right', 'wrong', 'right', 'right', 'wrong', 'right'];

export async function begin(view: View, assessment = quiz) {
	await goTo(view, `/quiz/${assessment.id}`);
	await startQuiz(view, assessment);
}

/** Goes to question `n` and answers it and those after it. */
export async function answerFrom(
	view: View,
	n: number,
	to: number,
	assessment: AssessmentInfo = quiz,
	manages = wishes
): Promise<Answered[]> {
	const given: Answered[] = [];
	await goTo(view, `/quiz/${assessment.id}/question/${n}`);
	for (let question = n; question <= to; question += 1)
		given.push(await answerQuestion(view, question, manages[question - 1] ?? 'right', assessment));
	return given;
}

export async function submit(view: View, passed = false) {
	await button(view, w.quiz.submit).click();
	await expect(heading(view)).toHaveText(passed ? w.result.passed : w.result.notYet);
}

/** The record in the state that a host holds; an Error when it cannot be read whole. */
function recordIn(held: Record<string, string>, of: Course): LearnerRecord {
	const read = decodeState(held['cmi.suspend_data']?.trimEnd() ?? '', of);
	if (read.type !== 'ok') throw new Error(`The host holds a state that is ${read.type}.`);
	return read.record;
}

/** What else than a module's quiz in this course is meant. */
interface Meant {
	passed?: boolean;
	/** The course that the package holds. */
	of?: Course;
	assessment?: AssessmentInfo;
}

/** Every one of these answers is in the state that the host holds, as it was given, in one attempt. */
export function expectHeld(
	held: Record<string, string>,
	given: readonly Answered[],
	{ of = course, assessment = quiz }: Meant = {}
) {
	const attempts = recordIn(held, of).attempts.filter((attempt) => attempt.assessment === assessment.id);
	expect(attempts).toHaveLength(1);
	for (const { item, response } of given)
		expect(attempts[0]!.answers[item.prompt.id]?.response).toEqual(response);
}

export function scoreOf(given: readonly Answered[]): Fraction {
	const marks = given.map(({ item, response }) => {
		const judged = grade(item.key, response);
		return judged.type === 'scored' ? judged : { earned: 0, possible: 1 };
	});
	return scoreAttempt(marks);
}

/** The score has arrived, and each answer once, in its order, with its result. */
export function expectTold(held: Record<string, string>, given: readonly Answered[], meant: Meant = {}) {
	const { passed = false, of = course, assessment = quiz } = meant;
	expectHeld(held, given, meant);
	const score = scoreOf(given);
	expect(recordIn(held, of).bests[assessment.id]).toEqual({ score, passed });
	const index = [...Array(20).keys()].find((n) => held[`cmi.objectives.${n}.id`] === assessment.id);
	expect(held[`cmi.objectives.${index}.score.raw`]).toBe(String(percent(score)));
	const answers = interactionsIn(held).map(({ id, result }) => ({ id, right: result === 'correct' }));
	expect(answers.filter(({ id }) => !/\.(urgency|confidence)$/.test(id))).toEqual(
		given.map(({ item, wish }) => ({ id: `${assessment.id}.${item.prompt.id}.1`, right: wish === 'right' }))
	);
	expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
}
