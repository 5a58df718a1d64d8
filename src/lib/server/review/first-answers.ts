// The first answers of a class in columns, for statistics: of attempts that were submitted and count, and first tries
// of lesson items. Read in slices, so that the server goes on with its other work.

import { giveWay } from '../turns.ts';
import type { Course } from '../../course/course.ts';
import type { ItemId } from '../../quiz/items.ts';
import type { ScoredAnswers } from '../../quiz/statistics.ts';
import type { CourseBank } from '../course-bank.ts';
import type { Db } from '../database/open.ts';
import { transact } from '../database/transaction.ts';
import { packDigests, type Digest } from './digest.ts';

/** Learners of one slice, and of one that must be packed first. */
const SLICE = 50;
const PACKED = 10;

/** A sitting is one attempt, or one module's lessons of one learner. */
export interface FirstAnswers extends ScoredAnswers {
	/** By number of the item. */
	ids: ItemId[];
	/** How often the item was asked in a submitted attempt or tried in a lesson. */
	asked: number[];
	/** By answer: permanent number of the part that was chosen, where one of several is; -1 elsewhere. */
	choice: Int32Array;
	/** By answer: whole seconds; -1 where no plausible time is known. */
	seconds: Int32Array;
	/** By item: parts by their permanent numbers. */
	parts: string[][];
	/** By sitting: the learner's registration, and the test: an assessment, or `<module> lessons`. */
	learner: string[];
	test: string[];
}

/** Items that left the course are left out, and so are learners who did. */
export async function firstAnswers(
	db: Db,
	{ course, items }: Pick<CourseBank, 'course' | 'items'>,
	classId: string
): Promise<FirstAnswers> {
	const columns = collect(course, (id) => items.has(id));
	for await (const { registrationId, digest } of digestsOf(db, course, classId))
		columns.add(registrationId, digest);
	const answers = columns.done();
	await giveWay();
	return answers;
}

/** One learner at a time; whoever has none gets one. */
async function* digestsOf(
	db: Db,
	course: Course,
	classId: string
): AsyncGenerator<{ registrationId: string; digest: Digest }> {
	const learners = await db
		.selectFrom('registration')
		.select('id')
		.where('classId', '=', classId)
		.where('leftAt', 'is', null)
		.orderBy('id')
		.execute();
	const slices = Array.from({ length: Math.ceil(learners.length / SLICE) }, (_, index) =>
		learners.slice(index * SLICE, (index + 1) * SLICE).map(({ id }) => id)
	);
	const read = (some: readonly string[]) =>
		db.selectFrom('digest').selectAll().where('registrationId', 'in', some).execute();
	// A server of its own reads the next ones while these are looked at.
	let ahead = slices[0] && read(slices[0]);
	for (const [index, some] of slices.entries()) {
		const rows = (await ahead) ?? [];
		const next = slices[index + 1];
		ahead = next && read(next);
		// Whoever stops in between does not wait for it; whoever goes on meets what it threw.
		ahead?.catch(() => undefined);
		for (const { registrationId, body } of rows) yield { registrationId, digest: JSON.parse(body) as Digest };
		await giveWay();
		const known = new Set(rows.map(({ registrationId }) => registrationId));
		const missing = some.filter((id) => !known.has(id));
		for (let at = 0; at < missing.length; at += PACKED) {
			const part = missing.slice(at, at + PACKED);
			const packed = await transact(db, (trx) => packDigests(trx, course, part));
			for (const [index, digest] of packed.entries()) yield { registrationId: part[index]!, digest };
			await giveWay();
		}
	}
}

function collect(course: Course, isKnown: (id: ItemId) => boolean) {
	const byNumber = new Map(Object.entries(course.numbers).map(([id, { number }]) => [number, id]));
	const moduleOf = new Map(
		course.modules.flatMap(({ id, lessons }) =>
			lessons.flatMap((lesson) => lesson.items.map((item) => [item, id] as const))
		)
	);
	const ids: ItemId[] = [];
	const asked: number[] = [];
	/** By permanent number: its number here; -1 for one that left. */
	const places: number[] = [];
	const placeOf = (number: number): number => {
		const known = places[number];
		if (known !== undefined) return known;
		const id = byNumber.get(number);
		const place = id !== undefined && isKnown(id) ? ids.push(id) - 1 : -1;
		if (place >= 0) asked[place] = 0;
		return (places[number] = place);
	};
	const learner: string[] = [];
	const test: string[] = [];
	let n = 0;
	let [item, sitting, choice, seconds] = Array.from({ length: 4 }, () => new Int32Array(1 << 12)) as [
		Int32Array,
		Int32Array,
		Int32Array,
		Int32Array
	];
	let score = new Float64Array(1 << 12);
	function room(more: number) {
		if (n + more <= item.length) return;
		const size = 2 * (n + more);
		[item, sitting, choice, seconds] = [item, sitting, choice, seconds].map((column) => {
			const larger = new Int32Array(size);
			larger.set(column);
			return larger;
		}) as [Int32Array, Int32Array, Int32Array, Int32Array];
		const larger = new Float64Array(size);
		larger.set(score);
		score = larger;
	}
	return {
		add(registrationId: string, digest: Digest) {
			room(digest.item.length);
			const begin = (name: string) => {
				learner.push(registrationId);
				return test.push(name) - 1;
			};
			const sittings = digest.tests.map((name) => (name === '' ? -1 : begin(name)));
			const inLessons = new Map<string, number>();
			for (let a = 0; a < digest.item.length; a++) {
				const place = placeOf(digest.item[a]!);
				if (place < 0) continue;
				asked[place]!++;
				if (digest.score[a]! < 0) continue;
				let own = sittings[digest.test[a]!]!;
				if (own < 0) {
					const module = moduleOf.get(ids[place]!) ?? '';
					own = inLessons.get(module) ?? begin(`${module} lessons`);
					inLessons.set(module, own);
				}
				item[n] = place;
				sitting[n] = own;
				score[n] = digest.score[a]!;
				choice[n] = digest.choice[a]!;
				seconds[n] = digest.seconds[a]!;
				n++;
			}
		},
		done: (): FirstAnswers => ({
			...{ items: ids.length, sittings: learner.length, ids, asked, learner, test },
			parts: ids.map((id) => course.numbers[id]!.parts),
			...{ item: item.slice(0, n), sitting: sitting.slice(0, n), score: score.slice(0, n) },
			...{ choice: choice.slice(0, n), seconds: seconds.slice(0, n) }
		})
	};
}
