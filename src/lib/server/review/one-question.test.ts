// Pages about questions and attempts, of a class whose learners told what they did through the server's own door.

import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { bankOfProject, fillClass, type Planted } from '../../../../tests/support/filled-class.ts';
import { emptyDatabase, engines, type Place } from '../../../../tests/support/engines.ts';
import type { LearnerEvent } from '../../course/progress.ts';
import { sampleResponses } from '../../quiz/samples.ts';
import { receive } from '../commits/receive.ts';
import { openDatabase, type Database } from '../database/open.ts';
import { acceptable, answerIn } from '../rekey/acceptable.ts';
import { confirm, decide, takeBack } from '../rekey/decide.ts';
import { changedResultsOf, decidedAbout } from '../rekey/decisions.ts';
import { allQuestions } from './all-questions.ts';
import { attemptPage } from './attempt.ts';
import { oneQuestion } from './one-question.ts';
import { voicesOf } from './voices.ts';

const bank = bankOfProject();
const quiz = bank.course.modules[0]!.quiz!;

describe.each(engines)('a class that is looked through in %s', (engine) => {
	let place: Place;
	let database: Database;
	beforeEach(async () => {
		place = await emptyDatabase(engine, inject('postgres'));
		database = await openDatabase(place.place);
		for (const id of ['ours', 'theirs'])
			await database.db
				.insertInto('classroom')
				.values({
					...{ id, title: id, code: id, dueAt: null },
					...{ createdAt: 1, archivedAt: null, demo: 0 }
				})
				.execute();
	});
	afterEach(async () => {
		await database.close();
		await place.remove();
	});
	const now = Date.now() + 120_000;
	const room = () => ({ ...database, bank, clock: () => now });
	const filled = (n: number): Promise<Planted> => fillClass(place.place, 'ours', n);
	const results = () =>
		database.db.selectFrom('attempt').select(['id', 'percent', 'passed']).orderBy('id').execute();

	it('shows no number of fewer than 20 answers, and says how many there are', async () => {
		const { item } = await filled(19);
		const { lines, asked, few, enough, flagged } = await allQuestions(database.db, bank, 'ours', null, now);
		expect([few, enough, flagged]).toEqual([asked, 20, 0]);
		for (const { n, facility, discrimination, seconds, distractors, verdict } of lines)
			expect([n, facility, discrimination, seconds, distractors, verdict]).toEqual([
				...[19, null, null, null, null, 'too-few']
			]);
		const one = await oneQuestion(database.db, bank, 'ours', item.prompt.id, now);
		expect(one?.statistics).toMatchObject({ n: 19, discrimination: null, verdict: 'too-few' });
		for (const { low, high, verdict } of one!.statistics!.pieces)
			expect([low, high, verdict]).toEqual([null, null, null]);
	});

	it('shows what was planted first, in any order every question once, and what draws the strong', async () => {
		const { item, favourite } = await filled(24);
		const id = item.prompt.id;
		const orders = ['look', 'course', 'right', 'apart', 'seconds', 'empty', 'n', 'no such order'];
		const pages = await Promise.all(orders.map((by) => allQuestions(database.db, bank, 'ours', by, now)));
		expect(pages[0]!.lines[0]).toMatchObject({ item: id, n: 24, fault: { kind: 'against' } });
		expect(pages[3]!.lines[0]).toMatchObject({ item: id });
		expect(pages.at(-1)!.lines).toEqual(pages[0]!.lines);
		for (const { lines } of pages)
			expect(lines.map((line) => line.item).sort()).toEqual(pages[0]!.lines.map((line) => line.item).sort());
		const one = await oneQuestion(database.db, bank, 'ours', id, now);
		expect(one?.statistics).toMatchObject({ n: 24, right: 12, facility: 0.5, verdict: 'against' });
		expect(one!.statistics!.pieces.find(({ text }) => text === favourite)).toMatchObject({
			verdict: 'draws-the-strong'
		});
		expect(one!.given.map(({ learners }) => learners.length)).toEqual([12, 12]);
		expect(one!.given.find(({ text }) => text === favourite)?.outcome).toBe('not-yet');
	});

	it('knows nothing of a question or an attempt that is not its own', async () => {
		const { item } = await filled(2);
		const { id } = (await results())[0]!;
		expect(await oneQuestion(database.db, bank, 'ours', 'no-such-item', now)).toBeNull();
		expect(await oneQuestion(database.db, bank, 'theirs', item.prompt.id, now)).toMatchObject({
			...{ statistics: null, given: [], asked: 0 }
		});
		expect(await attemptPage(database.db, bank, 'theirs', id)).toBeNull();
		expect(await attemptPage(database.db, bank, 'ours', id)).not.toBeNull();
	});

	it('shows an attempt as it was seen: each question, the answer and the key in words, and the time', async () => {
		const { item } = await filled(24);
		const id = `made-up-24:${quiz.id}:24`;
		const page = (await attemptPage(database.db, bank, 'ours', id))!;
		expect(page).toMatchObject({ ordinal: 1, learner: { name: 'Learner 24 (made up)' }, excluded: null });
		expect(page.questions).toHaveLength(quiz.draw);
		for (const question of page.questions) {
			const { earned, possible } = question.grade;
			expect(question.seconds).toBeGreaterThan(0);
			expect(question.answer === question.right, question.item).toBe(earned === possible);
		}
		const planted = page.questions.find((question) => question.item === item.prompt.id)!;
		expect(planted.grade.earned).toBe(0);
		const sum = page.questions.filter(({ grade }) => grade.earned === grade.possible).length;
		expect(sum).toBe(quiz.draw - 1);
	});

	it('tells a learner of a result that was changed, why, and that it was changed back', async () => {
		const { item, favourite } = await filled(24);
		const id = item.prompt.id;
		const told = () => changedResultsOf(database.db, bank, 'u-made-up-24');
		expect(await told()).toEqual([]);
		const one = (await oneQuestion(database.db, bank, 'ours', id, now))!;
		const choice = acceptable(one.item, one.given).find(({ text }) => text === favourite)!;
		expect(choice.n).toBe(12);
		const change = { kind: 'accept', response: answerIn(choice.response)! } as const;
		expect(await decide(room(), 'i', 'ours', id, change, 'Both were taught.')).toEqual({
			...{ raised: 12, waiting: 0 }
		});
		const [changed] = await told();
		expect(changed).toMatchObject({ reason: 'Both were taught.', ordinal: 1, takenBackAt: null });
		expect(changed!.after.percent).toBeGreaterThan(changed!.before.percent);
		expect(JSON.stringify(changed)).not.toContain(id);
		expect(await changedResultsOf(database.db, bank, 'u-made-up-1')).toEqual([]);
		const [line] = await decidedAbout(database.db, bank, 'ours', id);
		expect(line).toMatchObject({ answer: favourite, applied: 12, waiting: [] });
		const after = await oneQuestion(database.db, bank, 'ours', id, now);
		expect(after?.statistics).toMatchObject({ right: 24, facility: 1 });
		expect(acceptable(after!.item, after!.given).map(({ text }) => text)).not.toContain(favourite);
		await takeBack(room(), 'i', 'ours', line!.id);
		expect(await told()).toMatchObject([{ takenBackAt: now }]);
	});

	it('tells nobody of what waits, and a learner who loses once it is confirmed', async () => {
		const { item } = await filled(24);
		const id = item.prompt.id;
		const before = await results();
		await decide(room(), 'i', 'ours', id, { kind: 'drop' }, 'Not taught.');
		const [line] = await decidedAbout(database.db, bank, 'ours', id);
		const falls = line!.waiting[0]!;
		const user = `u-${falls.learner.id}`;
		expect(await changedResultsOf(database.db, bank, user)).toEqual([]);
		const kept = (await results()).find((one) => one.id === falls.attemptId);
		expect(kept).toEqual(before.find((one) => one.id === falls.attemptId));
		expect(await confirm(room(), 'i', 'ours', line!.id)).toBe(line!.waiting.length);
		expect(await changedResultsOf(database.db, bank, user)).toMatchObject([
			{ reason: 'Not taught.', before: falls.before, after: falls.after }
		]);
		expect((await decidedAbout(database.db, bank, 'ours', id))[0]).toMatchObject({ waiting: [] });
	});

	it('puts what a learner said beside the question it is about, newest first', async () => {
		const { item } = await filled(1);
		const other = [...bank.items.keys()].find((id) => id !== item.prompt.id)!;
		const at = Date.now() - 60_000;
		const said = (id: string, text: string, late: number): LearnerEvent => ({
			...{ type: 'commented', id: text, about: { item: id }, reason: 'unclear', text, at: at + late }
		});
		const events = [
			said(item.prompt.id, 'first', 0),
			said(other, 'other', 1),
			said(item.prompt.id, 'last', 2)
		];
		const commit = { registration: 'made-up-1', sequence: 2, final: false, version: bank.version, events };
		const clock = () => Date.now();
		const received = await receive({ ...database, bank, clock }, 'made-up-1', { ...commit, cmi: null });
		expect(received.type).toBe('stored');
		const texts = async (of?: string) =>
			(await voicesOf(database.db, bank, 'ours', of)).map(({ text }) => text);
		expect(await texts(item.prompt.id)).toEqual(['last', 'first']);
		expect(await texts()).toEqual(['last', 'other', 'first']);
		expect(await voicesOf(database.db, bank, 'theirs')).toEqual([]);
		expect((await oneQuestion(database.db, bank, 'ours', other, now))?.voices).toMatchObject([
			{ title: bank.items.get(other)!.prompt.stem, reason: 'unclear' }
		]);
	});

	it('takes for an answer only what is one', () => {
		const { right } = sampleResponses(bank.items.get(quiz.rows[0]!.pool[0]!)!);
		expect(answerIn(JSON.stringify(right))).toEqual(right);
		for (const none of ['', '{', 'null', '[]', '{"kind":"choice"}', '{"kind":"none"}'])
			expect(answerIn(none)).toBeNull();
	});
});
