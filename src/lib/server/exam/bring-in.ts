// What a guest sat becomes the record of the learner that the guest turned out to be. It leaves the guest with that, so
// it is in one learner's record at most.

import type { Transaction } from 'kysely';
import type { SittingResult } from '../../course/exam-sitting.ts';
import type { Tables } from '../database/tables.ts';
import { transact } from '../database/transaction.ts';
import { refreshSummary } from '../commits/standing.ts';
import { classBank, decisionsOf } from '../rekey/class-bank.ts';
import { attemptIdOf, recordResult, recordStart } from './record.ts';
import { resultOf } from './result.ts';
import { attemptOf, sheetOf, type Sheet } from './sheet.ts';
import { answersOf, examOf, sittingsOf, type Seat } from './sitting.ts';
import { takerKey, type Taker } from './taker.ts';

type Trx = Transaction<Tables>;
type Learner = Extract<Taker, { type: 'learner' }>;

/**
 * Takes all that this guest sat, or nothing: a failed one is not left behind. A running one stays with the guest where
 * the learner is at one already.
 * @param guest the seat of the browser that the learner uses
 * @param known what the browser's own record calls its attempts: by them it is this person's
 * @returns how many sittings were brought in
 */
export async function bringIn(guest: Seat, learner: Learner, known: readonly number[]): Promise<number> {
	const { classroom } = guest;
	if (guest.taker.type !== 'guest') return 0;
	const exam = examOf(guest);
	const key = takerKey(learner);
	// Those whose time is up are submitted by that.
	for (const taker of [guest.taker, learner]) await sittingsOf({ classroom, taker });
	const brought = await transact(classroom.db, async (trx) => {
		// Held until this is stored: a commit, or the same once more, waits.
		await trx
			.updateTable('registration')
			.set((eb) => ({ events: eb.ref('events') }))
			.where('id', '=', learner.registrationId)
			.execute();
		const rows = await trx
			.selectFrom('sitting')
			.selectAll()
			.where('taker', 'in', [takerKey(guest.taker), key])
			.where('assessment', '=', exam.id)
			.execute();
		const own = rows.filter(({ taker }) => taker === key).map(sheetOf);
		const theirs = rows.filter(({ taker }) => taker !== key).map(sheetOf);
		if (!theirs.some(({ number }) => known.includes(number))) return 0;
		const busy = own.some(({ submittedAt }) => submittedAt === null);
		const moved = theirs.filter(({ submittedAt }) => submittedAt !== null || !busy);
		const all = [...own, ...moved]
			.sort((a, b) => a.startedAt - b.startedAt)
			.map((sitting, index) => ({ ...sitting, ordinal: index + 1 }));
		// No two may have the same number at any time.
		for (const { id, ordinal } of all)
			await trx.updateTable('sitting').set({ ordinal: -ordinal }).where('id', '=', id).execute();
		for (const sitting of all)
			if (sitting.taker === key) await renumber(trx, learner, sitting);
			else await move(trx, guest, learner, sitting);
		await refreshSummary(trx, classroom.bank, learner.registrationId);
		return moved.length;
	});
	if (brought > 0) classroom.changed?.(learner.classId);
	return brought;
}

/** One of the learner's own may come later in the row now. */
async function renumber(trx: Trx, { registrationId }: Learner, sitting: Sheet): Promise<void> {
	const { id, ordinal } = sitting;
	const attemptId = attemptIdOf(registrationId, sitting);
	await trx.updateTable('sitting').set({ ordinal }).where('id', '=', id).execute();
	await trx.updateTable('attempt').set({ ordinal }).where('id', '=', attemptId).execute();
	if (ordinal > 1)
		await trx
			.updateTable('response')
			.set({ first: 0 })
			.where('registrationId', '=', registrationId)
			.where('attemptId', '=', attemptId)
			.execute();
}

async function move(trx: Trx, { classroom, ...seat }: Seat, learner: Learner, sitting: Sheet): Promise<void> {
	const { registrationId, classId } = learner;
	const { id, ordinal, submittedAt, result } = sitting;
	const taker = takerKey(learner);
	const running = submittedAt === null ? `${taker} ${sitting.assessment}` : null;
	await trx
		.updateTable('sitting')
		.set({ registrationId, taker, ordinal, running })
		.where('id', '=', id)
		.execute();
	await trx.updateTable('certificate').set({ registrationId }).where('sittingId', '=', id).execute();
	const bank = await classBank(trx, classroom.bank, classId);
	await recordStart(trx, bank, registrationId, classId, sitting);
	if (submittedAt === null || result === null) return;
	const attempt = attemptOf(sitting, await answersOf(trx, sitting));
	let judged = JSON.parse(result) as SittingResult;
	// What was judged stays as it was, but for what the class has decided about its questions.
	if ((await decisionsOf(trx, classId)).length > 0) {
		judged = resultOf(bank, examOf({ classroom, ...seat }), attempt, judged.timeUp);
		const { percent, passed } = judged;
		await trx
			.updateTable('sitting')
			.set({ percent, passed: passed ? 1 : 0, result: JSON.stringify(judged) })
			.where('id', '=', id)
			.execute();
	}
	await recordResult(trx, bank, registrationId, sitting, attempt, judged, submittedAt);
}
