// What a dog does in a clip: named, one point; sorted, a point a clip; chosen among clips, one point.

import type { Grade, PartId } from '../items.ts';
import { fitting, type ClipKey, type ClipPrompt, type ClipResponse } from '../kinds/clip.ts';
import type { Grader } from './grader.ts';
import { gradeRows, toldPairs } from './match.ts';
import { textOf } from './text-of.ts';

const pair = (clip = '', target = ''): ClipResponse => ({ kind: 'clip', pairs: { [clip]: target } });

export const clip: Grader<ClipPrompt, ClipKey, ClipResponse> = {
	type: 'matching',
	given: ({ pairs }, permanent) => toldPairs(pairs, permanent),
	correct: (key, permanent) => toldPairs(key.pairs, permanent),
	empty: { kind: 'clip', pairs: {} },
	single: ({ ask }) => ask !== 'sort',
	feedbackOn: 'placing',
	grade(key, { pairs }) {
		if (key.ask === 'sort') return gradeRows(key.pairs, pairs);
		const chosen = chosenIn(key, pairs);
		return chosen
			? gradeChoice(chosenIn(key, key.pairs) ?? '', chosen)
			: { type: 'incomplete', reason: 'nothing-chosen' };
	},
	// The clips stay: "Dog B" is the same dog for the learner, the teacher and the printed answers.
	arrange: (prompt, shuffle) => ({ ...prompt, targets: shuffle(prompt.targets) }),
	text({ ask, clips, targets }, { pairs }) {
		const shown = clips.filter(({ id }) => pairs[id]);
		if (ask === 'compare') return shown.map(({ text }) => text).join('\n');
		const targetOf = (id: PartId) => textOf(targets, pairs[id]!);
		return shown
			.map(({ id, text }) => (ask === 'name' ? targetOf(id) : `${text}: ${targetOf(id)}`))
			.join('\n');
	},
	tries({ clips, targets }, { ask, pairs }) {
		if (ask === 'compare') return clips.map(({ id }) => pair(id, fitting));
		if (ask === 'name') return targets.map(({ id }) => pair(clips[0]?.id, id));
		const other = (clip: PartId) => targets.find(({ id }) => id !== pairs[clip])!.id;
		return [0, 1, clips.length].map((wrong) => ({
			kind: 'clip',
			pairs: Object.fromEntries(clips.map(({ id }, index) => [id, index < wrong ? other(id) : pairs[id]!]))
		}));
	},
	alone: ({ clips, targets }) => [
		...clips.map(({ id, text, motion }) => ({
			id,
			text: [text, motion].filter(Boolean).join(', '),
			response: pair(id, targets[0]?.id ?? fitting),
			place: 'row' as const
		})),
		...targets.map((part) => ({ ...part, response: pair(clips[0]?.id, part.id), place: 'target' as const }))
	]
};

/** What was chosen where one thing is: what the clip is called, or which clip fits. */
function chosenIn({ ask, pairs: key }: ClipKey, pairs: Record<PartId, PartId>): PartId | undefined {
	if (ask === 'compare') return Object.keys(pairs).find((id) => pairs[id] === fitting);
	const clip = Object.keys(key)[0];
	return clip !== undefined && Object.hasOwn(pairs, clip) ? pairs[clip] : undefined;
}

function gradeChoice(right: PartId, chosen: PartId): Grade {
	if (chosen === right)
		return { type: 'scored', earned: 1, possible: 1, parts: [{ id: chosen, state: 'correct' }] };
	return {
		type: 'scored',
		earned: 0,
		possible: 1,
		parts: [
			{ id: chosen, state: 'wrong' },
			{ id: right, state: 'missed' }
		]
	};
}
