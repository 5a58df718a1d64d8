import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { brokenRules } from '../../../../tests/component/axe.ts';
import '../fonts.css';
import '../tokens.css';
import BodyCondition from './BodyCondition.svelte';
import { figureWords } from './words.ts';

const words = figureWords().bodyCondition;
const said = () => page.getByRole('status').element().textContent;

it('starts at an ideal dog and reads the signs of the one that is chosen by keyboard', async () => {
	const { container } = await render(BodyCondition);
	await expect.poll(said).toContain(words.scores[5].ribs);
	await userEvent.tab();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	await expect.element(page.getByRole('radio', { name: '7/9' })).toBeChecked();
	await expect.poll(said).toContain(words.scores[7].waist);
	await expect.poll(said).toContain(words.over('20%'));
	await expect.element(page.getByRole('img', { name: words.alt('7/9') })).toBeVisible();
	expect(await brokenRules(container)).toEqual([]);
});

it('keeps all nine in one group of choices, each a target of 44 pixels at least', async () => {
	await page.viewport(320, 700);
	const { container } = await render(BodyCondition);
	const radios = [...container.querySelectorAll('input')];
	expect(radios).toHaveLength(9);
	expect(new Set(radios.map((radio) => radio.name)).size).toBe(1);
	for (const radio of radios) {
		const box = radio.closest('label')!.getBoundingClientRect();
		expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
	}
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
