// Why a learner is named, in words.

import type { ReviewWords } from '../instructor-words.ts';

export type NeedReason =
	| { kind: 'failed'; title: string; times: number; percent: number; idea: string | null }
	| { kind: 'stuck'; title: string; days: number; visits: number }
	| { kind: 'overdue'; days: number; progress: number }
	| { kind: 'idle'; days: number; title: string | null }
	| { kind: 'not-started'; days: number; ahead: string };

/** The reason in a word or two, and what it rests on. */
export function reasonText(
	reason: NeedReason,
	{ needs: w, share }: ReviewWords
): { title: string; lines: string[] } {
	switch (reason.kind) {
		case 'failed':
			return {
				title: w.kind.failed(reason.times),
				lines: [w.failed(reason.title, reason.percent), ...(reason.idea ? [w.idea(reason.idea)] : [])]
			};
		case 'stuck':
			return { title: w.kind.stuck, lines: [w.stuck(reason.title, reason.days, reason.visits)] };
		case 'overdue':
			return { title: w.kind.overdue, lines: [w.overdue(reason.days, share(reason.progress))] };
		case 'idle':
			return { title: w.kind.idle, lines: [w.idle(reason.days, reason.title)] };
		case 'not-started':
			return { title: w.kind['not-started'], lines: [w.notStarted(reason.ahead)] };
	}
}
