// npm run build: builds one target (server, lms, web or file) into build/<target>.

import { spawn } from 'node:child_process';
import { build } from 'vite';
import { root } from '../build/project.ts';

type Target = (typeof targets)[number];
const targets = ['server', 'lms', 'web', 'file'] as const;

/** @param target what svelte.config.js switches on */
export async function buildTarget(target: Target, quiet = false): Promise<void> {
	process.env.HINDSIGHT_TARGET = target;
	process.env.NODE_ENV = 'production';
	// Kit works in the current folder.
	process.chdir(root);
	await build({ logLevel: quiet ? 'warn' : 'info' });
}

/**
 * Builds in a process of its own, which gives back the gigabyte that a build takes, and says nothing unless it fails.
 * @throws what the build printed
 */
export async function buildApart(target: Target): Promise<void> {
	const building = spawn(process.execPath, [import.meta.filename, target], { cwd: root });
	let said = '';
	for (const stream of [building.stdout, building.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	const code = await new Promise((resolve, reject) => building.on('error', reject).on('close', resolve));
	if (code !== 0) throw new Error(`The ${target} edition could not be built.\n${said}`);
}

if (import.meta.main) {
	const target = targets.find((one) => one === (process.argv[2] ?? 'server'));
	if (!target) {
		console.error(`Usage: npm run build [-- ${targets.join(' | ')}]`);
		process.exit(2);
	}
	await buildTarget(target);
}
