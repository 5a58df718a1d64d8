import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { learnerOf, NOON, storeClass } from '../../../../tests/support/class.ts';
import { emptyDatabase, engines, type Place } from '../../../../tests/support/engines.ts';
import { loadProject } from '../../../build/project.ts';
import { bankOf } from '../course-bank.ts';
import { openDatabase, type Database } from '../database/open.ts';
import { firstScreen } from './first-screen.ts';
import { stateOf } from './live.ts';
import { leftOutOf } from './trust.ts';
import { DAY, thresholds } from './thresholds.ts';

const loaded = loadProject();
if (!loaded.course) throw new Error('The course has mistakes.');
const bank = bankOf(loaded, 'test');

describe.each(engines)('the first screen of a class in %s', (engine) => {
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

	it('says of an empty class that nobody is there', async () => {
		await storeClass(database.db, []);
		const screen = await firstScreen(database.db, bank, 'c', NOON);
		expect(screen).toMatchObject({ needs: [], ideas: [], mastery: { columns: [], rows: [] } });
		expect(screen.trust).toEqual({ lastReport: null, learners: 0, reporting: 0, attempts: 0, versions: [] });
		expect(screen.howFar.pace).toBeNull();
	});

	it('tells only of learners who are in this class now', async () => {
		const { db } = database;
		const stuck = { at: { page: 'lesson' as const, id: 'night', since: NOON - 9 * DAY, days: 4 } };
		await storeClass(db, [
			learnerOf('Li', stuck),
			learnerOf('Gone', stuck),
			learnerOf('New', null, { joinedAt: NOON })
		]);
		await storeClass(db, [learnerOf('Other', stuck)], { id: 'd' });
		await db.updateTable('registration').set({ leftAt: NOON }).where('id', '=', 'r-Gone').execute();
		const { needs, trust } = await firstScreen(db, bank, 'c', NOON);
		expect(needs.map(({ learner }) => learner)).toEqual([{ id: 'r-Li', name: 'Li', email: null }]);
		expect(trust).toMatchObject({ learners: 2, reporting: 1, versions: [{ version: '1', learners: 1 }] });
	});

	it('counts the attempts and answers that were left out', async () => {
		const { db } = database;
		await storeClass(db, [learnerOf('Li')]);
		const attempt = { registrationId: 'r-Li', classId: 'c', assessment: 'exam', ordinal: 1, items: '[]' };
		const rest = { startedAt: 1, submittedAt: 2, percent: 1, passed: 0, missedTopics: '[]', version: '1' };
		await db
			.insertInto('attempt')
			.values(
				[null, 'review', 'review', 'times'].map((excluded, seed) => ({
					...{ ...attempt, ...rest, id: `a${seed}`, seed, excluded, takenOn: 'device' as const }
				}))
			)
			.execute();
		await db
			.insertInto('response')
			.values(
				[null, 12, null].map((seconds, index) => ({
					...{
						registrationId: 'r-Li',
						classId: 'c',
						attemptId: 'a0',
						item: `i${index}`,
						first: 1,
						earned: 1
					},
					...{ possible: 1, seconds, tries: 1, at: 1, response: '{}', misconceptions: '[]', confidence: null }
				}))
			)
			.execute();
		expect(await leftOutOf(db, 'c')).toEqual({
			excluded: [
				{ why: 'review', attempts: 2 },
				{ why: 'times', attempts: 1 }
			],
			untimed: 2
		});
		expect(await leftOutOf(db, 'none')).toEqual({ excluded: [], untimed: 0 });
	});

	it('shows the weakest few of a thousand learners and counts them all', async () => {
		const learners = Array.from({ length: 1000 }, (_, index) =>
			learnerOf(`L${index}`, {
				objectives: Object.fromEntries(
					Object.keys(bank.course.objectives).map((id, at) => [
						id,
						{ earned: (index * 7 + at * 3) % 5, possible: 4, items: 4 }
					])
				)
			})
		);
		await storeClass(database.db, learners);
		const { mastery, trust } = await firstScreen(database.db, bank, 'c', NOON);
		expect(trust.learners).toBe(1000);
		expect(mastery.rows).toHaveLength(thresholds.shown.learners);
		expect(mastery.columns).toHaveLength(thresholds.shown.objectives);
		expect(mastery.rows.every(({ steps }) => steps.length === thresholds.shown.objectives)).toBe(true);
		expect(mastery.columns.every(({ tried }) => tried === 1000)).toBe(true);
	});

	it('has another state after each commit and when somebody leaves', async () => {
		const { db } = database;
		await storeClass(db, [learnerOf('Li'), learnerOf('Brandt')]);
		const states = [await stateOf(db, 'c'), await stateOf(db, 'c')];
		await db.updateTable('registration').set({ sequence: 2 }).where('id', '=', 'r-Li').execute();
		states.push(await stateOf(db, 'c'));
		await db.updateTable('registration').set({ leftAt: NOON }).where('id', '=', 'r-Li').execute();
		states.push(await stateOf(db, 'c'));
		expect(states[0]).toBe(states[1]);
		expect(new Set(states).size).toBe(3);
	});
});

it('has a few words for every objective, short enough for the head of a column', () => {
	expect(Object.keys(bank.objectiveNames)).toEqual(Object.keys(bank.course.objectives));
	expect(Object.values(bank.objectiveNames).every((name) => name.length <= 20)).toBe(true);
});
