// npm run build: builds one target (server, lms, web or file) into build/<target>.

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

if (import.meta.main) {
	const target = targets.find((one) => one === (process.argv[2] ?? 'server'));
	if (!target) {
		console.error(`Usage: npm run build [-- ${targets.join(' | ')}]`);
		process.exit(2);
	}
	await buildTarget(target);
}
