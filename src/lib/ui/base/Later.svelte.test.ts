import type { Component } from 'svelte';
import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import Later from './Later.svelte';
import Segments from './Segments.svelte';

const part = {
	default: Segments as unknown as Component<Record<string, unknown>>,
	props: { segments: [{ state: 'empty', share: 0 }], label: 'The part' }
};
/** A page so tall that what is rendered below it is out of sight. */
function below() {
	document.body.style.paddingBlockStart = '400vh';
	window.scrollTo(0, 0);
}

it('fetches what is near at once, and gives it its properties', async () => {
	document.body.style.paddingBlockStart = '0';
	const screen = await render(Later, { fetch: () => Promise.resolve(part), room: 'figure' });
	await expect.element(screen.getByRole('img', { name: 'The part' })).toBeInTheDocument();
});

it('waits with what is far away for the first sign of a reader', async () => {
	below();
	const fetch = vi.fn(() => Promise.resolve(part));
	const screen = await render(Later, { fetch, room: 'question' });
	await new Promise((resolve) => setTimeout(resolve, 200));
	expect(fetch).not.toHaveBeenCalled();
	await userEvent.keyboard('{Shift}');
	await expect.element(screen.getByRole('img', { name: 'The part' })).toBeInTheDocument();
	await userEvent.keyboard('{Shift}');
	expect(fetch).toHaveBeenCalledOnce();
});

it('fetches what is far away once the page has stood for a moment, so that it prints whole', async () => {
	below();
	vi.useFakeTimers();
	const fetch = vi.fn(() => Promise.resolve(part));
	const screen = await render(Later, { fetch, room: 'figure' });
	vi.advanceTimersByTime(3000);
	vi.useRealTimers();
	await expect.element(screen.getByRole('img', { name: 'The part' })).toBeInTheDocument();
	expect(fetch).toHaveBeenCalledOnce();
});

it('says so when the part did not come, and tries again at the next sign', async () => {
	below();
	const fetch = vi.fn(() => Promise.resolve(part)).mockRejectedValueOnce(new Error('no network'));
	const screen = await render(Later, { fetch, room: 'question' });
	window.dispatchEvent(new Event('beforeprint'));
	await expect.element(screen.getByText(/did not load/)).toBeInTheDocument();
	await userEvent.keyboard('{Shift}');
	await expect.element(screen.getByRole('img', { name: 'The part' })).toBeInTheDocument();
});

it('leaves the reader at the same line when a part above it arrives', async () => {
	document.body.style.paddingBlock = '0 400vh';
	const tall = document.createElement('style');
	tall.textContent = '.segments { block-size: 300vh !important }';
	document.head.append(tall);
	let arrive = () => {};
	const fetched = new Promise<typeof part>((resolve) => (arrive = () => resolve(part)));
	const screen = await render(Later, { fetch: () => fetched });
	window.scrollTo(0, 1000);
	const page = document.documentElement;
	const [height, toEnd] = [page.scrollHeight, page.scrollHeight - window.scrollY];
	arrive();
	await expect.element(screen.getByRole('img', { name: 'The part' })).toBeInTheDocument();
	expect(page.scrollHeight).toBeGreaterThan(height);
	expect(page.scrollHeight - window.scrollY).toBe(toEnd);
	tall.remove();
});

it('leaves a reader at the end of the page there when a part above takes less room than was kept', async () => {
	document.body.style.paddingBlock = '0 150vh';
	const roomy = document.createElement('style');
	roomy.textContent = '.figure { min-block-size: 200vh !important }';
	document.head.append(roomy);
	let arrive = () => {};
	const fetched = new Promise<typeof part>((resolve) => (arrive = () => resolve(part)));
	const screen = await render(Later, { fetch: () => fetched, room: 'figure' });
	const page = document.documentElement;
	window.scrollTo(0, page.scrollHeight);
	const [height, toEnd] = [page.scrollHeight, page.scrollHeight - window.scrollY];
	arrive();
	await expect.element(screen.getByRole('img', { name: 'The part' })).toBeInTheDocument();
	expect(page.scrollHeight).toBeLessThan(height);
	expect(page.scrollHeight - window.scrollY).toBe(toEnd);
	roomy.remove();
});
