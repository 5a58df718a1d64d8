import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { brokenRules } from '../../../../tests/component/axe.ts';
import { showCard } from '../../../../tests/component/card.ts';

const field = () => page.getByRole('textbox', { name: 'Your answer, in %' });

describe('a numeric question', () => {
	it('takes a number with a decimal comma and keeps it as it was typed', async () => {
		const card = await showCard('numeric');
		await field().fill('34,3');
		await card.judge({ reveal: true });
		await expect.element(card.getByText(/About a third/).first()).toBeVisible();
		await expect.element(field()).toHaveValue('34,3');
	});

	it('says which idea led to a wrong number, and the right one only when it is revealed', async () => {
		const card = await showCard('numeric');
		await field().fill('12');
		await card.judge();
		await expect.element(card.getByText(/its share of the day/).first()).toBeVisible();
		expect(card.container.textContent).not.toContain('34');
		await card.judge({ reveal: true });
		await expect.element(card.getByText(/Right answer: 34 %/)).toBeVisible();
		expect(await brokenRules(card.container)).toEqual([]);
	});

	it('asks for a number when the field holds none, and leads there', async () => {
		const card = await showCard('numeric');
		await field().fill('a third');
		await card.fail('no-number');
		await expect.element(card.getByText(/Type a number only, such as 12/)).toBeVisible();
		await expect.element(field()).toHaveFocus();
		await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
		expect(await brokenRules(card.container)).toEqual([]);
	});

	it('cannot be changed once it is judged, and stays reachable', async () => {
		const card = await showCard('numeric');
		await field().fill('12');
		await card.judge();
		await field().click();
		await userEvent.keyboard('3');
		await expect.element(field()).toHaveValue('12');
	});
});
