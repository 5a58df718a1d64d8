// Learners who took a quiz before a test begins, told through the server's own door, one question of it planted: those
// who know more choose an answer that is not the key. The learners are made up.

import { loadProject } from '../../src/build/project.ts';
import type { LearnerEvent } from '../../src/lib/course/progress.ts';
import type { Item } from '../../src/lib/quiz/items.ts';
import { generator } from '../../src/lib/quiz/random.ts';
import { sampleResponses } from '../../src/lib/quiz/samples.ts';
import { receive } from '../../src/lib/server/commits/receive.ts';
import { bankOf, type CourseBank } from '../../src/lib/server/course-bank.ts';
import { openDatabase } from '../../src/lib/server/database/open.ts';

const DAY = 86_400_000;

export interface Planted {
	item: Item;
	/** What those who know more choose: the text of the option. */
	favourite: string;
	/** What everybody was asked, by id of the quiz. */
	quiz: string;
	drawn: Item[];
}

export function bankOfProject(): CourseBank {
	const loaded = loadProject();
	if (!loaded.course) throw new Error('The course has problems: npm run check.');
	return bankOf(loaded, 'filled');
}

/**
 * @param place of the database, as a server has it
 * @param classId of the class that is filled
 * @param n learners
 */
export async function fillClass(place: string, classId: string, n = 24): Promise<Planted> {
	const bank = bankOfProject();
	const database = await openDatabase(place);
	const now = Date.now();
	const { planted, drawn } = draw(bank);
	const key = planted.key.kind === 'choice' ? planted.key.correct : '';
	const wrong =
		planted.prompt.kind === 'choice' ? planted.prompt.options.find(({ id }) => id !== key) : undefined;
	if (!wrong) throw new Error('No question with one right option was drawn.');
	try {
		for (let number = 1; number <= n; number++) {
			const id = `made-up-${number}`;
			await join(database.db, classId, id, `Learner ${number} (made up)`, now - 9 * DAY);
			const knows = number / n;
			const random = generator(number);
			const at = now - 3 * DAY + number * 60_000;
			const answered = drawn.map((item, index): LearnerEvent => {
				const samples = sampleResponses(item);
				const right = random() / 2 ** 32 < knows;
				const response =
					item !== planted
						? samples[right ? 'right' : 'wrong']
						: { kind: 'choice' as const, choice: knows > 0.5 ? wrong.id : key };
				const { seconds } = { seconds: 12 + (random() % 30) };
				return {
					...{ type: 'answered', seed: number, item: item.prompt.id, response, seconds },
					at: at + 45_000 * (index + 1)
				};
			});
			const quiz = bank.course.modules[0]!.quiz!;
			const events: LearnerEvent[] = [
				{
					type: 'started',
					assessment: quiz.id,
					seed: number,
					items: drawn.map(({ prompt }) => prompt.id),
					at
				},
				...answered,
				// The score is the server's to find.
				{ type: 'submitted', seed: number, score: { num: 0, den: 1 }, passed: false, at: at + 45_000 * 12 }
			];
			const commit = { registration: id, sequence: 1, final: false, version: bank.version, events };
			const received = await receive({ ...database, bank, clock: () => now }, id, {
				...commit,
				cmi: { core: { lesson_status: 'incomplete' } }
			});
			if (received.type !== 'stored') throw new Error(`The class refused a learner: ${received.message}`);
		}
	} finally {
		await database.close();
	}
	return { item: planted, favourite: wrong.text, quiz: bank.course.modules[0]!.quiz!.id, drawn };
}

/** Tells what a learner of this name did on another device. */
export async function tellOf(place: string, name: string, events: LearnerEvent[]): Promise<void> {
	const bank = bankOfProject();
	const database = await openDatabase(place);
	try {
		const { id, sequence } = await database.db
			.selectFrom('registration as r')
			.innerJoin('user as u', 'u.id', 'r.userId')
			.select(['r.id', 'r.sequence'])
			.where('u.name', '=', name)
			.executeTakeFirstOrThrow();
		const commit = { registration: id, sequence: sequence + 1, final: false, version: bank.version, events };
		const received = await receive({ ...database, bank, clock: Date.now }, id, { ...commit, cmi: null });
		if (received.type !== 'stored') throw new Error(`The class refused it: ${received.message}`);
	} finally {
		await database.close();
	}
}

/** One draw of the first module's quiz, and the question of it that is planted. */
function draw({ course, items }: CourseBank): { planted: Item; drawn: Item[] } {
	const drawn = course.modules[0]!.quiz!.rows.flatMap(({ pool, draw: many }) =>
		[...pool]
			.map((id) => items.get(id)!)
			.sort((a, b) => Number(b.prompt.kind === 'choice') - Number(a.prompt.kind === 'choice'))
			.slice(0, many)
	);
	const planted = drawn.find(
		({ prompt, key }) => prompt.kind === 'choice' && key.kind === 'choice' && !key.urgency
	);
	if (!planted) throw new Error('The first quiz has no question with one right option.');
	return { planted, drawn };
}

async function join(
	db: Awaited<ReturnType<typeof openDatabase>>['db'],
	classId: string,
	id: string,
	name: string,
	joinedAt: number
) {
	const time = new Date(joinedAt).toISOString();
	await db
		.insertInto('user')
		.values({
			...{ id: `u-${id}`, name, email: `${id}@learner.invalid`, emailVerified: 0, image: null },
			...{ createdAt: time, updatedAt: time, username: null, displayUsername: null, role: 'learner' }
		})
		.execute();
	await db
		.insertInto('registration')
		.values({
			...{ id, classId, userId: `u-${id}`, joinedAt, leftAt: null, sequence: 0, cmi: null },
			...{ version: null, firstAt: null, lastAt: null, summary: null }
		})
		.execute();
}
