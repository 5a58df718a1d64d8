// Answers of an export as answers to the course's questions: whose, in which sitting of which test, and how good.

import type { LoadedCourse, LoadedItem } from '../../lib/course/load.ts';
import { graderOf } from '../../lib/quiz/grade.ts';
import { piecesOf } from '../../lib/quiz/pieces.ts';
import type { ReadAnswer } from '../../lib/quiz/statistics-question.ts';
import { mostTold } from '../../lib/report/most-told.ts';
import { answers } from '../package/answers.ts';
import { decoder, type Decoder } from './decode.ts';
import type { Export, Told } from './export.ts';

export interface Question {
	loaded: LoadedItem;
	/** Which test it belongs to: `asleep lessons`, `asleep`, `exam`. */
	test: string;
	decode: Decoder;
	/** Wrong ideas that an answer can show. */
	ideas: Set<string>;
}

/** Its score is what the LMS was told. */
export interface Answer extends ReadAnswer {
	question: Question;
	learner: string;
	/** Learner and attempt; the same for all answers of one attempt at one test. */
	sitting: string;
}

export interface Gathered {
	answers: Answer[];
	learners: Map<string, string>;
	questions: Map<string, Question>;
	/** Answers of later attempts, which were not counted. */
	later: number;
	/** How many attempts at the package hold as many answers as an LMS is told, by that number. */
	full: Map<number, number>;
	/** Interaction ids without a question, with how many answers, and whether the item was retired. */
	unknown: { id: string; n: number; retired: boolean }[];
	/** Items of which responses could not be read, and those that this version would judge otherwise. */
	unread: Map<string, number>;
	otherwise: Map<string, number>;
}

const count = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);

/** SCORM 1.2 rounds a share to two decimals. */
const sameShare = (one: number, other: number) => Math.abs(one - other) < 0.006;

/**
 * @param attempts `first`: of each learner the first attempt at each quiz and exam and the first answer to each
 * question of a lesson, so that nobody counts twice and nobody has seen the answers before
 */
export function gather(loaded: LoadedCourse, exports: Export[], attempts: 'first' | 'all'): Gathered {
	const { questions, at } = bankOf(loaded);
	const found: Found[] = [];
	const besides = new Map<string, Map<string, string>>();
	const unknown = new Map<string, number>();
	// A host may hold the same answer twice.
	const once = new Map(
		exports.flatMap(({ told }) => told).map((one) => [`${one.learner}\n${one.attempt}\n${one.id}`, one])
	);
	for (const one of once.values()) {
		const place = at(one.id);
		if (!place) count(unknown, one.id.replace(/\.\d+(?=\.|$)/, ''));
		else if (place.beside === null) found.push({ told: one, ...place });
		else {
			const key = `${one.learner}\n${one.attempt}\n${place.base}`;
			const called = besides.get(key) ?? new Map<string, string>();
			besides.set(key, called.set(place.beside, one.response ?? ''));
		}
	}
	const counted = attempts === 'first' ? firstOf(found) : found;
	const [unread, otherwise] = [new Map<string, number>(), new Map<string, number>()];
	const judged = counted.flatMap(({ told, question, ordinal, base }): Answer[] => {
		const { item, entry } = question.loaded;
		const response = told.response === null ? null : question.decode(told.response, told.standard);
		const grade = response && graderOf(item.prompt.kind).grade(item.key, response);
		const own = grade?.type === 'scored' ? grade.earned / grade.possible : null;
		const said = shareIn(told.result);
		if (told.response !== null && own === null) count(unread, entry.id);
		if (own !== null && said !== null && !sameShare(own, said)) count(otherwise, entry.id);
		const score = own !== null && (said === null || sameShare(own, said)) ? own : said;
		if (score === null) return [];
		const attempt = entry.use === 'lesson' && attempts === 'first' ? '' : `${told.attempt} ${ordinal}`;
		const called = besides.get(`${told.learner}\n${told.attempt}\n${base}`);
		const letter = (name: 'urgency' | 'confidence') => question.besides[name]?.get(called?.get(name) ?? '');
		const [urgency, confidence] = [letter('urgency'), letter('confidence')];
		return [
			{
				question,
				learner: told.learner,
				sitting: `${question.test}\n${told.learner}\n${attempt}`,
				score,
				pieces:
					response && grade?.type === 'scored' && score === own
						? piecesOf(item, response, grade.parts)
						: null,
				seconds: told.seconds,
				...(urgency && { urgency }),
				...(confidence && { confidence })
			}
		];
	});
	const { retired } = loaded.ids;
	return {
		answers: judged,
		learners: new Map(exports.flatMap(({ learners }) => [...learners])),
		questions,
		later: found.length - counted.length,
		full: fullIn(exports),
		unknown: [...unknown].map(([id, n]) => ({
			id,
			n,
			retired: Object.hasOwn(retired.items, id.split('.')[1] ?? '')
		})),
		unread,
		otherwise
	};
}

function fullIn(exports: Export[]): Map<number, number> {
	const full = new Map<number, number>();
	for (const { keeper, told } of exports) {
		const most = mostTold[keeper];
		for (const attempt of Map.groupBy(told, ({ learner, attempt }) => `${learner}\n${attempt}`).values())
			if (new Set(attempt.map(({ id }) => id)).size >= most) full.set(most, (full.get(most) ?? 0) + 1);
	}
	return full;
}

type Known = Question & { besides: Partial<Record<string, Map<string, string>>> };
interface Place {
	question: Known;
	/** The attempt's number in the course. */
	ordinal: number;
	/** The interaction's id without what was called besides. */
	base: string;
	beside: string | null;
}
type Found = Place & { told: Told };

/** Ids are those of answers.json: `<lesson or quiz>.<item>.<number of the attempt>`, and what was called besides. */
function bankOf(loaded: LoadedCourse) {
	const { items } = answers(loaded, loaded.course.version);
	const questions = new Map<string, Known>();
	const holders = new Map<string, Known>();
	for (const one of loaded.items) {
		const { id, use } = one.entry;
		const told = items[id]!;
		const besides = Object.fromEntries(
			Object.entries(told.besides ?? {}).map(([name, { parts }]) => [
				name,
				new Map(
					parts.flatMap(({ id, scorm12, scorm2004 }) => [[scorm12, id] as const, [scorm2004, id] as const])
				)
			])
		);
		const question = {
			loaded: one,
			ideas: new Set(
				Object.values(one.item.key.feedback).flatMap(({ misconception }) => misconception ?? [])
			),
			test: use === 'lesson' ? `${one.module} lessons` : one.module,
			decode: decoder(one, told, loaded.course.numbers[id]?.parts ?? told.parts.map((part) => part.id)),
			besides
		};
		questions.set(id, question);
		for (const begin of told.interactions) holders.set(begin, question);
	}
	return {
		questions: questions as Map<string, Question>,
		at(id: string): Place | null {
			const [, begin = '', ordinal = '', beside = null] =
				/^([^.]+\.[^.]+\.)(\d+)(?:\.([^.]+))?$/.exec(id) ?? [];
			const question = holders.get(begin);
			if (!question || (beside && !question.besides[beside])) return null;
			return { question, ordinal: Number(ordinal), base: `${begin}${ordinal}`, beside };
		}
	};
}

/** Of each learner the first attempt at a test; of a lesson, where each question comes when it comes, its first answer. */
function firstOf(found: Found[]): Found[] {
	const keyOf = ({ question, told }: Found) =>
		question.loaded.entry.use === 'lesson'
			? `${told.learner}\n${question.loaded.entry.id}`
			: `${told.learner}\n${question.test}`;
	const isBefore = (a: Found, b: Found) =>
		a.told.attempt < b.told.attempt || (a.told.attempt === b.told.attempt && a.ordinal < b.ordinal);
	const first = new Map<string, Found>();
	for (const one of found) {
		const key = keyOf(one);
		const before = first.get(key);
		if (!before || isBefore(one, before)) first.set(key, one);
	}
	return found.filter((one) => {
		const begin = first.get(keyOf(one))!;
		return begin.told.attempt === one.told.attempt && begin.ordinal === one.ordinal;
	});
}

/** A result as a share of the points; null for "neutral" and for none. */
function shareIn(result: string | null): number | null {
	if (result === 'correct') return 1;
	if (result === 'wrong' || result === 'incorrect') return 0;
	const share = Number((result ?? '').replace(',', '.') || NaN);
	return share >= 0 && share <= 1 ? share : null;
}
