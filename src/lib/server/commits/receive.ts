// Takes what a learner's browser reports: events, which are the record, and the SCORM 1.2 model as an LMS would hold
// it. Told twice is stored once, what is stored is judged by our own keys, and a reply is given only for what is on disk.

import * as v from 'valibot';
import type { LearnerEvent } from '../../course/progress.ts';
import type { Classroom } from '../classroom.ts';
import type { Db } from '../database/open.ts';
import { commitForm } from './forms.ts';
import { faultOf } from './known.ts';
import { createQueue } from './queue.ts';
import { refused, type Received, type Report } from './report.ts';
import { createMemory } from './standing.ts';
import { storeCommits } from './store.ts';

/** Bytes of a body: what a browser lets a closing page send. */
export const LONGEST_COMMIT = 65_536;

type Server = Pick<Classroom, 'db' | 'engine' | 'bank' | 'clock' | 'changed'>;
type Receiver = (report: Report) => Promise<Received>;
const receivers = new WeakMap<Db, Receiver>();

/**
 * @param body as it came, of whatever form
 * @param userId whose registration it must be
 * @returns when it is on disk, or why nothing of it is
 * @throws Error when the database fails; then it is not known whether it is stored, and it may be told again
 */
export async function receive(
	server: Server,
	registrationId: string,
	body: unknown,
	userId?: string
): Promise<Received> {
	const { success, output: commit, issues } = v.safeParse(commitForm, body, { abortEarly: true });
	if (!success)
		return refused(400, 'malformed', `Not as expected: ${v.getDotPath(issues[0]) ?? 'the body'}.`);
	if (commit.registration !== registrationId)
		return refused(403, 'not-yours', 'This is told of another registration.');
	const now = server.clock();
	for (const event of commit.events) {
		const fault = faultOf(server.bank, event, now);
		if (fault === 'future') return refused(400, 'future', 'An event has a time that has not come yet.');
		if (fault) return refused(400, 'unknown', `This course does not know what "${event.type}" is told of.`);
	}
	return receiverOf(server)({ registrationId, userId, commit });
}

/** One queue a database: whoever reports to it shares its transactions. */
function receiverOf(server: Server): Receiver {
	const known = receivers.get(server.db);
	if (known) return known;
	const memory = createMemory();
	const receiver = createQueue<Report, Received>(
		server.engine === 'sqlite' ? { lanes: 1, most: 64 } : { lanes: 4, most: 32 },
		({ registrationId }) => registrationId,
		async (reports) => {
			const { received, classes } = await storeCommits(server, memory, reports);
			for (const classId of classes) server.changed?.(classId);
			return received;
		}
	);
	receivers.set(server.db, receiver);
	return receiver;
}

export interface Last {
	/** The model of the last commit, as it was sent; null before the first. */
	cmi: object | null;
	sequence: number;
	events: number;
	/** The events themselves, as they were told, less the moves from page to page: the model knows the place. */
	log: LearnerEvent[];
	/** Epoch milliseconds by the server's clock: a browser's own may be wrong. */
	now: number;
}

/** What is kept of a registration; null for one that is not theirs, or that they have left. */
export async function lastCommit(
	{ db, clock }: Pick<Classroom, 'db' | 'clock'>,
	registrationId: string,
	userId: string
): Promise<Last | null> {
	const row = await db
		.selectFrom('registration')
		.select(['cmi', 'sequence', 'events'])
		.where('id', '=', registrationId)
		.where('userId', '=', userId)
		.where('leftAt', 'is', null)
		.executeTakeFirst();
	if (!row) return null;
	const told = await db
		.selectFrom('event')
		.select('body')
		.where('registrationId', '=', registrationId)
		.where('type', '!=', 'moved')
		.orderBy('number')
		.execute();
	const { cmi, ...rest } = row;
	const log = told.map(({ body }) => JSON.parse(body) as LearnerEvent);
	return { ...rest, cmi: cmi === null ? null : (JSON.parse(cmi) as object), log, now: clock() };
}
