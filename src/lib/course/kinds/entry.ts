// What an author writes for an item: the fields of every kind, and what a kind adds to them.

import * as v from 'valibot';
import type { KeyBase, PartFeedback, PromptBase } from '../../quiz/items.ts';
import { urgencies } from '../../quiz/urgency.ts';
import { id, objectiveId, page, partId, text } from '../fields.ts';

export const abouts = ['scenario', 'knowledge'] as const;

export const itemFields = {
	id,
	use: v.picklist(['lesson', 'quiz', 'exam']),
	/** A topic of the exam of which every drawn item must be right. */
	critical: v.optional(id),
	objective: objectiveId,
	difficulty: v.picklist([1, 2, 3]),
	/** scenario: a dog, a person or a note to judge or to answer; knowledge: what holds, whatever the dog. */
	about: v.optional(v.picklist(abouts)),
	sources: v.pipe(v.array(id), v.minLength(1)),
	stem: text,
	see: v.optional(page),
	figure: v.optional(id),
	clip: v.optional(id),
	rationale: text,
	/** How soon to act, asked besides the item's own question. */
	triage: v.optional(
		v.strictObject({
			urgency: v.picklist(urgencies),
			/** Why this colour. */
			feedback: text,
			/** Asks also how sure the learner is. */
			confidence: v.optional(v.literal(true))
		})
	)
};
/** What the check says about an item, and the words that go before it. */
export interface EntryLint {
	report(what: string, remedy: string): void;
	/** Notes a misconception an item names, so that it is looked up. */
	tag(misconception: string | undefined): void;
	/** Seconds a motion lasts; undefined when that is not known here. */
	lasts(motion: string): number | undefined;
	/** Places of a figure that can be selected; undefined when that is not known here. */
	zonesOf(figure: string): readonly string[] | undefined;
}

/** How one kind is written and read. */
export interface EntryKind<E, P, K> {
	/** Prompt and Key share no data but ids: a Prompt never tells which part is right. */
	split(entry: E, base: PromptBase, known: Omit<KeyBase, 'feedback'>): { prompt: P; key: K };
	/** Ids of everything in an item that a response can name, in the author's order. */
	partIds(entry: E): string[];
	/** Motions it shows besides `clip`. */
	clips?(entry: E): string[];
	lint(entry: E, lint: EntryLint): void;
}

export const part = ({ id, text }: { id: string; text: string }) => ({ id, text });
export const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

export function feedbackOf(
	parts: { id: string; feedback?: string | undefined; misconception?: string | undefined }[]
): Record<string, PartFeedback> {
	return Object.fromEntries(
		parts
			.filter((entry) => entry.feedback || entry.misconception)
			.map((entry) => [
				entry.id,
				{ text: entry.feedback ?? '', ...(entry.misconception && { misconception: entry.misconception }) }
			])
	);
}

export const option = v.strictObject({
	id: partId,
	text,
	correct: v.optional(v.literal(true)),
	misconception: v.optional(id),
	feedback: text
});
export const options = v.pipe(v.array(option), v.minLength(3), v.maxLength(6));
export type Option = v.InferOutput<typeof option>;

/** Every option is looked up, and every distractor says which idea it catches. */
export function lintOptions(entries: Option[], { report, tag }: EntryLint): void {
	for (const entry of entries) {
		tag(entry.misconception);
		if (!entry.correct && !entry.misconception)
			report(`the distractor "${entry.id}" names no misconception.`, 'Add misconception: <tag>.');
	}
}
