import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import '../fonts.css';
import '../tokens.css';
import GaitStrips from './GaitStrips.svelte';

const cursor = () => parseFloat(document.querySelector('.cursor')!.getAttribute('x')!);
const play = () => page.getByRole('button', { name: 'Play', exact: true });

it('draws another gait when an arrow key chooses it', async () => {
	const screen = await render(GaitStrips);
	await expect.element(screen.getByRole('img', { name: /Kneecap skip: A trot with a hole/ })).toBeVisible();
	await expect.element(screen.getByText('held up').first()).toBeVisible();
	await userEvent.tab();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(screen.getByRole('radio', { name: 'Bunny-hop' })).toBeChecked();
	await expect
		.element(screen.getByRole('status').filter({ hasText: 'Both hind feet land together' }))
		.toBeVisible();
	await expect.element(screen.getByRole('img', { name: /Bunny-hop: Both hind feet/ }).first()).toBeVisible();
});

it('stands still until it is played; then the cursor keeps the time of the clip, and starts again with the gait', async () => {
	await render(GaitStrips);
	await userEvent.keyboard('{Shift}');
	await expect.element(play()).toBeVisible();
	await new Promise((done) => setTimeout(done, 200));
	expect(cursor()).toBe(0);
	await play().click();
	await expect.poll(cursor).toBeGreaterThan(2);
	await page.getByRole('button', { name: 'Pause' }).click();
	const slider = page.getByRole('slider', { name: 'Position in the clip' }).element() as HTMLInputElement;
	await expect.poll(() => Math.abs(cursor() - (100 * Number(slider.value)) / 5)).toBeLessThan(0.5);
	await page.getByRole('radio', { name: 'Trot' }).click();
	await expect.poll(cursor).toBe(0);
});

it('follows the pictures where nothing may move', async () => {
	document.documentElement.dataset.motion = 'reduced';
	await render(GaitStrips);
	await userEvent.keyboard('{Shift}');
	await expect.poll(cursor).toBeCloseTo(45, 1);
	delete document.documentElement.dataset.motion;
});

it('breaks no accessibility rule', async () => {
	const { container } = await render(GaitStrips);
	await userEvent.keyboard('{Shift}');
	await expect.element(play()).toBeVisible();
	expect(await brokenRules(container)).toEqual([]);
});
