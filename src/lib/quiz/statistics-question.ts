// What is known of one question from its answers.

import type { Item } from './items.ts';
import { offeredPieces, type Piece } from './pieces.ts';
import { correlationInterval, shareInterval, type Interval } from './statistics-interval.ts';
import { median, thirds } from './statistics-thirds.ts';
import {
	enoughAnswers,
	partVerdictOf,
	verdictOf,
	type PartVerdict,
	type Verdict
} from './statistics-verdict.ts';

/** An answer with what it held. */
export interface ReadAnswer {
	/** Share of the points, 0-1. */
	score: number;
	/** null where it is not known, or the item no longer has it. */
	pieces: Piece[] | null;
	seconds: number | null;
	/** What was called besides. */
	urgency?: string;
	confidence?: string;
}

/** One thing that could be answered, and who did. */
export interface PieceStatistics extends Piece {
	n: number;
	/** Shares of all readable answers, and of the weakest and the strongest third; null with too few answers. */
	share: number;
	low: number | null;
	high: number | null;
	verdict: PartVerdict;
}

export interface QuestionStatistics {
	n: number;
	/** Answers with all points, with some and with none. */
	right: number;
	partly: number;
	/** Mean share of the points. */
	facility: number;
	interval: Interval;
	verdict: Verdict;
	/** Null with too few answers, or where there is nothing to hold it against. */
	discrimination: { r: number; interval: Interval } | null;
	/** Most chosen first. */
	pieces: PieceStatistics[];
	/** Median seconds; null where the export has no times. */
	seconds: number | null;
	/** What was called besides, most often first; `right` is what the case is. */
	urgency: { called: string; n: number; right: boolean }[];
	/** Answers of those who said they were sure, and how many of these had not all points. */
	sure: { n: number; wrong: number } | null;
}

/**
 * @param answers at least one
 * @param rest how each answer's learner did on the rest of the test (statistics.ts)
 * @param r discrimination, NaN where there is none
 */
export function questionStatistics(
	item: Item,
	answers: readonly ReadAnswer[],
	rest: Float64Array,
	r: number
): QuestionStatistics {
	const n = answers.length;
	const facility = answers.reduce((sum, { score }) => sum + score, 0) / n;
	const paired = rest.filter((one) => !Number.isNaN(one)).length;
	const enough = paired >= enoughAnswers && !Number.isNaN(r);
	const times = answers.flatMap(({ seconds }) => seconds ?? []);
	const sure = answers.filter(({ confidence }) => confidence === 'sure');
	return {
		n,
		right: answers.filter(({ score }) => score === 1).length,
		partly: answers.filter(({ score }) => score > 0 && score < 1).length,
		facility,
		interval: shareInterval(facility, n),
		verdict: verdictOf(n, facility, enough ? r : NaN),
		discrimination: enough ? { r, interval: correlationInterval(r, paired) } : null,
		pieces: piecesIn(item, answers, rest),
		seconds: median(times),
		urgency: [...Map.groupBy(answers, ({ urgency }) => urgency)]
			.flatMap(([called, { length }]) =>
				called ? [{ called, n: length, right: called === item.key.urgency?.colour }] : []
			)
			.sort((a, b) => b.n - a.n),
		sure: answers.some(({ confidence }) => confidence)
			? { n: sure.length, wrong: sure.filter(({ score }) => score < 1).length }
			: null
	};
}

/** Sums of parts of learners miss a whole by their last digits. */
const shareOf = (sum: number, whole: number) => Math.round((sum / whole) * 1e9) / 1e9;

function piecesIn(item: Item, answers: readonly ReadAnswer[], rest: Float64Array): PieceStatistics[] {
	const read = [...answers.keys()].filter((index) => answers[index]!.pieces);
	const compared = read.filter((index) => !Number.isNaN(rest[index]!));
	const groups = thirds(Float64Array.from(compared, (index) => rest[index]!));
	const third = compared.length >= enoughAnswers ? compared.length / 3 : null;
	const offered = offeredPieces(item);
	const found = new Map(offered.map((piece) => [piece.key, { piece, n: 0, low: 0, high: 0 }]));
	const add = (index: number, low: number, high: number, one: 0 | 1) => {
		for (const piece of answers[index]!.pieces!) {
			const own = found.get(piece.key) ?? { piece, n: 0, low: 0, high: 0 };
			found.set(piece.key, own);
			own.n += one;
			own.low += low;
			own.high += high;
		}
	};
	for (const index of read) add(index, 0, 0, 1);
	compared.forEach((index, at) => add(index, groups.low[at]!, groups.high[at]!, 0));
	return [...found.values()]
		.map(({ piece, n, low, high }) => {
			const share = read.length === 0 ? 0 : n / read.length;
			// What nobody was offered is not missed when nobody makes it up.
			const seen = offered.length > 0 ? share : 1;
			const part = third === null ? null : { low: shareOf(low, third), high: shareOf(high, third) };
			return {
				...piece,
				n,
				share,
				...(part ?? { low: null, high: null }),
				verdict: piece.right || part === null ? null : partVerdictOf(read.length, seen, part.low, part.high)
			};
		})
		.sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
}
