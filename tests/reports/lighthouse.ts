// npm run report:lighthouse: what Lighthouse says of the built server edition on a phone, as docs/reports/lighthouse.md.
// Not part of npm test: its scores are times. Fails below the aims. Names of pages as arguments look at those alone.

import { chromium } from '@playwright/test';
import lighthouse, { type Flags } from 'lighthouse';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import { openStage, write, type SeenPage } from './stage.ts';

/** Performance, accessibility, best practices, SEO: the least that a page may have. */
const aims = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
type Category = keyof typeof aims;
const categories = Object.keys(aims) as Category[];
/** Of each page; the median counts. */
const RUNS = 3;
const metrics = {
	'first-contentful-paint': 'first content',
	'largest-contentful-paint': 'largest content',
	'total-blocking-time': 'blocked',
	'cumulative-layout-shift': 'shift',
	'total-byte-weight': 'bytes'
};

interface Run {
	scores: Record<Category, number>;
	/** As Lighthouse writes them. */
	metrics: string[];
	/** Audits with less than full marks in a category that is below its aim. */
	faults: string[];
}

const executablePath = ensureChromium();
const stage = await openStage();
const profile = mkdtempSync(join(tmpdir(), 'hindsight-profile-'));
let versions: string[] = [];
const rows: { page: SeenPage; run: Run }[] = [];
const wished = process.argv.slice(2);
const pages = stage.pages.filter(({ name }) => wished.length === 0 || wished.includes(name));

// Each state is made first, so that nothing but Lighthouse is attached to the browser while it measures.
for (const by of ['learner', 'instructor'] as const) {
	const context = await chromium.launchPersistentContext(profile, { executablePath, args: chromiumFlags });
	await (by === 'learner' ? stage.asLearner(context) : stage.asInstructor(context));
	const page = await context.newPage();
	await page.goto(stage.url);
	await page.getByRole('heading', { level: 1 }).waitFor();
	await context.close();
	const { port, stop } = await startBrowser();
	for (const page of pages.filter((one) => one.by === by)) {
		const runs: Run[] = [];
		for (let n = 0; n < RUNS; n += 1) runs.push(await measure(stage.url + page.path, port));
		const run = runs.toSorted((a, b) => a.scores.performance - b.scores.performance)[RUNS >> 1]!;
		console.log(`${page.name}: ${categories.map((name) => run.scores[name]).join(', ')}`);
		for (const fault of run.faults) console.log(`  ${fault}`);
		rows.push({ page, run });
	}
	await stop();
}
await stage.close();
rmSync(profile, { recursive: true, force: true });

const missed = rows.flatMap(({ page, run }) =>
	categories.filter((name) => run.scores[name] < aims[name]).map((name) => `${page.name}: ${name}`)
);
if (wished.length === 0) write('lighthouse.md', versions, text());
if (missed.length > 0) console.error(`Below the aim: ${missed.join('; ')}.`);
process.exit(missed.length > 0 ? 1 : 0);

/** A browser with the profile of whoever was made ready. */
async function startBrowser() {
	const portFile = join(profile, 'DevToolsActivePort');
	rmSync(portFile, { force: true });
	const child = spawn(
		executablePath,
		[
			...chromiumFlags,
			'--headless',
			'--remote-debugging-port=0',
			`--user-data-dir=${profile}`,
			'about:blank'
		],
		{ stdio: 'ignore' }
	);
	const ended = new Promise((resolve) => child.once('exit', resolve));
	for (
		let waited = 0;
		!existsSync(portFile) || !readFileSync(portFile, 'utf8').includes('\n');
		waited += 100
	) {
		if (waited > 30_000) throw new Error('Chromium did not open its port.');
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return {
		port: Number.parseInt(readFileSync(portFile, 'utf8')),
		async stop() {
			child.kill();
			await ended;
		}
	};
}

async function measure(url: string, port: number): Promise<Run> {
	const flags: Flags = { port, onlyCategories: categories, logLevel: 'error', locale: 'en-US' };
	const result = await lighthouse(url, flags);
	if (!result) throw new Error(`Lighthouse said nothing of ${url}.`);
	const { lhr } = result;
	if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
	const browser = /(?:Headless)?(Chrome)\/(\d+)/.exec(lhr.environment.hostUserAgent)!;
	versions = [`Lighthouse ${lhr.lighthouseVersion}`, `Chromium ${browser[2]}`];
	const scores = Object.fromEntries(
		categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)])
	) as Record<Category, number>;
	const faults = categories
		.filter((name) => scores[name] < aims[name])
		.flatMap((name) =>
			lhr.categories[name]!.auditRefs.map(({ id, weight }) => ({ weight, audit: lhr.audits[id]! }))
				.filter(({ weight, audit }) => weight > 0 && (audit.score ?? 1) < 1)
				.map(({ audit }) => `${name}: ${audit.title} (${audit.displayValue ?? audit.score})`)
		);
	return {
		scores,
		faults,
		metrics: Object.keys(metrics).map(
			(id) => lhr.audits[id]?.displayValue?.replace('Total size was ', '') ?? ''
		)
	};
}

function text(): string {
	const table = (head: string[], lines: string[][]) =>
		[head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
	return `# Lighthouse

{made} Written by \`npm run report:lighthouse\`.

A phone as Lighthouse simulates it (a slow 4G network, a processor four times slower), nothing cached, the median of
${RUNS} runs. The aims are ${aims.performance} in performance and 100 in the others; the script fails below them. Times
depend on the machine it was run on.

${table(
	['page', ...categories],
	rows.map(({ page, run }) => [page.name, ...categories.map((name) => String(run.scores[name]))])
)}

${table(
	['page', ...Object.values(metrics)],
	rows.map(({ page, run }) => [page.name, ...run.metrics])
)}
`;
}
