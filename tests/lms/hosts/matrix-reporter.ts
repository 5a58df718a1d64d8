// Prints what became of the tests of the matrix: a row a host, a column a story, and below it why one failed.

import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { hosts } from './host-list.ts';
import { stories, type Story } from './matrix.ts';

const columns = Object.keys(stories) as Story[];
/** Worst last: a cell shows the worst of its tests. */
const verdicts = ['-', 'pass', 'FAIL'] as const;
type Verdict = (typeof verdicts)[number];

export default class MatrixReporter implements Reporter {
	readonly #rows = new Map<string, Partial<Record<Story, Verdict>>>(hosts.map(({ name }) => [name, {}]));
	readonly #reasons: string[] = [];

	onBegin(_config: FullConfig, suite: Suite) {
		const tests = suite.allTests();
		const names = new Set(tests.map((test) => placeOf(test).host));
		for (const name of names) this.#rows.set(name, this.#rows.get(name) ?? {});
		console.log(`${tests.length} stories at ${names.size} hosts. This takes some minutes.\n`);
	}

	onTestEnd(test: TestCase, result: TestResult) {
		const { host, told } = placeOf(test);
		const verdict =
			result.status === 'skipped' ? '-' : result.status === test.expectedStatus ? 'pass' : 'FAIL';
		const row = this.#rows.get(host) ?? {};
		for (const story of told) {
			const before = row[story] ?? '-';
			row[story] = verdicts.indexOf(verdict) > verdicts.indexOf(before) ? verdict : before;
		}
		this.#rows.set(host, row);
		const names = told.map((story) => stories[story]).join(' and ');
		if (verdict === 'FAIL') this.#reasons.push(`${host}, ${names}: ${reasonOf(result)}`);
	}

	onError({ message = '' }: { message?: string }) {
		this.#reasons.push(plain(message));
	}

	onEnd() {
		const rows = [...this.#rows].filter(([, row]) => Object.keys(row).length > 0);
		const width = Math.max(4, ...rows.map(([name]) => name.length));
		const line = (first: string, cells: string[]) =>
			console.log([first.padEnd(width), ...cells].join('  ').trimEnd());
		line(
			'host',
			columns.map((story) => stories[story])
		);
		for (const [name, row] of rows)
			line(
				name,
				columns.map((story) => (row[story] ?? '-').padEnd(stories[story].length))
			);
		const failed = this.#reasons.length;
		console.log(failed === 0 ? '\nAll passed.' : `\nFailed: ${failed}`);
		for (const reason of this.#reasons) console.log(`  ${reason}`);
	}

	printsToStdio() {
		return true;
	}
}

function placeOf({ annotations, title }: TestCase): { host: string; told: Story[] } {
	const said = (type: string) =>
		annotations.flatMap((one) => (one.type === type ? (one.description ?? []) : []));
	return { host: said('host')[0] ?? title, told: said('story') as Story[] };
}

const plain = (text: string) =>
	text
		.replace(/\u001b\[[0-9;]*m/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** What went wrong and where, on one line. */
function reasonOf({ errors, status }: TestResult): string {
	const [error] = errors;
	const place = error?.location
		? ` (${error.location.file.replace(/^.*[\\/]/, '')}:${error.location.line})`
		: '';
	return (plain(error?.message ?? status).slice(0, 160) || status) + place;
}
