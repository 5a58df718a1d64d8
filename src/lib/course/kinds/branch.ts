// How a branch is written: see quiz/kinds/branch.ts for how it is answered, and scene.ts for its form.

import * as v from 'valibot';
import { bestFrom } from '../../quiz/grade/branch.ts';
import type { BranchKey, BranchPrompt } from '../../quiz/kinds/branch.ts';
import { id, partId, text } from '../fields.ts';
import { byId, feedbackOf, itemFields, part, type EntryKind } from './entry.ts';
import { sceneFaults } from './scene.ts';

const choice = v.strictObject({
	id: partId,
	text,
	/** A state or an ending. */
	to: partId,
	misconception: v.optional(id),
	feedback: text
});

export const branchEntry = v.strictObject({
	...itemFields,
	kind: v.literal('branch'),
	start: partId,
	states: v.pipe(
		v.array(
			v.strictObject({
				id: partId,
				text,
				/** A motion shown in this state. */
				clip: v.optional(id),
				choices: v.pipe(v.array(choice), v.minLength(2), v.maxLength(4))
			})
		),
		v.minLength(1),
		v.maxLength(9)
	),
	endings: v.pipe(
		v.array(
			v.strictObject({
				id: partId,
				text,
				points: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
				debrief: text
			})
		),
		v.minLength(2)
	)
});
type BranchEntry = v.InferOutput<typeof branchEntry>;

const choicesOf = ({ states }: BranchEntry) =>
	states.flatMap(({ id: from, choices }) => choices.map((choice) => ({ ...choice, from })));

export const branch: EntryKind<BranchEntry, BranchPrompt, BranchKey> = {
	split: (entry, base, known) => ({
		prompt: {
			...base,
			kind: 'branch',
			start: entry.start,
			// Sorted by id: authors like to write the best way first.
			states: entry.states
				.map(({ choices, clip, ...state }) => ({
					...part(state),
					...(clip && { clip }),
					choices: choices.map(({ to, ...choice }) => ({ ...part(choice), to })).sort(byId)
				}))
				.sort(byId),
			endings: entry.endings.map(part).sort(byId)
		},
		key: {
			...known,
			kind: 'branch',
			start: entry.start,
			leads: choicesOf(entry).map(({ id, from, to }) => ({ id, from, to })),
			endings: entry.endings.map(({ id, points, debrief }) => ({ id, points, debrief })),
			feedback: feedbackOf(choicesOf(entry))
		}
	}),
	partIds: (entry) => choicesOf(entry).map(({ id }) => id),
	clips: ({ states }) => states.flatMap(({ clip }) => clip ?? []),
	lint(entry, { report, tag }) {
		const choices = choicesOf(entry);
		const points = entry.endings.map((ending) => ending.points);
		for (const { misconception } of choices) tag(misconception);
		if (!points.includes(0) || Math.max(...points) === 0)
			report('its endings do not tell good from bad.', 'Give one ending no points and another some.');
		const faults = sceneFaults(entry);
		for (const { what, remedy } of faults) report(what, remedy);
		if (faults.length > 0) return;
		const key: Pick<BranchKey, 'leads' | 'endings'> = { leads: choices, endings: entry.endings };
		for (const { id, from, to, misconception } of choices)
			if (!misconception && bestFrom(key, to) < bestFrom(key, from))
				report(`the choice "${id}" is not the best and names no misconception.`, 'Add misconception: <tag>.');
	}
};
