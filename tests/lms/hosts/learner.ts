// The learner whose story every host is told: a module's quiz of six questions, some right, some wrong.

import { expect } from '@playwright/test';
import { decodeState } from '../../../src/lib/report/codec.ts';
import type { LearnerRecord } from '../../../src/lib/course/progress.ts';
import { grade } from '../../../src/lib/quiz/grade.ts';
import { percent, scoreAttempt } from '../../../src/lib/quiz/score.ts';
import type { View, Wish } from '../../support/answer.ts';
import { course, module, w } from '../../support/course.ts';
import { answerQuestion, button, goTo, heading, startQuiz, type Answered } from '../../support/flow.ts';
import { interactionsIn } from '../../support/vocabulary.ts';

export const quiz = module.quiz!;

/** What the learner manages, question by question. */
const wishes: Wish[] = ['right', 'wrong', 'right', 'right', 'wrong', 'right'];

export async function begin(view: View) {
	await goTo(view, `/quiz/${quiz.id}`);
	await startQuiz(view, quiz);
}

/** Goes to question `n` and answers it and those after it. */
export async function answerFrom(view: View, n: number, to: number): Promise<Answered[]> {
	const given: Answered[] = [];
	await goTo(view, `/quiz/${quiz.id}/question/${n}`);
	for (let question = n; question <= to; question += 1)
		given.push(await answerQuestion(view, question, wishes[question - 1] ?? 'right', quiz));
	return given;
}

export async function submit(view: View, passed = false) {
	await button(view, w.quiz.submit).click();
	await expect(heading(view)).toHaveText(passed ? w.result.passed : w.result.notYet);
}

/** The record in the state that a host holds; an Error when it cannot be read whole. */
export function recordIn(held: Record<string, string>): LearnerRecord {
	const read = decodeState(held['cmi.suspend_data']?.trimEnd() ?? '', course);
	if (read.type !== 'ok') throw new Error(`The host holds a state that is ${read.type}.`);
	return read.record;
}

/** Every one of these answers is in the state that the host holds, as it was given, in one attempt. */
export function expectHeld(held: Record<string, string>, given: readonly Answered[]) {
	const attempts = recordIn(held).attempts.filter(({ assessment }) => assessment === quiz.id);
	expect(attempts).toHaveLength(1);
	for (const { item, response } of given)
		expect(attempts[0]!.answers[item.prompt.id]?.response).toEqual(response);
}

/** The score has arrived, and each answer once, in its order, with its result. */
export function expectTold(held: Record<string, string>, given: readonly Answered[], passed = false) {
	expectHeld(held, given);
	const marks = given.map(({ item, response }) => {
		const judged = grade(item.key, response);
		return judged.type === 'scored' ? judged : { earned: 0, possible: 1 };
	});
	const score = scoreAttempt(marks);
	expect(recordIn(held).bests[quiz.id]).toEqual({ score, passed });
	const index = [...Array(20).keys()].find((n) => held[`cmi.objectives.${n}.id`] === module.id);
	expect(held[`cmi.objectives.${index}.score.raw`]).toBe(String(percent(score)));
	const answers = interactionsIn(held).map(({ id, result }) => ({ id, right: result === 'correct' }));
	expect(answers.filter(({ id }) => !/\.(urgency|confidence)$/.test(id))).toEqual(
		given.map(({ item, wish }) => ({ id: `${quiz.id}.${item.prompt.id}.1`, right: wish === 'right' }))
	);
	expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
}
