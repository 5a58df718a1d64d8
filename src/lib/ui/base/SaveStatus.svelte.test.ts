import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { SaveStatus as Status } from '../../report/port.ts';
import SaveStatus from './SaveStatus.svelte';
import '../tokens.css';

const at = new Date(2026, 10, 22, 10, 42).getTime();

/** Everything the live region said from the first status to the last, in order. */
async function spokenThrough(first: Status, ...later: Status[]) {
	const shown = await render(SaveStatus, { status: first });
	const region = shown.getByRole('status').element();
	const said: string[] = [region.textContent ?? ''];
	const observer = new MutationObserver(() => said.push(region.textContent ?? ''));
	observer.observe(region, { childList: true, characterData: true, subtree: true });
	for (const status of later) {
		await shown.rerender({ status });
		await new Promise(requestAnimationFrame);
	}
	observer.disconnect();
	return said;
}

describe('the save status', () => {
	it('says once that answers are saved, however often they are saved again', async () => {
		const again: Status = { type: 'saved', at: at + 60_000 };
		expect(await spokenThrough({ type: 'saved', at }, { type: 'saving' }, again)).toEqual(['Saved']);
	});

	it('says that saving fails once, not with every try, and says when it works again', async () => {
		expect(
			await spokenThrough(
				{ type: 'saved', at },
				{ type: 'retrying', tries: 1 },
				{ type: 'saving' },
				{ type: 'retrying', tries: 2 },
				{ type: 'saved', at }
			)
		).toEqual(['Saved', 'Not saved, trying again. Your answers are kept on this device.', 'Saved']);
	});

	it('shows the time where there is room, and the bare word on a phone', async () => {
		await page.viewport(650, 666);
		const shown = await render(SaveStatus, { status: { type: 'saved', at } });
		await expect.element(shown.getByText('Saved 10:42')).toBeVisible();
		await page.viewport(360, 640);
		await expect.element(shown.getByText('Saved 10:42')).not.toBeVisible();
	});
});
