import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import { emergency, questions } from '../../../../tests/fixtures/questions.ts';
import type { Attempt } from '$lib/quiz/attempt.ts';
import type { Item, Response } from '$lib/quiz/items.ts';
import type { Triage } from '$lib/quiz/urgency.ts';
import '../fonts.css';
import '../tokens.css';
import TriageSummary from './TriageSummary.svelte';

const calm: Item = {
	prompt: { ...emergency.prompt, id: 'calm' },
	key: { ...emergency.key, urgency: { ...emergency.key.urgency!, colour: 'green' } }
};
const items = new Map<string, Item>([
	['second-tonight', emergency],
	['calm', calm]
]);

function attempt(calls: Record<string, Triage>): Attempt {
	const answers = Object.entries(calls).map(([id, triage]) => {
		const response: Response = { kind: 'choice', choice: 'clock', triage };
		return [id, { response, seconds: 9, tries: 1, at: 1 }] as const;
	});
	return {
		assessment: 'asleep',
		seed: 1,
		items: Object.keys(calls),
		answers: Object.fromEntries(answers),
		startedAt: 1,
		result: { score: { num: 1, den: 1 }, passed: true, at: 1 }
	};
}

const both = attempt({
	'second-tonight': { urgency: 'orange', confidence: 'sure' },
	calm: { urgency: 'green', confidence: 'sure' }
});

it('states the finding over all attempts, with its counts in tables', async () => {
	const last = attempt({ 'second-tonight': { urgency: 'red', confidence: 'guess' } });
	const { container, getByText, getByRole } = await render(TriageSummary, { attempts: [both, last], items });
	await expect
		.element(
			getByText('You called “Act now” in 1 of 2 cases that needed it. You held back in 1 of 1 that did not.')
		)
		.toBeVisible();
	await expect.element(getByText('When you were sure, you were right in 1 of 2.')).toBeVisible();
	await expect
		.element(getByRole('row', { name: 'Needed “Act now” Called it (sensitivity) 1 of 2' }))
		.toBeVisible();
	await expect.element(getByRole('row', { name: 'A guess 1 of 1' })).toBeVisible();
	expect(await brokenRules(container)).toEqual([]);
});

it('says so when no case was an emergency, instead of a share of nothing', async () => {
	const { getByText } = await render(TriageSummary, {
		attempts: [attempt({ calm: { urgency: 'green', confidence: 'fairly' } })],
		items
	});
	await expect.element(getByText(/^No case needed “Act now” so far\./)).toBeVisible();
	await expect.element(getByText('None yet')).toBeVisible();
	await expect.element(getByText('You did not say “Sure” yet.')).toBeVisible();
});

it('says what will be counted while there is nothing to count', async () => {
	const { getByText, container } = await render(TriageSummary, { attempts: [], items });
	await expect.element(getByText(/^Nothing to count yet/)).toBeVisible();
	expect(container.querySelector('table')).toBeNull();
});

it('shows nothing where no question asks how urgent a case is', async () => {
	const { container } = await render(TriageSummary, {
		attempts: [both],
		items: new Map<string, Item>([['paw-flick', questions.choice]])
	});
	expect(container.textContent).toBe('');
});
