import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showCard } from '../../../../tests/component/card.ts';

const rowsOf = (card: { container: HTMLElement }) =>
	[...card.container.querySelectorAll('li')].map((row) => row.querySelector('.text')?.textContent);

describe('a sequence', () => {
	it('moves a row by its buttons: focus goes with it and its place is told', async () => {
		const card = await showCard('order');
		expect(card.answer()).toEqual({ kind: 'order', order: [] });
		await userEvent.tab();
		await userEvent.tab();
		const down = card.getByRole('button', { name: 'Move down: Leg' });
		await expect.element(down).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(rowsOf(card)).toEqual(['Pons', 'Leg', 'Cord']);
		expect(card.answer()).toEqual({ kind: 'order', order: ['pons', 'leg', 'cord'] });
		await expect.element(card.getByText('Leg, now 2 of 3')).toHaveAttribute('role', 'status');
		await expect.element(down).toHaveFocus();
	});

	it('at an end gives the focus to the button that still works', async () => {
		const card = await showCard('order');
		await card.getByRole('button', { name: 'Move up: Pons' }).click();
		expect(rowsOf(card)).toEqual(['Pons', 'Leg', 'Cord']);
		await expect.element(card.getByRole('button', { name: 'Move down: Pons' })).toHaveFocus();
		await expect
			.element(card.getByRole('button', { name: 'Move up: Pons' }))
			.toHaveAttribute('aria-disabled', 'true');
	});

	it('moves a row with Alt and the arrow keys, and no further than the end', async () => {
		const card = await showCard('order');
		const down = card.getByRole('button', { name: 'Move down: Leg' });
		await expect.element(down).toHaveAttribute('aria-keyshortcuts', 'Alt+ArrowDown');
		down.element().focus();
		await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}');
		expect(rowsOf(card)).toEqual(['Pons', 'Cord', 'Leg']);
		await expect.element(card.getByRole('button', { name: 'Move up: Leg' })).toHaveFocus();
		await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
		expect(card.answer()).toEqual({ kind: 'order', order: ['pons', 'leg', 'cord'] });
	});

	it('moves a row that is dragged by its handle', async () => {
		const card = await showCard('order');
		const grips = card.container.querySelectorAll('.grip');
		await userEvent.dragAndDrop(grips[0]!, grips[2]!, { targetPosition: { x: 10, y: 36 } });
		expect(rowsOf(card)).toEqual(['Pons', 'Cord', 'Leg']);
	});

	it('offers targets of 44 pixels', async () => {
		const card = await showCard('order');
		for (const button of card.container.querySelectorAll('li button')) {
			const { width, height } = button.getBoundingClientRect();
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
		}
	});

	it('marks each place once judged, and shows the right order only when asked', async () => {
		const card = await showCard('order', { response: { kind: 'order', order: ['pons', 'leg', 'cord'] } });
		await card.judge();
		await expect.element(card.getByText('Pons')).toBeInTheDocument();
		expect(card.container.textContent).not.toContain('The right order');
		await expect.element(card.getByRole('button', { name: 'Move up: Leg' })).not.toBeInTheDocument();
		await card.judge({ reveal: true });
		const right = card.getByRole('list', { name: 'The right order' });
		const lines = [...right.element().children].map((line) => line.textContent?.trim());
		expect(lines).toEqual(['Pons The signal begins here.', 'Cord', 'Leg']);
	});

	it('in review is read row by row and does not change', async () => {
		const card = await showCard('order', { response: { kind: 'order', order: ['pons', 'leg', 'cord'] } });
		await card.judge({ reveal: true, phase: 'review' });
		const rows = [...card.container.querySelectorAll('li[data-id]')];
		expect(rows.map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
			'1 Pons Correct',
			'2 Leg Correct',
			'3 Cord Not yet'
		]);
		await userEvent.dragAndDrop(rows[0]!, rows[2]!, { targetPosition: { x: 10, y: 36 } });
		await userEvent.click(rows[1]!);
		await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
		expect(card.answer()).toEqual({ kind: 'order', order: ['pons', 'leg', 'cord'] });
	});
});
