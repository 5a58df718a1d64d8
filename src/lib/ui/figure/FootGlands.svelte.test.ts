import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { brokenRules } from '../../../../tests/component/axe.ts';
import '../fonts.css';
import '../tokens.css';
import FootGlands from './FootGlands.svelte';
import { figureWords } from './words.ts';

const words = figureWords().footGlands;
const rings = (container: Element, kind: string) => container.querySelectorAll(`.one circle.${kind}`).length;

it('lights four feet, and two for sure when it asks which scratch', async () => {
	const { container } = await render(FootGlands);
	expect(rings(container, 'always')).toBe(4);
	await userEvent.tab();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(page.getByRole('status')).toHaveTextContent(words.says.rakes);
	expect([rings(container, 'always'), rings(container, 'sometimes')]).toEqual([2, 2]);
	expect(await brokenRules(container)).toEqual([]);
});
