import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { brokenRules } from '../../../../tests/component/axe.ts';
import '../fonts.css';
import '../tokens.css';
import StifleLine from './StifleLine.svelte';
import { figureWords } from './words.ts';

const words = figureWords().stifleLine;
const caps = (container: Element) =>
	[...container.querySelectorAll('.cap')].map((cap) =>
		Number(/\(([-\d.]+)/.exec(cap.getAttribute('transform') ?? '')?.[1])
	);

it('moves only the kneecap of the bowed leg when the muscle rests or pulls', async () => {
	const { container } = await render(StifleLine);
	const [straight, bowed] = caps(container);
	await userEvent.tab();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(page.getByRole('status')).toHaveTextContent(words.says.rests);
	await expect.poll(() => bowed! - caps(container)[1]!).toBeGreaterThan(12);
	expect(caps(container)[0]).toBeCloseTo(straight!);
	await expect.element(page.getByRole('img', { name: words.alt.bowed.rests })).toBeVisible();
	expect(await brokenRules(container)).toEqual([]);
});
