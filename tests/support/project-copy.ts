// A copy of the project with other content, built by itself: for what can only be seen in a whole build.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/build/project.ts';

export interface ProjectCopy {
	folder: string;
	/** Replaces the text of one file. */
	change(path: string, change: (text: string) => string): void;
	/** Builds the server edition; the folder that adapter-node wrote. */
	buildServer(): string;
	remove(): void;
}

const needed = [
	'lessons',
	'quizzes',
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

export function copyProject(): ProjectCopy {
	const folder = mkdtempSync(join(tmpdir(), 'hindsight-copy-'));
	for (const name of needed) cpSync(join(root, name), join(folder, name), { recursive: true });
	// What the configuration of the build asks of the tests.
	cpSync(join(root, 'tests/chromium.ts'), join(folder, 'tests/chromium.ts'));
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	return {
		folder,
		change(path, change) {
			const file = join(folder, path);
			writeFileSync(file, change(readFileSync(file, 'utf8')));
		},
		buildServer() {
			// Without what a test runner says of itself.
			const { VITEST: _, VITE_USER_NODE_ENV: __, NODE_ENV: ___, ...env } = process.env;
			const made = spawnSync(process.execPath, ['src/cli/build.ts', 'server'], {
				cwd: folder,
				env,
				encoding: 'utf8',
				maxBuffer: 2 ** 26
			});
			if (made.status !== 0)
				throw new Error(`The build failed: ${(made.stderr || made.stdout).slice(-4000)}`);
			return join(folder, 'build/server');
		},
		remove: () => rmSync(folder, { recursive: true, force: true })
	};
}
