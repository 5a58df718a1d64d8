// A sitting as the functions here pass it on: its row with the items read, and its answers.

import type { Selectable } from 'kysely';
import type { Answer, Attempt } from '../../quiz/attempt.ts';
import type { ItemId, Response } from '../../quiz/items.ts';
import type { SittingAnswerTable, SittingTable } from '../database/tables.ts';

export interface Sheet extends Omit<Selectable<SittingTable>, 'items'> {
	items: ItemId[];
}

export const sheetOf = (row: Selectable<SittingTable>): Sheet => ({
	...row,
	items: JSON.parse(row.items) as ItemId[]
});

/** The same as an attempt, for what judges attempts. */
export function attemptOf(
	{ assessment, seed, items, startedAt }: Sheet,
	answers: readonly Selectable<SittingAnswerTable>[]
): Attempt {
	const given = answers.map(({ item, response, seconds, tries, at }): [ItemId, Answer] => [
		item,
		{ response: JSON.parse(response) as Response, seconds, tries, at }
	]);
	return { assessment, seed, items, answers: Object.fromEntries(given), startedAt, result: null };
}
