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
