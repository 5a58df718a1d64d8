// The host's page in the browser: a strict run-time whose server is in the test's process, reached by requests that
// can be lost, and a frame or a window for the package.

import { StrictRuntime } from '../../strict-runtime.ts';
import type { HostLaunch, Surroundings } from './surroundings.ts';

/** For tests: `window.testHost`. */
export interface HostPage {
	/** Calls of all run-times of this page, oldest first. */
	calls(): string[];
	/** Calls that ended with an error that no host may cause. */
	errors(): string[];
	/** Calls at the API that leads nowhere. */
	decoyCalls: string[];
	/** Milliseconds for which every call but a commit, whose request is as slow as the server, stops the page. */
	slow: number;
	/** Opens the package; in a window of its own where the host does so. */
	open(): void;
	/** The learner leaves as the host offers it: the frame is emptied or the window closed. */
	leave(): void;
}

declare global {
	interface Window {
		testHost?: HostPage;
	}
}

const launch = (await (await fetch('/launch')).json()) as HostLaunch;
const { around } = launch;
const old = launch.runtime.standard === 'scorm12';
const frame = document.getElementById('frame') as HTMLIFrameElement;
let content: Window | null = null;

/** One commit on its way; false when it did not arrive as far as the page can tell. */
function carry(values: Record<string, string>, last: boolean): boolean {
	const body = JSON.stringify({ values, last });
	try {
		const request = new XMLHttpRequest();
		request.open('POST', '/commits', false);
		request.send(body);
		return request.status === 200 && (around.trusting === true || request.responseText === 'stored');
	} catch (error) {
		// While a page is going away Chromium lets no request wait for its answer, and says so.
		const leaving = String(error).includes('page dismissal');
		const beacon = around.beacon || (leaving && !around.deafAtTheEnd);
		return beacon ? navigator.sendBeacon('/commits', body) : false;
	}
}

const runtimes: StrictRuntime[] = [];
function begin(options: StrictRuntime['options']): StrictRuntime {
	const runtime = new StrictRuntime({ ...options, carry });
	runtimes.push(runtime);
	return runtime;
}
begin(launch.runtime);
const current = () => runtimes.at(-1)!;

/** A package that has finished and is loaded again is given what the server holds. */
function beforeInitialize() {
	const runtime = current();
	if (runtime.state !== 'finished') return;
	if (!around.staysOpen) return void begin({ ...runtime.options, server: runtime.server });
	runtime.reload();
	runtime.state = 'running';
}

/** A request that the page waits for, as hosts do that ask their server at every call. */
function standStill(milliseconds: number) {
	const request = new XMLHttpRequest();
	request.open('GET', `/wait/${milliseconds}`, false);
	request.send();
}

const api = Object.fromEntries(
	Object.keys(current().api).map((name) => [
		name,
		(...args: string[]) => {
			if (/Initialize$/.test(name)) beforeInitialize();
			if (testHost.slow > 0 && !/Commit|Finish|Terminate/.test(name)) standStill(testHost.slow);
			return current().api[name]!(...args);
		}
	])
);
const decoyCalls: string[] = [];
const decoy = new StrictRuntime({ standard: old ? 'scorm2004' : 'scorm12' });
const decoyApi = Object.fromEntries(
	Object.entries(decoy.api).map(([name, run]) => [
		name,
		(...args: string[]) => {
			decoyCalls.push(name);
			return run(...args);
		}
	])
);

function offer({ late = 0, decoy: both }: Surroundings) {
	const [name, other] = old ? ['API', 'API_1484_11'] : ['API_1484_11', 'API'];
	if (both) Object.assign(window, { [other]: decoyApi });
	if (late > 0) setTimeout(() => Object.assign(window, { [name]: api }), late);
	else Object.assign(window, { [name]: api });
}
offer(around);

const testHost: HostPage = {
	calls: () => runtimes.flatMap(({ calls }) => calls),
	errors: () => runtimes.flatMap(({ errors }) => errors),
	decoyCalls,
	slow: 0,
	open() {
		if (around.popUp) content = window.open(launch.content, '_blank', 'width=650,height=666');
		else frame.src = launch.content;
	},
	leave() {
		if (content) content.close();
		else frame.src = 'about:blank';
	}
};
window.testHost = testHost;
