// What the charts of a class show, each in a sentence.

import type { ReviewWords } from '../instructor-words.ts';

/** @param of learners in all */
export function paceFinding(
	howFar: {
		bars: { step: { order: number | null; title: string } }[];
		done: number;
		pace: { step: number; there: number; enough: boolean } | null;
	},
	{ dueAt }: { dueAt: number | null },
	of: number,
	now: number,
	{ far }: ReviewWords
): string {
	if (dueAt !== null && now > dueAt) return far.over(howFar.done, of);
	const step = howFar.pace && howFar.bars[howFar.pace.step]?.step;
	if (!howFar.pace || !step) return far.done(howFar.done, of);
	return far.pace(step.title, howFar.pace.there, of, howFar.pace.enough);
}

/** @param columns weakest first */
export function masteryFinding(
	columns: { name: string; shown: number; tried: number }[],
	{ mastery }: ReviewWords
): string {
	const weak = columns.filter(({ shown, tried }) => shown < tried).map(({ name }) => name);
	return weak.length === 0 ? mastery.good : mastery.finding(weak.slice(0, 2));
}

/** @param attempts times in epoch milliseconds; of each attempt the first answer counts from its beginning */
export function timelineFinding(
	attempts: { startedAt: number; answers: number[] }[],
	{ learner: { timeline } }: ReviewWords
): string {
	const gaps = attempts.flatMap(({ startedAt, answers }) =>
		answers.map((at, index) => at - (answers[index - 1] ?? startedAt))
	);
	return timeline.finding(attempts.length, Math.round(Math.max(0, ...gaps) / 60_000));
}
