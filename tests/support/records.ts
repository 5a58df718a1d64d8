// Learners who have come some way, made from events and not by clicking: what an LMS or a browser holds of them.

import {
	emptyRecord,
	recordOf,
	type LearnerEvent,
	type LearnerRecord
} from '../../src/lib/course/progress.ts';
import type { AssessmentInfo } from '../../src/lib/course/course.ts';
import { startAttempt, submitAttempt } from '../../src/lib/course/take-quiz.ts';
import { grade } from '../../src/lib/quiz/grade.ts';
import { encodeState } from '../../src/lib/report/codec.ts';
import { journalKey } from '../../src/lib/report/journal.ts';
import type { Cmi, StoredAttempt } from '../../src/cli/preview-lms/page/attempt.ts';
import { responseTo, type Wish } from './answer.ts';
import { course, itemOf, items, lessons, quiz as counted } from './course.ts';
import { keyOf, type LmsPackage } from './lms.ts';

const at = Date.UTC(2026, 0, 2, 10, 0);

/** Every lesson read to its end, every item of it tried once. */
export function lessonsDone(): LearnerEvent[] {
	return lessons.flatMap(({ id, items: asked }): LearnerEvent[] => [
		...asked.map((item) => {
			const response = responseTo(itemOf(item), 'right');
			const judged = grade(itemOf(item).key, response);
			const { earned, possible } = judged.type === 'scored' ? judged : { earned: 0, possible: 1 };
			return { type: 'practised' as const, item, response, earned, possible, seconds: 8, at };
		}),
		{ type: 'reached', lesson: id, at }
	]);
}

/** One attempt more at an assessment, submitted. */
export function quizTaken(
	before: LearnerEvent[],
	wish: Wish,
	quiz: AssessmentInfo = counted
): LearnerEvent[] {
	const seed = before.length + 1;
	const started = startAttempt(quiz, recordOf(before), seed, at);
	if (started.type !== 'started') throw new Error('No attempt was started.');
	const answered = started.items.map((item): LearnerEvent => {
		return { type: 'answered', seed, item, response: responseTo(itemOf(item), wish), seconds: 9, at };
	});
	const events = [...before, started, ...answered];
	const attempt = recordOf(events).attempts.find((one) => one.seed === seed)!;
	return [...events, submitAttempt(course, quiz, attempt, items, at)];
}

/** Every lesson, every module's quiz and what counts. */
export const passed = (): LearnerEvent[] => quizTaken(modulesDone(), 'right');

export const modulesDone = (): LearnerEvent[] =>
	course.modules.reduce(
		(events, { quiz }) => (quiz ? quizTaken(events, 'right', quiz) : events),
		lessonsDone()
	);

/** The state an LMS keeps as suspend data. */
export const stateOf = (events: LearnerEvent[]): string => encodeState(recordOf(events), course);

/** An attempt as the preview LMS stores it, its last session suspended. */
export function storedAs(
	name: LmsPackage,
	learner: string,
	state: string,
	record?: LearnerRecord
): StoredAttempt {
	const best = record?.bests[counted.id];
	const score: Cmi = best ? { raw: best.passed ? '100' : '0', min: '0', max: '100' } : {};
	const cmi: Cmi =
		name === 'scorm12'
			? {
					suspend_data: state,
					core: { lesson_status: best?.passed ? 'passed' : 'incomplete', exit: 'suspend', score }
				}
			: {
					suspend_data: state,
					exit: 'suspend',
					completion_status: best ? 'completed' : 'incomplete',
					...(best && { success_status: best.passed ? 'passed' : 'failed' }),
					score: best ? { ...score, scaled: best.passed ? '1' : '0' } : {}
				};
	return { package: keyOf(name), learner, number: 1, cmi, commits: 1, finished: true, updatedAt: at };
}

/** Key and value of a journal that this browser kept. @param learner the host's id; '' in self-study */
export function journalOf(
	edition: 'server' | 'web' | 'file' | 'scorm12' | 'scorm2004',
	events: LearnerEvent[],
	learner = ''
): [key: string, value: string] {
	const key = journalKey({ course: course.id, edition, learner, registration: '' });
	return [
		key,
		JSON.stringify({ base: recordOf(events, emptyRecord()), events: [], seenByHost: false, era: 0 })
	];
}
