// A learner's record in the words of xAPI, as an LMS would have been told: what was answered in submitted attempts and
// first in lessons, and what each attempt came to. `npm run report` reads them.

import { mark } from '../../../quiz/grade.ts';
import { statement, type StatementBase } from '../../../report/cmi5-statements.ts';
import { forms } from '../../../report/interactions.ts';
import type { Interaction } from '../../../report/port.ts';
import { uuid5 } from '../../../report/uuid5.ts';
import { answered } from '../../../report/xapi-answers.ts';
import type { Statement, Telling } from '../../../report/xapi.ts';
import type { CourseBank } from '../../course-bank.ts';
import type { ExportAttempt, ExportLearner, ExportResponse } from './export-rows.ts';

/** Where ids that are no UUID get one. */
const SPACE = '7a00eef4-e1d3-4587-a9a3-1b3ae1c45014';
const isUuid = (id: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

/** @param bank as the class is judged */
export function* statementsOf(
	{ course, items }: Pick<CourseBank, 'course' | 'items'>,
	{ id, userId, name, attempts, responses }: ExportLearner,
	origin: string
): Generator<Statement> {
	const where = { activityId: `${origin}/`, language: course.language };
	const base: StatementBase = {
		actor: { objectType: 'Agent', name, account: { homePage: origin, name: userId } },
		registration: isUuid(id) ? id : uuid5(SPACE, id),
		...{ activityId: where.activityId, template: {}, masteryScore: null }
	};
	const submitted = new Map(attempts.flatMap((one) => (one.submittedAt === null ? [] : [[one.id, one]])));
	for (const response of responses) {
		const attempt = submitted.get(response.attempt);
		if (response.attempt !== '' && (!attempt || attempt.assessment === course.pretest?.id)) continue;
		for (const interaction of interactionsOf({ course, items }, response)) {
			const telling = answered(interaction, where);
			// Nothing is said of a time that is not known.
			if (response.seconds === null) delete telling.result?.duration;
			yield statement(base, interaction.id, response.at, telling);
		}
	}
	for (const attempt of submitted.values())
		if (attempt.assessment !== course.pretest?.id)
			yield statement(
				base,
				`${attempt.assessment}.${attempt.ordinal}`,
				attempt.submittedAt!,
				resultOf(attempt, where.activityId)
			);
}

function interactionsOf(
	{ course, items }: Pick<CourseBank, 'course' | 'items'>,
	{ item: id, place, ordinal, response, seconds, tries, at }: ExportResponse
): Interaction[] {
	const item = items.get(id);
	const numbers = course.numbers[id];
	const marked = item && mark(item, response);
	if (!item || !numbers || !marked) return [];
	const { besides = [], ...own } = marked;
	const interaction: Interaction = {
		...{ id: `${place}.${id}.${ordinal}`, item: id, prompt: item.prompt, key: item.key, response },
		...{ objective: item.prompt.objective, parts: numbers.parts, put: forms },
		...{ seconds: seconds ?? 0, tries, at },
		...own
	};
	return [
		interaction,
		...besides.map(({ suffix, ...beside }) => ({
			...interaction,
			...beside,
			id: `${interaction.id}.${suffix}`
		}))
	];
}

function resultOf({ assessment, title, percent, passed }: ExportAttempt, activityId: string): Telling {
	const score = percent ?? 0;
	return {
		verb: passed ? 'passed' : 'failed',
		object: {
			objectType: 'Activity',
			id: `${activityId}${assessment}`,
			definition: { type: 'http://adlnet.gov/expapi/activities/assessment', name: { en: title } }
		},
		result: { success: passed === true, score: { scaled: score / 100, raw: score, min: 0, max: 100 } }
	};
}
