// Item analysis: how hard each question is, and whether it tells learners apart who know more from those who know less.
// Learners draw different questions, so everything is said relative to what the others earned with the same question.

/** Answers in columns, one entry an answer. A sitting is one learner's one attempt at one test. */
export interface ScoredAnswers {
	/** How many items and sittings there are; the columns hold numbers below these. */
	items: number;
	sittings: number;
	item: Int32Array;
	/** No sitting holds an item twice. */
	sitting: Int32Array;
	/** Share of the item's points, 0-1. */
	score: Float64Array;
}

export interface ItemStatistics {
	/** By item: answers, and the mean share of the points (facility). NaN without answers. */
	n: Int32Array;
	facility: Float64Array;
	/** By answer: mean of (score - facility) over the other items of its sitting; NaN for an item that was alone. */
	rest: Float64Array;
	/** By item: answers with a rest, and the correlation of score and rest; NaN where either does not vary. */
	paired: Int32Array;
	discrimination: Float64Array;
}

/**
 * Two passes over the answers, whatever their number. The correlation is that of an item with the rest of its test,
 * without the item itself (Guilford 1953, Psychometrika 18): the corrected point-biserial for items that are right or
 * wrong. Where all sittings hold the same items, it is the classical one exactly; where they are drawn, a hard draw
 * counts for as much as an easy one, because each score is taken against its item's mean.
 */
export function itemStatistics(answers: ScoredAnswers): ItemStatistics {
	const steps = statisticsSteps(answers);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** Answers looked at in one step. */
const STEP = 250_000;

/** The same in steps, for whoever has other work in between. */
export function* statisticsSteps({
	items,
	sittings,
	item,
	sitting,
	score
}: ScoredAnswers): Generator<void, ItemStatistics> {
	const n = new Int32Array(items);
	const facility = new Float64Array(items);
	for (let a = 0; a < score.length; a++) {
		const i = item[a]!;
		n[i]!++;
		facility[i]! += score[a]!;
	}
	yield;
	for (let i = 0; i < items; i++) facility[i]! /= n[i]!;

	const held = new Int32Array(sittings);
	const sum = new Float64Array(sittings);
	for (let a = 0; a < score.length; a++) {
		held[sitting[a]!]!++;
		sum[sitting[a]!]! += score[a]! - facility[item[a]!]!;
	}
	yield;

	const rest = new Float64Array(score.length);
	const pairs = comoments(items);
	for (let a = 0; a < score.length; a++) {
		if (a % STEP === STEP - 1) yield;
		const s = sitting[a]!;
		rest[a] = (sum[s]! - (score[a]! - facility[item[a]!]!)) / (held[s]! - 1);
		if (held[s]! > 1) pairs.add(item[a]!, score[a]!, rest[a]!);
		else rest[a] = NaN;
	}
	const discrimination = Float64Array.from({ length: items }, (_, i) => pairs.correlation(i));
	return { n, facility, rest, paired: pairs.n, discrimination };
}

/** Sums for many correlations at once, kept about their running means so that near-constant columns stay exact. */
function comoments(groups: number) {
	const n = new Int32Array(groups);
	const zeros = () => new Float64Array(groups);
	const [meanX, meanY, xx, yy, xy] = [zeros(), zeros(), zeros(), zeros(), zeros()];
	return {
		n,
		add(group: number, x: number, y: number) {
			const count = ++n[group]!;
			const [dx, dy] = [x - meanX[group]!, y - meanY[group]!];
			meanX[group]! += dx / count;
			meanY[group]! += dy / count;
			xx[group]! += dx * (x - meanX[group]!);
			yy[group]! += dy * (y - meanY[group]!);
			xy[group]! += dx * (y - meanY[group]!);
		},
		correlation(group: number): number {
			const least = 1e-12 * n[group]!;
			if (!(xx[group]! > least && yy[group]! > least)) return NaN;
			return Math.max(-1, Math.min(1, xy[group]! / Math.sqrt(xx[group]! * yy[group]!)));
		}
	};
}
