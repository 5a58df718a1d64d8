import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, mayOffer, type Asked, type KeptFiles } from './kept-files.ts';

const scope = 'https://learn.example.org/';
const kept: KeptFiles = {
	version: '1',
	pages: { '': '', 'lessons/night': 'lessons/night' },
	files: ['', 'lessons/night', 'theme.js', '_app/immutable/chunks/a.js']
};
const asked = (path: string, more: Partial<Asked> = {}): Asked => ({
	method: 'GET',
	mode: 'cors',
	url: new URL(path, scope).href,
	part: false,
	...more
});
const opened = (path: string) => asked(path, { mode: 'navigate' });
const network = { from: 'network' };

describe('what a request is answered with', () => {
	it('takes a page of the course from the device, whatever its address asks besides', () => {
		const page = { from: 'device', path: 'lessons/night', lasting: false };
		expect(answered(opened('/lessons/night'), scope, kept)).toEqual(page);
		expect(answered(opened('/lessons/night?registration=7#takeaway'), scope, kept)).toEqual(page);
		expect(answered(opened('/'), scope, kept)).toEqual({ from: 'device', path: '', lasting: false });
	});

	it('takes scripts from the device, of an earlier version too, for their names are their content', () => {
		expect(answered(asked('/_app/immutable/chunks/old.js'), scope, kept)).toEqual({
			from: 'device',
			path: '_app/immutable/chunks/old.js',
			lasting: true
		});
		expect(answered(asked('/theme.js'), scope, kept)).toMatchObject({ from: 'device', lasting: false });
	});

	it('asks the network for the version of the host, pages it does not keep, and names that every object has', () => {
		for (const path of ['/_app/version.json', '/service-worker.js', '/manifest.webmanifest'])
			expect(answered(asked(path), scope, kept)).toEqual(network);
		for (const path of ['/quiz/exam/review', '/constructor', '/toString', '/%E0%A4%A'])
			expect(answered(opened(path), scope, kept)).toEqual(network);
	});

	it('asks what a web folder is set to each time, and knows its last answer without a network', () => {
		expect(answered(asked('/config.json'), scope, kept)).toEqual({ from: 'latest', path: 'config.json' });
	});

	it('opens a web folder by its own address and by the name of its page, and nothing of its neighbours', () => {
		const folder = 'https://learn.example.org/courses/7/';
		const page = { from: 'device', path: 'index.html', lasting: false };
		const web = { ...kept, pages: { '': 'index.html', 'index.html': 'index.html' } };
		expect(answered(opened('/courses/7/'), folder, web)).toEqual(page);
		expect(answered(opened('/courses/7/index.html'), folder, web)).toEqual(page);
		expect(answered(opened('/courses/8/index.html'), folder, web)).toEqual(network);
	});

	it('leaves alone what tells one person from another, even if it were on the list', () => {
		const place = fc.constantFrom(
			...['api', 'account', 'classes', 'join', 'setup', 'sign-in', 'sign-out', 'verify']
		);
		const rest = fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 3 });
		fc.assert(
			fc.property(place, rest, fc.constantFrom('navigate', 'cors'), (first, others, mode) => {
				const path = [first, ...others].join('/');
				const listed = { version: '1', pages: { [path]: path }, files: [path] };
				expect(answered(asked(`/${path}`, { mode }), scope, listed)).toEqual(network);
			})
		);
	});

	it('leaves alone what is sent, what is asked for in part, and every other host', () => {
		const method = fc.constantFrom('POST', 'PUT', 'DELETE', 'PATCH', 'HEAD');
		const path = fc.constantFrom('/', '/lessons/night', '/theme.js', '/_app/immutable/chunks/a.js');
		fc.assert(
			fc.property(path, method, (one, how) => {
				expect(answered(asked(one, { method: how }), scope, kept)).toEqual(network);
				expect(answered(asked(one, { part: true }), scope, kept)).toEqual(network);
				expect(answered({ ...asked(one), url: `https://example.org${one}` }, scope, kept)).toEqual(network);
			})
		);
	});
});

describe('where a newer version is offered', () => {
	it.each([
		['/(course)/quiz/[quiz]/question/[number]', false],
		['/quiz/[quiz]/check-answers', false],
		['/(course)/settings', false],
		['/quiz/[quiz]/result', true],
		['/quiz/[quiz]', true],
		['/lessons/[lesson]', true],
		[null, true]
	])('%s: %s', (route, offered) => expect(mayOffer(route)).toBe(offered));
});
