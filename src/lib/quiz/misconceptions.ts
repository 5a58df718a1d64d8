// Which mistaken ideas an answer shows: the tags of what was chosen wrongly or matched wrongly.

import type { ScoredGrade } from './grade.ts';
import type { Key } from './items.ts';

/** Tags, each once, in the order of the parts. */
export function misconceptionsOf({ feedback }: Key, { parts }: ScoredGrade): string[] {
	const tags = parts.flatMap(({ id, state }) =>
		state === 'wrong' && Object.hasOwn(feedback, id) ? (feedback[id]?.misconception ?? []) : []
	);
	return [...new Set(tags)];
}
