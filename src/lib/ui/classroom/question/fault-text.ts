// What speaks against a question, in words, with what to do about it.

import type { ReviewWords } from '../instructor-words.ts';

export type Fault =
	| { kind: 'against'; r: number }
	| { kind: 'draws'; part: string }
	| { kind: 'hard'; facility: number }
	| { kind: 'empty'; empty: number; asked: number }
	| { kind: 'weak'; r: number }
	| { kind: 'unused'; part: string; chosen: number };

export function faultWhy(fault: Fault, { questions: w, share }: ReviewWords): string {
	if (fault.kind === 'draws') return w.fault.draws(fault.part);
	if (fault.kind === 'hard') return w.fault.hard(share(fault.facility));
	if (fault.kind === 'empty') return w.fault.empty(fault.empty, fault.asked);
	if (fault.kind === 'unused') return w.fault.unused(fault.part, fault.chosen);
	return w.fault[fault.kind];
}

export const faultText = (fault: Fault, words: ReviewWords): string =>
	words.questions.both(faultWhy(fault, words), words.questions.advice[fault.kind]);
