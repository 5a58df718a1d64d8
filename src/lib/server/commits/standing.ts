// How matters stand with learners who are at work: kept in memory from one commit to the next, so that a commit need
// not read all that was told before. What another process, or the exam, wrote meanwhile shows in two columns of the
// registration, and then it is read anew.

import type { Transaction } from 'kysely';
import type { LearnerEvent } from '../../course/progress.ts';
import type { CourseBank } from '../course-bank.ts';
import type { Tables } from '../database/tables.ts';
import { forgetDigests } from '../review/digest.ts';
import { addTo, emptyLog, type Log, type Touched } from './log.ts';
import { readRows } from './rows.ts';
import { gradesOf, type Grades } from './regrade.ts';
import { summaryOf } from './summarise.ts';
import type { RegistrationSummary } from './summary.ts';

export interface Standing {
	log: Log;
	rows: Grades;
	/** As it is stored. */
	summary: string | null;
	/** What was graded last, by which bank: the next commit mostly adds to the same attempt. */
	last: { bank: CourseBank; touched: Touched; grades: Grades } | null;
}

/** What these grade to as matters stand, before anything is added. */
export function gradesBefore({ log, last }: Standing, bank: CourseBank, touched: Touched): Grades {
	const same =
		last?.bank === bank &&
		isEqual(last.touched.assessments, touched.assessments) &&
		isEqual(last.touched.practice, touched.practice);
	return same ? last.grades : gradesOf(bank, log, touched);
}

const isEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
	a.size === b.size && a.isSubsetOf(b);

/** Learners that are remembered: a few classes at work. */
const MOST = 400;

export interface Memory {
	/** Takes it out: whoever changes it gives it back once that is on disk. */
	take(registrationId: string, events: number, summary: string | null): Standing | null;
	keep(registrationId: string, standing: Standing): void;
}

export function createMemory(): Memory {
	const kept = new Map<string, Standing>();
	return {
		take(registrationId, events, summary) {
			const standing = kept.get(registrationId);
			kept.delete(registrationId);
			return standing?.log.number === events && standing.summary === summary ? standing : null;
		},
		keep(registrationId, standing) {
			kept.set(registrationId, standing);
			if (kept.size > MOST) kept.delete(kept.keys().next().value!);
		}
	};
}

/** @param events number of the last event before those that are being stored */
export async function readStanding(
	trx: Transaction<Tables>,
	registrationId: string,
	events: number,
	summary: string | null
): Promise<Standing> {
	const log = emptyLog();
	if (events === 0) return { log, rows: await readRows(trx, registrationId), summary, last: null };
	const told = await trx
		.selectFrom('event')
		.select(['number', 'receivedAt', 'body'])
		.where('registrationId', '=', registrationId)
		.where('number', '<=', events)
		.orderBy('number')
		.execute();
	addTo(
		log,
		told.map(({ body, ...one }) => ({ ...one, event: JSON.parse(body) as LearnerEvent }))
	);
	return { log, rows: await readRows(trx, registrationId), summary, last: null };
}

/**
 * Makes the summary anew. For what changes rows of a registration without a commit: the exam, and a question that is
 * scored otherwise. Call it in the same transaction.
 */
export async function refreshSummary(
	trx: Transaction<Tables>,
	bank: CourseBank,
	registrationId: string
): Promise<void> {
	const mine = await trx
		.updateTable('registration')
		// Held until this is stored: a commit that comes meanwhile waits.
		.set((eb) => ({ events: eb.ref('events') }))
		.where('id', '=', registrationId)
		.returning(['events', 'summary'])
		.executeTakeFirst();
	if (!mine) return;
	await forgetDigests(trx, [registrationId]);
	const { log, rows } = await readStanding(trx, registrationId, mine.events, mine.summary);
	const before = mine.summary ? (JSON.parse(mine.summary) as RegistrationSummary) : null;
	const summary = { ...summaryOf(bank, log, rows), refreshed: (before?.refreshed ?? 0) + 1 };
	await trx
		.updateTable('registration')
		.set({ summary: JSON.stringify(summary) })
		.where('id', '=', registrationId)
		.execute();
}
