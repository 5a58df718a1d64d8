import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import type { LogEntry } from '../../course/observation-log.ts';
import LogList from './LogList.svelte';
import { workWords } from './words.ts';
import '../fonts.css';
import '../tokens.css';

const words = workWords();
const entries: LogEntry[] = [
	{
		id: 'entry-01',
		changed: '',
		values: { dogId: '114', dogName: 'Rex', date: '2026-11-22', colour: 'orange' }
	},
	{ id: 'entry-02', changed: '', values: {} }
];

async function shown() {
	const list = await render(LogList, {
		entries,
		ondelete: (id: string) => void list.rerender({ entries: entries.filter((one) => one.id !== id) }),
		onrestore: vi.fn(() => void list.rerender({ entries }))
	});
	return list;
}

it('names each entry by dog and day, also one that says neither', async () => {
	const { container } = await shown();
	await expect.element(page.getByRole('link', { name: /Open: 114, Rex, .*2026/ })).toBeVisible();
	await expect.element(page.getByRole('link', { name: 'Open: No dog named, No date' })).toBeVisible();
	expect(await brokenRules(container)).toEqual([]);
});

it('deletes after a second word only, and gives the entry back, by keys alone', async () => {
	const { container } = await shown();
	await page.getByRole('button', { name: /Delete: 114, Rex/ }).click();
	await expect.element(page.getByRole('button', { name: 'Delete it' })).toHaveFocus();
	await expect
		.element(page.getByRole('alert'))
		.toHaveTextContent(words.log.askDelete('114, Rex', words.day('2026-11-22')));
	expect(await brokenRules(container)).toEqual([]);
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('status')).toHaveTextContent('The entry of 114, Rex was deleted.');
	await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('link', { name: /Open: 114, Rex/ })).toBeVisible();
});

it('keeps the entry when the second word is no', async () => {
	await shown();
	await page.getByRole('button', { name: /Delete: 114, Rex/ }).click();
	await page.getByRole('button', { name: 'Keep it' }).click();
	await expect.element(page.getByRole('link', { name: /Open: 114, Rex/ })).toBeVisible();
});
