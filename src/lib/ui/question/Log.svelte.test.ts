import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { brokenRules } from '../../../../tests/component/axe.ts';
import { showCard } from '../../../../tests/component/card.ts';

const field = (name: string) => page.getByRole('combobox', { name, exact: true });
const filled = { legs: 'together', eyes: 'not-seen', answers: 'wakes' };

describe('an observation log', () => {
	it('keeps one entry a field and says how many are filled', async () => {
		const card = await showCard('log');
		await expect.element(page.getByText('0 of 3 filled')).toBeVisible();
		await field('Eyes').selectOptions('Shut');
		await field('Answers to her name').selectOptions('Not seen');
		expect(card.answer()).toEqual({ kind: 'log', fields: { eyes: 'shut', answers: 'not-seen' } });
		const status = card.container.querySelector('.sheet [role="status"]');
		await expect.poll(() => status?.textContent).toBe('2 of 3 filled');
		await field('Eyes').selectOptions('Choose');
		expect(card.answer()).toEqual({ kind: 'log', fields: { answers: 'not-seen' } });
		expect(await brokenRules(card.container)).toEqual([]);
	});

	it('is filled by keys alone', async () => {
		const card = await showCard('log');
		await userEvent.tab();
		await expect.element(field('Which legs move')).toHaveFocus();
		await userEvent.keyboard('{ArrowDown}');
		await userEvent.tab();
		await userEvent.keyboard('{ArrowDown}{ArrowDown}');
		expect(card.answer()).toEqual({ kind: 'log', fields: { legs: 'one', eyes: 'open' } });
	});

	it('leads to the first empty field when it is checked too early', async () => {
		const card = await showCard('log', { response: { kind: 'log', fields: { legs: 'one' } } });
		await card.fail('some-empty');
		await expect.element(page.getByText(/Some fields are still empty/)).toBeVisible();
		await expect.element(field('Eyes')).toHaveFocus();
		await expect.element(field('Which legs move')).not.toHaveAttribute('aria-invalid');
		expect(await brokenRules(card.container)).toEqual([]);
	});

	it('judges each field; the expert’s entry and what would be missed show with the answer', async () => {
		const card = await showCard('log', { response: { kind: 'log', fields: filled } });
		await card.judge();
		await expect.element(field('Which legs move')).toHaveAccessibleDescription('Not yet');
		await expect.element(field('Eyes')).toHaveAccessibleDescription('Correct');
		expect(card.container.textContent).not.toContain('One after another');
		await card.judge({ reveal: true });
		await expect
			.element(field('Which legs move'))
			.toHaveAccessibleDescription('Not yet The expert wrote: One after another');
		const missed = page.getByRole('list', { name: 'What the vet would miss' });
		await expect.element(missed.getByText(/Which legs move: Together or in turn/)).toBeVisible();
		expect(missed.getByRole('listitem').all()).toHaveLength(1);
		expect(await brokenRules(card.container)).toEqual([]);
	});

	it('holds its own entries only once it is judged, and stays reachable', async () => {
		const card = await showCard('log', { response: { kind: 'log', fields: filled } });
		await card.judge({ reveal: true, phase: 'review' });
		const legs = field('Which legs move');
		expect([...(legs.element() as HTMLSelectElement).options].map(({ text }) => text)).toEqual([
			'All together'
		]);
		await userEvent.tab();
		await expect.element(legs).toHaveFocus();
	});

	it('shows a field that was left empty as not answered', async () => {
		const card = await showCard('log');
		await card.judge({ reveal: true, phase: 'review' });
		await expect.element(field('Eyes')).toHaveDisplayValue('Not answered');
		expect(await brokenRules(card.container)).toEqual([]);
	});
});
