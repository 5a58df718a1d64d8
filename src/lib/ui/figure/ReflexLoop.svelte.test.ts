import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { brokenRules } from '../../../../tests/component/axe.ts';
import '../fonts.css';
import '../tokens.css';
import ReflexLoop from './ReflexLoop.svelte';
import { figureWords } from './words.ts';

const words = figureWords().reflexLoop;
const says = () => page.getByRole('status').first();

it('tells of a step when its button is pressed, and of the whole loop when it is pressed again', async () => {
	const { container } = await render(ReflexLoop);
	await expect.element(says()).toHaveTextContent(words.whole);
	const cord = page.getByRole('button', { name: `3 ${words.steps[3].place}` });
	cord.element().focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(cord).toHaveAttribute('aria-pressed', 'true');
	await expect.element(says()).toHaveTextContent(`${words.steps[3].name}. ${words.steps[3].says}`);
	expect(await brokenRules(container)).toEqual([]);
	await userEvent.keyboard(' ');
	await expect.element(cord).toHaveAttribute('aria-pressed', 'false');
	await expect.element(says()).toHaveTextContent(words.whole);
});

it('cuts the link to the brain and leaves the loop as it is', async () => {
	const { container } = await render(ReflexLoop);
	const loop = () => [...container.querySelectorAll('.link')].map((link) => link.outerHTML);
	const before = loop();
	await expect.element(page.getByRole('img', { name: words.alt.intact })).toBeVisible();
	page.getByRole('radio', { name: words.links.intact }).element().focus();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(page.getByRole('img', { name: words.alt.cut })).toBeVisible();
	await expect.element(page.getByRole('status').last()).toHaveTextContent(words.brainSays.cut);
	expect(before).toHaveLength(4);
	expect(loop()).toEqual(before);
	expect(await brokenRules(container)).toEqual([]);
});
