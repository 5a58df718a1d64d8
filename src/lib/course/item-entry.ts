// Splits an item as its author wrote it into what is asked (Prompt) and what is known about it (Key).

import type { Item, Key, PartFeedback, Prompt } from '../quiz/items.ts';
import type { ItemEntry } from './schema.ts';

/** Prompt and Key share no data but ids: a Prompt never tells which part is right. */
export function itemFromEntry(entry: ItemEntry): Item {
	const base = {
		id: entry.id,
		stem: entry.stem,
		objective: entry.objective,
		difficulty: entry.difficulty,
		...(entry.figure && { figure: entry.figure }),
		...(entry.clip && { clip: entry.clip }),
		...(entry.see && { see: entry.see })
	};
	const known = { rationale: entry.rationale, sources: entry.sources };
	switch (entry.kind) {
		case 'choice':
		case 'multiple': {
			const prompt = { ...base, options: entry.options.map(part), ...(entry.fixed && { fixed: true }) };
			const correct = entry.options.filter((option) => option.correct).map((option) => option.id);
			const feedback = feedbackOf(entry.options);
			return entry.kind === 'choice'
				? pair(
						{ ...prompt, kind: 'choice' },
						{ ...known, kind: 'choice', correct: correct[0] ?? '', feedback }
					)
				: pair({ ...prompt, kind: 'multiple' }, { ...known, kind: 'multiple', correct, feedback });
		}
		case 'order':
			// Sorted by id, or the prompt would carry the answer in its order.
			return pair(
				{ ...base, kind: 'order', entries: entry.entries.map(part).sort(byId) },
				{
					...known,
					kind: 'order',
					order: entry.entries.map(({ id }) => id),
					feedback: feedbackOf(entry.entries)
				}
			);
		case 'match':
			return pair(
				{ ...base, kind: 'match', rows: entry.rows.map(part), targets: entry.targets.map(part).sort(byId) },
				{
					...known,
					kind: 'match',
					pairs: Object.fromEntries(entry.rows.map((row) => [row.id, row.match])),
					feedback: feedbackOf(entry.rows)
				}
			);
	}
}

/** Ids of everything in an item that a response can name, in the author's order. */
export function partIds(entry: ItemEntry): string[] {
	switch (entry.kind) {
		case 'choice':
		case 'multiple':
			return entry.options.map(({ id }) => id);
		case 'order':
			return entry.entries.map(({ id }) => id);
		case 'match':
			return [...entry.rows, ...entry.targets].map(({ id }) => id);
	}
}

const part = ({ id, text }: { id: string; text: string }) => ({ id, text });
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const pair = (prompt: Prompt, key: Key) => ({ prompt, key }) as Item;

function feedbackOf(
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
