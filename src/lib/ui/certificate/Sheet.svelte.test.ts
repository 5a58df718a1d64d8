import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import { fullCourse } from '../../../../tests/fixtures/full-course.ts';
import type { Course, Policy } from '../../course/course.ts';
import Sheet from './Sheet.svelte';
import '../fonts.css';
import '../tokens.css';

const plain = fullCourse();
const given = {
	assessment: 'Exam',
	name: 'Sample Person',
	date: '2026-11-22',
	score: 88,
	renewal: null as string | null,
	code: 'DJ7P-73F7-KXQL'
};
const all: Partial<Policy> = {
	certificateHours: 6.5,
	certificateMonths: 24,
	provider: { name: 'Our shelter', id: 'P-12', approval: 'The very words of the provider.' }
};

async function show(
	change: Partial<typeof given> = {},
	policy: Partial<Policy> = {},
	course: Partial<Course> = {}
) {
	const whole = { ...plain, ...course, policy: { ...plain.policy, ...policy } };
	return render(Sheet, { ...given, ...change, course: whole });
}

const labels = () => [...document.querySelectorAll('dt')].map(({ textContent }) => textContent);

describe('the certificate', () => {
	it('says who did what, when and how well, and that it is no accreditation', async () => {
		await show();
		const sheet = page.getByRole('article', { name: 'Record of completion' });
		await expect.element(sheet.getByRole('heading', { name: 'Sample Person' })).toBeVisible();
		await expect.element(sheet).toMatchTextContent(/completed the course\s+Hindsight,\s+version 1\.0\.0/);
		await expect.element(sheet).toMatchTextContent(/November 22, 2026/);
		await expect.element(sheet).toMatchTextContent(/88 of 100, pass mark 80/);
		await expect.element(sheet).toMatchTextContent(/not an accreditation/);
		await expect.element(sheet.getByText('DJ7P-73F7-KXQL')).toBeVisible();
	});

	it('has hours, a renewal date and a provider only when they are configured', async () => {
		const { unmount } = await show();
		expect(labels()).toEqual(['Passed on', 'Score', 'Code to check it by']);
		expect(document.querySelector('.provider')).toBeNull();
		await unmount();
		await show({ renewal: '2028-11-22' }, all);
		expect(labels()).toEqual(['Passed on', 'Score', 'Hours', 'Renew by', 'Code to check it by']);
		const sheet = page.getByRole('article');
		await expect.element(sheet).toMatchTextContent(/Renew by\s+November 22, 2028/);
		await expect.element(sheet).toMatchTextContent(/Our shelter, P-12\s+The very words of the provider\./);
	});

	it('says when nobody kept the date', async () => {
		await show({ date: '' });
		await expect.element(page.getByText('not kept')).toBeVisible();
	});

	const objective =
		'tell a normal sleep twitch from a possible sleep disorder or seizure, and say how soon to act';
	const objectives = (count: number) =>
		Object.fromEntries(Array.from({ length: count }, (_, n) => [`LO${n + 1}`, `${objective} ${n + 1}`]));

	it.each([
		[1, 'Li'],
		[4, 'Sample Person'],
		[8, 'محمد عبد الرحمن الخوارزمي'],
		[12, 'Wolfeschlegelsteinhausenbergerdorff-Papadopoulos'],
		[
			24,
			'Maria Anna Fernández-Hernández de la Cruz y Papadopoulos-Wolfeschlegelsteinhausenbergerdorff, the Third'
		]
	])('holds %d objectives and the name "%s" without cutting or covering any of it', async (count, name) => {
		await page.viewport(1280, 900);
		const subtitle =
			'Read a dog’s kick, from the first twitch in sleep to the call to the vet, and every stage';
		await show({ name, renewal: '2028-11-22' }, all, { subtitle, objectives: objectives(count) });
		await document.fonts.ready;
		const sheet = document.querySelector('.sheet')!;
		const box = (selector: string) => sheet.querySelector(selector)!.getBoundingClientRect();
		expect(sheet.scrollHeight).toBeLessThanOrEqual(sheet.clientHeight);
		expect(sheet.scrollWidth).toBeLessThanOrEqual(sheet.clientWidth);
		expect(box('ul').bottom).toBeLessThan(box('footer').top);
		expect(sheet.querySelectorAll('li')).toHaveLength(count);
		expect(box('h2').bottom).toBeLessThan(box('.did').top + 1);
	});

	it('breaks no accessibility rule, wide and narrow', async () => {
		for (const width of [1280, 360]) {
			await page.viewport(width, 640);
			const { container, unmount } = await show({ renewal: '2028-11-22' }, all);
			expect(await brokenRules(container)).toEqual([]);
			await unmount();
		}
	});
});
