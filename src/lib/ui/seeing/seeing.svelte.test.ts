import { page, userEvent } from 'vitest/browser';
import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import { link } from '../link.ts';
import type { SeeingClips, SeeingData, Walk } from '../../course/seeing.ts';
import '../fonts.css';
import '../tokens.css';
import ClipDialog from './ClipDialog.svelte';
import Finder from './Finder.svelte';
import Path from './Path.svelte';
import { seeingWords } from './words.ts';

const w = seeingWords();
const base = { likely: 'Something', clip: 'trot', lesson: '/lessons/first', sources: ['study'], rule: false };
const data: SeeingData = {
	rows: [
		{ ...base, id: 'rake', see: 'It rakes the ground.', do: 'Let it finish.', urgency: 'green' },
		{
			...{ ...base, id: 'hold', see: 'A hind leg is held up.', do: 'Carry it.', urgency: 'orange' },
			rises: { if: 'it bleeds', urgency: 'red' }
		},
		{ ...base, id: 'fit', see: 'It jerks in a seizure.', do: 'Call now.', urgency: 'red', clip: 'seizure' }
	],
	questions: {
		legs: {
			ask: 'Which legs?',
			none: '/lessons/first#legs',
			answers: [
				{ id: 'one', text: 'One', rows: ['hold'] },
				{ id: 'both', text: 'Both', rows: ['rake'] }
			]
		}
	},
	unlisted: 'Not sure? Call today.',
	sources: [
		{
			...{ key: 'study', authors: null, year: 2020, title: 'A study', where: 'A journal', doi: null },
			...{ strength: 'B', checked: '2026-01-01', note: null }
		}
	],
	lessons: { '/lessons/first': 'The first', '/lessons/first#legs': 'The first' },
	words: { means: { limping: ['held'] }, skip: ['a', 'in', 'is', 'it', 'the'] }
};
const still = {
	alt: 'A dog.',
	caption: 'A dog moves.',
	describe: ['The dog moves.'],
	src: 'data:image/svg+xml,<svg/>'
};
const clips: SeeingClips = {
	trot: { ...still, motion: 'trot' },
	seizure: { ...still, motion: 'seizure', warns: true }
};
const onplay = vi.fn();
const at = (steps: readonly string[]) => `#step.${steps.join('.')}`;
const asked: Walk = { taken: [], asks: { ...data.questions.legs!, id: 'legs' }, end: null, steps: [] };
const ended = (end: NonNullable<Walk['end']>): Walk => ({
	...{ taken: [{ ask: 'Which legs?', said: 'One', before: [] }], asks: null, end, steps: ['one'] }
});
const seen = () => [...document.querySelectorAll('tbody th')].map(({ textContent }) => textContent);

it('asks one question whose answers are addresses, one of them for when none fits', async () => {
	const { container } = await render(Path, { data, clips, walk: asked, left: 2, rows: [], at, onplay });
	await expect.element(page.getByRole('heading', { name: 'Which legs?' })).toBeVisible();
	await expect.element(page.getByRole('link', { name: 'Both' })).toHaveAttribute('href', '#step.both');
	await expect
		.element(page.getByRole('link', { name: w.path.noneFits }))
		.toHaveAttribute('href', '#step.none');
	expect(await brokenRules(container)).toEqual([]);
});

it('moves to the heading of what comes next, so that it is read out', async () => {
	const view = await render(Path, { data, clips, walk: asked, left: 2, rows: [], at, onplay });
	await view.rerender({ walk: ended({ rows: ['hold'] }), rows: [data.rows[1]!] });
	await expect.element(page.getByRole('heading', { name: w.path.fits(1) })).toHaveFocus();
	await expect.element(page.getByText(w.levels.orange)).toBeVisible();
	await expect.element(page.getByText(w.levels.red)).toBeVisible();
	await expect.element(page.getByText(w.rows.ifSo('it bleeds'))).toBeVisible();
	await expect.element(page.getByRole('link', { name: w.path.back })).toHaveAttribute('href', '#step.');
	expect(await brokenRules(view.container)).toEqual([]);
});

it('says what to do and where to read on when no row fits', async () => {
	const walk = ended({ lesson: '/lessons/first#legs' });
	const { container } = await render(Path, { data, clips, walk, left: 0, rows: [], at, onplay });
	await expect.element(page.getByText('Not sure? Call today.')).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: w.path.place('The first') }))
		.toHaveAttribute('href', link('/lessons/first#legs'));
	expect(await brokenRules(container)).toEqual([]);
});

it('shows every row, the most urgent first, each at an address of its own', async () => {
	const { container } = await render(Finder, { data, clips, here: '', onplay });
	expect(seen()).toEqual(['It jerks in a seizure.', 'A hind leg is held up.', 'It rakes the ground.']);
	await expect.element(page.getByRole('table')).toBeVisible();
	await expect.element(page.getByRole('rowheader', { name: 'It rakes the ground.' })).toBeVisible();
	expect([...document.querySelectorAll('tbody tr')].map(({ id }) => id)).toEqual(['fit', 'hold', 'rake']);
	expect(await brokenRules(container)).toEqual([]);
});

it('finds a row by a misspelt word, says so, and by a word that stands for another', async () => {
	const { container } = await render(Finder, { data, clips, here: '', onplay });
	const field = page.getByRole('searchbox', { name: w.rows.search });
	await field.fill('groudn');
	await expect.element(page.getByRole('status')).toHaveTextContent(w.rows.found(1, 3));
	expect(seen()).toEqual(['It rakes the ground.']);
	await expect.element(page.getByText(w.rows.guessed('groudn', 'ground'))).toBeVisible();
	await field.fill('limping');
	await expect.element(page.getByRole('rowheader')).toHaveTextContent('A hind leg is held up.');
	expect(seen()).toHaveLength(1);
	expect(await brokenRules(container)).toEqual([]);
});

it('keeps the rows of a colour, and those that can rise to it', async () => {
	await render(Finder, { data, clips, here: '', onplay });
	await page.getByRole('radio', { name: w.colours.red }).click();
	expect(seen()).toEqual(['It jerks in a seizure.', 'A hind leg is held up.']);
	await page.getByRole('radio', { name: w.colours.yellow }).click();
	await expect.element(page.getByRole('status')).toHaveTextContent(w.rows.nothing);
	await page.getByRole('button', { name: w.rows.showAll }).click();
	expect(seen()).toHaveLength(3);
});

it('shows a row that is linked to, whatever was looked for before', async () => {
	const view = await render(Finder, { data, clips, here: '', onplay });
	await page.getByRole('radio', { name: w.colours.red }).click();
	await view.rerender({ here: 'rake' });
	await expect.element(page.getByRole('rowheader', { name: 'It rakes the ground.' })).toBeInViewport();
});

it('shows no picture of a clip that asks first, and plays the clip of its row', async () => {
	await render(Finder, { data, clips, here: '', onplay });
	const button = page.getByRole('button', {
		name: `${w.rows.asksFirst}. ${w.rows.watch('It jerks in a seizure.')}`
	});
	expect(button.element().querySelector('img')).toBeNull();
	await button.click();
	expect(onplay).toHaveBeenCalledWith(data.rows[2]);
});

it('plays over the page, and is closed by Escape', async () => {
	const onclose = vi.fn();
	const { container } = await render(ClipDialog, {
		...{ shown: { clip: clips.trot!, see: 'It trots.', note: 'A note.' }, onclose }
	});
	await expect.element(page.getByRole('dialog', { name: 'It trots.' })).toBeVisible();
	await expect.element(page.getByRole('slider')).toBeVisible();
	expect(await brokenRules(container)).toEqual([]);
	await userEvent.keyboard('{Escape}');
	await vi.waitFor(() => expect(onclose).toHaveBeenCalled());
});
