import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { allow } from '$lib/server/access.ts';
import { fieldsOf } from '$lib/server/accounts/door.ts';
import { acceptable, answerIn } from '$lib/server/rekey/acceptable.ts';
import { confirm, decide, takeBack, type Change } from '$lib/server/rekey/decide.ts';
import { oneQuestion } from '$lib/server/review/one-question.ts';
import { languageOfPage } from '$lib/server/page-language.ts';
import { questionWords } from '$lib/ui/classroom/instructor-words.ts';
import type { Actions, PageServerLoad } from './$types';

export const prerender = false;

export const load: PageServerLoad = async (event) => {
	const { class: classId, item } = event.params;
	await allow(event, 'class:instructor', { classId });
	const { db, bank, clock } = event.locals.classroom;
	const question = await oneQuestion(db, bank, classId, item, clock());
	if (!question) error(404, questionWords(languageOfPage(event)).one.unknown);
	return { question, acceptable: acceptable(question.item, question.given) };
};

const LONGEST = 300;

/** Every action is one of an instructor of this class. */
async function actor(event: RequestEvent) {
	const classId = event.params['class'] ?? '';
	const { user } = await allow(event, 'class:instructor', { classId });
	return { room: event.locals.classroom, classId, actorId: user.id, item: event.params['item'] ?? '' };
}

async function judge(event: RequestEvent, kind: Change['kind']) {
	const { room, classId, actorId, item } = await actor(event);
	const fields = await fieldsOf(event.request, 'answer', 'reason');
	const reason = fields.reason.trim().slice(0, LONGEST);
	const response = kind === 'accept' ? answerIn(fields.answer) : null;
	const told = { kind, answer: fields.answer, reason };
	if (kind === 'accept' && !response) return fail(400, { ...told, fault: 'answer' });
	if (reason === '') return fail(400, { ...told, fault: 'reason' });
	const change: Change = response ? { kind: 'accept', response } : { kind: 'drop' };
	const decided = await decide(room, actorId, classId, item, change, reason);
	return decided ? { decided } : fail(400, { ...told, fault: 'nothing' });
}

export const actions: Actions = {
	accept: (event) => judge(event, 'accept'),
	drop: (event) => judge(event, 'drop'),
	confirm: async (event) => {
		const { room, classId, actorId } = await actor(event);
		const { id } = await fieldsOf(event.request, 'id');
		const lowered = await confirm(room, actorId, classId, id);
		return lowered === null ? fail(404, {}) : { lowered };
	},
	back: async (event) => {
		const { room, classId, actorId } = await actor(event);
		const { id } = await fieldsOf(event.request, 'id');
		const changed = await takeBack(room, actorId, classId, id);
		return changed === null ? fail(404, {}) : { changed };
	}
};
