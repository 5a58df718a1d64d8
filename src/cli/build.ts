// npm run build: builds one target (server, lms or web) into build/<target>.

import { build } from 'vite';
import { root } from '../build/project.ts';

/** @param target what svelte.config.js switches on */
export async function buildTarget(target: 'server' | 'lms' | 'web', quiet = false): Promise<void> {
	process.env.HINDSIGHT_TARGET = target;
	process.env.NODE_ENV = 'production';
	// Kit works in the current folder.
	process.chdir(root);
	await build({ logLevel: quiet ? 'warn' : 'info' });
}

if (import.meta.main) {
	const target = process.argv[2] ?? 'server';
	if (target !== 'server' && target !== 'lms' && target !== 'web') {
		console.error('Usage: npm run build [-- server | lms | web]');
		process.exit(2);
	}
	await buildTarget(target);
}
