// Which answers a host is told: every answer of a submitted attempt and the first try of each lesson item,
// each followed by the urgency and the confidence that were called with it.

import type { Course } from '../course/course.ts';
import type { LearnerRecord } from '../course/progress.ts';
import type { Marked } from '../quiz/grade.ts';
import type { Item, ItemId, Response } from '../quiz/items.ts';
import { forms } from './interactions.ts';
import type { Interaction } from './port.ts';

/** No host need keep more, and some are told less (`Host.most`); the rest stays in our state. */
export const MOST_INTERACTIONS = 250;

/** `mark` of the quiz room, which is loaded with the first question. */
export type Mark = (item: Item, response: Response) => Marked | null;

/**
 * In the order in which they were told: a lesson's answer when it was given, a quiz's answers when it was
 * submitted. So the list only ever grows at its end, as hosts that number interactions need it. Items that are not in
 * `bank` (not loaded, or gone from the course) are left out, and so is what was told at a time unknown here: that was on
 * another device. An answer given there and submitted here is told as of its submission.
 * @param most how many the host is told
 * @param held what the host held at launch: each commit carried it together with its answers
 */
export function interactionsOf(
	course: Course,
	record: LearnerRecord,
	bank: ReadonlyMap<ItemId, Item>,
	mark: Mark,
	most = MOST_INTERACTIONS,
	held?: LearnerRecord
): Interaction[] {
	const found: Found[] = [];
	function add(
		place: string,
		ordinal: number,
		id: ItemId,
		answer: Answered,
		before: boolean,
		assessment: string | null = null,
		told = answer.at
	) {
		const item = bank.get(id);
		const numbers = course.numbers[id];
		const marked = item && mark(item, answer.response);
		if (!item || !numbers || !marked || told === 0) return;
		const { besides = [], ...own } = marked;
		const interaction = {
			id: `${place}.${id}.${ordinal}`,
			item: id,
			prompt: item.prompt,
			key: item.key,
			objective: item.prompt.objective,
			parts: numbers.parts,
			put: forms,
			...(held && { before }),
			...answer,
			...own,
			at: answer.at || told
		};
		found.push({ told, assessment, interaction });
		for (const { suffix, ...beside } of besides)
			found.push({
				told,
				assessment: null,
				interaction: { ...interaction, ...beside, id: `${interaction.id}.${suffix}` }
			});
	}
	for (const { lessons } of course.modules)
		for (const lesson of lessons)
			for (const id of lesson.items) {
				const practice = record.practice[id];
				const before = held?.practice[id] !== undefined;
				if (practice) add(lesson.id, 1, id, { ...practice.first, tries: 1 }, before);
			}
	for (const { assessment, ordinal, items, answers, result } of record.attempts)
		if (result && assessment !== course.pretest?.id)
			for (const id of items) {
				const answer = answers[id];
				const before = held !== undefined && ordinal <= lastIn(held, assessment);
				if (answer) add(assessment, ordinal, id, answer, before, assessment, result.at);
			}
	found.sort((a, b) => a.told - b.told);
	return withinRoom(course, found, most).map(({ interaction }) => interaction);
}

interface Found {
	/** Epoch milliseconds. */
	told: number;
	/** The assessment that it was graded in; null for a lesson's answer and for what was called besides. */
	assessment: string | null;
	interaction: Interaction;
}

/**
 * Room is kept for one attempt at each quiz and two at the assessment that counts; lessons, further attempts and what
 * was called besides share the rest. What is told depends on what came before it alone, so it stays told.
 */
function withinRoom({ modules, exam, policy }: Course, found: readonly Found[], most: number): Found[] {
	const kept = new Map<string, number>();
	for (const one of [...modules.map(({ quiz }) => quiz), exam])
		if (one) kept.set(one.id, one.draw * (one.id === policy.assessment ? 2 : 1));
	let free = most - [...kept.values()].reduce((sum, room) => sum + room, 0);
	const within = found.filter(({ assessment }) => {
		const own = kept.get(assessment ?? '') ?? 0;
		if (own > 0) kept.set(assessment ?? '', own - 1);
		return own > 0 || free-- > 0;
	});
	return within.slice(0, most);
}

/** Number of the last attempt submitted in that record, which may have had room for nothing but its result. */
function lastIn({ bests, attempts }: LearnerRecord, assessment: string): number {
	const ordinals = attempts.flatMap((one) =>
		one.assessment === assessment && one.result ? one.ordinal : []
	);
	return ordinals.length === 0 && bests[assessment] ? Infinity : Math.max(0, ...ordinals);
}

interface Answered {
	response: Response;
	seconds: number;
	tries: number;
	at: number;
}
