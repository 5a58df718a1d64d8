// A way through a scene: its ending has the points; a choice is right when the best ending that could be reached
// before it can still be reached after it.

import type { PartId } from '../items.ts';
import type { BranchKey, BranchPrompt, BranchResponse, BranchState } from '../kinds/branch.ts';
import type { Grader, Told } from './grader.ts';
import { textOf } from './text-of.ts';

type Lead = BranchKey['leads'][number];

/** Points of the best ending that can be reached from a state or ending; -1 when none can. */
export function bestFrom(
	key: Pick<BranchKey, 'leads' | 'endings'>,
	at: PartId,
	before: PartId[] = []
): number {
	const ending = key.endings.find(({ id }) => id === at);
	if (ending) return ending.points;
	// A scene without a way out is no author's, and must not be walked for ever.
	if (before.includes(at)) return -1;
	const ways = key.leads.filter(({ from }) => from === at);
	return Math.max(-1, ...ways.map(({ to }) => bestFrom(key, to, [...before, at])));
}

const isBest = (key: BranchKey, { from, to }: Lead) => bestFrom(key, to) === bestFrom(key, from);

/** The choices that could be made, as far as they follow each other from the start. */
function taken({ start, leads }: BranchKey, path: PartId[]): Lead[] {
	const way: Lead[] = [];
	for (const id of path) {
		const at = way.at(-1)?.to ?? start;
		const next = leads.find((lead) => lead.id === id && lead.from === at);
		if (!next || way.includes(next)) break;
		way.push(next);
	}
	return way;
}

/** A path to the best ending: of equals, the first that is written. */
export function bestPath(key: BranchKey): PartId[] {
	const path: Lead[] = [];
	for (;;) {
		const at = path.at(-1)?.to ?? key.start;
		const next = key.leads.find((lead) => lead.from === at && isBest(key, lead) && !path.includes(lead));
		if (!next) return path.map(({ id }) => id);
		path.push(next);
	}
}

/** Every way from a state to an ending. */
function waysFrom(states: BranchState[], at: PartId): PartId[][] {
	const state = states.find(({ id }) => id === at);
	if (!state) return [[]];
	return state.choices.flatMap(({ id, to }) => waysFrom(states, to).map((way) => [id, ...way]));
}

const told = (path: PartId[]): Told => ({
	form: 'steps',
	steps: path.map((did, index) => ({ step: index + 1, did }))
});

export const branch: Grader<BranchPrompt, BranchKey, BranchResponse> = {
	type: 'performance',
	given: ({ path }) => told(path),
	correct: (key) => told(bestPath(key)),
	empty: { kind: 'branch', path: [] },
	feedbackOn: 'choosing',
	grade(key, { path }) {
		if (path.length === 0) return { type: 'incomplete', reason: 'nothing-chosen' };
		const way = taken(key, path);
		const ending = key.endings.find(({ id }) => id === way.at(-1)?.to);
		if (!ending) return { type: 'incomplete', reason: 'not-finished' };
		return {
			type: 'scored',
			earned: ending.points,
			possible: Math.max(1, bestFrom(key, key.start)),
			parts: way.map((lead) => ({ id: lead.id, state: isBest(key, lead) ? 'correct' : 'wrong' }))
		};
	},
	arrange: (prompt, shuffle) => ({
		...prompt,
		states: prompt.states.map((state) => ({ ...state, choices: shuffle(state.choices) }))
	}),
	text({ states }, { path }) {
		const choices = states.flatMap(({ choices }) => choices);
		return path.map((id, index) => `${index + 1}. ${textOf(choices, id)}`).join('\n');
	},
	tries: ({ states, start }) => waysFrom(states, start).map((path) => ({ kind: 'branch', path })),
	alone: ({ states }) =>
		states
			.flatMap(({ choices }) => choices)
			.map(({ id, text }) => ({ id, text, response: { kind: 'branch', path: [id] }, place: 'target' }))
};
