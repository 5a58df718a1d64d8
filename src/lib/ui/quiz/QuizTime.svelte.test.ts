import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import '../tokens.css';
import QuizTime from './QuizTime.svelte';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** Minutes and seconds as seconds. */
const at = (minutes: number, seconds = 0) => minutes * 60 + seconds;

it('shows the time beside what was planned and ends nothing where there is no limit', async () => {
	const onend = vi.fn();
	const { container, getByText } = await render(QuizTime, {
		used: at(11, 58),
		about: 12,
		limit: null,
		onend
	});
	await expect.element(getByText('11 of about 12 min')).toBeVisible();
	vi.advanceTimersByTime(at(20) * 1000);
	await expect.element(getByText('31 of about 12 min')).toBeVisible();
	expect(container.querySelector('[role=status]')?.textContent).toBe('');
	expect(onend).not.toHaveBeenCalled();
	expect(await brokenRules(container)).toEqual([]);
});

it('says it five minutes and one minute before a limit, and then ends the attempt once', async () => {
	const onend = vi.fn();
	const { getByRole } = await render(QuizTime, { used: at(4, 58), about: 8, limit: 10, onend });
	await expect.element(getByRole('status')).toHaveTextContent('');
	vi.advanceTimersByTime(3000);
	await expect.element(getByRole('status')).toHaveTextContent('Less than 5 minutes left.');
	vi.advanceTimersByTime(at(4) * 1000);
	await expect.element(getByRole('status')).toHaveTextContent('Less than one minute left.');
	expect(onend).not.toHaveBeenCalled();
	vi.advanceTimersByTime(at(3) * 1000);
	expect(onend).toHaveBeenCalledOnce();
});

it('does not count while the page is hidden, nor the hours of a computer that slept', async () => {
	const onend = vi.fn();
	const { getByText } = await render(QuizTime, { used: at(2), about: 8, limit: 10, onend });
	const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
	vi.advanceTimersByTime(at(30) * 1000);
	hidden.mockReturnValue(false);
	vi.spyOn(performance, 'now').mockReturnValue(performance.now() + at(120) * 1000);
	vi.advanceTimersByTime(1000);
	await expect.element(getByText('2 of 10 min')).toBeVisible();
	expect(onend).not.toHaveBeenCalled();
	vi.restoreAllMocks();
});
