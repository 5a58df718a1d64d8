import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { statement as validate } from 'xapi-validation/dist/factory.js';
import { bankOfProject, fillClass } from '../../../../../tests/support/filled-class.ts';
import { emptyDatabase, engines, type Place } from '../../../../../tests/support/engines.ts';
import { openDatabase, type Database } from '../../database/open.ts';
import { exportText, type ExportFile } from './export-file.ts';

const bank = bankOfProject();
const SIZE = 5;
const quiz = bank.course.modules[0]!.quiz!;

describe.each(engines)('the files of a class in %s', (engine) => {
	let place: Place;
	let database: Database;
	beforeAll(async () => {
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
		await fillClass(place.place, 'ours', SIZE);
		await database.db
			.updateTable('user')
			.set({ name: '=HYPERLINK("x")' })
			.where('id', '=', 'u-made-up-1')
			.execute();
	}, 60_000);
	afterAll(async () => {
		await database.close();
		await place.remove();
	});
	async function text(file: ExportFile, classId = 'ours'): Promise<string> {
		let all = '';
		for await (const part of exportText(database.db, bank, classId, file, 'https://class.example'))
			all += part;
		return all;
	}
	const rows = async (file: ExportFile) =>
		parse(await text(file), { columns: true, bom: true }) as Record<string, string>[];

	it('hold each attempt once, scored by the server and not as it was claimed', async () => {
		const attempts = await rows('attempts.csv');
		expect(attempts).toHaveLength(SIZE);
		expect(attempts.every(({ assessment, submitted }) => assessment === quiz.id && submitted !== '')).toBe(
			true
		);
		// Every learner claimed a share of 0.
		expect(attempts.some(({ percent }) => Number(percent) > 0)).toBe(true);
		expect(await rows('responses.csv')).toHaveLength(SIZE * quiz.draw);
	});

	it('let no name run as a formula', async () => {
		for (const file of ['attempts.csv', 'responses.csv'] as const)
			expect(new Set((await rows(file)).map(({ name }) => name))).toContain('\'=HYPERLINK("x")');
	});

	it('say the same as JSON, learner by learner', async () => {
		const { learners } = JSON.parse(await text('class.json')) as {
			learners: { name: string; attempts: object[]; responses: object[] }[];
		};
		expect(learners).toHaveLength(SIZE);
		expect(learners.map(({ name }) => name)).toContain('=HYPERLINK("x")');
		for (const { attempts, responses } of learners)
			expect([attempts.length, responses.length]).toEqual([1, quiz.draw]);
	});

	it('hold statements that a validator of xAPI takes, each with an id of its own', async () => {
		const statements = (await text('statements.jsonl'))
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as { id: string });
		expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
		expect(statements.length).toBeGreaterThan(SIZE * quiz.draw);
		for (const statement of statements) expect(validate(statement, ['statement'])).toEqual([]);
	});

	it('hold nobody of another class', async () => {
		expect(JSON.parse(await text('class.json', 'theirs'))).toMatchObject({ learners: [] });
		expect(await text('statements.jsonl', 'theirs')).toBe('');
	});
});
