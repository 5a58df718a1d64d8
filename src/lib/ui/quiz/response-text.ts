// An answer in the words of its question, for the page where answers are checked before submission.

import type { Prompt, Response } from '../../quiz/items.ts';
import { rulesOf } from '../../quiz/kinds.ts';

/** One line a part; '' when nothing was answered. */
export const responseText = (prompt: Prompt, response: Response): string =>
	prompt.kind === response.kind ? rulesOf(prompt.kind).text(prompt, response) : '';
