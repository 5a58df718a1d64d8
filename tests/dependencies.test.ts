// docs/dependencies.md names every package of package.json with a reason and its licence, and no other.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../src/build/project.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { devDependencies, optionalDependencies, dependencies } = JSON.parse(read('package.json')) as Record<
	'dependencies' | 'devDependencies' | 'optionalDependencies',
	Record<string, string> | undefined
>;
interface Locked {
	license?: string;
	bin?: Record<string, string>;
	os?: unknown;
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).sort();

/** Cells of every row of a table, without its head. */
const rows = read('docs/dependencies.md')
	.split('\n')
	.filter((line) => /^\| [a-z@]/.test(line) && !line.startsWith('| package '))
	.map((line) =>
		line
			.slice(1, -1)
			.split('|')
			.map((cell) => cell.trim())
	);

it('every package has its line, and every line its package', () => {
	expect(rows.map(([name]) => name).sort()).toEqual(names);
	expect(rows.filter((cells) => cells.at(-1) === '')).toEqual([]);
});

it('versions are exact: what was tested is what is installed', () => {
	const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
	expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

it('licences are those that the packages state', () => {
	const differ = rows.flatMap((cells) => {
		const stated = lock.packages[`node_modules/${cells[0]}`]?.license;
		return stated && stated !== cells.at(-2) ? [`${cells[0]}: ${stated}`] : [];
	});
	expect(differ).toEqual([]);
});

// npm 10, which comes with Node 20, takes the commands of a package for another system away again: with a second
// `node` for Windows there is none left on Linux.
it('of packages for one system alone, no two bring the same command', () => {
	const commands = Object.values(lock.packages)
		.filter(({ os }) => os)
		.flatMap(({ bin }) => Object.keys(bin ?? {}));
	expect(commands).toContain('node');
	expect(commands).toEqual([...new Set(commands)]);
});
