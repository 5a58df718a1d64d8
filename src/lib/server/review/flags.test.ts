import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { learnerOf, NOON, storeClass } from '../../../../tests/support/class.ts';
import { emptyDatabase, engines, type Place } from '../../../../tests/support/engines.ts';
import { loadProject } from '../../../build/project.ts';
import { generator } from '../../quiz/random.ts';
import { itemStatistics } from '../../quiz/statistics.ts';
import { bankOf } from '../course-bank.ts';
import { openDatabase, type Database } from '../database/open.ts';
import { analyse } from './analysis.ts';
import { firstAnswers } from './first-answers.ts';
import { flagsOf } from './flags.ts';
import { questionFlags } from './questions.ts';

const loaded = loadProject();
if (!loaded.course) throw new Error('The course has mistakes.');
const bank = bankOf(loaded, 'test');
const choices = [...bank.items.values()].flatMap((item) =>
	item.prompt.kind === 'choice' && item.key.kind === 'choice' && !item.key.urgency
		? [{ id: item.prompt.id, options: item.prompt.options, correct: item.key.correct }]
		: []
);
const ten = choices.filter(({ options }) => options.length === 4).slice(0, 10);

/** Learners of all skills who answer ten questions, the better the more often right; what is odd is said by `odd`. */
function answersOf(
	learners: number,
	odd: (question: number, skill: number, right: boolean) => string | boolean
) {
	const next = generator(11);
	const random = () => next() / 2 ** 32;
	return Array.from({ length: learners }, () => {
		const skill = random();
		return ten.map(({ options, correct }, question) => {
			const right = random() < 0.25 + 0.6 * skill;
			const told = odd(question, skill, right);
			if (typeof told === 'string') return told;
			const wrong = options.filter(({ id }) => id !== correct);
			return told ? correct : wrong[Math.floor(random() * wrong.length)]!.id;
		});
	});
}

describe.each(engines)('questions that want a look in %s', (engine) => {
	let place: Place;
	let database: Database;
	beforeEach(async () => {
		place = await emptyDatabase(engine, inject('postgres'));
		database = await openDatabase(place.place);
	});
	afterEach(async () => {
		await database.close();
		await place.remove();
	});

	async function store(table: (string | null)[][], told: { excluded?: number; running?: number } = {}) {
		const { db } = database;
		await storeClass(
			db,
			table.map((_, index) => learnerOf(`L${index}`))
		);
		for (const [index, row] of table.entries()) {
			const own = { registrationId: `r-L${index}`, classId: 'c' };
			await db
				.insertInto('attempt')
				.values({
					...{ ...own, id: `a${index}`, assessment: 'exam', seed: index, ordinal: 1, version: '1' },
					...{ items: JSON.stringify(ten.map(({ id }) => id)), startedAt: NOON, percent: 50, passed: 0 },
					...{ submittedAt: index === told.running ? null : NOON + 1, missedTopics: '[]', takenOn: 'server' },
					excluded: index === told.excluded ? 'review' : null
				})
				.execute();
			await db
				.insertInto('response')
				.values(
					row.flatMap((choice, question) =>
						choice === null
							? []
							: [
									{
										...{ ...own, attemptId: `a${index}`, item: ten[question]!.id, first: 1, seconds: 9 },
										...{ earned: Number(choice === ten[question]!.correct), possible: 1, tries: 1, at: NOON },
										response: JSON.stringify({ kind: 'choice', choice }),
										...{ misconceptions: '[]', confidence: null }
									}
								]
					)
				)
				.execute();
		}
	}
	const flags = async () => flagsOf((await analyse(bank, await firstAnswers(database.db, bank, 'c'))).lines);

	it('finds the question whose key is wrong before all others', async () => {
		await store(answersOf(120, (question, _, right) => (question === 4 ? !right : right)));
		const found = await flags();
		expect(found.flags[0]).toMatchObject({ item: ten[4]!.id, n: 120, fault: { kind: 'against' } });
		expect(found.flags.filter(({ fault }) => fault.kind === 'against')).toHaveLength(1);
		expect(found).toMatchObject({ asked: 10, few: 0, enough: 20 });
	});

	it('finds the wrong option that those who know more choose', async () => {
		const second = ten[2]!.options.find(({ id }) => id !== ten[2]!.correct)!;
		await store(
			answersOf(150, (question, skill, right) =>
				question === 2 && skill > 0.8 ? second.id : question === 2 ? skill > 0.35 : right
			)
		);
		const { fault } = (await flags()).flags.find(({ item }) => item === ten[2]!.id)!;
		expect(fault).toMatchObject({ kind: 'draws', part: second.text });
	});

	it('finds the question that many leave empty, and the option that nobody chooses', async () => {
		const dead = ten[1]!.options.find(({ id }) => id !== ten[1]!.correct)!.id;
		const other = ten[1]!.options.find(({ id }) => id !== ten[1]!.correct && id !== dead)!.id;
		const table = answersOf(60, (question, _, right) => (question === 1 ? right || other : right)).map(
			(row, index) => row.map((choice, question) => (question === 7 && index % 5 === 0 ? null : choice))
		);
		await store(table);
		const byItem = new Map((await flags()).flags.map(({ item, fault }) => [item, fault]));
		expect(byItem.get(ten[7]!.id)).toEqual({ kind: 'empty', empty: 12, asked: 60 });
		expect(byItem.get(ten[1]!.id)).toMatchObject({ kind: 'unused', chosen: 0 });
	});

	it('does not call an option unused where nearly everybody is right', async () => {
		await store(answersOf(90, (question, skill, right) => (question === 6 ? skill > 0.13 : right)));
		const { lines } = await analyse(bank, await firstAnswers(database.db, bank, 'c'));
		const { distractors, fault } = lines.find(({ item }) => item === ten[6]!.id)!;
		expect(distractors?.unused).toBeGreaterThan(0);
		expect(fault).toBeNull();
	});

	it('says nothing of questions with fewer than 20 first answers', async () => {
		await store(answersOf(19, (question, _, right) => (question === 4 ? !right : right)));
		expect(await flags()).toEqual({ flags: [], asked: 10, few: 10, enough: 20 });
	});

	it('leaves out attempts that do not count or still run, the pretest, later answers, and who left', async () => {
		await store(
			answersOf(24, (_, __, right) => right),
			{ excluded: 3, running: 5 }
		);
		const { db } = database;
		await db.updateTable('registration').set({ leftAt: NOON }).where('id', '=', 'r-L7').execute();
		await db.updateTable('response').set({ first: 0 }).where('registrationId', '=', 'r-L9').execute();
		await db.updateTable('attempt').set({ assessment: 'pretest' }).where('id', '=', 'a11').execute();
		const answers = await firstAnswers(db, bank, 'c');
		expect([...itemStatistics(answers).n]).toEqual(Array(10).fill(19));
		expect(answers.asked).toEqual(Array(10).fill(20));
	});

	it('has nothing for an empty class, and keeps what it found for a minute', async () => {
		await storeClass(database.db, []);
		const none = { flags: [], asked: 0, few: 0, enough: 20 };
		expect(await questionFlags(database.db, bank, 'c', NOON)).toEqual(none);
		await database.db.deleteFrom('classroom').execute();
		await database.db.deleteFrom('user').execute();
		await store(answersOf(30, (_, __, right) => right));
		expect(await questionFlags(database.db, bank, 'c', NOON + 59_000)).toEqual(none);
		expect(await questionFlags(database.db, bank, 'c', NOON + 61_000)).toMatchObject({ asked: 10, few: 0 });
	});
});
