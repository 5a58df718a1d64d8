// The item analysis of a class: every question that was asked, by first answers, and how far each test can be relied
// on.

import { giveWay } from '../turns.ts';
import type { Course } from '../../course/course.ts';
import type { ItemId } from '../../quiz/items.ts';
import { correlationInterval, shareInterval, type Interval } from '../../quiz/statistics-interval.ts';
import { reliability, type Reliability } from '../../quiz/statistics-reliability.ts';
import { median } from '../../quiz/statistics-thirds.ts';
import { enoughAnswers, partVerdictOf, verdictOf, type Verdict } from '../../quiz/statistics-verdict.ts';
import { statisticsSteps, type ItemStatistics } from '../../quiz/statistics.ts';
import type { CourseBank } from '../course-bank.ts';
import type { FirstAnswers } from './first-answers.ts';
import { faultOf, type Fault } from './flags.ts';
import { partShares, wrongParts, type PartShare } from './part-shares.ts';
import { titleOf } from './titles.ts';

export interface QuestionLine {
	item: ItemId;
	stem: string;
	/** Title of the assessment or of the lesson that asks it. */
	place: string;
	inLesson: boolean;
	/** First answers, and how often it was asked in a submitted first attempt or tried in a lesson. */
	n: number;
	asked: number;
	/** Mean share of the points and its interval; null of too few answers. */
	facility: { mean: number; interval: Interval } | null;
	/** Item-rest correlation; null of too few answers, and where nothing varies. */
	discrimination: { r: number; interval: Interval } | null;
	verdict: Verdict;
	/** Median of whole seconds; null of too few. */
	seconds: number | null;
	/** Wrong parts of a choice, those that hardly anybody takes and those that draw the strongest; null of too few. */
	distractors: { of: number; unused: number; draws: number } | null;
	fault: Fault | null;
}
export interface TestLine {
	id: string;
	title: string;
	sittings: number;
	reliability: Reliability;
}
export interface Analysis {
	answers: FirstAnswers;
	statistics: ItemStatistics;
	/** By number of the item. */
	lines: QuestionLine[];
	/** Quizzes and the exam, in course order. */
	tests: TestLine[];
	/** Places of an item's answers in the columns, by the item's number. */
	own: (at: number) => Int32Array;
}

/** Questions looked at before other work of the server gets its turn. */
const SLICE = 10;

export async function analyse(
	{ course, items }: Pick<CourseBank, 'course' | 'items'>,
	answers: FirstAnswers
): Promise<Analysis> {
	const statistics = await inSteps(statisticsSteps(answers));
	const own = byItem(answers);
	await giveWay();
	const places = placesIn(course);
	const lines: QuestionLine[] = [];
	for (const [at, id] of answers.ids.entries()) {
		if (at % SLICE === 0) await giveWay();
		const item = items.get(id)!;
		const n = statistics.n[at]!;
		const asked = answers.asked[at]!;
		const enough = n >= enoughAnswers;
		const mean = n === 0 ? 0 : statistics.facility[at]!;
		const [r, paired] = [statistics.discrimination[at]!, statistics.paired[at]!];
		const discrimination =
			paired >= enoughAnswers && !Number.isNaN(r) ? { r, interval: correlationInterval(r, paired) } : null;
		const parts = enough ? partShares(item, answers, { at, own: own(at) }, statistics.rest) : [];
		const known = knownSeconds(answers, own(at));
		lines.push({
			...{ item: id, stem: item.prompt.stem, n, asked, discrimination },
			place: places.get(id)?.title ?? '',
			inLesson: places.get(id)?.inLesson ?? false,
			facility: enough ? { mean, interval: shareInterval(mean, n) } : null,
			verdict: verdictOf(n, mean, discrimination?.r ?? NaN),
			seconds: known.length >= enoughAnswers ? median(known) : null,
			distractors: enough && parts.length > 0 ? distractorsOf(n, parts, wrongParts(item)) : null,
			fault: faultOf(item, { n, asked, facility: mean, discrimination, parts })
		});
	}
	return { answers, statistics, lines, own, tests: await testsIn(course, answers, statistics) };
}

async function inSteps<T>(steps: Generator<void, T>): Promise<T> {
	for (;;) {
		const { done, value } = steps.next();
		await giveWay();
		if (done) return value;
	}
}

function distractorsOf(n: number, parts: readonly PartShare[], wrong: readonly string[]) {
	const verdicts = parts
		.filter(({ id }) => wrong.includes(id))
		.map(({ share, low, high }) => partVerdictOf(n, share, low, high));
	return {
		of: wrong.length,
		unused: verdicts.filter((verdict) => verdict === 'unused').length,
		draws: verdicts.filter((verdict) => verdict === 'draws-the-strong').length
	};
}

function knownSeconds({ seconds }: FirstAnswers, own: Int32Array): Float64Array {
	const known = new Float64Array(own.length);
	let n = 0;
	for (let place = 0; place < own.length; place++)
		if (seconds[own[place]!]! >= 0) known[n++] = seconds[own[place]!]!;
	return known.subarray(0, n);
}

async function testsIn(
	course: Course,
	answers: FirstAnswers,
	{ facility }: ItemStatistics
): Promise<TestLine[]> {
	const { modules, exam } = course;
	const tests = [...modules.map(({ quiz }) => quiz), exam].filter((test) => test !== null);
	const numbers = new Map(tests.map(({ id }, number) => [id, number]));
	/** By sitting: number of the test; -1 of a lesson's items. */
	const testOf = Int32Array.from(answers.test, (id) => numbers.get(id) ?? -1);
	const own = new Int32Array(tests.length);
	for (let a = 0; a < answers.score.length; a++) {
		const test = testOf[answers.sitting[a]!]!;
		if (test >= 0) own[test]!++;
	}
	await giveWay();
	const lines: TestLine[] = [];
	for (const [number, { id, title }] of tests.entries()) {
		if (own[number] === 0) continue;
		const n = new Int32Array(answers.items);
		const columns = {
			...{ items: answers.items, sittings: answers.sittings },
			...{ item: new Int32Array(own[number]!), sitting: new Int32Array(own[number]!) },
			score: new Float64Array(own[number]!)
		};
		let at = 0;
		for (let a = 0; a < answers.score.length; a++) {
			const sitting = answers.sitting[a]!;
			if (testOf[sitting] !== number) continue;
			const item = answers.item[a]!;
			n[item]!++;
			columns.item[at] = item;
			columns.sitting[at] = sitting;
			columns.score[at++] = answers.score[a]!;
		}
		lines.push({
			...{ id, title: titleOf(course, id) ?? title },
			sittings: testOf.reduce((sum, one) => sum + (one === number ? 1 : 0), 0),
			reliability: reliability(columns, { facility, n })
		});
		await giveWay();
	}
	return lines;
}

export interface Place {
	/** Of the lesson or the assessment. */
	id: string;
	title: string;
	inLesson: boolean;
}

/** Item -> what asks it. */
export function placesIn(course: Course): Map<ItemId, Place> {
	const { modules, exam } = course;
	const inLessons = modules.flatMap(({ lessons }) =>
		lessons.flatMap(({ id, title, items }) =>
			items.map((item): [ItemId, Place] => [item, { id, title, inLesson: true }])
		)
	);
	const inTests = [...modules.map(({ quiz }) => quiz), exam].flatMap((test) =>
		(test?.rows ?? []).flatMap(({ pool }) =>
			pool.map((item): [ItemId, Place] => [
				item,
				{ id: test!.id, title: titleOf(course, test!.id) ?? test!.title, inLesson: false }
			])
		)
	);
	return new Map([...inLessons, ...inTests]);
}

/** The answers to each item, as places in the columns: one pass for all. */
function byItem({ item, items }: FirstAnswers): (at: number) => Int32Array {
	const starts = new Int32Array(items + 1);
	for (let answer = 0; answer < item.length; answer++) starts[item[answer]! + 1]!++;
	for (let i = 0; i < items; i++) starts[i + 1]! += starts[i]!;
	const next = starts.slice();
	const places = new Int32Array(item.length);
	for (let answer = 0; answer < item.length; answer++) places[next[item[answer]!]!++] = answer;
	return (at) => places.subarray(starts[at], starts[at + 1]);
}
