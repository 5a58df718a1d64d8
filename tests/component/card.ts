// Shows a question card as a page would: it keeps the response, judges when told, and offers Check.

import { createRawSnippet } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { emptyResponse, grade } from '../../src/lib/quiz/grade.ts';
import type { IncompleteReason, Item, PartId, Response } from '../../src/lib/quiz/items.ts';
import type { Kind } from '../../src/lib/quiz/kinds.ts';
import QuestionCard from '../../src/lib/ui/question/QuestionCard.svelte';
import '../../src/lib/ui/fonts.css';
import '../../src/lib/ui/tokens.css';
import { questions } from '../fixtures/questions.ts';
import { clips } from './clips.ts';

const actions = createRawSnippet(() => ({ render: () => '<button type="button">Check</button>' }));

interface Judging {
	reveal?: boolean;
	phase?: 'judged' | 'review';
}

export async function showCard(what: Kind | Item, start: { response?: Response; tried?: PartId[] } = {}) {
	const { prompt, key } = typeof what === 'string' ? questions[what] : what;
	let response = start.response ?? emptyResponse(prompt);
	const card = await render(QuestionCard, {
		prompt,
		response,
		onrespond(next: Response) {
			response = next;
			void card.rerender({ response });
		},
		phase: 'answering',
		judged: null,
		problem: null,
		tried: start.tried ?? [],
		triedKey: key,
		count: 'Question 1 of 1',
		rule: '',
		headingLevel: 2,
		clips,
		actions
	});
	return {
		...card,
		/** What the page would keep. */
		answer: () => response,
		fail: (problem: IncompleteReason) => card.rerender({ problem }),
		/** Judges as the page does; an unanswered question is shown as wholly missed. */
		judge({ reveal = false, phase = 'judged' }: Judging = {}) {
			const result = grade(key, response);
			const missed = { type: 'scored' as const, earned: 0, possible: 1, parts: [] };
			return card.rerender({
				phase,
				judged: { grade: result.type === 'scored' ? result : missed, key, reveal }
			});
		}
	};
}
