import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { brokenRules } from '../../../../tests/component/axe.ts';
import { showCard } from '../../../../tests/component/card.ts';

const choice = (name: string) => page.getByRole('button', { name, exact: true });
const back = () => page.getByRole('button', { name: 'Take back the last step' });
const told = (card: { container: HTMLElement }) =>
	[...card.container.querySelectorAll('.fields [role="status"]')]
		.map(({ textContent }) => textContent)
		.join();

describe('a scene', () => {
	it('goes on with each choice, says where it is and leads to what has come of it', async () => {
		const card = await showCard('branch');
		await expect.element(page.getByText('All four legs thrash.')).toBeVisible();
		expect(told(card)).toBe('');
		await choice('Start the clock').click();
		await expect.element(page.getByText('It stops. She bumps into the door.')).toHaveFocus();
		expect(told(card)).toBe('Step 2');
		await expect.element(choice('Start the clock')).not.toBeInTheDocument();
		await choice('Call the vet').click();
		await expect.element(page.getByText('The vet sees her that day.')).toHaveFocus();
		expect(told(card)).toBe('The scene ends here');
		expect(card.answer()).toEqual({ kind: 'branch', path: ['clock', 'call'] });
		expect(await brokenRules(card.container)).toEqual([]);
	});

	it('is played by keys alone', async () => {
		const card = await showCard('branch');
		await userEvent.tab();
		await expect.element(choice('Call the vet')).not.toBeInTheDocument();
		await expect.element(choice('Start the clock')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText('It stops. She bumps into the door.')).toHaveFocus();
		await userEvent.tab();
		await expect.element(choice('Call the vet')).toHaveFocus();
		await userEvent.keyboard(' ');
		expect(card.answer()).toEqual({ kind: 'branch', path: ['clock', 'call'] });
	});

	it('takes back one step at a time, and leads to where it goes on', async () => {
		const card = await showCard('branch');
		await expect.element(back()).not.toBeInTheDocument();
		await choice('Hold her').click();
		await back().click();
		await expect.element(page.getByText('All four legs thrash.')).toHaveFocus();
		expect(told(card)).toBe('Step 1');
		expect(card.answer()).toEqual({ kind: 'branch', path: [] });
		await expect.element(back()).not.toBeInTheDocument();
	});

	it('leads to the first open choice when it is checked too early', async () => {
		const card = await showCard('branch', { response: { kind: 'branch', path: ['clock'] } });
		await card.fail('not-finished');
		await expect.element(page.getByText(/The scene goes on/)).toBeVisible();
		await expect.element(choice('Call the vet')).toHaveFocus();
		expect(await brokenRules(card.container)).toEqual([]);
	});

	it('says why at each choice and looks back once it is judged; the best way only when it is shown', async () => {
		const card = await showCard('branch', { response: { kind: 'branch', path: ['clock', 'log'] } });
		await card.judge();
		await expect.element(page.getByText(/The clock comes first/)).toBeVisible();
		// In its row, and for screen readers.
		await expect.element(page.getByText(/A log alone helps nobody/).first()).toBeVisible();
		await expect.element(page.getByText(/Safe, but nobody was told/)).toBeVisible();
		expect(card.container.textContent).not.toContain('Call the vet');
		await expect.element(back()).not.toBeInTheDocument();
		await card.judge({ reveal: true });
		const best = page.getByRole('list', { name: 'The best way through' });
		await expect.element(best.getByText(/Call the vet/)).toBeVisible();
		const others = page.getByRole('list', { name: 'How else it can end' });
		await expect.element(others.getByText(/She bites your hand/)).toBeVisible();
		expect(await brokenRules(card.container)).toEqual([]);
	});

	it('shows no better way when the best was taken, and the other endings', async () => {
		const card = await showCard('branch', { response: { kind: 'branch', path: ['clock', 'call'] } });
		await card.judge({ reveal: true, phase: 'review' });
		await expect.element(page.getByRole('list', { name: 'The best way through' })).not.toBeInTheDocument();
		const others = page.getByRole('list', { name: 'How else it can end' });
		expect(others.getByRole('listitem').all()).toHaveLength(2);
		expect(await brokenRules(card.container)).toEqual([]);
	});

	it('can be read but not played in a review when it was not answered', async () => {
		const card = await showCard('branch');
		await card.judge({ reveal: true, phase: 'review' });
		await choice('Hold her').click({ force: true });
		expect(card.answer()).toEqual({ kind: 'branch', path: [] });
		await expect.element(page.getByRole('list', { name: 'The best way through' })).toBeVisible();
		expect(await brokenRules(card.container)).toEqual([]);
	});
});
