import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showCard } from '../../../../tests/component/card.ts';

describe('a choice', () => {
	it('is answered by keyboard: Tab in, arrows select, Tab out', async () => {
		const card = await showCard('choice');
		await userEvent.tab();
		await expect.element(card.getByRole('radio', { name: 'Start the clock' })).toHaveFocus();
		expect(card.answer()).toEqual({ kind: 'choice', choice: null });
		await userEvent.keyboard('{ArrowDown}');
		expect(card.answer()).toEqual({ kind: 'choice', choice: 'sleep' });
		await expect.element(card.getByRole('radio', { name: 'Let her sleep' })).toBeChecked();
		await userEvent.tab();
		await userEvent.tab();
		await expect.element(card.getByRole('button', { name: 'Check' })).toHaveFocus();
	});

	it('takes the whole row as its label', async () => {
		const card = await showCard('choice');
		const row = card.getByText('Stroke her').element().closest('label')!;
		expect(row.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
		await userEvent.click(row, { position: { x: row.clientWidth - 4, y: 4 } });
		expect(card.answer()).toEqual({ kind: 'choice', choice: 'stroke' });
	});

	it('shows where the focus is by a ring of 3 pixels round the row', async () => {
		const card = await showCard('choice');
		await userEvent.tab();
		const row = card.getByText('Start the clock').element().closest('.row')!;
		const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(row);
		expect([outlineStyle, outlineWidth, outlineOffset]).toEqual(['solid', '3px', '2px']);
	});

	it('gives the answer back on Clear, and the focus to the first option', async () => {
		const card = await showCard('choice', { response: { kind: 'choice', choice: 'stroke' } });
		await card.getByRole('button', { name: 'Clear my answer' }).click();
		expect(card.answer()).toEqual({ kind: 'choice', choice: null });
		await expect.element(card.getByRole('radio', { name: 'Stroke her' })).not.toBeChecked();
		await expect.element(card.getByRole('radio', { name: 'Start the clock' })).toHaveFocus();
		await expect.element(card.getByRole('button', { name: 'Clear my answer' })).not.toBeInTheDocument();
	});

	it('says "not yet" and why inside the row, and keeps the right answer to itself', async () => {
		const card = await showCard('choice', { response: { kind: 'choice', choice: 'stroke' } });
		await card.judge();
		const chosen = card.getByRole('radio', { name: 'Stroke her Your answer' });
		await expect.element(chosen).toBeChecked();
		await expect
			.element(chosen)
			.toHaveAccessibleDescription(/^Not yet\. A hand can startle a sleeping dog\./);
		await expect.element(card.getByRole('radio', { name: 'Let her sleep' })).toBeInTheDocument();
		expect(card.container.textContent).not.toContain('Right answer');
		expect(card.container.textContent).not.toContain('Nothing has to be done');
		await expect.element(card.getByRole('link', { name: 'Read it again in the lesson' })).toBeInTheDocument();
	});

	it('says "correct" and why inside the row', async () => {
		const card = await showCard('choice', { response: { kind: 'choice', choice: 'sleep' } });
		await card.judge({ reveal: true });
		await expect
			.element(card.getByRole('radio', { name: 'Let her sleep Your answer' }))
			.toHaveAccessibleDescription(/^Correct\. Brief and scattered\./);
	});

	it('shows an option tried before with its reason, still to be chosen', async () => {
		const card = await showCard('choice', { tried: ['clock'] });
		const tried = card.getByRole('radio', { name: 'Start the clock Tried' });
		await expect.element(tried).toHaveAccessibleDescription('The clock is for a seizure.');
		await tried.click();
		expect(card.answer()).toEqual({ kind: 'choice', choice: 'clock' });
	});

	it('in review is reached and read, with the right answer labelled, and does not change', async () => {
		const card = await showCard('choice', { response: { kind: 'choice', choice: 'stroke' } });
		await card.judge({ reveal: true, phase: 'review' });
		await userEvent.tab();
		const chosen = card.getByRole('radio', { name: 'Stroke her Your answer' });
		await expect.element(chosen).toHaveFocus();
		await expect.element(chosen).toHaveAttribute('aria-disabled', 'true');
		await userEvent.keyboard('{ArrowUp}');
		const right = card.getByRole('radio', { name: 'Let her sleep Right answer' });
		await expect.element(right).toHaveFocus();
		// By force: Playwright would wait for a disabled input to be enabled, a person would not.
		await right.click({ force: true });
		await userEvent.keyboard(' ');
		await expect.element(chosen).toBeChecked();
		expect(card.answer()).toEqual({ kind: 'choice', choice: 'stroke' });
	});
});
