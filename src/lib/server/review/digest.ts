// The first answers of one learner, packed: statistics over a million answers read one row a learner. Made by whoever
// needs it and finds none, and thrown away by whatever changes an answer.

import type { Transaction } from 'kysely';
import type { Course } from '../../course/course.ts';
import type { ItemId } from '../../quiz/items.ts';
import type { Tables } from '../database/tables.ts';

/** Columns of the same length, one entry a question that was asked. */
export interface Digest {
	/** Assessments, and '' for lessons. */
	tests: string[];
	test: number[];
	/** Permanent number of the item (quizzes/ids.yaml). */
	item: number[];
	/** Share of the points; -1 for a question that was left empty. */
	score: number[];
	/** -1 where no plausible time is known. */
	seconds: number[];
	/** Permanent number of the part that was chosen, where one of several is; -1 elsewhere. */
	choice: number[];
}

/** Drops what is packed. Call it in the transaction that changes answers, after the registration was locked. */
export async function forgetDigests(
	trx: Transaction<Tables>,
	registrationIds: readonly string[]
): Promise<void> {
	if (registrationIds.length === 0) return;
	await trx.deleteFrom('digest').where('registrationId', 'in', registrationIds).execute();
}

/** Packs the answers of these learners, and keeps that. No commit of theirs comes between. */
export async function packDigests(
	trx: Transaction<Tables>,
	course: Course,
	registrationIds: readonly string[]
): Promise<Digest[]> {
	await trx
		.updateTable('registration')
		.set((eb) => ({ events: eb.ref('events') }))
		.where('id', 'in', registrationIds)
		.execute();
	const attempts = await trx
		.selectFrom('attempt')
		.select(['id', 'registrationId', 'assessment', 'items'])
		.where('registrationId', 'in', registrationIds)
		.where('ordinal', '=', 1)
		.where('submittedAt', 'is not', null)
		.where('excluded', 'is', null)
		// Taken before anything was learned.
		.where('assessment', '<>', course.pretest?.id ?? '')
		.execute();
	const answers = await trx
		.selectFrom('response')
		.select(['registrationId', 'attemptId', 'item', 'earned', 'possible', 'seconds', 'response'])
		.where('registrationId', 'in', registrationIds)
		.where('first', '=', 1)
		.execute();
	const attemptsOf = Map.groupBy(attempts, ({ registrationId }) => registrationId);
	const answersOf = Map.groupBy(answers, ({ registrationId }) => registrationId);
	const packed = registrationIds.map((registrationId) => ({
		registrationId,
		digest: pack(course, attemptsOf.get(registrationId) ?? [], answersOf.get(registrationId) ?? [])
	}));
	const values = packed.map(({ registrationId, digest }) => ({
		registrationId,
		body: JSON.stringify(digest)
	}));
	await trx
		.insertInto('digest')
		.values(values)
		.onConflict((conflict) =>
			conflict.column('registrationId').doUpdateSet((eb) => ({ body: eb.ref('excluded.body') }))
		)
		.execute();
	return packed.map(({ digest }) => digest);
}

interface Answer {
	attemptId: string;
	item: ItemId;
	earned: number;
	possible: number;
	seconds: number | null;
	/** As JSON. */
	response: string;
}

/** Items that the course never numbered are left out. */
function pack(
	{ numbers }: Course,
	attempts: readonly { id: string; assessment: string; items: string }[],
	answers: readonly Answer[]
): Digest {
	const digest: Digest = { tests: [], test: [], item: [], score: [], seconds: [], choice: [] };
	const given = Map.groupBy(answers, ({ attemptId }) => attemptId);
	const add = (test: number, id: ItemId, answer: Answer | undefined) => {
		const known = Object.hasOwn(numbers, id) ? numbers[id] : undefined;
		if (!known || (answer && answer.possible <= 0)) return;
		digest.test.push(test);
		digest.item.push(known.number);
		digest.score.push(answer ? answer.earned / answer.possible : -1);
		digest.seconds.push(answer?.seconds ?? -1);
		const chosen = answer && chosenIn(answer.response);
		digest.choice.push(chosen === undefined ? -1 : known.parts.indexOf(chosen));
	};
	for (const { id, assessment, items } of attempts) {
		const test = digest.tests.push(assessment) - 1;
		const own = new Map((given.get(id) ?? []).map((answer) => [answer.item, answer]));
		for (const item of JSON.parse(items) as ItemId[]) add(test, item, own.get(item));
	}
	const tried = given.get('');
	if (tried) {
		const test = digest.tests.push('') - 1;
		for (const answer of tried) add(test, answer.item, answer);
	}
	return digest;
}

/** What was chosen, where a response is one part: reading it all would take longer than all the rest. */
const chosenIn = (response: string): string | undefined => /"choice":"([\w-]+)"/.exec(response)?.[1];
