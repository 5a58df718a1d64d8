// An answer in the words of its question, for the page where answers are checked before submission.

import type { Part, Prompt, Response } from '$lib/quiz/items.ts';

/** One line a part; '' when nothing was answered. */
export function responseText(prompt: Prompt, response: Response): string {
	const text = (parts: Part[], id: string) => parts.find((part) => part.id === id)?.text ?? id;
	if (prompt.kind === 'choice' && response.kind === 'choice')
		return response.choice ? text(prompt.options, response.choice) : '';
	if (prompt.kind === 'multiple' && response.kind === 'multiple')
		return prompt.options
			.filter(({ id }) => response.choices.includes(id))
			.map((option) => option.text)
			.join('\n');
	if (prompt.kind === 'order' && response.kind === 'order')
		return response.order.map((id, index) => `${index + 1}. ${text(prompt.entries, id)}`).join('\n');
	if (prompt.kind === 'match' && response.kind === 'match')
		return prompt.rows
			.filter(({ id }) => response.pairs[id])
			.map((row) => `${row.text}: ${text(prompt.targets, response.pairs[row.id]!)}`)
			.join('\n');
	return '';
}
