// An answer in the words of its question, for the page where answers are checked before submission.

import type { Prompt, Response } from '../../quiz/items.ts';
import { graderOf } from '../../quiz/grade.ts';
import { allWords } from '../all-words.ts';

/** One line a part, then what was called besides; '' when nothing was answered. */
export function responseText(prompt: Prompt, response: Response): string {
	if (prompt.kind !== response.kind) return '';
	const { levels, sure } = allWords().question.triage;
	const { urgency, confidence } = response.triage ?? {};
	const own = graderOf(prompt.kind).text(prompt, response);
	const called = [urgency && levels[urgency].word, confidence && sure[confidence]].filter(Boolean).join(', ');
	return [own, called].filter(Boolean).join('\n');
}
