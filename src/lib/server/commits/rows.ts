// The rows of `attempt` and `response` of one registration, read and written as they are graded. Only what changed is
// written, and of an attempt only what changed in it: a score that was changed by hand later stays.

import type { Selectable, Transaction } from 'kysely';
import type { AttemptTable, ResponseTable, Tables } from '../database/tables.ts';
import { forgetDigests } from '../review/digest.ts';
import { responseKey, type GradedAttempt, type GradedResponse, type Grades } from './regrade.ts';

type Trx = Transaction<Tables>;
export type AttemptRow = Selectable<AttemptTable>;
export type ResponseRow = Selectable<ResponseTable>;

/** What is the same for all rows of a registration. */
export interface Owner {
	registrationId: string;
	classId: string;
	/** Stamp of the build that told of an attempt first. */
	version: string;
}

/** Rows in one statement: PostgreSQL numbers its parameters up to 65,535. */
const MOST_ROWS = 500;

/** All that stand, with what was taken on the server. */
export async function readRows(trx: Trx, registrationId: string): Promise<Grades> {
	const mine = <T extends 'attempt' | 'response'>(table: T) =>
		trx
			.selectFrom(table as 'attempt')
			.selectAll()
			.where('registrationId', '=', registrationId);
	const attempts = (await mine('attempt').execute()) as AttemptRow[];
	const responses = (await mine('response').execute()) as unknown as ResponseRow[];
	const own = (id: string) => id.slice(registrationId.length + 1);
	return {
		attempts: new Map(
			attempts.map(({ id, items, missedTopics, ...row }) => [
				own(id),
				{
					...row,
					items: JSON.parse(items) as string[],
					missedTopics: missedTopics === null ? null : (JSON.parse(missedTopics) as string[])
				}
			])
		),
		responses: new Map(
			responses.map(({ attemptId, response, misconceptions, ...row }) => {
				const read: GradedResponse = {
					...row,
					attempt: own(attemptId),
					response: JSON.parse(response) as GradedResponse['response'],
					misconceptions: JSON.parse(misconceptions) as string[]
				};
				return [responseKey(read), read];
			})
		)
	};
}

/** What a commit does to the rows of one registration. */
export interface Changes {
	attempts: { added: AttemptRow[]; changed: [id: string, columns: Partial<AttemptRow>][] };
	responses: {
		added: ResponseRow[];
		/** Items of one attempt whose columns change alike. */
		changed: [attemptId: string, items: string[], columns: Partial<ResponseRow>][];
		gone: [attemptId: string, item: string][];
	};
}

/** From what was told before to what is told now. */
export function changesFrom(owner: Owner, before: Grades, after: Grades): Changes {
	const changes: Changes = {
		attempts: { added: [], changed: [] },
		responses: { added: [], changed: [], gone: [] }
	};
	for (const [key, graded] of after.attempts) {
		const row = attemptRow(owner, graded);
		const old = before.attempts.get(key);
		if (!old) changes.attempts.added.push(row);
		else {
			const { version: _, ...columns } = differing(attemptRow(owner, old), row);
			if (Object.keys(columns).length > 0) changes.attempts.changed.push([row.id, columns]);
		}
	}
	const alike = new Map<string, Changes['responses']['changed'][number]>();
	for (const [key, graded] of after.responses) {
		const row = responseRow(owner, graded);
		const old = before.responses.get(key);
		if (!old) {
			changes.responses.added.push(row);
			continue;
		}
		const columns = differing(responseRow(owner, old), row);
		if (Object.keys(columns).length === 0) continue;
		const same = `${row.attemptId} ${JSON.stringify(columns)}`;
		const group = alike.get(same);
		if (group) group[1].push(row.item);
		else alike.set(same, [row.attemptId, [row.item], columns]);
	}
	changes.responses.changed = [...alike.values()];
	for (const [key, graded] of before.responses)
		if (!after.responses.has(key)) {
			const { attemptId, item } = responseRow(owner, graded);
			changes.responses.gone.push([attemptId, item]);
		}
	return changes;
}

/** The same changes in the rows that are kept in memory. */
export function applyTo(rows: Grades, before: Grades, after: Grades): void {
	for (const [key, graded] of after.attempts) {
		const [old, kept] = [before.attempts.get(key), rows.attempts.get(key)];
		rows.attempts.set(key, old && kept ? { ...kept, ...differing(old, graded) } : graded);
	}
	for (const key of before.responses.keys()) if (!after.responses.has(key)) rows.responses.delete(key);
	for (const [key, graded] of after.responses) {
		const [old, kept] = [before.responses.get(key), rows.responses.get(key)];
		rows.responses.set(key, old && kept ? { ...kept, ...differing(old, graded) } : graded);
	}
}

/** Writes the changes of many registrations: what is added goes in together. */
export async function writeChanges(trx: Trx, all: readonly (Changes & Owner)[]): Promise<void> {
	for (const rows of inParts(all.flatMap(({ attempts }) => attempts.added)))
		await trx
			.insertInto('attempt')
			.values(rows)
			.onConflict((conflict) => conflict.column('id').doNothing())
			.execute();
	for (const rows of inParts(all.flatMap(({ responses }) => responses.added)))
		await trx
			.insertInto('response')
			.values(rows)
			.onConflict((conflict) => conflict.columns(['registrationId', 'attemptId', 'item']).doNothing())
			.execute();
	// What a commit does first is to lock its registration.
	await forgetDigests(
		trx,
		all.filter(concernFirst).map(({ registrationId }) => registrationId)
	);
	for (const { registrationId, attempts, responses } of all) {
		for (const [id, columns] of attempts.changed)
			await trx.updateTable('attempt').set(columns).where('id', '=', id).execute();
		for (const [attemptId, items, columns] of responses.changed)
			await trx
				.updateTable('response')
				.set(columns)
				.where('registrationId', '=', registrationId)
				.where('attemptId', '=', attemptId)
				.where('item', 'in', items)
				.execute();
		for (const [attemptId, item] of responses.gone)
			await trx
				.deleteFrom('response')
				.where('registrationId', '=', registrationId)
				.where('attemptId', '=', attemptId)
				.where('item', '=', item)
				.execute();
	}
}

/** Whether statistics, which rest on first answers, are others after it. */
const concernFirst = ({ attempts, responses }: Changes): boolean =>
	attempts.changed.length + responses.changed.length + responses.gone.length > 0 ||
	responses.added.some(({ first }) => first === 1);

export function* inParts<T>(list: readonly T[]): Generator<T[]> {
	for (let from = 0; from < list.length; from += MOST_ROWS) yield list.slice(from, from + MOST_ROWS);
}

function attemptRow({ registrationId, classId, version }: Owner, graded: GradedAttempt): AttemptRow {
	const { assessment, seed, ordinal, startedAt, submittedAt, percent, passed, excluded } = graded;
	return {
		...{ id: `${registrationId}:${assessment}:${seed}`, registrationId, classId, assessment, seed, ordinal },
		...{ items: JSON.stringify(graded.items), startedAt, submittedAt, percent, passed },
		missedTopics: graded.missedTopics && JSON.stringify(graded.missedTopics),
		...{ takenOn: 'device', version, excluded }
	};
}

function responseRow({ registrationId, classId }: Owner, graded: GradedResponse): ResponseRow {
	const { attempt, item, first, earned, possible, seconds, tries, at, confidence } = graded;
	return {
		...{ registrationId, classId, attemptId: attempt && `${registrationId}:${attempt}`, item, first },
		...{ earned, possible, seconds, tries, at, response: JSON.stringify(graded.response) },
		...{ misconceptions: JSON.stringify(graded.misconceptions), confidence }
	};
}

/** The entries of `b` that are not those of `a`. */
function differing<T extends object>(a: T, b: T): Partial<T> {
	const changed = Object.entries(b).filter(([key, value]) => !isSame(value, a[key as keyof T]));
	return Object.fromEntries(changed) as Partial<T>;
}

const isSame = (a: unknown, b: unknown): boolean =>
	a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
