import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import Term from './Term.svelte';
import '../tokens.css';

const rem = {
	shown: 'REM',
	term: 'REM sleep',
	say: 'rem',
	text: 'Busy brain, loose body. Paws and lips may twitch, and the eyes move under their lids.'
};

describe('a glossary term', () => {
	beforeEach(() => page.viewport(320, 640));

	it('opens by keyboard, and Escape closes it and keeps the focus on the term', async () => {
		const shown = await render(Term, rem);
		const term = shown.getByRole('button', { name: 'REM' });
		await expect.element(shown.getByRole('note')).not.toBeInTheDocument();
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		await expect.element(term).toHaveAttribute('aria-expanded', 'true');
		expect(shown.getByRole('note').element().textContent).toMatch(/^REM sleep say “rem”\s*Busy brain/);
		await userEvent.keyboard('{Escape}');
		await expect.element(shown.getByRole('note')).not.toBeInTheDocument();
		await expect.element(term).toHaveFocus();
	});

	it.each(['0', '8rem', '15rem'])(
		'opens below its line and inside a page of 320 pixels, %s from the edge',
		async (indent) => {
			const shown = await render(Term, rem);
			shown.container.style.cssText = `padding-inline-start: ${indent}`;
			const term = shown.getByRole('button', { name: 'REM' });
			await term.click();
			await expect
				.poll(() => {
					const box = shown.getByRole('note').element().getBoundingClientRect();
					return {
						below: box.top >= term.element().getBoundingClientRect().bottom,
						left: box.left >= 0,
						right: box.right <= document.documentElement.clientWidth
					};
				})
				.toEqual({ below: true, left: true, right: true });
		}
	);

	it('closes when something else is touched', async () => {
		const shown = await render(Term, rem);
		await shown.getByRole('button', { name: 'REM' }).click();
		await userEvent.click(document.body, { position: { x: 5, y: 600 }, force: true });
		await expect.element(shown.getByRole('note')).not.toBeInTheDocument();
	});

	it('breaks no accessibility rule, open or closed', async () => {
		const shown = await render(Term, rem);
		expect(await brokenRules(shown.container)).toEqual([]);
		await shown.getByRole('button', { name: 'REM' }).click();
		expect(await brokenRules(shown.container)).toEqual([]);
	});
});
