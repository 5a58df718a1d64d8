import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showCard } from '../../../../tests/component/card.ts';

describe('pairs', () => {
	it('are answered by keyboard, one select a row, and a partner may be used twice', async () => {
		const card = await showCard('match');
		await userEvent.tab();
		await expect.element(card.getByRole('combobox', { name: 'One paw flicks' })).toHaveFocus();
		await userEvent.keyboard('Act');
		await userEvent.tab();
		await userEvent.keyboard('Act');
		expect(card.answer()).toEqual({ kind: 'match', pairs: { flick: 'now', paddle: 'now' } });
	});

	it('can be opened again by the empty first choice', async () => {
		const card = await showCard('match', { response: { kind: 'match', pairs: { flick: 'watch' } } });
		await card.getByRole('combobox', { name: 'One paw flicks' }).selectOptions('Choose');
		expect(card.answer()).toEqual({ kind: 'match', pairs: {} });
	});

	it('leads to the first row that is still open when checked too early', async () => {
		const card = await showCard('match', { response: { kind: 'match', pairs: { flick: 'watch' } } });
		await card.fail('some-unmatched');
		const open = card.getByRole('combobox', { name: 'All legs paddle' });
		await expect.element(open).toHaveFocus();
		await expect.element(open).toHaveAttribute('aria-invalid', 'true');
		await expect
			.element(card.getByRole('combobox', { name: 'One paw flicks' }))
			.not.toHaveAttribute('aria-invalid');
	});

	it('judge each row, and name the right partner only when the answer is shown', async () => {
		const card = await showCard('match', {
			response: { kind: 'match', pairs: { flick: 'watch', paddle: 'visit' } }
		});
		await card.judge();
		const wrong = card.getByRole('combobox', { name: 'All legs paddle' });
		await expect
			.element(card.getByRole('combobox', { name: 'One paw flicks' }))
			.toHaveAccessibleDescription('Correct. Short, and asleep.');
		await expect.element(wrong).toHaveAccessibleDescription('Not yet.');
		await card.judge({ reveal: true });
		await expect
			.element(wrong)
			.toHaveAccessibleDescription('Not yet. Right answer: Act now. Time it and call.');
	});

	it('in review are reached and read, hold their own answer only, and do not change', async () => {
		const card = await showCard('match', { response: { kind: 'match', pairs: { flick: 'visit' } } });
		await card.judge({ reveal: true, phase: 'review' });
		await userEvent.tab();
		const first = card.getByRole('combobox', { name: 'One paw flicks' });
		await expect.element(first).toHaveFocus();
		await userEvent.keyboard('{ArrowDown}');
		await userEvent.keyboard('Act');
		await expect.element(first).toHaveValue('visit');
		await expect.element(first.getByRole('option')).toHaveLength(1);
		await expect
			.element(card.getByRole('combobox', { name: 'All legs paddle' }))
			.toHaveTextContent('Not answered');
		expect(card.answer()).toEqual({ kind: 'match', pairs: { flick: 'visit' } });
	});

	it('can be changed again after they were judged', async () => {
		const card = await showCard('match', {
			response: { kind: 'match', pairs: { flick: 'watch', paddle: 'visit' } }
		});
		await card.judge();
		await card.rerender({ phase: 'answering', judged: null });
		const second = card.getByRole('combobox', { name: 'All legs paddle' });
		await expect.element(second).toHaveValue('visit');
		await second.selectOptions('Act now');
		expect(card.answer()).toEqual({ kind: 'match', pairs: { flick: 'watch', paddle: 'now' } });
	});
});
