// Where a comment is after it was sent, in the learner's words.

import type { AllWords } from '../all-words.ts';
import type { Learner } from '../learner.ts';

/** Whether a host shows comments to anybody is not known: no more is promised than is true. */
export function keptWords({ status, launch }: Learner, w: AllWords): string {
	if (status.type === 'memory-only') return w.comment.kept['memory-only'];
	return launch?.keeper === 'browser' ? w.comment.kept.here : w.comment.kept.host;
}
