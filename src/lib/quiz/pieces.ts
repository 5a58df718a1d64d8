// What an answer held, piece by piece, in the words of its question: options, rows with what they were matched with,
// numbers.

import { graderOf } from './grade.ts';
import { early, late } from './grade/mark.ts';
import { otherNumber } from './grade/numeric.ts';
import type { Item, PartResult, Response } from './items.ts';

/** Something that an answer held: an option, a row with what it was matched with, a number. */
export interface Piece {
	/** The same for the same piece of every answer to an item. */
	key: string;
	text: string;
	right: boolean;
	/** The wrong idea behind it. */
	idea?: string;
}

/** What a judged answer held; nothing of what it left out. */
export function piecesOf(item: Item, response: Response, judged: readonly PartResult[]): Piece[] {
	const { prompt, key } = item;
	const grader = graderOf(prompt.kind);
	const parts = grader.alone(prompt);
	const about = (id: string) => aboutOf(item, parts, id);
	const stateOf = (id: string) => judged.find((part) => part.id === id)?.state;
	const piece = (name: string, text: string, state: PartResult['state'], ids: string[]): Piece => {
		const idea = ids.map((id) => key.feedback[id]?.misconception).find(Boolean);
		return { key: name, text, right: state === 'correct', ...(state === 'wrong' && idea && { idea }) };
	};
	const told = grader.given(response, []);
	if (told.form === 'pairs')
		return told.ids.map(([row, target]) => {
			// Where one thing is chosen, the target or the row alone was judged, and the other half says nothing.
			const judgedRow = stateOf(row);
			const judgedTarget = stateOf(target);
			if (judgedRow && !judgedTarget && !parts.some(({ id }) => id === target))
				return piece(row, about(row), judgedRow, [row]);
			if (judgedTarget && !judgedRow) return piece(target, about(target), judgedTarget, [target]);
			return piece(`${row} ${target}`, `${about(row)}: ${about(target)}`, judgedRow ?? 'wrong', [
				row,
				target
			]);
		});
	return judged
		.filter(({ state }) => state !== 'missed')
		.map(({ id, state }) => {
			if (grader.type !== 'sequencing') return piece(id, about(id), state, [id]);
			const how = state === 'correct' ? 'in order' : 'out of order';
			return piece(`${id} ${state}`, `${about(id)}: ${how}`, state, [id]);
		});
}

/** Pieces that were offered to everybody, so that those that nobody chose are seen too. */
export function offeredPieces({ prompt, key }: Item): Piece[] {
	const grader = graderOf(prompt.kind);
	if (grader.type !== 'choice') return [];
	const right = [grader.correct(key, []), ...(key.also ?? []).map((one) => grader.given(one, []))];
	return grader.alone(prompt).map(({ id, text }) => {
		const idea = key.feedback[id]?.misconception;
		const isRight = right.some((told) => told?.form === 'ids' && told.ids.includes(id));
		return { key: id, text, right: isRight, ...(!isRight && idea && { idea }) };
	});
}

/** What the reason of a part is about, where that is not the part itself. */
export const aboutOf = (
	{ key }: Item,
	parts: readonly { id: string; text: string }[],
	id: string
): string => {
	const own = parts.find((part) => part.id === id);
	if (own) return own.text;
	if (key.kind === 'numeric')
		return id === otherNumber
			? 'Any other number'
			: String(key.near.find((one) => one.id === id)?.value ?? key.answer);
	for (const part of parts) {
		if (id === early(part.id)) return `Too early: ${part.text}`;
		if (id === late(part.id)) return `Too late: ${part.text}`;
	}
	return id;
};
