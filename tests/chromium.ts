// Finds the Chromium that tests drive. A run without a browser is a failure, so this never answers "none".

import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** Flags that work for root and in a closed network. */
export const chromiumFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Path of an installed Chromium or Chrome: CHROMIUM_PATH, the PATH, then what Playwright itself installed. */
export function findChromium(): string | null {
	const asked = process.env.CHROMIUM_PATH;
	if (asked) return existsSync(asked) ? asked : null;
	for (const folder of (process.env.PATH ?? '').split(delimiter))
		for (const name of names) {
			const file = join(folder, name);
			if (existsSync(file)) return file;
		}
	return null;
}

/** Path of Chromium, or an error with the one command to run. */
export function chromiumPath(): string {
	const found = findChromium();
	if (found) return found;
	throw new Error(noChromium);
}

export const noChromium =
	'The tests need Chromium. Install it with: apt-get install -y chromium (as root), or set CHROMIUM_PATH.';

/** As root on a Debian machine Chromium can simply be installed; otherwise the caller says what to do. */
export function ensureChromium(): string {
	const found = findChromium();
	if (found) return found;
	if (!process.env.CHROMIUM_PATH && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('No Chromium found: installing it with apt-get.');
		execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
		execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
			stdio: 'inherit'
		});
	}
	return chromiumPath();
}
