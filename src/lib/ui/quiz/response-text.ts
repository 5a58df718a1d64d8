// An answer in the words of its question, for the page where answers are checked before submission.

import type { Prompt, Response } from '../../quiz/items.ts';
import { graderOf } from '../../quiz/grade.ts';

/** One line a part; '' when nothing was answered. */
export const responseText = (prompt: Prompt, response: Response): string =>
	prompt.kind === response.kind ? graderOf(prompt.kind).text(prompt, response) : '';
