// A learner's record as a file to keep: readable by people and by programs. Pure; loaded when it is asked for.

import type { Answer } from '../quiz/attempt.ts';
import { graderOf } from '../quiz/grade.ts';
import type { Item, ItemId, Response } from '../quiz/items.ts';
import { percent, type Fraction } from '../quiz/score.ts';
import { assessmentsOf, lessonsOf } from './completion.ts';
import type { Course } from './course.ts';
import type { LearnerRecord, PracticeTry } from './progress.ts';

/** What the parts of the file are, for whoever opens it. */
export type About = Record<
	'what' | 'times' | 'lessons' | 'results' | 'attempts' | 'practice' | 'reviews' | 'comments',
	string
>;

export interface RecordFileOptions {
	about: About;
	/** Stamp of the build. */
	version: string;
	/** The host's name of the learner; '' when it has none. */
	learner: string;
	/** Items that could be read: their questions and answers are told in words. */
	items: ReadonlyMap<ItemId, Item>;
	/** Epoch milliseconds of the making. */
	at: number;
}

/** The text of the file: JSON, indented. */
export function recordFile(course: Course, record: LearnerRecord, options: RecordFileOptions): string {
	const { about, version, items } = options;
	const lessons = new Map(lessonsOf(course).map(({ id, title }) => [id, title]));
	const taken = [...assessmentsOf(course), ...(course.pretest ? [course.pretest] : [])];
	const assessments = new Map(taken.map(({ id, title }) => [id, title]));
	const resultOf = ({ score, passed }: { score: Fraction; passed: boolean }) => {
		return { percent: percent(score), score: `${score.num} of ${score.den}`, passed };
	};
	function inWords(id: ItemId, response: Response | undefined) {
		const prompt = items.get(id)?.prompt;
		return {
			item: id,
			...(prompt && { question: prompt.stem }),
			...(prompt &&
				response?.kind === prompt.kind && { answer: graderOf(prompt.kind).text(prompt, response) })
		};
	}
	const tryOf = ({ at, ...rest }: PracticeTry | Answer) => ({ ...rest, at: timeOf(at) });
	return JSON.stringify(
		{
			about,
			course: { id: course.id, title: course.title, version: course.version, build: version },
			made: timeOf(options.at),
			...(options.learner && { learner: options.learner }),
			lessons: record.reached.map((id) => ({ lesson: id, title: lessons.get(id) ?? null })),
			results: Object.entries(record.bests).map(([id, best]) => {
				const passedAt = timeOf(record.passedOn[id] ?? 0);
				return { assessment: id, title: assessments.get(id) ?? null, ...resultOf(best), passedAt };
			}),
			attempts: record.attempts.map(({ assessment, seed: _, items: drawn, answers, result, ...rest }) => ({
				assessment,
				title: assessments.get(assessment) ?? null,
				...rest,
				startedAt: timeOf(rest.startedAt),
				result: result && { ...resultOf(result), at: timeOf(result.at) },
				answers: drawn.map((id) => {
					const answer = answers[id];
					return { ...inWords(id, answer?.response), ...(answer && tryOf(answer)) };
				})
			})),
			practice: Object.entries(record.practice).map(([id, { first, last, tries }]) => ({
				...inWords(id, last.response),
				tries,
				first: tryOf(first),
				last: tryOf(last)
			})),
			reviews: Object.entries(record.cards).map(([id, card]) => ({ ...inWords(id, undefined), ...card })),
			comments: record.comments.map(({ id: _, at, ...comment }) => ({ ...comment, at: timeOf(at) }))
		},
		null,
		'\t'
	);
}

/** 0 stands for a time that a host's short state had no room for. */
const timeOf = (at: number): string | null => (at === 0 ? null : new Date(at).toISOString());
