// What a learner told, judged by the server's own keys: attempts and answers as instructors see them. Scores that a
// page sent along are not looked at. Pure: the same events in the same order give the same rows.

import { answerTo, replay, type AttemptEvent } from '../../quiz/attempt.ts';
import type { AssessmentInfo } from '../../course/course.ts';
import { judge } from '../../course/take-quiz.ts';
import { grade } from '../../quiz/grade.ts';
import type { ItemId, Response } from '../../quiz/items.ts';
import { misconceptionsOf } from '../../quiz/misconceptions.ts';
import { percent } from '../../quiz/score.ts';
import { confidences } from '../../quiz/urgency.ts';
import type { CourseBank } from '../course-bank.ts';
import { assessmentsIn } from './known.ts';
import { timeOf, type Log, type Practised, type Told, type Touched } from './log.ts';

/** As in `AttemptTable`, less what is the same for all of a registration. */
export interface GradedAttempt {
	assessment: string;
	seed: number;
	ordinal: number;
	items: ItemId[];
	startedAt: number;
	submittedAt: number | null;
	percent: number | null;
	passed: number | null;
	missedTopics: string[] | null;
	/** Why it counts for no statistics. `times`: it cannot have been taken in the time that is said. */
	excluded: string | null;
}
export interface GradedResponse {
	/** `<assessment>:<seed>`; '' for an item of a lesson. */
	attempt: string;
	item: ItemId;
	first: number;
	earned: number;
	possible: number;
	seconds: number | null;
	tries: number;
	at: number;
	response: Response;
	misconceptions: string[];
	confidence: number | null;
}
export interface Grades {
	/** By `<assessment>:<seed>`. */
	attempts: Map<string, GradedAttempt>;
	/** By attempt and item. */
	responses: Map<string, GradedResponse>;
}

export const responseKey = ({ attempt, item }: Pick<GradedResponse, 'attempt' | 'item'>): string =>
	`${attempt} ${item}`;

/** Nobody has a question in view for longer and thinks of it: the page lay open through a pause. */
const LONGEST_VIEW = 3600;
/** Nobody reads a question and answers it faster. */
const SHORTEST = 1000;

/**
 * All attempts at these assessments, and the first tries of these lesson items. The exam is not among them: it is given
 * and graded elsewhere.
 */
export function gradesOf(bank: CourseBank, log: Log, touched: Touched): Grades {
	const grades: Grades = { attempts: new Map(), responses: new Map() };
	for (const item of touched.practice) {
		const response = firstTry(bank, item, log.practice.get(item) ?? []);
		if (response) grades.responses.set(responseKey(response), response);
	}
	if (touched.assessments.size === 0) return grades;
	const begun = [...log.attempts.values()].flatMap((told) =>
		startsIn(told).map((start) => ({ told, start }))
	);
	for (const assessment of assessmentsIn(bank.course).values()) {
		if (assessment.kind === 'exam' || !touched.assessments.has(assessment.id)) continue;
		begun
			.filter(({ start }) => start.event.assessment === assessment.id)
			.sort((a, b) => timeOf(a.start) - timeOf(b.start) || a.start.event.seed - b.start.event.seed)
			.forEach(({ told, start }, index) => gradeAttempt(bank, assessment, told, start, index + 1, grades));
	}
	return grades;
}

type Start = Told<Extract<AttemptEvent, { type: 'started' }>>;

/** Beginnings told under one seed: one, unless chance gave two assessments the same seed. */
function startsIn(told: readonly Told<AttemptEvent>[]): Start[] {
	const starts = told.filter((one): one is Start => one.event.type === 'started');
	return starts.filter(
		(one) => starts.find(({ event }) => event.assessment === one.event.assessment) === one
	);
}

function gradeAttempt(
	bank: CourseBank,
	assessment: AssessmentInfo,
	told: readonly Told<AttemptEvent>[],
	start: Start,
	ordinal: number,
	grades: Grades
): void {
	// What was answered counts although its beginning was told later.
	const rest = told.flatMap(({ event }) => (event.type === 'started' ? [] : [event]));
	const attempt = replay([start.event, ...rest])!;
	const { seed, items, result } = attempt;
	const id = `${assessment.id}:${seed}`;
	const startedAt = timeOf(start);
	const end = told.find(({ event }) => event.type === 'submitted');
	const submittedAt = end ? timeOf(end) : null;
	const judged = result && judge(bank.course, assessment, attempt, bank.items);
	const questions = Object.keys(attempt.answers).length;
	const impossible = submittedAt !== null && submittedAt - startedAt < questions * SHORTEST;
	const missed = assessment.critical.filter((topic) =>
		topic.items.some((item) => judged?.criticalMissed.includes(item))
	);
	grades.attempts.set(id, {
		...{ assessment: assessment.id, seed, ordinal, items, startedAt, submittedAt },
		percent: judged && percent(judged.score),
		passed: judged && (judged.passed ? 1 : 0),
		missedTopics: judged && missed.map((topic) => topic.id),
		excluded: impossible ? 'times' : null
	});
	// Who is asked before the course says nothing about its questions.
	const counts = result && ordinal === 1 && !impossible && assessment.kind !== 'pretest';
	for (const item of items) {
		const answer = answerTo(attempt, item);
		const points = answer && graded(bank, item, answer.response);
		if (!answer || !points) continue;
		const { seconds, tries } = answer;
		const last = told.findLast(({ event }) => event.type === 'answered' && event.item === item)!;
		const response: GradedResponse = {
			...{ attempt: id, item, first: counts ? 1 : 0, ...points },
			...{ seconds: plausible(seconds), tries, at: answer.at || last.receivedAt }
		};
		grades.responses.set(responseKey(response), response);
	}
}

/** @returns whole seconds; null for a time that says nothing about the question */
export const plausible = (seconds: number): number | null =>
	seconds >= 1 && seconds <= LONGEST_VIEW ? seconds : null;

function firstTry(bank: CourseBank, item: ItemId, told: readonly Told<Practised>[]): GradedResponse | null {
	const [first] = [...told].sort((a, b) => timeOf(a) - timeOf(b) || a.number - b.number);
	const judged = first && graded(bank, item, first.event.response);
	if (!first || !judged) return null;
	const place = { attempt: '', item, first: 1, tries: told.length, at: timeOf(first) };
	return { ...place, ...judged, seconds: plausible(first.event.seconds) };
}

/** null for an answer that cannot be judged, or a question that left the course. */
function graded({ items }: CourseBank, id: ItemId, response: Response) {
	const key = items.get(id)?.key;
	const judged = key && grade(key, response);
	if (!key || judged?.type !== 'scored') return null;
	const { confidence } = response.triage ?? {};
	return {
		earned: judged.earned,
		possible: judged.possible,
		response,
		misconceptions: misconceptionsOf(key, judged),
		confidence: confidence ? confidences.indexOf(confidence) : null
	};
}
