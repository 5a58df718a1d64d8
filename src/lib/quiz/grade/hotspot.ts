// One place of several on a figure: all or nothing, told as a choice.

import type { HotspotKey, HotspotPrompt, HotspotResponse } from '../kinds/hotspot.ts';
import { gradeOne } from './choice.ts';
import type { Grader } from './grader.ts';
import { textOf } from './text-of.ts';

export const hotspot: Grader<HotspotPrompt, HotspotKey, HotspotResponse> = {
	type: 'choice',
	given: ({ choice }) => ({ form: 'ids', ids: choice === null ? [] : [choice] }),
	correct: (key) => ({ form: 'ids', ids: [key.correct] }),
	empty: { kind: 'hotspot', choice: null },
	single: true,
	feedbackOn: 'choosing',
	grade: (key, { choice }) => gradeOne(key.correct, choice),
	// The list follows the places in the picture, which nobody shuffles.
	arrange: (prompt) => prompt,
	text: (prompt, { choice }) => (choice ? textOf(prompt.targets, choice) : ''),
	alone: (prompt) =>
		prompt.targets.map(({ id, text }) => ({
			id,
			text,
			response: { kind: 'hotspot', choice: id },
			place: 'whole'
		}))
};
