// The server edition as it is built from the sources as they stand: that of `npm run build` when it is fresh, else one
// that is made here, once for all who ask and until a source changes.

import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildVersion, root } from '../../src/build/project.ts';
import { copyProject } from './project-copy.ts';

const cache = join(root, 'node_modules/.cache/hindsight-server');
const lock = `${cache}.lock`;
/** Longer than any build: whoever holds the lock is gone. */
const GONE = 15 * 60_000;

function isFresh(folder: string, version: string): boolean {
	const file = join(folder, 'client/_app/version.json');
	return (
		existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version === version
	);
}

/** @returns the folder that adapter-node wrote; takes about a minute after a change */
export async function builtServer(): Promise<string> {
	const version = buildVersion();
	const kept = () => [join(root, 'build/server'), cache].find((folder) => isFresh(folder, version));
	for (;;) {
		const found = kept();
		if (found) return found;
		if (takeLock()) break;
		await pause(500);
	}
	const copy = copyProject();
	try {
		const made = copy.buildServer();
		// Whole or not at all, should this be stopped in the middle.
		const whole = `${cache}.new`;
		for (const folder of [whole, cache]) rmSync(folder, { recursive: true, force: true });
		cpSync(made, whole, { recursive: true });
		renameSync(whole, cache);
		return cache;
	} finally {
		copy.remove();
		rmSync(lock, { recursive: true, force: true });
	}
}

function takeLock(): boolean {
	mkdirSync(join(cache, '..'), { recursive: true });
	try {
		mkdirSync(lock);
		return true;
	} catch {
		const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
		if (since !== undefined && Date.now() - since > GONE) rmSync(lock, { recursive: true, force: true });
		return false;
	}
}
