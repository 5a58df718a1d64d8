// Which answers a host is told: every answer of a submitted attempt and the first try of each lesson item,
// each followed by the urgency and the confidence that were called with it.

import type { Course } from '../course/course.ts';
import type { LearnerRecord } from '../course/progress.ts';
import type { Marked } from '../quiz/grade.ts';
import type { Item, ItemId, Response } from '../quiz/items.ts';
import { forms } from './interactions.ts';
import type { Interaction } from './port.ts';

/** Hosts of SCORM 2004 need not keep more; the rest stays in our state. */
export const MOST_INTERACTIONS = 250;

/** `mark` of the quiz room, which is loaded with the first question. */
export type Mark = (item: Item, response: Response) => Marked | null;

/**
 * In the order in which they were told: a lesson's answer when it was given, a quiz's answers when it was
 * submitted. So the list only ever grows at its end, as hosts that number interactions need it. Items that are not in `bank` (not loaded, or gone from the course) are
 * left out, and so are answers whose time is unknown: those were told when they were given.
 */
export function interactionsOf(
	course: Course,
	record: LearnerRecord,
	bank: ReadonlyMap<ItemId, Item>,
	mark: Mark
): Interaction[] {
	const found: { told: number; interaction: Interaction }[] = [];
	function add(place: string, ordinal: number, id: ItemId, answer: Answered, told = answer.at) {
		const item = bank.get(id);
		const numbers = course.numbers[id];
		const marked = item && mark(item, answer.response);
		if (!item || !numbers || !marked || answer.at === 0) return;
		const { besides = [], ...own } = marked;
		const interaction = {
			id: `${place}.${id}.${ordinal}`,
			item: id,
			prompt: item.prompt,
			key: item.key,
			objective: item.prompt.objective,
			parts: numbers.parts,
			put: forms,
			...answer,
			...own
		};
		found.push({ told, interaction });
		for (const { suffix, ...beside } of besides)
			found.push({ told, interaction: { ...interaction, ...beside, id: `${interaction.id}.${suffix}` } });
	}
	for (const { lessons } of course.modules)
		for (const lesson of lessons)
			for (const id of lesson.items) {
				const practice = record.practice[id];
				if (practice) add(lesson.id, 1, id, { ...practice.first, tries: 1 });
			}
	for (const attempt of record.attempts)
		if (attempt.result && attempt.assessment !== course.pretest?.id)
			for (const id of attempt.items) {
				const answer = attempt.answers[id];
				if (answer) add(attempt.assessment, attempt.ordinal, id, answer, attempt.result.at);
			}
	return found
		.sort((a, b) => a.told - b.told)
		.slice(0, MOST_INTERACTIONS)
		.map(({ interaction }) => interaction);
}

interface Answered {
	response: Response;
	seconds: number;
	tries: number;
	at: number;
}
