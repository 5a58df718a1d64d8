// A blueprint as an author writes it, and which items of a bank fill its rows.

import * as v from 'valibot';
import type { DrawRow } from '../quiz/draw.ts';
import { kinds } from '../quiz/kinds.ts';
import { count, id, objectiveId } from './fields.ts';

/**
 * A row takes items of any of its objectives; `kinds` and `difficulty` narrow it, and `critical` makes it a row of
 * one topic that must be right. An item fills the first row it fits, so a quota is a narrow row above a wide one.
 */
export const blueprintRow = v.strictObject({
	objectives: v.pipe(v.array(objectiveId), v.minLength(1)),
	draw: count,
	kinds: v.optional(v.array(v.picklist(Object.keys(kinds) as (keyof typeof kinds)[]))),
	difficulty: v.optional(v.array(v.picklist([1, 2, 3]))),
	critical: v.optional(id)
});
export type BlueprintRow = v.InferOutput<typeof blueprintRow>;

/** What of an item decides which row it fills. */
export interface Fitting {
	id: string;
	objective: string;
	kind: string;
	difficulty: number;
	critical?: string | undefined;
}

/** Items of a critical topic fill the rows of that topic alone. */
export const fits = (row: BlueprintRow, item: Fitting): boolean =>
	row.critical === item.critical &&
	row.objectives.includes(item.objective) &&
	(!row.kinds || (row.kinds as string[]).includes(item.kind)) &&
	(!row.difficulty || (row.difficulty as number[]).includes(item.difficulty));

/** The rows with their items; what fits no row is in none. */
export function rowsOf(blueprint: readonly BlueprintRow[], items: readonly Fitting[]): DrawRow[] {
	const rows = blueprint.map((row): DrawRow & { pool: string[] } => ({
		name: rowName(row),
		draw: row.draw,
		pool: []
	}));
	for (const item of items) rows[blueprint.findIndex((row) => fits(row, item))]?.pool.push(item.id);
	return rows;
}

/** "LO8", or "LO20+LO21, choice, difficulty 3", or "LO20, must be right: clusters". */
export const rowName = ({ objectives, kinds, difficulty, critical }: BlueprintRow): string =>
	[
		objectives.join('+'),
		...(kinds ? [kinds.join('+')] : []),
		...(difficulty ? [`difficulty ${difficulty.join('+')}`] : []),
		...(critical ? [`must be right: ${critical}`] : [])
	].join(', ');
