// Commits of several learners stored in one transaction: their rows of `registration` are locked first, then the events
// go in, then what follows from them.

import type { Selectable, Transaction } from 'kysely';
import type { Classroom } from '../classroom.ts';
import type { CourseBank } from '../course-bank.ts';
import type { RegistrationTable, Tables } from '../database/tables.ts';
import { transact } from '../database/transaction.ts';
import { classBank } from '../rekey/class-bank.ts';
import { eventId } from './event-id.ts';
import { addTo, touchedBy, type Told } from './log.ts';
import { gradesOf } from './regrade.ts';
import { refused, type Received, type Report } from './report.ts';
import { applyTo, changesFrom, inParts, writeChanges, type Changes, type Owner } from './rows.ts';
import { gradesBefore, readStanding, type Memory, type Standing } from './standing.ts';
import { summaryOf } from './summarise.ts';

type Trx = Transaction<Tables>;
type RegistrationRow = Selectable<RegistrationTable>;
type Server = Pick<Classroom, 'db' | 'engine' | 'bank' | 'clock'>;

/** A registration whose row this transaction holds, as it was before. */
type Held = Pick<
	RegistrationRow,
	| 'id'
	| 'userId'
	| 'classId'
	| 'joinedAt'
	| 'leftAt'
	| 'sequence'
	| 'events'
	| 'firstAt'
	| 'version'
	| 'summary'
>;
interface Claimed {
	report: Report;
	held: Held;
}

/** @param reports of different registrations */
export async function storeCommits(
	server: Server,
	memory: Memory,
	reports: readonly Report[]
): Promise<{ received: Received[]; classes: Set<string> }> {
	const now = server.clock();
	const done = await transact(server.db, async (trx) => {
		const rows = await hold(
			trx,
			reports.map(({ registrationId }) => registrationId)
		);
		const received: Received[] = [];
		const claimed: Claimed[] = [];
		for (const report of reports) {
			const held = rows.get(report.registrationId);
			const refusal = await refusalOf(trx, report, held);
			received.push(refusal ?? stored(report, held!.events));
			if (!refusal) claimed.push({ report, held: held! });
		}
		const told = await storeEvents(trx, claimed, now);
		const standings = await follow(server, trx, memory, claimed, told);
		await writeRegistrations(trx, claimed, standings, now);
		for (const [index, report] of reports.entries()) {
			const events = standings.get(report.registrationId)?.log.number;
			if (events !== undefined) received[index] = stored(report, events);
		}
		return { received, standings, classes: new Set(claimed.map(({ held }) => held.classId)) };
	});
	// Only now it is on disk.
	for (const [id, standing] of done.standings) memory.keep(id, standing);
	return done;
}

const stored = ({ commit }: Report, events: number): Received => ({
	type: 'stored',
	stored: commit.sequence,
	events
});

/** Locks the rows of these registrations, in one statement for all: every way to and fro costs more than the rows. */
async function hold(trx: Trx, ids: readonly string[]): Promise<Map<string, Held>> {
	const rows = await trx
		.updateTable('registration')
		.set((eb) => ({ sequence: eb.ref('sequence') }))
		.where('id', 'in', ids)
		.returning(['id', 'userId', 'classId', 'joinedAt', 'leftAt', 'sequence', 'events', 'firstAt', 'version'])
		.returning('summary')
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}

/** What to answer where nothing is to be stored: it is not theirs, or stored already, or a later commit stands. */
async function refusalOf(trx: Trx, report: Report, held: Held | undefined): Promise<Received | null> {
	const { userId, commit } = report;
	if (!held || held.leftAt !== null || (userId !== undefined && held.userId !== userId))
		return refused(403, 'not-yours', 'You are not a learner of this class.');
	if (commit.cmi === null || held.sequence < commit.sequence) return null;
	if (held.sequence === commit.sequence && (await isSame(trx, report))) return stored(report, held.events);
	return refused(409, 'elsewhere', 'A later commit is stored: send this one again after it.', held.sequence);
}

/** Whether this commit is the one that stands. */
async function isSame(trx: Trx, { registrationId, commit }: Report): Promise<boolean> {
	const { cmi } = await trx
		.selectFrom('registration')
		.select('cmi')
		.where('id', '=', registrationId)
		.executeTakeFirstOrThrow();
	return cmi === JSON.stringify(commit.cmi) && allKept(trx, registrationId, commit);
}

async function allKept(trx: Trx, registrationId: string, { events }: Report['commit']): Promise<boolean> {
	const ids = [...new Set(events.map(eventId))];
	if (ids.length === 0) return true;
	const { kept } = await trx
		.selectFrom('event')
		.select(({ fn }) => fn.countAll<number>().as('kept'))
		.where('registrationId', '=', registrationId)
		.where('id', 'in', ids)
		.executeTakeFirstOrThrow();
	return Number(kept) === ids.length;
}

/** Registration -> the events that were new, in the order in which they were told. */
async function storeEvents(trx: Trx, claimed: readonly Claimed[], now: number): Promise<Map<string, Told[]>> {
	const rows = claimed.flatMap(({ report: { registrationId, commit }, held: { events: before } }) => {
		const distinct = new Map(commit.events.map((event) => [eventId(event), event]));
		return [...distinct].map(([id, event], index) => ({
			row: {
				...{ registrationId, id, number: before + index + 1, type: event.type, at: event.at },
				...{ receivedAt: now, body: JSON.stringify(event) }
			},
			told: { event, number: before + index + 1, receivedAt: now }
		}));
	});
	const added = new Set<string>();
	for (const part of inParts(rows)) {
		const fresh = await trx
			.insertInto('event')
			.values(part.map(({ row }) => row))
			.onConflict((conflict) => conflict.columns(['registrationId', 'id']).doNothing())
			.returning(['registrationId', 'id'])
			.execute();
		for (const { registrationId, id } of fresh) added.add(`${registrationId} ${id}`);
	}
	const news = new Map<string, Told[]>();
	for (const { row, told } of rows) {
		if (!added.has(`${row.registrationId} ${row.id}`)) continue;
		const list = news.get(row.registrationId);
		if (list) list.push(told);
		else news.set(row.registrationId, [told]);
	}
	return news;
}

/** What follows from new events: attempts, answers and the summary. */
async function follow(
	{ bank }: Server,
	trx: Trx,
	memory: Memory,
	claimed: readonly Claimed[],
	told: ReadonlyMap<string, Told[]>
): Promise<Map<string, Standing>> {
	const concerned = claimed.filter(({ held }) => told.has(held.id));
	const banks = new Map<string, CourseBank>();
	for (const classId of new Set(concerned.map(({ held }) => held.classId)))
		banks.set(classId, await classBank(trx, bank, classId));
	const standings = new Map<string, Standing>();
	const changes: (Changes & Owner)[] = [];
	for (const { report, held } of concerned) {
		const { id: registrationId, classId, events, summary } = held;
		const news = told.get(registrationId)!;
		const standing =
			memory.take(registrationId, events, summary) ??
			(await readStanding(trx, registrationId, events, summary));
		const touched = touchedBy(
			standing.log,
			news.map(({ event }) => event)
		);
		const own = banks.get(classId)!;
		const before = gradesBefore(standing, own, touched);
		addTo(standing.log, news);
		const after = gradesOf(own, standing.log, touched);
		const owner = { registrationId, classId, version: report.commit.version };
		changes.push({ ...owner, ...changesFrom(owner, before, after) });
		applyTo(standing.rows, before, after);
		standing.last = { bank: own, touched, grades: after };
		standing.summary = JSON.stringify(summaryOf(own, standing.log, standing.rows));
		standings.set(registrationId, standing);
	}
	await writeChanges(trx, changes);
	return standings;
}

/** Models and what follows from events, of all at once: the rows are there and held, so that none is ever added. */
async function writeRegistrations(
	trx: Trx,
	claimed: readonly Claimed[],
	standings: ReadonlyMap<string, Standing>,
	now: number
): Promise<void> {
	const rows = claimed
		.filter(({ report, held }) => report.commit.cmi !== null || standings.has(held.id))
		.map(({ report: { commit }, held }) => {
			const { log, summary } = standings.get(held.id) ?? {
				log: { number: held.events },
				summary: held.summary
			};
			const row = { ...held, events: log.number, summary, lastAt: now, firstAt: held.firstAt ?? now };
			if (commit.cmi === null) return { ...row, cmi: null };
			const { sequence, version, cmi } = commit;
			return { ...row, sequence, version, cmi: JSON.stringify(cmi) };
		});
	const columns = ['sequence', 'version', 'events', 'summary', 'lastAt', 'firstAt'] as const;
	// Without a model the one that stands stays.
	for (const withModel of [true, false]) {
		const some = rows.filter(({ cmi }) => (cmi !== null) === withModel);
		if (some.length === 0) continue;
		const set = withModel ? [...columns, 'cmi' as const] : columns;
		await trx
			.insertInto('registration')
			.values(some)
			.onConflict((conflict) =>
				conflict
					.column('id')
					.doUpdateSet((eb) => Object.fromEntries(set.map((name) => [name, eb.ref(`excluded.${name}`)])))
			)
			.execute();
	}
}
