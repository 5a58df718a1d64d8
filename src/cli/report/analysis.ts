// The item analysis of an export: what is known of each question, test, objective and wrong idea. Numbers only; words
// are in advice.ts, and how they look in text.ts and html.ts.

import type { LoadedCourse } from '../../lib/course/load.ts';
import { shareInterval, type Interval } from '../../lib/quiz/statistics-interval.ts';
import { rankIdeas, type HeldIdea } from '../../lib/quiz/statistics-ideas.ts';
import { reliability, type Reliability } from '../../lib/quiz/statistics-reliability.ts';
import { itemStatistics } from '../../lib/quiz/statistics.ts';
import type { Answer, Gathered } from './gather.ts';
import { questionReport, type QuestionReport } from './question-report.ts';

/** Points of some answers, by learner, so that who answered more counts no more. */
export interface Share {
	id: string;
	name: string;
	learners: number;
	answers: number;
	/** Mean of the learners' means, 0-1, and how far it may be off. */
	mean: number;
	interval: Interval;
}

export interface TestReport extends Share {
	use: string;
	sittings: number;
	reliability: Reliability;
	/** In submitted quizzes and exams: questions that were asked in all, and those left without an answer. */
	asked: number | null;
	omitted: number;
	questions: QuestionReport[];
}

export interface Analysis {
	attempts: 'first' | 'all';
	gathered: Gathered;
	tests: TestReport[];
	objectives: Share[];
	modules: Share[];
	ideas: (HeldIdea & { idea: string; fix: string })[];
	/** By learner's key, in the order of the file. */
	learners: Share[];
}

export function analyse(loaded: LoadedCourse, gathered: Gathered, attempts: 'first' | 'all'): Analysis {
	const { course, misconceptions } = loaded;
	const { answers } = gathered;
	const by = (keyOf: (answer: Answer) => string) => {
		const groups = Map.groupBy(answers, keyOf);
		return (id: string, name: string) => shareOf(id, name, groups.get(id) ?? []);
	};
	const objective = by(({ question }) => question.loaded.entry.objective);
	const module = by(({ question }) => question.loaded.module);
	const learner = by((answer) => answer.learner);
	const asked = (share: Share) => share.answers > 0;
	return {
		attempts,
		gathered,
		tests: testsOf(loaded, gathered),
		objectives: Object.entries(course.objectives)
			.map(([id, text]) => objective(id, text))
			.filter(asked),
		modules: [...course.modules, ...(course.exam ? [course.exam] : [])]
			.map(({ id, title }) => module(id, title))
			.filter(asked),
		ideas: rankIdeas(
			answers.flatMap(({ question, learner, pieces }) =>
				pieces
					? [{ learner, offered: question.ideas, shown: new Set(pieces.flatMap(({ idea }) => idea ?? [])) }]
					: []
			)
		).map((one) => ({
			...one,
			idea: misconceptions[one.id]?.idea ?? one.id,
			fix: misconceptions[one.id]?.fix ?? ''
		})),
		learners: [...gathered.learners].map(([key, name]) => ({ ...learner(key, name), name }))
	};
}

function shareOf(id: string, name: string, answers: readonly Answer[]): Share {
	const sums = new Map<string, { sum: number; n: number }>();
	for (const { learner, score } of answers) {
		const own = sums.get(learner) ?? { sum: 0, n: 0 };
		own.sum += score;
		own.n++;
		sums.set(learner, own);
	}
	let total = 0;
	for (const { sum, n } of sums.values()) total += sum / n;
	const mean = sums.size === 0 ? NaN : total / sums.size;
	return {
		id,
		name,
		learners: sums.size,
		answers: answers.length,
		mean,
		interval: shareInterval(mean || 0, sums.size)
	};
}

/** Tests that somebody took, in the course's order. */
function testsOf({ course, items }: LoadedCourse, { answers }: Gathered): TestReport[] {
	const taken = Map.groupBy(answers, ({ question }) => question.test);
	const tests = [
		...course.modules.flatMap(({ id, title, quiz }) => [
			{ id: `${id} lessons`, name: `${title}: questions in the lessons`, use: 'lesson', draw: null },
			...(quiz ? [{ id, name: quiz.title, use: 'quiz', draw: quiz.draw }] : [])
		]),
		...(course.exam
			? [{ id: course.exam.id, name: course.exam.title, use: 'exam', draw: course.exam.draw }]
			: [])
	];
	return tests.flatMap(({ id, name, use, draw }) => {
		const own = taken.get(id);
		if (!own) return [];
		const numberOf = (keys: string[]) => new Map([...new Set(keys)].map((key, index) => [key, index]));
		const sittings = numberOf(own.map(({ sitting }) => sitting));
		const ids = numberOf(own.map(({ question }) => question.loaded.entry.id));
		const columns = {
			items: ids.size,
			sittings: sittings.size,
			item: Int32Array.from(own, ({ question }) => ids.get(question.loaded.entry.id)!),
			sitting: Int32Array.from(own, ({ sitting }) => sittings.get(sitting)!),
			score: Float64Array.from(own, ({ score }) => score)
		};
		const statistics = itemStatistics(columns);
		const byItem = Map.groupBy(own.keys(), (index) => own[index]!.question.loaded.entry.id);
		const asked = draw === null ? null : draw * sittings.size;
		return [
			{
				...shareOf(id, name, own),
				use,
				sittings: sittings.size,
				reliability: reliability(columns, statistics),
				asked,
				omitted: asked === null ? 0 : Math.max(0, asked - own.length),
				questions: items
					.map(({ entry }) => entry.id)
					.filter((item) => byItem.has(item))
					.map((item) => {
						const indexes = [...byItem.get(item)!];
						return questionReport(
							indexes.map((index) => own[index]!),
							Float64Array.from(indexes, (index) => statistics.rest[index]!),
							statistics.discrimination[ids.get(item)!]!
						);
					})
			}
		];
	});
}
