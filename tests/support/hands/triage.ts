// Answers what any question may ask besides: how urgent it is, and how sure one is.

import type { Locator } from '@playwright/test';
import type { Triage } from '../../../src/lib/quiz/urgency.ts';
import { w } from '../course.ts';
import type { Fingers } from '../fingers.ts';

export async function triage(
	card: Locator,
	{ urgency, confidence }: Triage,
	{ pick }: Fingers
): Promise<void> {
	const words = w.question.triage;
	const group = (name: string) => card.getByRole('group', { name, exact: true });
	if (urgency) {
		const { word, means } = words.levels[urgency];
		await pick(group(words.urgency).getByRole('radio', { name: `${word} ${means}` }));
	}
	if (confidence)
		await pick(group(words.confidence).getByRole('radio', { name: words.sure[confidence], exact: true }));
}
