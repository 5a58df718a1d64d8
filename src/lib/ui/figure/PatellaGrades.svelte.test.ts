import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { brokenRules } from '../../../../tests/component/axe.ts';
import '../fonts.css';
import '../tokens.css';
import PatellaGrades from './PatellaGrades.svelte';
import { figureWords } from './words.ts';

const { grades } = figureWords().patellaGrades;
const capAt = (container: Element) =>
	Number(/\(([-\d.]+)/.exec(container.querySelector('.try .cap')?.getAttribute('transform') ?? '')?.[1]);

it('presses and lets go by keyboard: grade II stays out', async () => {
	const { container } = await render(PatellaGrades);
	const before = capAt(container);
	const status = page.getByRole('status');
	await userEvent.tab();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(page.getByRole('radio', { name: 'II', exact: true })).toBeChecked();
	await userEvent.tab();
	await userEvent.keyboard('{Enter}');
	await expect.element(status).toHaveTextContent(grades.II.says.pressed);
	await expect.poll(() => capAt(container) - before).toBeGreaterThan(20);
	await userEvent.keyboard('{Enter}');
	await expect.element(status).toHaveTextContent(grades.II.says.released);
	await expect.element(page.getByRole('button', { name: grades.II.does.released })).toHaveFocus();
	expect(capAt(container) - before).toBeGreaterThan(20);
	expect(await brokenRules(container)).toEqual([]);
});

it('springs back in grade I, and starts each grade at rest', async () => {
	const { container } = await render(PatellaGrades);
	const before = capAt(container);
	await page.getByRole('button', { name: grades.I.does.rest }).click();
	await expect.poll(() => capAt(container) - before).toBeGreaterThan(20);
	await page.getByRole('button', { name: grades.I.does.pressed }).click();
	await expect.poll(() => capAt(container) - before).toBeLessThan(0.5);
	await page.getByRole('radio', { name: 'IV', exact: true }).click();
	await expect.element(page.getByRole('status')).toHaveTextContent(grades.IV.says.rest);
	await expect.element(page.getByRole('button', { name: grades.IV.does.rest })).toBeVisible();
});
