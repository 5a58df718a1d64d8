// Answers to show or test a question with, found by judging: right, wrong and, where there is one, in between.

import { grade, graderOf } from './grade.ts';
import type { Item, Key, Response } from './items.ts';
import { urgencies, type Urgency } from './urgency.ts';

export interface Samples {
	/** Earns all points. */
	right: Response;
	/** Earns none, in its own question and in what is asked besides. */
	wrong: Response;
	/** Earns some; null for a question that is right or wrong as a whole. */
	partly: Response | null;
}

/** @throws Error when the kind offers no right or no wrong answer to this item */
export function sampleResponses({ prompt, key }: Item): Samples {
	const grader = graderOf(prompt.kind);
	const own = grader.tries?.(prompt, key) ?? grader.alone(prompt).map(({ response }) => response);
	const tries = key.urgency
		? own.flatMap((response) => urgencies.map((urgency) => called(response, urgency, key)))
		: own;
	const earning = (fits: (earned: number, own: number, possible: number) => boolean) =>
		tries.find((response) => {
			const judged = grade(key, response);
			if (judged.type !== 'scored') return false;
			const { earned, possible, triage } = judged;
			return fits(earned, triage?.own.earned ?? earned, possible);
		});
	const right = earning((earned, _, possible) => earned === possible);
	const wrong = earning((earned, own) => earned === 0 && own === 0);
	if (!right || !wrong)
		throw new Error(`No ${right ? 'wrong' : 'right'} answer to "${prompt.id}" was found.`);
	return { right, wrong, partly: earning((earned, _, possible) => earned > 0 && earned < possible) ?? null };
}

const called = (response: Response, urgency: Urgency, { urgency: asked }: Key): Response => ({
	...response,
	triage: asked?.confidence ? { urgency, confidence: 'fairly' } : { urgency }
});
