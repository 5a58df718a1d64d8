import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showCard } from '../../../../tests/component/card.ts';

describe('a question with several answers', () => {
	it('is answered by keyboard: Tab to each, Space toggles, and the count is told', async () => {
		const card = await showCard('multiple');
		await expect.element(card.getByText('None selected')).toHaveAttribute('role', 'status');
		await userEvent.tab();
		await userEvent.keyboard(' ');
		await userEvent.tab();
		await userEvent.tab();
		await userEvent.keyboard(' ');
		expect(card.answer()).toEqual({ kind: 'multiple', choices: ['brief', 'wakes'] });
		await expect.element(card.getByText('2 selected')).toHaveAttribute('role', 'status');
		await userEvent.keyboard(' ');
		expect(card.answer()).toEqual({ kind: 'multiple', choices: ['brief'] });
	});

	it('judges each chosen row, and sums up what is missing without naming it', async () => {
		const card = await showCard('multiple', { response: { kind: 'multiple', choices: ['brief'] } });
		await card.judge();
		await expect
			.element(card.getByRole('checkbox', { name: 'Short flicks Your answer' }))
			.toHaveAccessibleDescription('Correct. Twitches are short.');
		await expect.element(card.getByRole('checkbox', { name: 'Waking ends it' })).toBeInTheDocument();
		expect(card.container.querySelector('.total')?.textContent).toContain('Partly. 1 of 2 points');
	});

	it('labels what was also right once the answer is shown', async () => {
		const card = await showCard('multiple', { response: { kind: 'multiple', choices: ['brief', 'rhythm'] } });
		await card.judge({ reveal: true });
		await expect
			.element(card.getByRole('checkbox', { name: 'Waking ends it Also right' }))
			.toHaveAccessibleDescription('REM ends with waking.');
		await expect
			.element(card.getByRole('checkbox', { name: 'A steady rhythm Your answer' }))
			.toHaveAccessibleDescription('Not yet. Rhythm is a reason to time it.');
	});

	it('in review is reached row by row and does not change', async () => {
		const card = await showCard('multiple', { response: { kind: 'multiple', choices: ['brief'] } });
		await card.judge({ reveal: true, phase: 'review' });
		await userEvent.tab();
		await userEvent.keyboard(' ');
		await userEvent.tab();
		await expect.element(card.getByRole('checkbox', { name: 'A steady rhythm' })).toHaveFocus();
		await userEvent.keyboard(' ');
		await expect.element(card.getByRole('checkbox', { name: 'A steady rhythm' })).not.toBeChecked();
		await expect.element(card.getByRole('checkbox', { name: 'Short flicks Your answer' })).toBeChecked();
		expect(card.answer()).toEqual({ kind: 'multiple', choices: ['brief'] });
	});
});
