import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { brokenRules } from '../../../../tests/component/axe.ts';
import '../fonts.css';
import '../tokens.css';
import BodyMap from './BodyMap.svelte';
import { figureWords } from './words.ts';

const { parts } = figureWords().bodyMap;

it('tells of the place that is chosen on the dog or in the list', async () => {
	const { container } = await render(BodyMap);
	const on = (name: string) => page.getByRole('button', { name });
	await on(`2 ${parts.eyes.name}`).click();
	await expect.element(page.getByText(parts.eyes.watch).first()).toBeVisible();
	await expect.element(page.getByRole('radio', { name: `2 ${parts.eyes.name}` })).toBeChecked();
	await page
		.getByRole('radio', { name: `2 ${parts.eyes.name}` })
		.element()
		.focus();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(on(`3 ${parts.mouth.name}`)).toHaveAttribute('aria-pressed', 'true');
	await expect.element(page.getByText(parts.mouth.watch).first()).toBeVisible();
	expect(await brokenRules(container)).toEqual([]);
});

it.each([320, 650])('can be hit 44 px wide at every place of the dog (%i px)', async (width) => {
	await page.viewport(width, 900);
	const { container } = await render(BodyMap);
	// As a page's own.
	container.style.padding = '16px';
	const places = [...container.querySelectorAll('button')];
	expect(places).toHaveLength(Object.keys(parts).length);
	for (const place of places) {
		const box = place.getBoundingClientRect();
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		for (const turn of [0, 1, 2, 3].map((quarter) => (quarter * Math.PI) / 2))
			expect(document.elementFromPoint(x + 21 * Math.cos(turn), y + 21 * Math.sin(turn))).toBe(place);
	}
});

it('prints the table with the numbers of the drawing', async () => {
	const { container } = await render(BodyMap);
	window.dispatchEvent(new Event('beforeprint'));
	await expect.element(page.getByRole('rowheader', { name: `6 ${parts['hind-legs'].name}` })).toBeVisible();
	expect(container.querySelectorAll('tbody tr')).toHaveLength(Object.keys(parts).length);
});
