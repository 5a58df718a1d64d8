// Moments marked in a clip: each one near enough is a point; none depends on another.

import type { PartId, PartResult } from '../items.ts';
import type { MarkKey, MarkPrompt, MarkResponse } from '../kinds/mark.ts';
import type { Grader } from './grader.ts';
import { inOrder } from './in-order.ts';

/** Part of a mark that was set too early or too late. No author's id has a colon. */
export const early = (mark: PartId): PartId => `${mark}:early`;
export const late = (mark: PartId): PartId => `${mark}:late`;

export const mark: Grader<MarkPrompt, MarkKey, MarkResponse> = {
	type: 'performance',
	given: ({ marks }, permanent) => ({
		form: 'steps',
		steps: inOrder(Object.keys(marks), permanent).map((step) => ({ step, did: (marks[step] ?? 0) / 10 }))
	}),
	correct: ({ at, within }, permanent) => ({
		form: 'steps',
		steps: inOrder(Object.keys(at), permanent).map((step) => ({ step, did: at[step] ?? 0, within }))
	}),
	empty: { kind: 'mark', marks: {} },
	feedbackOn: 'choosing',
	grade({ at, within }, { marks }) {
		const set = Object.entries(at).map(([id, second]) => ({
			id,
			// How much too late, in seconds. Only the response's own entries: a mark may be called "constructor".
			off: Object.hasOwn(marks, id) ? (marks[id] ?? NaN) / 10 - second : NaN
		}));
		if (set.every(({ off }) => Number.isNaN(off))) return { type: 'incomplete', reason: 'nothing-chosen' };
		if (set.some(({ off }) => Number.isNaN(off))) return { type: 'incomplete', reason: 'some-unset' };
		const parts = set.map(({ id, off }): PartResult => {
			// Tenths miss by a hair: 8.3 - 8 is not 0.3.
			if (Math.abs(off) <= within + 1e-9) return { id, state: 'correct' };
			return { id: off < 0 ? early(id) : late(id), state: 'wrong' };
		});
		return {
			type: 'scored',
			earned: parts.filter(({ state }) => state === 'correct').length,
			possible: Math.max(1, parts.length),
			parts
		};
	},
	arrange: (prompt) => prompt,
	text: (prompt, { marks }) =>
		prompt.marks
			.filter(({ id }) => marks[id] !== undefined)
			.map(({ id, text }) => `${text}: ${((marks[id] ?? 0) / 10).toFixed(1)} s`)
			.join('\n'),
	tries(_, { at, within }) {
		const ids = Object.keys(at);
		const tenths = (id: PartId, off: number) => Math.max(0, Math.round((at[id]! + off) * 10));
		// Far off on the side where there is room.
		const far = (id: PartId) => tenths(id, at[id]! > 2 * within + 0.2 ? -2 * within - 0.2 : 2 * within + 0.2);
		return [0, 1, ids.length].map((wrong) => ({
			kind: 'mark',
			marks: Object.fromEntries(ids.map((id, index) => [id, index < wrong ? far(id) : tenths(id, 0)]))
		}));
	},
	alone: ({ marks }) =>
		marks.map((part) => ({
			...part,
			response: { kind: 'mark', marks: { [part.id]: 0 } },
			place: 'row'
		}))
};
