// Learners who are through with everything, written straight into a database: a class with as many answers as are
// wanted, each the first to its question in its attempt.

import { addLearners, learnerOf, NOON, storeClass } from '../../tests/support/class.ts';
import { chance } from '../../tests/support/simulated-learner.ts';
import { lessonsOf } from '../../src/lib/course/completion.ts';
import { grade, graderOf } from '../../src/lib/quiz/grade.ts';
import type { ItemId, Response } from '../../src/lib/quiz/items.ts';
import { misconceptionsOf } from '../../src/lib/quiz/misconceptions.ts';
import { shuffle } from '../../src/lib/quiz/random.ts';
import { sampleResponses } from '../../src/lib/quiz/samples.ts';
import { assessmentsIn } from '../../src/lib/server/commits/known.ts';
import { emptyLog, type Log } from '../../src/lib/server/commits/log.ts';
import { responseKey, type GradedResponse, type Grades } from '../../src/lib/server/commits/regrade.ts';
import { changesFrom, writeChanges } from '../../src/lib/server/commits/rows.ts';
import { summaryOf } from '../../src/lib/server/commits/summarise.ts';
import type { CourseBank } from '../../src/lib/server/course-bank.ts';
import { transact } from '../../src/lib/server/database/transaction.ts';
import type { Db } from '../../src/lib/server/database/open.ts';

type Judged = Pick<GradedResponse, 'response' | 'earned' | 'possible' | 'misconceptions'>;
/** Learners whose rows are written together. */
const TOGETHER = 20;

/**
 * @param least answers that the class has at the end, at least
 * @returns how many it has, and of how many learners
 */
export async function fillThrough(
	db: Db,
	bank: CourseBank,
	classId: string,
	least: { learners: number } | { answers: number }
): Promise<{ learners: number; answers: number }> {
	const answersTo = new Map([...bank.items.keys()].map((id) => [id, answersIn(bank, id)]));
	await storeClass(db, [], { id: classId });
	const enough = () => ('learners' in least ? learners >= least.learners : answers >= least.answers);
	let learners = 0;
	let answers = 0;
	while (!enough()) {
		const some: { id: string; grades: Grades; summary: ReturnType<typeof summaryOf> }[] = [];
		while (some.length < TOGETHER && !enough()) {
			const grades = gradesOf(bank, answersTo, ++learners);
			answers += grades.responses.size;
			some.push({ id: `${classId}-${learners}`, grades, summary: summaryOf(bank, logOf(bank), grades) });
		}
		await addLearners(
			db,
			classId,
			some.map(({ id, summary }) => learnerOf(id, summary))
		);
		await transact(db, (trx) =>
			writeChanges(
				trx,
				some.map(({ id, grades }) => {
					const owner = { registrationId: `r-${id}`, classId, version: 'bench' };
					return { ...owner, ...changesFrom(owner, { attempts: new Map(), responses: new Map() }, grades) };
				})
			)
		);
	}
	return { learners, answers };
}

/** The right answer first, then the wrong ones; of a kind with many answers a wrong one. */
function answersIn({ items }: CourseBank, id: ItemId): Judged[] {
	const { prompt, key } = items.get(id)!;
	const { right, wrong } = sampleResponses(items.get(id)!);
	const others = prompt.kind === 'choice' && !key.urgency ? graderOf('choice').alone(prompt) : [];
	const judged = [right, wrong, ...others.map(({ response }) => response)].flatMap((response: Response) => {
		const mark = grade(key, response);
		if (mark.type !== 'scored') return [];
		const { earned, possible } = mark;
		return { response, earned, possible, misconceptions: misconceptionsOf(key, mark) };
	});
	return judged.filter(({ earned, possible }, index) => index === 0 || earned < possible);
}

function logOf({ course }: CourseBank): Log {
	return {
		...emptyLog(),
		number: 1,
		reached: new Set(lessonsOf(course).map(({ id }) => id)),
		lastActive: NOON
	};
}

function gradesOf({ course, items }: CourseBank, answersTo: Map<ItemId, Judged[]>, seed: number): Grades {
	const random = chance(seed);
	const ability = random();
	const grades: Grades = { attempts: new Map(), responses: new Map() };
	const add = (attempt: string, item: ItemId) => {
		const [right, ...wrong] = answersTo.get(item)!;
		const knows = random() < 0.4 + 0.6 * ability - 0.1 * items.get(item)!.prompt.difficulty;
		const judged = knows ? right! : wrong[Math.floor(random() * wrong.length)]!;
		const response: GradedResponse = {
			...{ attempt, item, first: 1, ...judged, tries: 1, at: NOON, confidence: null },
			seconds: 5 + Math.floor(random() * 60)
		};
		grades.responses.set(responseKey(response), response);
	};
	for (const item of lessonsOf(course).flatMap((lesson) => lesson.items)) add('', item);
	for (const { id, kind, rows } of assessmentsIn(course).values()) {
		if (kind === 'pretest') continue;
		const drawn = rows.flatMap(({ pool, draw }) => shuffle(pool, seed).slice(0, draw));
		const [percent, passed] = [Math.round(100 * ability), ability > 0.3 ? 1 : 0];
		const times = { startedAt: NOON - 3_600_000, submittedAt: NOON };
		grades.attempts.set(`${id}:${seed}`, {
			...{ assessment: id, seed, ordinal: 1, items: drawn, ...times },
			...{ percent, passed, missedTopics: [], excluded: null }
		});
		for (const item of drawn) add(`${id}:${seed}`, item);
	}
	return grades;
}
