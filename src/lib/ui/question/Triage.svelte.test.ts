import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { brokenRules } from '../../../../tests/component/axe.ts';
import { showCard } from '../../../../tests/component/card.ts';
import { emergency, questions } from '../../../../tests/fixtures/questions.ts';
import type { Response } from '$lib/quiz/items.ts';

const level = (name: RegExp) => page.getByRole('radio', { name });
const answered = (urgency: 'red' | 'orange' | 'green'): Response => ({
	kind: 'choice',
	choice: 'clock',
	triage: { urgency, confidence: 'sure' }
});

describe('a question that also asks how urgent it is', () => {
	it('names both groups, and starts with nothing selected', async () => {
		const card = await showCard(emergency);
		await expect.element(card.getByRole('group', { name: 'How urgent is it?' })).toBeVisible();
		await expect.element(card.getByRole('group', { name: 'How sure are you?' })).toBeVisible();
		expect(card.container.querySelectorAll('input:checked')).toHaveLength(0);
		await expect.element(level(/^Act now Minutes count/)).toBeVisible();
	});

	it('stays inside a screen of 320 px, also where the missing word is asked for', async () => {
		await page.viewport(320, 568);
		const card = await showCard(emergency);
		await card.fail('no-confidence');
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
		await page.viewport(414, 896);
	});

	it('is answered by keys alone, and keeps its own answer beside the call', async () => {
		const card = await showCard(emergency);
		await userEvent.tab();
		await userEvent.keyboard(' ');
		await userEvent.tab();
		// "Clear my answer" stands between.
		await userEvent.tab();
		await userEvent.keyboard(' {ArrowDown}');
		await userEvent.tab();
		await userEvent.keyboard(' {ArrowDown}');
		expect(card.answer()).toEqual({
			kind: 'choice',
			choice: 'clock',
			triage: { urgency: 'orange', confidence: 'fairly' }
		});
		await level(/^Log it/).click();
		expect(card.answer().triage).toEqual({ urgency: 'orange', confidence: 'fairly' });
	});

	it('leads to the call that is missing, with its own message', async () => {
		const card = await showCard(emergency, { response: { kind: 'choice', choice: 'clock' } });
		await card.fail('no-urgency');
		await expect.element(level(/^Act now/)).toHaveFocus();
		await expect.element(level(/^Start the clock/)).not.toHaveAttribute('aria-invalid');
		const group = card.getByRole('group', { name: 'How urgent is it?' });
		await expect.element(group).toHaveAccessibleDescription(/Select how urgent it is/);
		expect(await brokenRules(card.container)).toEqual([]);
	});

	it('leads to the confidence that is missing', async () => {
		const card = await showCard(emergency, {
			response: { kind: 'choice', choice: 'clock', triage: { urgency: 'red' } }
		});
		await card.fail('no-confidence');
		await expect.element(level(/^Sure$/)).toHaveFocus();
		await expect.element(card.getByText(/Select how sure you are/)).toBeVisible();
		expect(await brokenRules(card.container)).toEqual([]);
	});

	it('says what a call too calm would mean, and the right colour only when it is revealed', async () => {
		const card = await showCard(emergency, { response: answered('orange') });
		await card.judge();
		await expect.element(card.getByText(/Too calm: this dog would wait for hours/).first()).toBeVisible();
		expect(card.container.textContent).not.toContain('a cluster');
		await card.judge({ reveal: true });
		await expect.element(level(/^Act now .*Right answer/)).toBeVisible();
		await expect.element(card.getByText('Two within 24 hours are a cluster.')).toBeVisible();
		expect(await brokenRules(card.container)).toEqual([]);
	});

	it('shows its own answer as right beside a wrong call, and tells what both came to', async () => {
		const card = await showCard(emergency, { response: answered('green') });
		await card.judge();
		await expect.element(level(/^Start the clock/)).toHaveAccessibleDescription(/^Correct\./);
		await expect.element(card.getByText(/takes all points of your answer above/)).toBeVisible();
		await expect.element(card.getByText(/0 of 8 points/)).toBeVisible();
		await expect
			.element(card.getByRole('status'))
			.toHaveTextContent('Not yet. Urgency: Too calm: no vet would hear of this dog.');
	});

	it('announces points and the cost of a call too urgent', async () => {
		const { prompt, key } = emergency;
		const calm = { prompt, key: { ...key, urgency: { ...key.urgency!, colour: 'green' as const } } };
		const card = await showCard(calm, { response: answered('orange') });
		await card.judge();
		await expect
			.element(card.getByRole('status'))
			.toHaveTextContent(
				'Partly. 5 of 8 points for this question. Urgency: Too urgent: no harm to this dog, but a call today can keep a sicker one waiting.'
			);
	});

	it('is correct with the reason of the colour when all of it is right', async () => {
		const card = await showCard(emergency, { response: answered('red') });
		await card.judge({ reveal: true });
		await expect.element(level(/^Act now/)).toHaveAccessibleDescription(/^Correct\. Two within 24 hours/);
		await expect.element(card.getByRole('status')).toHaveTextContent('Correct. The clock comes first.');
		expect(await brokenRules(card.container)).toEqual([]);
	});

	it('cannot be changed in review, and stays reachable', async () => {
		const card = await showCard(emergency, { response: answered('orange') });
		await card.judge({ phase: 'review', reveal: true });
		await level(/^Watch and note/).click({ force: true });
		await level(/^A guess/).click({ force: true });
		expect(card.answer().triage).toEqual({ urgency: 'orange', confidence: 'sure' });
		await expect.element(level(/^Call today/)).toHaveAttribute('aria-disabled', 'true');
	});
});

it('a question that does not ask for it shows no rungs', async () => {
	const card = await showCard(questions.choice);
	await expect.element(level(/^Let her sleep/)).toBeVisible();
	expect(card.container.textContent).not.toContain('How urgent');
});
