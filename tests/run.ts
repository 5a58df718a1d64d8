// npm test: every check in turn, then the ten slowest tests and one closing line. Stops at once without a browser.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/build/project.ts';
import { ensureChromium } from './chromium.ts';

interface Result {
	name: string;
	milliseconds: number;
	passed: boolean;
}

const reports = join(root, 'test-results');
const results: Result[] = [];

try {
	process.env.CHROMIUM_PATH = ensureChromium();
} catch (error) {
	console.error((error as Error).message);
	process.exit(1);
}
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

step('content: npm run check', ['node', 'src/cli/check.ts']);
step('editor schema is fresh: npm run schema', ['node', 'src/cli/schema.ts', '--check']);
step('lint: eslint', ['eslint', '.']);
step('format: prettier', ['prettier', '--check', '--log-level', 'warn', '.']);
step('types: svelte-kit sync', ['svelte-kit', 'sync']);
step('types: svelte-check', [
	'svelte-check',
	'--tsconfig',
	'./tsconfig.json',
	'--fail-on-warnings',
	'--output',
	'human'
]);
step('unused code: knip', ['knip']);

// Tests of the server as it is built would each wait for a build of their own.
step('build: server edition', ['node', 'src/cli/build.ts', 'server']);

const vitestReport = join(reports, 'vitest.json');
step('unit and component tests: vitest', [
	'vitest',
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${vitestReport}`
]);
results.push(...fromVitest(vitestReport));

step('build: packages', ['node', 'src/cli/package.ts']);
step('build: packages without the exam', [
	'node',
	'src/cli/package.ts',
	'--exam',
	'lms',
	'--only',
	'scorm12'
]);

const playwrightReport = join(reports, 'playwright.json');
process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = playwrightReport;
step('end to end: playwright', ['playwright', 'test', '--reporter=list,json']);
results.push(...fromPlaywright(playwrightReport));

const slowest = [...results].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 10);
console.log('\nThe ten slowest:');
for (const { name, milliseconds } of slowest)
	console.log(`${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${name}`);
const failed = results.filter((result) => !result.passed);
if (failed.length > 0) console.log('\nFailed:');
for (const { name } of failed) console.log(`  ${name}`);
console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);

/** Runs one command of this project and counts it as a test of its own. */
function step(name: string, [command, ...args]: string[]) {
	console.log(`\n== ${name}`);
	const before = performance.now();
	const ended = spawnSync(command!, args, { cwd: root, stdio: 'inherit', env: { ...process.env, CI: '1' } });
	if (ended.error) console.error(ended.error.message);
	results.push({ name, milliseconds: performance.now() - before, passed: ended.status === 0 });
}

interface VitestReport {
	testResults: {
		name: string;
		assertionResults: { fullName: string; duration?: number; status: string }[];
	}[];
}

function fromVitest(file: string): Result[] {
	if (!existsSync(file)) return [];
	const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
	return report.testResults.flatMap(({ name, assertionResults }) =>
		assertionResults.map((test) => ({
			name: `${name.slice(root.length)}: ${test.fullName}`,
			milliseconds: test.duration ?? 0,
			passed: test.status === 'passed'
		}))
	);
}

interface Suite {
	title: string;
	suites?: Suite[];
	specs?: { title: string; ok: boolean; tests: { results: { duration: number; status: string }[] }[] }[];
}

function fromPlaywright(file: string): Result[] {
	if (!existsSync(file)) return [];
	const walk = (suite: Suite, path: string): Result[] => [
		...(suite.specs ?? []).map((spec) => ({
			name: `${path}: ${spec.title}`,
			milliseconds: Math.max(
				0,
				...spec.tests.flatMap(({ results }) => results.map(({ duration }) => duration))
			),
			passed: spec.ok && spec.tests.every(({ results }) => results.at(-1)?.status === 'passed')
		})),
		...(suite.suites ?? []).flatMap((inner) => walk(inner, `${path} ${inner.title}`.trim()))
	];
	return (JSON.parse(readFileSync(file, 'utf8')) as { suites: Suite[] }).suites.flatMap((suite) =>
		walk(suite, suite.title)
	);
}
