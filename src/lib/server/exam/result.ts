// What a submitted sitting came to. It is told to whoever sat it, so it holds no key: how many were right, question
// by question only whether it was, and where to read it again. Pure.

import { judge } from '../../course/take-quiz.ts';
import type { AssessmentInfo } from '../../course/course.ts';
import type { SittingResult } from '../../course/exam-sitting.ts';
import type { Attempt } from '../../quiz/attempt.ts';
import { byObjective } from '../../quiz/by-objective.ts';
import { grade, outcomeOf } from '../../quiz/grade.ts';
import { percent } from '../../quiz/score.ts';
import type { CourseBank } from '../course-bank.ts';

export function resultOf(
	{ course, items }: CourseBank,
	assessment: AssessmentInfo,
	attempt: Attempt,
	timeUp: boolean
): SittingResult {
	const judgement = judge(course, assessment, attempt, items);
	return {
		score: judgement.score,
		percent: percent(judgement.score),
		earned: percent(judgement.earned),
		passed: judgement.passed,
		missed: assessment.critical
			.filter((topic) => topic.items.some((id) => judgement.criticalMissed.includes(id)))
			.map(({ id, text }) => ({ id, text })),
		objectives: byObjective(attempt, items),
		questions: attempt.items.map((id) => {
			const item = items.get(id);
			if (!item) return null;
			const { stem, see } = item.prompt;
			const answer = attempt.answers[id];
			const judged = answer && grade(item.key, answer.response);
			const outcome = judged?.type === 'scored' ? outcomeOf(judged) : 'open';
			return { stem, outcome, ...(see && { see }) };
		}),
		timeUp
	};
}
