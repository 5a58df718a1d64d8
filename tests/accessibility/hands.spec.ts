// One question of every kind, by mouse, by touch and by keys alone, on a phone and in the frame of an LMS: checked too
// early, wrong, partly right and right. What is said is read from the accessibility tree.

import type { Locator, Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { root } from '../../src/build/project.ts';
import { emptyResponse, grade, type Outcome } from '../../src/lib/quiz/grade.ts';
import type { IncompleteReason, Item } from '../../src/lib/quiz/items.ts';
import { kinds } from '../../src/lib/quiz/kinds.ts';
import { sampleResponses } from '../../src/lib/quiz/samples.ts';
import { brokenIn, sizes } from '../support/accessibility.ts';
import { answer, type Wish } from '../support/answer.ts';
import { items, w } from '../support/course.ts';
import { fingers, type By } from '../support/fingers.ts';
import { fill } from '../support/hands.ts';
import { spoken } from '../support/spoken.ts';
import { expect, test as base } from '../support/test.ts';

const test = base.extend<object, { dev: string }>({
	dev: [
		async ({}, use, { parallelIndex }) => {
			const script = join(root, 'tests/support/dev-server.ts');
			const server = spawn(process.execPath, [script, `hands-${parallelIndex}`], {
				stdio: ['pipe', 'pipe', 'inherit']
			});
			const address = await new Promise<string>((resolve, reject) => {
				createInterface(server.stdout).on('line', (line) => line.startsWith('http') && resolve(line));
				server.once('exit', (code) => reject(new Error(`The development server ended with ${code}.`)));
			});
			await use(address);
			server.stdin.end();
			await new Promise((ended) => server.once('exit', ended));
		},
		{ scope: 'worker', timeout: 60_000 }
	]
});

const [phone, frame] = sizes;
const outcomes: Record<Wish, Outcome> = { right: 'correct', wrong: 'not-yet', partly: 'partly' };

/** The item of a kind that shows most: one that can be partly right, where there is one. */
function itemOfKind(kind: string): Item {
	const all = [...items.values()].filter(({ prompt }) => prompt.kind === kind && !prompt.asks);
	const item = all.find((one) => sampleResponses(one).partly) ?? all[0];
	if (!item) throw new Error(`The course has no ${kind} to try.`);
	return item;
}

/** The item that asks most besides its own question. */
function itemAskingUrgency(): Item {
	const all = [...items.values()].filter(({ prompt }) => prompt.asks);
	const item = all.find(({ prompt }) => prompt.asks?.confidence) ?? all[0];
	if (!item) throw new Error('The course has no item that asks how urgent it is.');
	return item;
}
const asked: [name: string, item: () => Item][] = [
	...Object.keys(kinds).map((kind): [string, () => Item] => [`a ${kind}`, () => itemOfKind(kind)]),
	['a question of urgency', itemAskingUrgency]
];

/** Why nothing at all cannot be judged. */
function tooEarly({ prompt, key }: Item): IncompleteReason {
	const judged = grade(key, emptyResponse(prompt));
	if (judged.type !== 'incomplete') throw new Error(`"${prompt.id}" is judged unanswered.`);
	return judged.reason;
}

async function open(page: Page, dev: string, { prompt }: Item): Promise<Locator> {
	await page.goto(`${dev}dev/items?item=${prompt.id}&try`);
	const card = page.locator('.card');
	await card.waitFor();
	return card;
}

const check = (card: Locator) => card.locator('.actions button').first();

/** Checked too early: the problem belongs to what is asked, and the focus is where the answer is missing. */
async function isAskedFor(
	page: Page,
	card: Locator,
	{ prompt }: Item,
	reason: IncompleteReason,
	asked: string
) {
	const problem = w.question.problem[reason];
	const group = async () => (await spoken(page)).find(({ role, name }) => role === 'group' && name === asked);
	await expect
		.poll(async () => (await group())?.description)
		.toContain(`${w.question.error} ${typeof problem === 'string' ? problem : problem[prompt.kind]}`);
	await expect(card.getByRole('group', { name: asked, exact: true }).locator(':focus')).toHaveCount(1);
	const here = (await spoken(page)).filter(({ focused, role }) => focused && role !== 'RootWebArea');
	expect(here.map(({ name }) => name)).not.toContain('');
	expect(here).toHaveLength(1);
	await expect(card).not.toHaveAttribute('data-outcome');
}

/** The question is answered, and what it asks besides is not: each is asked for in turn. */
async function isAskedBesides(page: Page, card: Locator, item: Item, by: By) {
	const { triage, ...own } = sampleResponses(item).right;
	const { press } = fingers[by];
	await fill(card, item, own, fingers[by]);
	await press(check(card));
	await isAskedFor(page, card, item, 'no-urgency', w.question.triage.urgency);
	if (!triage?.confidence || !triage.urgency) return;
	await fill(card, item, { ...own, triage: { urgency: triage.urgency } }, fingers[by]);
	await press(check(card));
	await isAskedFor(page, card, item, 'no-confidence', w.question.triage.confidence);
}

/** Judged: the word stands in the card and is announced, and the focus has stayed. */
async function isSaid(page: Page, card: Locator, outcome: Outcome) {
	await expect(card).toHaveAttribute('data-outcome', outcome);
	// Where each row is judged alone, its tag says it without a full stop.
	const word = w.question.outcome[outcome].replace('.', '');
	await expect
		.poll(async () => (await spoken(page)).filter(({ role }) => role === 'status').map(({ text }) => text))
		.toContainEqual(expect.stringMatching(new RegExp(`^${word}\\.`)));
	const shown = (await spoken(page)).filter(({ role, name }) => role === 'StaticText' && name.includes(word));
	expect(shown.length, 'in the status and in the card').toBeGreaterThan(1);
	await expect(check(card)).toBeFocused();
}

for (const by of ['mouse', 'touch', 'keys'] satisfies By[])
	test.describe(`by ${by}`, () => {
		test.use({ hasTouch: by === 'touch', contextOptions: { reducedMotion: 'reduce' } });
		for (const [name, itemOf] of asked)
			test(`${name} is answered not at all, wrong, partly and right`, async ({ page, dev }) => {
				const item = itemOf();
				const samples = sampleResponses(item);
				const wishes: Wish[] = samples.partly ? ['wrong', 'partly', 'right'] : ['wrong', 'right'];
				const { press } = fingers[by];
				// To keys a narrow card is the same card.
				for (const size of by === 'keys' ? [phone] : [phone, frame]) {
					await page.setViewportSize(size);
					const card = await open(page, dev, item);
					// States do not depend on who brought them about, nor colours on the size: each is looked at once.
					const clean = async (state: string) => {
						if (by !== 'mouse') return;
						const where = `${state}, ${size.width} px`;
						expect(await brokenIn(page, 'light', '.card'), where).toEqual([]);
						if (size === phone) expect(await brokenIn(page, 'dark', '.card'), where).toEqual([]);
					};
					await clean('unanswered');
					await press(check(card));
					await isAskedFor(page, card, item, tooEarly(item), item.prompt.stem);
					await clean('problem');
					if (item.prompt.asks) await isAskedBesides(page, card, item, by);
					for (const wish of wishes) {
						await answer(page, item, wish, by);
						if (wish === 'right') await clean('answered');
						await press(check(card));
						await isSaid(page, card, outcomes[wish]);
						await clean(wish);
						if (wish !== 'right') await press(check(card));
					}
					// The learner of this page lists what was sent.
					await expect(page.locator('pre')).toContainText('"practised"');
				}
			});
	});
