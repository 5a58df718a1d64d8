import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { brokenRules } from '../../../../tests/component/axe.ts';
import '../fonts.css';
import '../tokens.css';
import TriageLadder from './TriageLadder.svelte';
import { signNames, signs } from './triage.ts';
import { figureWords } from './words.ts';

const words = figureWords().triage;

it('lights one rung for every sign, and says how soon and what to do', async () => {
	const { container } = await render(TriageLadder);
	expect(container.querySelector('.here')).toBeNull();
	for (const sign of signNames) {
		await page.getByRole('combobox', { name: words.ask }).selectOptions(sign);
		const { act } = words.signs[sign];
		await expect
			.element(page.getByRole('status'))
			.toHaveTextContent(words.answer(words.levels[signs[sign]].word, act));
		expect(
			[...container.querySelectorAll('.here')].map((rung) => rung.classList.contains(signs[sign]))
		).toEqual([true]);
	}
	expect(await brokenRules(container)).toEqual([]);
});
