import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import Cite from './Cite.svelte';
import Sources from './Sources.svelte';
import '../tokens.css';

const source = {
	key: 'night77',
	authors: 'A. Writer',
	year: 1977,
	title: 'Dogs at night',
	where: 'A journal',
	doi: null,
	strength: 'B' as const,
	checked: '2026-11-22',
	note: null
};

describe('a citation', () => {
	it('opens the folded sources and goes to its own', async () => {
		const sources = await render(Sources, { list: [source] });
		const cite = await render(Cite, { n: '1', strength: 'B' });
		await expect.element(sources.getByText('Dogs at night')).not.toBeVisible();
		const badge = cite.getByRole('link', { name: 'Source 1, strength B' });
		badge.element().focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(sources.getByText('Dogs at night')).toBeVisible();
		expect(document.activeElement?.textContent).toContain('Entry checked 22 November 2026.');
		expect(await brokenRules(sources.container)).toEqual([]);
		expect(await brokenRules(cite.container)).toEqual([]);
	});

	it('can be hit in a square of 24 pixels', async () => {
		const cite = await render(Cite, { n: '1', strength: 'B' });
		const { left, top, width, height } = cite.getByRole('link').element().getBoundingClientRect();
		const middle = { x: left + width / 2, y: top + height / 2 };
		for (const y of [middle.y - 11.5, middle.y + 11.5])
			expect(document.elementFromPoint(middle.x, y)?.closest('a')).not.toBeNull();
		expect(width).toBeGreaterThanOrEqual(24);
	});
});
