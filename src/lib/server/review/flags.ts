// What speaks against a question, the surest fault first. A flag is a prompt, no verdict.

import type { Item, ItemId } from '../../quiz/items.ts';
import type { Interval } from '../../quiz/statistics-interval.ts';
import { enoughAnswers, partVerdictOf, useful, verdictOf } from '../../quiz/statistics-verdict.ts';
import { partText, wrongParts, type PartShare } from './part-shares.ts';
import { thresholds } from './thresholds.ts';

export type Fault =
	/** Those who know more are wrong more often. `r`: item-rest correlation. */
	| { kind: 'against'; r: number }
	/** A wrong part that the strongest third chooses more than the weakest. */
	| { kind: 'draws'; part: string }
	/** Mean share of the points. */
	| { kind: 'hard'; facility: number }
	| { kind: 'empty'; empty: number; asked: number }
	| { kind: 'weak'; r: number }
	/** A wrong part that hardly anybody chooses. */
	| { kind: 'unused'; part: string; chosen: number };

export interface Flag {
	item: ItemId;
	stem: string;
	/** First answers. */
	n: number;
	fault: Fault;
}
export interface Flags {
	/** Surest fault first, one a question. */
	flags: Flag[];
	/** Questions that were asked, and those with too few answers to say anything. */
	asked: number;
	few: number;
	enough: number;
}

const order: Fault['kind'][] = ['against', 'draws', 'hard', 'empty', 'weak', 'unused'];

/** @param lines of all questions that were asked */
export function flagsOf(
	lines: readonly { item: ItemId; stem: string; n: number; asked: number; fault: Fault | null }[]
): Flags {
	const flags = lines
		.flatMap(({ item, stem, n, fault }) => (fault ? [{ item, stem, n, fault }] : []))
		.sort(
			(a, b) =>
				order.indexOf(a.fault.kind) - order.indexOf(b.fault.kind) ||
				weight(a.fault) - weight(b.fault) ||
				b.n - a.n ||
				(a.item < b.item ? -1 : 1)
		);
	const asked = lines.filter((line) => line.asked > 0).length;
	const few = asked - lines.filter(({ n }) => n >= enoughAnswers).length;
	return { flags, asked, few, enough: enoughAnswers };
}

/** Of one kind the smaller comes first. */
function weight(fault: Fault): number {
	if (fault.kind === 'hard') return fault.facility;
	if (fault.kind === 'empty') return -fault.empty / fault.asked;
	return 'r' in fault ? fault.r : 0;
}

/**
 * The surest fault of a question with enough answers; of what may be chance only what lies beyond it, for one of many
 * questions always looks odd.
 */
export function faultOf(
	item: Item,
	of: {
		n: number;
		asked: number;
		facility: number;
		discrimination: { r: number; interval: Interval } | null;
		parts: PartShare[];
	}
): Fault | null {
	const { n, asked, facility, discrimination } = of;
	if (n < enoughAnswers) return null;
	const r = discrimination?.r ?? NaN;
	const verdict = verdictOf(n, facility, r);
	const surely = discrimination !== null && discrimination.interval[1] < useful;
	if (verdict === 'against' && surely) return { kind: 'against', r };
	const wrong = wrongParts(item);
	const parts = of.parts.filter(({ id }) => wrong.includes(id));
	const drawn = parts
		.filter(
			({ share, low, high }) =>
				partVerdictOf(n, share, low, high) === 'draws-the-strong' && beyondChance(share, high - low, n / 3)
		)
		.sort((a, b) => b.high - b.low - (a.high - a.low))[0];
	if (drawn) return { kind: 'draws', part: partText(item, drawn.id) };
	if (verdict === 'hard') return { kind: 'hard', facility };
	if (asked - n >= thresholds.empty * asked) return { kind: 'empty', empty: asked - n, asked };
	if (verdict === 'weak' && surely) return { kind: 'weak', r };
	if (verdict === 'easy') return null;
	const unused = [...parts].sort((a, b) => a.n - b.n)[0];
	const wrongs = parts.reduce((sum, part) => sum + part.n, 0);
	return unused &&
		partVerdictOf(n, unused.share, unused.low, unused.high) === 'unused' &&
		rarerThanChance(unused.n, wrongs, parts.length)
		? { kind: 'unused', part: partText(item, unused.id), chosen: unused.n }
		: null;
}

/**
 * Whether one of so many wrong parts is chosen less often than 19 in 20 of those that draw alike: where nearly everybody
 * is right, every wrong part is rare.
 * @param all answers that chose a wrong part
 */
const rarerThanChance = (chosen: number, all: number, parts: number): boolean =>
	all / parts - chosen > 1.645 * Math.sqrt((all / parts) * (1 - 1 / parts));

/** Whether two groups of `n` differ by more than 19 in 20 pairs that are drawn from one group with this share. */
const beyondChance = (share: number, difference: number, n: number): boolean =>
	difference > 1.96 * Math.sqrt((2 * share * (1 - share)) / n);
