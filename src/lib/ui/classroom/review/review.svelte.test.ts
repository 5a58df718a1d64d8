import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../../tests/component/axe.ts';
import AttemptTimeline from '../../chart/AttemptTimeline.svelte';
import MasteryGrid from '../../chart/MasteryGrid.svelte';
import ScoreHistogram from '../../chart/ScoreHistogram.svelte';
import StackedBars from '../../chart/StackedBars.svelte';
import { reviewWords as w } from '../words.en.ts';
import '../../fonts.css';
import '../../tokens.css';
import FlagList from './FlagList.svelte';
import LiveLine from './LiveLine.svelte';
import NeedList from './NeedList.svelte';
import type { NeedReason } from './reason-text.ts';

const need = (name: string, reason: NeedReason, email: string | null = null) => ({
	learner: { id: name, name, email },
	reason
});
const stuck: NeedReason = { kind: 'stuck', title: 'A dog’s night', days: 9, visits: 4 };
const failed: NeedReason = { kind: 'failed', title: 'Asleep', times: 2, percent: 61, idea: null };
const hrefOf = ({ id }: { id: string }) => `/learners/${id}`;

describe('who needs me', () => {
	it('has a reason and one action for each, by e-mail only where there is one', async () => {
		await render(NeedList, {
			of: 24,
			hrefOf,
			needs: [need('Li', failed), need('Brandt', stuck, 'b@example.org'), need('Haas', stuck)]
		});
		await expect.element(page.getByText('3 of 24. The rest are moving or done.')).toBeVisible();
		const [li, brandt, haas] = page.getByRole('listitem').all();
		await expect
			.element(li!.getByRole('link', { name: 'Open attempts (Li)' }))
			.toHaveAttribute('href', '/learners/Li#attempts');
		await expect
			.element(brandt!.getByRole('link', { name: 'Write (Brandt)' }))
			.toHaveAttribute('href', 'mailto:b%40example.org');
		await expect
			.element(haas!.getByRole('link', { name: 'Open (Haas)' }))
			.toHaveAttribute('href', '/learners/Haas');
		expect(await brokenRules(document.body)).toEqual([]);
	});

	it('folds a long list and still holds everybody', async () => {
		const needs = Array.from({ length: 12 }, (_, index) => need(`L${index}`, stuck));
		await render(NeedList, { needs, of: 30, hrefOf });
		await page.getByText('6 more').click();
		expect(page.getByRole('listitem').all()).toHaveLength(12);
	});

	it('shows a name as it is, whatever stands in it', async () => {
		await render(NeedList, { needs: [need('<img src=x onerror=alert(1)>', stuck)], of: 1, hrefOf });
		expect(document.querySelector('img')).toBeNull();
		await expect
			.element(page.getByRole('link', { name: '<img src=x onerror=alert(1)>' }).first())
			.toBeVisible();
	});
});

describe('the charts of a class', () => {
	const words = { ...w.mastery, corner: w.mastery.learner, foot: w.mastery.shownOf };

	it('tell what they show in words and in a table', async () => {
		const columns = [{ id: 'LO1', name: 'Why it kicks', text: 'tell it', shown: 1, tried: 2 }];
		await render(MasteryGrid, {
			...{ finding: 'Why it kicks is the weakest.', columns, words, hrefOf, weak: 1 },
			rows: [
				{ learner: { id: 'a', name: 'Li' }, steps: ['partly'] },
				{ learner: { id: 'b', name: 'Brandt' }, steps: ['shown'] }
			]
		});
		const grid = page.getByRole('table', { name: 'Why it kicks is the weakest.' });
		await expect.element(grid.getByRole('row', { name: 'Li Partly' })).toBeVisible();
		await expect.element(grid.getByRole('row', { name: 'Shown, of tried 1 of 2' })).toBeVisible();
		expect(await brokenRules(document.body)).toEqual([]);
	});

	it('count every learner once', async () => {
		await render(StackedBars, {
			...{ finding: 'Half are there.', parts: ['Passed', 'In progress', 'Not started'], format: w.count },
			...{
				bars: [{ label: '1 Look first', counts: [2, 0, 3] }],
				words: { table: 'As a table', row: 'Module' }
			}
		});
		await page.getByText('As a table').click();
		await expect.element(page.getByRole('row', { name: '1 Look first 2 0 3' })).toBeVisible();
		expect(await brokenRules(document.body)).toEqual([]);
	});

	it('put a score into its ten percent, and 100 into the last', async () => {
		await render(ScoreHistogram, {
			...{ finding: '2 of 4 passed.', scores: [0, 79, 80, 100], passMark: 80, format: w.count },
			words: { table: 'As a table', ...w.learners.histogram }
		});
		await page.getByText('As a table').click();
		for (const row of ['0 to 9% 1', '70 to 79% 1', '80 to 89% 1', '90 to 100% 1', '10 to 19% 0'])
			await expect.element(page.getByRole('row', { name: row, exact: true })).toBeVisible();
		expect(await brokenRules(document.body)).toEqual([]);
	});

	it('show a gap between answers, also of an attempt that still runs', async () => {
		await render(AttemptTimeline, {
			finding: 'Two attempts.',
			attempts: [
				{
					id: 'a',
					label: 'Asleep, attempt 1',
					startedAt: 0,
					submittedAt: 900_000,
					answers: [60_000, 840_000]
				},
				{ id: 'b', label: 'Asleep, attempt 2', startedAt: 0, submittedAt: null, answers: [] }
			],
			words: { ...w.learner.timeline, table: 'As a table', minutes: w.learner.minutesOf }
		});
		await page.getByText('As a table').click();
		await expect.element(page.getByRole('row', { name: 'Asleep, attempt 1 2 13 min' })).toBeVisible();
		await expect.element(page.getByRole('row', { name: 'Asleep, attempt 2 0' })).toBeVisible();
		expect(await brokenRules(document.body)).toEqual([]);
	});
});

describe('questions to look at', () => {
	it('say what speaks against each, and why nothing is said of others', async () => {
		await render(FlagList, {
			...{ few: 31, enough: 20, asked: 40, hrefOf: (item: string) => `/questions/${item}` },
			flags: [
				{
					item: 'x',
					stem: 'Who scratched?',
					n: 23,
					fault: { kind: 'unused', part: 'Only males.', chosen: 0 }
				}
			]
		});
		await expect.element(page.getByText('Nobody chose “Only males”, n = 23')).toBeVisible();
		await expect
			.element(page.getByText('31 questions have fewer than 20 first attempts: too few to say.'))
			.toBeVisible();
		expect(await brokenRules(document.body)).toEqual([]);
	});

	it('are not said to be good while none has enough answers', async () => {
		await render(FlagList, { flags: [], few: 5, asked: 5, enough: 20, hrefOf: String });
		expect(page.getByText(w.questions.none).all()).toHaveLength(0);
	});
});

describe('news of a class', () => {
	class Source extends EventTarget {
		static open: Source[] = [];
		static readonly CLOSED = 2;
		readyState = 1;
		onopen?: () => void;
		onerror?: () => void;
		constructor() {
			super();
			Source.open.push(this);
		}
		close() {
			this.readyState = 2;
		}
	}
	afterEach(() => {
		vi.unstubAllGlobals();
		Source.open = [];
	});

	it('ask for the page anew, and tell only a change of who needs help', async () => {
		vi.stubGlobal('EventSource', Source);
		const onnews = vi.fn();
		const needs = [need('Li', stuck)];
		const { rerender } = await render(LiveLine, { href: '/api/live', needs, onnews });
		const [source] = Source.open;
		source!.dispatchEvent(new Event('changed'));
		expect(onnews).toHaveBeenCalledTimes(1);
		await rerender({ needs: [...needs] });
		const spoken = () => document.querySelector('[aria-live]')?.textContent;
		expect(spoken()).toBe('');
		await rerender({ needs: [...needs, need('Haas', stuck)] });
		await expect.poll(spoken).toBe('Who needs me: now 2 learners.');
		expect(Source.open).toHaveLength(1);
	});

	it('say when the line is down, and ask anew when it is back', async () => {
		vi.stubGlobal('EventSource', Source);
		const onnews = vi.fn();
		const { unmount } = await render(LiveLine, { href: '/api/live', needs: [], onnews });
		const [source] = Source.open;
		source!.onopen!();
		expect(onnews).not.toHaveBeenCalled();
		source!.onerror!();
		await expect.element(page.getByText(/The line to the server is down since/)).toBeVisible();
		source!.onopen!();
		await expect.poll(() => document.querySelector('.lost')).toBeNull();
		expect(onnews).toHaveBeenCalledTimes(1);
		source!.readyState = Source.CLOSED;
		source!.onerror!();
		await expect.element(page.getByText(w.live.ended)).toBeVisible();
		await unmount();
		expect(source!.readyState).toBe(2);
	});
});
