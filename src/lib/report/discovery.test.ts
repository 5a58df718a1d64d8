import { expect, test } from 'vitest';
import { StrictRuntime } from '../../../tests/lms/strict-runtime.ts';
import { findApi, waitForApi, type HostWindow } from './discovery.ts';
import { packageProbe } from './probe.ts';

const api12 = new StrictRuntime({ standard: 'scorm12' }).api;
const api2004 = new StrictRuntime({ standard: 'scorm2004' }).api;

type Frame = HostWindow & Record<string, unknown>;

/** A window of another origin: any look at its own things throws, parent and opener may be followed. */
function foreign(parent: Frame): Frame {
	return new Proxy({ parent } as Frame, {
		get(target, name) {
			if (name === 'parent') return target.parent;
			throw new DOMException('cross-origin', 'SecurityError');
		}
	});
}
function top(content: Record<string, unknown> = {}): Frame {
	const frame: Frame = { ...content };
	frame.parent = frame;
	frame.top = frame;
	return frame;
}
function inside(parent: Frame, levels = 1): Frame {
	let frame = parent;
	for (let level = 0; level < levels; level += 1) frame = { parent: frame, top: parent };
	return frame;
}

test('the API is found on the page’s own window, its parent, and 400 frames up', () => {
	const host = top({ API: api12 });
	for (const levels of [0, 1, 400]) expect(findApi('scorm12', inside(host, levels))).toBe(api12);
});

test('only the API of the package’s own standard is taken', () => {
	const both = inside(top({ API: api12, API_1484_11: api2004 }));
	expect(findApi('scorm12', both)).toBe(api12);
	expect(findApi('scorm2004', both)).toBe(api2004);
	expect(findApi('scorm2004', inside(top({ API: api12 })))).toBeNull();
});

test('something of the same name without the functions is passed over', () => {
	const host = top({ API: api12 });
	expect(findApi('scorm12', { parent: host, API: { LMSInitialize: () => 'true' } } as Frame)).toBe(api12);
	expect(findApi('scorm12', top({ API: 'a string' }))).toBeNull();
});

test('a frame of another origin on the way is passed', () => {
	expect(findApi('scorm12', inside(foreign(top({ API: api12 }))))).toBe(api12);
	expect(findApi('scorm12', inside(foreign(top())))).toBeNull();
});

test('the window that opened this one is searched with its parents', () => {
	expect(findApi('scorm12', top({ opener: inside(top({ API: api12 }), 2) }))).toBe(api12);
});

test('the window that opened the outermost frame, and its document, are searched', () => {
	expect(findApi('scorm12', inside(top({ opener: top({ API: api12 }) }), 2))).toBe(api12);
	expect(findApi('scorm12', inside(top({ opener: top({ document: { API: api12 } }) }), 2))).toBe(api12);
});

test('frames nested without end end the search', () => {
	const endless = (): Frame => ({
		get parent() {
			return endless();
		}
	});
	expect(findApi('scorm12', endless())).toBeNull();
});

test('an API that is attached late is waited for', async () => {
	const host = top();
	setTimeout(() => (host.API = api12), 30);
	expect(await waitForApi('scorm12', inside(host), 500, 10)).toBe(api12);
});

test('the wait for a late API ends', async () => {
	expect(await waitForApi('scorm12', inside(top()), 30, 10)).toBeNull();
});

const answers =
	(...bodies: (string | number | Error)[]): typeof fetch =>
	() => {
		const body = bodies.shift();
		if (body instanceof Error) return Promise.reject(body);
		return Promise.resolve(
			typeof body === 'number' ? new Response('', { status: body }) : new Response(body)
		);
	};

test('a login page after the file came once is told apart from it', async () => {
	const probe = packageProbe(
		'./stamp.json',
		'hindsight',
		answers('{"course":"hindsight"}', '<h1>Log in</h1>', 403)
	);
	expect([await probe(), await probe(), await probe()]).toEqual([true, false, false]);
});

test('a server that never gives the file out is not held for a lost session', async () => {
	const probe = packageProbe('./stamp.json', 'hindsight', answers(404, 404));
	expect([await probe(), await probe()]).toEqual([true, true]);
});

test('a network that does not answer rejects', async () => {
	const probe = packageProbe('./stamp.json', 'hindsight', answers(new TypeError('failed to fetch')));
	await expect(probe()).rejects.toThrow('failed to fetch');
});
