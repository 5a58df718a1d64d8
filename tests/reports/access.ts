// npm run report:access: how the built server edition stands to whoever sees, points or moves otherwise, in a real
// Chromium, as docs/reports/access.md. Each part measures every page of the stage; what fails is named, and the script
// fails with it.

import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import { drawn } from '../support/accessibility.ts';
import { notes } from './access-notes.ts';
import { narrow, spaced, walk } from './access-measures.ts';
import { openStage, write, type SeenPage } from './stage.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const rules = { 'color-contrast-enhanced': { enabled: true } };

/** Of one page: what was found wrong, and what was looked at. */
interface Found {
	faults: string[];
	seen: string;
}
interface Part {
	name: keyof typeof notes;
	look(page: Page): Promise<Found>;
}

const parts: Part[] = [
	{
		name: 'axe',
		async look(page) {
			const faults = new Set<string>();
			let passes = 0;
			for (const width of [1440, 360])
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.setViewportSize({ width, height: 900 });
					await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
					const result = await runAxe(page);
					passes = Math.max(passes, result.passes);
					for (const fault of result.faults) faults.add(`${width} ${colorScheme}: ${fault}`);
				}
			return { faults: [...faults], seen: `${passes} rules` };
		}
	},
	{ name: 'zoom', look: narrow },
	{ name: 'text-spacing', look: spaced },
	{
		name: 'keyboard',
		async look(page) {
			const { stops, faults } = await walk(page);
			return { faults, seen: `${stops} stops` };
		}
	},
	{
		name: 'reduced-motion',
		async look(page) {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.setViewportSize({ width: 1280, height: 900 });
			await page.reload();
			await ready(page);
			// What comes a moment later is not motion.
			await page.waitForTimeout(4000);
			const before = await page.screenshot();
			await page.waitForTimeout(1500);
			const still = before.equals(await page.screenshot());
			return { faults: still ? [] : ['something moves by itself'], seen: 'two pictures, 1.5 s apart' };
		}
	}
];

const stage = await openStage();
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
const wished = process.argv.slice(2);
const found = new Map<Part, { page: SeenPage; found: Found }[]>(parts.map((part) => [part, []]));
for (const by of ['learner', 'instructor'] as const) {
	const context = await contextOf(browser, by);
	for (const seen of stage.pages.filter((one) => one.by === by)) {
		for (const part of parts.filter(({ name }) => wished.length === 0 || wished.includes(name))) {
			const page = await context.newPage();
			await page.goto(stage.url + seen.path);
			await ready(page);
			const result = await part.look(page);
			found.get(part)!.push({ page: seen, found: result });
			await page.close();
			console.log(`${part.name}, ${seen.name}: ${result.seen}`);
			for (const fault of result.faults) console.log(`  ${fault}`);
		}
	}
}
const made = [`Chromium ${browser.version().split('.')[0]}`, `axe-core ${axe.version}`];
await browser.close();
await stage.close();
const failed = [...found.values()].flat().filter(({ found }) => found.faults.length > 0);
if (wished.length === 0) write('access.md', made, text());
process.exit(failed.length > 0 ? 1 : 0);

async function contextOf(browser: Browser, by: SeenPage['by']): Promise<BrowserContext> {
	const context = await browser.newContext({
		serviceWorkers: 'block',
		viewport: { width: 1280, height: 900 }
	});
	await (by === 'learner' ? stage.asLearner(context) : stage.asInstructor(context));
	return context;
}

/** A class's page keeps a line to the server open, so the network is never idle. */
async function ready(page: Page) {
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(800);
}

async function runAxe(page: Page): Promise<{ passes: number; faults: string[] }> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	await drawn(page);
	return page.evaluate(
		async ([values, rules]) => {
			const { violations, passes } = await window.axe.run(document, {
				runOnly: { type: 'tag', values },
				rules,
				resultTypes: ['violations']
			});
			return {
				passes: passes.length + violations.length,
				faults: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`)
			};
		},
		[tags, rules] as const
	);
}

function text(): string {
	const part = ([{ name }, pages]: [Part, { page: SeenPage; found: Found }[]]) => `## ${notes[name].title}

${notes[name].how}

| page | looked at | wrong |
| --- | --- | --- |
${pages.map(({ page, found }) => `| ${page.name} | ${found.seen} | ${found.faults.map((fault) => fault.replaceAll('|', '/')).join('; ') || 'nothing'} |`).join('\n')}
`;
	return `# Access, measured

{made} Written by \`npm run report:access\`. What it means for WCAG 2.2 stands in
[docs/accessibility.md](../accessibility.md).

${[...found].map(part).join('\n')}`;
}
