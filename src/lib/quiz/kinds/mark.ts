// How moments that were marked in a clip are kept.

import type { KeyBase, Part, PartId, PromptBase } from '../items.ts';
import type { Kind } from './kind.ts';

export interface MarkPrompt extends PromptBase {
	kind: 'mark';
	motion: string;
	/** What is to be marked. */
	marks: Part[];
}
export interface MarkKey extends KeyBase {
	kind: 'mark';
	/** Mark id -> second of the clip. */
	at: Record<PartId, number>;
	/** Seconds a mark may be off on either side. */
	within: number;
}
/** Whole tenths of a second. */
export type MarkResponse = { kind: 'mark'; marks: Record<PartId, number> };

export const mark: Kind<MarkResponse> = {
	contents: ({ marks }) => Object.entries(marks).sort(([a], [b]) => (a < b ? -1 : 1)),
	write: ({ marks }, indexOf) => Object.entries(marks).flatMap(([id, tenths]) => [indexOf(id), tenths]),
	read(numbers, partAt) {
		const marks: Record<PartId, number> = {};
		for (let i = 0; i < numbers.length; i += 2) {
			const id = partAt(numbers[i]!);
			const tenths = numbers[i + 1];
			if (id === undefined || tenths === undefined) return null;
			marks[id] = tenths;
		}
		return { kind: 'mark', marks };
	}
};
