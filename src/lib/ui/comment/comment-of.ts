// The rule of what becomes a comment: checked before it is sent, so that nothing is cut or dropped without a word.

import type { CommentAbout, LearnerComment, LearnerEvent, ReportReason } from '../../course/progress.ts';
import { hashSeed } from '../../quiz/random.ts';

/** Characters of a text, counted as code units like everywhere on the way to a host. */
export const LONGEST_TEXT = 500;
/** Comments in a record; course/progress.ts takes no more. */
const MOST = 60;

export interface Draft {
	about: CommentAbout;
	reason?: ReportReason | undefined;
	text: string;
}

type Commented = Omit<Extract<LearnerEvent, { type: 'commented' }>, 'at'>;
export type Ready = { type: 'ready'; event: Commented };
export type Refused = { type: 'empty' } | { type: 'too-long'; over: number } | { type: 'full' };

/**
 * The event to send, or why there is none.
 * @param kept what the record holds already
 * @param at epoch milliseconds; with the content it makes the id
 */
export function commentOf(draft: Draft, kept: readonly LearnerComment[], at: number): Ready | Refused {
	const { about, reason } = draft;
	const text = draft.text.trim();
	if (!reason && text === '') return { type: 'empty' };
	if (text.length > LONGEST_TEXT) return { type: 'too-long', over: text.length - LONGEST_TEXT };
	if (kept.length >= MOST) return { type: 'full' };
	const content = { about, ...(reason && { reason }), text };
	const id = hashSeed(at % 2 ** 32, JSON.stringify([content, at])).toString(36);
	return { type: 'ready', event: { type: 'commented', id, ...content } };
}
