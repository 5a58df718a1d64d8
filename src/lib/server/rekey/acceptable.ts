// Which answers an instructor may say are right too: those that were given or offered and have not all points.

import * as v from 'valibot';
import { gradeOwn, graderOf, isSingle } from '../../quiz/grade.ts';
import type { Item, Response } from '../../quiz/items.ts';
import { responseForm } from '../response-form.ts';

export interface Acceptable {
	/** The answer as JSON. */
	response: string;
	text: string;
	/** How many learners gave it first. */
	n: number;
}

/** Answers in words can be very many. */
const MOST = 12;

export function acceptable(
	{ prompt, key }: Item,
	given: readonly { response: string; text: string; learners: readonly unknown[] }[]
): Acceptable[] {
	const grader = graderOf(prompt.kind);
	const offered = isSingle(prompt) ? grader.alone(prompt).map(({ response }) => response) : [];
	const all = [
		...given.map(({ response, text, learners }) => ({ response, text, n: learners.length })),
		...offered.map((one) => ({ response: JSON.stringify(one), text: grader.text(prompt, one), n: 0 }))
	];
	return all
		.filter(({ response, text }, index) => {
			const judged = gradeOwn(key, JSON.parse(response) as Response);
			const first = all.findIndex((one) => one.text === text) === index;
			return first && text !== '' && judged.type === 'scored' && judged.earned < judged.possible;
		})
		.slice(0, MOST);
}

/** An answer that a form sent; null for what is none. */
export function answerIn(text: string): Response | null {
	try {
		const { success, output } = v.safeParse(responseForm, JSON.parse(text));
		return success ? output : null;
	} catch {
		return null;
	}
}
