import { fail, type RequestEvent } from '@sveltejs/kit';
import { allow } from '$lib/server/access.ts';
import { endOfDay, fieldsOf, fileOf } from '$lib/server/accounts/door.ts';
import { invite } from '$lib/server/accounts/invitations.ts';
import { changeClass, cleanTitle, renewCode } from '$lib/server/classes/classes.ts';
import { instructorsOf, removeInstructor } from '$lib/server/classes/instructors.ts';
import { audit } from '$lib/server/classes/log.ts';
import { qrPath } from '$lib/server/classes/qr.ts';
import { readRoster, tableText } from '$lib/server/classes/roster-table.ts';
import { addLearners, resetPassword, roster, setLeft } from '$lib/server/classes/roster.ts';
import { transact } from '$lib/server/database/transaction.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const classId = event.params.class;
	const { user } = await allow(event, 'class:instructor', { classId });
	const { db, origin } = event.locals.classroom;
	const room = await db
		.selectFrom('classroom')
		.select(['id', 'title', 'code', 'dueAt', 'archivedAt'])
		.where('id', '=', classId)
		.executeTakeFirstOrThrow();
	const link = `${origin}/join/${room.code}`;
	return {
		room,
		link,
		qr: qrPath(link),
		learners: await roster(db, classId),
		instructors: await instructorsOf(db, classId),
		own: user.id
	};
};

/** Every action is one of an instructor of this class. */
async function actor(event: RequestEvent) {
	const classId = event.params['class'] ?? '';
	const { user } = await allow(event, 'class:instructor', { classId });
	const { classroom } = event.locals;
	return { classroom, db: classroom.db, classId, actorId: user.id, now: classroom.clock() };
}
const idOf = async ({ request }: RequestEvent) => (await fieldsOf(request, 'id')).id;

export const actions: Actions = {
	add: async (event) => {
		const { classroom, classId, actorId, now } = await actor(event);
		const form = await event.request.formData();
		const file = await fileOf(form, 'file');
		const typed = form.get('people');
		const text = file ? tableText(file) : typeof typed === 'string' ? typed : '';
		const { people, faults } = readRoster(text);
		if (faults.length > 0) return fail(400, { text, faults });
		const added = await addLearners(classroom, actorId, classId, people, now);
		return 'faults' in added ? fail(400, { text, faults: added.faults }) : { made: added.made };
	},
	remove: async (event) => {
		const { db, classId, actorId, now } = await actor(event);
		if (!(await setLeft(db, actorId, classId, await idOf(event), true, now))) return fail(404, {});
	},
	restore: async (event) => {
		const { db, classId, actorId, now } = await actor(event);
		if (!(await setLeft(db, actorId, classId, await idOf(event), false, now))) return fail(404, {});
	},
	reset: async (event) => {
		const { classroom, classId, actorId, now } = await actor(event);
		const id = await idOf(event);
		const password = await resetPassword(classroom, actorId, classId, id, now);
		return password ? { reset: { id, password } } : fail(404, {});
	},
	invite: async (event) => {
		const { classroom, db, classId, actorId, now } = await actor(event);
		const token = await transact(db, async (trx) => {
			await audit(trx, { actorId, classId, action: 'instructor.invite', subject: classId }, now);
			return invite(trx, { kind: 'instructor', classId, userId: null }, now);
		});
		return { invitation: `${classroom.origin}/setup/${token}` };
	},
	dismiss: async (event) => {
		const { db, classId, actorId, now } = await actor(event);
		const done = await removeInstructor(db, actorId, classId, await idOf(event), now);
		if (!done) return fail(409, { fault: 'only-instructor' });
	},
	change: async (event) => {
		const { db, classId, actorId, now } = await actor(event);
		const { title, due } = await fieldsOf(event.request, 'title', 'due');
		const dueAt = endOfDay(due);
		if (cleanTitle(title) === '') return fail(400, { fault: 'title-missing' });
		if (dueAt === undefined) return fail(400, { fault: 'date-form' });
		await changeClass(db, actorId, classId, { title: cleanTitle(title), dueAt }, now);
		return { saved: true };
	},
	code: async (event) => {
		const { db, classId, actorId, now } = await actor(event);
		await renewCode(db, actorId, classId, now);
	},
	archive: async (event) => {
		const { db, classId, actorId, now } = await actor(event);
		await changeClass(db, actorId, classId, { archivedAt: now }, now);
	},
	unarchive: async (event) => {
		const { db, classId, actorId, now } = await actor(event);
		await changeClass(db, actorId, classId, { archivedAt: null }, now);
	}
};
