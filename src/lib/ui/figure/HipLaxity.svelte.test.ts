import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { brokenRules } from '../../../../tests/component/axe.ts';
import '../fonts.css';
import '../tokens.css';
import { shift } from './hip.ts';
import HipLaxity from './HipLaxity.svelte';
import { figureWords } from './words.ts';

const { cover, side } = figureWords().hipLaxity;
const headAt = (container: Element) => Number(container.querySelector('.one .dot')?.getAttribute('cx'));
const said = () => page.getByRole('status').element().textContent;

it('slides the head with the arrow keys, and says what changes', async () => {
	const { container } = await render(HipLaxity);
	const slider = page.getByRole('slider');
	expect(headAt(container)).toBeCloseTo(shift(0.5));
	await expect.poll(said).toContain(cover.under);
	await userEvent.tab();
	await expect.element(slider).toHaveFocus();
	for (let i = 0; i < 5; i++) await userEvent.keyboard('{ArrowLeft}');
	expect(headAt(container)).toBeCloseTo(shift(0.25));
	await expect.poll(said).toContain(cover.over);
	await expect.poll(said).toContain(side.below);
	await expect.element(slider).toHaveAttribute('aria-valuetext', `0.25. ${cover.over} ${side.below}`);
	expect(await brokenRules(container)).toEqual([]);
});

it('jumps to each of the three stops', async () => {
	const { container } = await render(HipLaxity);
	for (const stop of [0.2, 0.5, 0.8]) {
		const button = page.getByRole('button', { name: String(stop), exact: true });
		await button.click();
		await expect.element(button).toHaveAttribute('aria-pressed', 'true');
		await expect.element(page.getByRole('slider')).toHaveValue(String(stop));
		expect(headAt(container)).toBeCloseTo(shift(stop));
	}
});
