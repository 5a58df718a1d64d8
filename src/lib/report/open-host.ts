// Finds who keeps the record in this edition: an LMS, a commit address, or this browser alone.

import type { Course } from '../course/course.ts';
import { browserHost } from './browser-host.ts';
import { findApi, waitForApi } from './discovery.ts';
import type { OpenedClass } from './classroom.ts';
import type { Fold } from './journal.ts';
import type { Host, Notice, Standard } from './port.ts';
import { packageProbe } from './probe.ts';
import type { scorm12Host } from './scorm12.ts';
import type { KeyValue } from './storage.ts';

export interface OpenedHost {
	host: Host;
	/** What the learner must be told about it. */
	notices: Notice[];
	/** Where a class keeps the record. */
	room?: Extract<OpenedClass, { type: 'open' }>;
}

/**
 * @param edition what stands in `<html data-edition>`: `scorm12`, `scorm2004`, `cmi5`, `web` or another
 * @param course what is taken here
 * @param fold how events make a record, and the stamp of this build: a class is told both
 */
export async function openHost(
	edition: string,
	storage: KeyValue,
	course: Course,
	{ fold, version }: { fold: Fold; version: string }
): Promise<OpenedHost> {
	// The one file is never launched by a host, so what speaks to one is left out of it.
	if (__TARGET__ === 'file') return { host: browserHost(), notices: [] };
	if (edition === 'scorm12' || edition === 'scorm2004') return scormHost(edition);
	if (edition === 'cmi5') {
		const opened = await import('./cmi5.ts').catch(() => null);
		const host = opened?.openCmi5(window, course);
		return host ? { host, notices: [] } : noHost('cmi5');
	}
	if (edition === 'web') return webHost(storage);
	if (__TARGET__ === 'server') {
		if (KNOWN.test(document.cookie)) return classHost(storage, fold, version);
		// Signed out: should the class not answer the next one who signs in, the last one's record is not for them.
		storage.remove('hindsight.class');
	}
	return { host: browserHost(), notices: [] };
}

/** The mark of somebody who signed in here: nobody else is asked about. */
const KNOWN = /(?:^|; )hindsight-learner=/;

async function classHost(storage: KeyValue, fold: Fold, version: string): Promise<OpenedHost> {
	const wished = new URLSearchParams(location.search).get('registration');
	const opened = await import('./classroom.ts')
		.then(({ openClass }) => openClass({ storage, fold, version, wished }))
		.catch(() => ({ type: 'away' as const }));
	if (opened.type === 'open') return { host: opened.host, notices: [], room: opened };
	const notices: Notice[] =
		opened.type === 'away'
			? [{ type: 'class-away' }]
			: opened.type === 'signed-out'
				? [{ type: 'signed-out' }]
				: [];
	return { host: browserHost(), notices };
}

const noHost = (standard: Standard | 'cmi5'): { host: Host; notices: Notice[] } => ({
	host: browserHost(),
	notices: [{ type: 'no-host', standard }]
});

async function scormHost(standard: Standard): Promise<{ host: Host; notices: Notice[] }> {
	const [api, makeHost] = await Promise.all([waitForApi(standard, window), hostMaker(standard)]);
	if (!api || !makeHost) return noHost(standard);
	// A field that stands in every package's stamp, and in no page to sign in.
	const options = { probe: packageProbe('./stamp.json', '"passMark"'), isOnline };
	return { host: makeHost(api, options), notices: [] };
}

/**
 * A package speaks one standard and a web folder mostly none, so each is a script of its own. Null when it did not
 * arrive: the record is then kept on this device until the next launch.
 */
async function hostMaker(standard: Standard): Promise<typeof scorm12Host | null> {
	try {
		if (standard === 'scorm12') return (await import('./scorm12.ts')).scorm12Host;
		return (await import('./scorm2004.ts')).scorm2004Host;
	} catch {
		return null;
	}
}

/**
 * The web folder keeps the record in the browser, unless config.json beside it names a commit address: then
 * scorm-again is the run-time in the page, and our client finds it as it finds any LMS.
 */
async function webHost(storage: KeyValue): Promise<{ host: Host; notices: Notice[] }> {
	const browser = { host: browserHost(), notices: [] };
	const config = await readConfig();
	if (__TARGET__ !== 'web' || !config) return browser;
	const { startEndpoint } = await import('./endpoint.ts');
	const learner = config.learner ?? { id: '', name: '' };
	const endpoint = await startEndpoint({ address: config.endpoint, learner, storage });
	const api = endpoint && findApi('scorm12', window);
	const makeHost = await hostMaker('scorm12');
	if (!api || !makeHost) return noHost('scorm12');
	return { host: makeHost(api, { probe: endpoint.probe, isOnline }), notices: [] };
}

const isOnline = () => navigator.onLine;

interface Config {
	endpoint: string;
	learner?: { id: string; name: string };
}

/** config.json when it names a commit address; null for self-study. A missing or broken file is self-study too. */
async function readConfig(): Promise<Config | null> {
	try {
		const response = await fetch('./config.json', { cache: 'no-store' });
		const config: unknown = response.ok ? await response.json() : null;
		const named = config as Partial<Config> | null;
		return typeof named?.endpoint === 'string' && named.endpoint !== '' ? (named as Config) : null;
	} catch {
		return null;
	}
}
