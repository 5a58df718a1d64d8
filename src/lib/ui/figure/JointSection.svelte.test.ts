import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { brokenRules } from '../../../../tests/component/axe.ts';
import '../fonts.css';
import '../tokens.css';
import JointSection from './JointSection.svelte';
import { figureWords } from './words.ts';

const words = figureWords().jointSection;

it('changes the whole joint and keeps its nerves', async () => {
	const { container } = await render(JointSection);
	const paths = (part: string) =>
		[...container.querySelectorAll(`.now ${part}`)].map((path) => path.getAttribute('d')).join();
	const before = { cartilage: paths('.cartilage'), bone: paths('.bone'), synovium: paths('.synovium') };
	const nerves = paths('.nerve');
	await userEvent.tab();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(page.getByRole('status')).toHaveTextContent(words.says.osteoarthritis);
	for (const [part, was] of Object.entries(before)) expect(paths(`.${part}`)).not.toBe(was);
	expect(paths('.nerve')).toBe(nerves);
	await expect.element(page.getByRole('img', { name: words.alt.osteoarthritis })).toBeVisible();
	expect(await brokenRules(container)).toEqual([]);
});
