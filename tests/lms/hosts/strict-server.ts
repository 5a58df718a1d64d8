// The server of a strict host: gives out the host's page and the package, and holds what commits have brought. It
// lives in the test's process, so that what it holds has left the browser for good.

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from '../../../src/build/project.ts';
import { mimeType } from '../../../src/cli/preview-lms/mime.ts';
import type { OpenPackage } from '../../../src/cli/preview-lms/packages.ts';
import type { TestHost } from './host-list.ts';
import type { HostLaunch } from './page/surroundings.ts';

export interface StrictServer {
	/** Address, without a slash. */
	url: string;
	/** Element -> value. */
	held: Record<string, string>;
	/** The learner's session at the host is over: it asks everybody to sign in. */
	signedOut: boolean;
	/** From now on the host gives out this package in the place of the one before, below another revision. */
	replace(open: OpenPackage): void;
	close(): Promise<void>;
}

/** Path of the page that launches the package. */
export const hostPage = '/tests/lms/hosts/page/host.html';

/** @param held what an earlier launch left */
export async function startStrict(
	host: TestHost,
	open: OpenPackage,
	held: Record<string, string>
): Promise<StrictServer> {
	const state: Pick<StrictServer, 'held' | 'signedOut'> = { held: { ...held }, signedOut: false };
	let { info, files } = open;
	let revision = 1;
	const around = host.around ?? {};
	const servers = [createServer(answer), createServer(answer)];
	const [home = '', elsewhere = ''] = await Promise.all(servers.map(listening));

	function launch(): HostLaunch {
		const content = `/content/${revision}/${info.launch}`;
		return {
			runtime: {
				standard: info.standard,
				server: state.held,
				declared: info.objectives,
				...(host.quirks && { quirks: host.quirks }),
				...(info.standard === 'scorm2004' && info.passMark !== null && { passingScore: info.passMark })
			},
			around,
			content: around.foreign ? `${elsewhere}${content}` : content
		};
	}

	function answer(request: IncomingMessage, response: ServerResponse) {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const send = (body: string | Uint8Array, type: string, status = 200) => {
			const policy = around.noUnload ? { 'permissions-policy': 'unload=()' } : {};
			response.writeHead(status, { 'content-type': mimeType(type), connection: 'close', ...policy });
			response.end(body);
		};
		if (pathname === '/sign-in') return send('<!doctype html><title>Sign in</title>', 'page.html');
		if (state.signedOut) {
			response.writeHead(302, { location: '/sign-in' });
			return void response.end();
		}
		if (pathname === '/') return send('', 'page.html');
		if (pathname === '/launch') return send(JSON.stringify(launch()), 'a.json');
		if (pathname === '/commits') {
			return void bodyOf(request).then((body) => {
				Object.assign(state.held, (JSON.parse(body) as { values: object }).values);
				send('stored', 'a.txt');
			});
		}
		if (pathname.startsWith('/wait/'))
			return void setTimeout(() => send('', 'a.txt'), Number(pathname.slice('/wait/'.length)));
		// As Moodle does: whatever the revision in the address, the files are those of the last one.
		const file = files.get(/^\/content\/\d+\/(.+)$/.exec(pathname)?.[1] ?? '');
		if (file) return send(file, pathname);
		if (!/^\/tests\/lms\/[a-z0-9/-]+\.(ts|html)$/.test(pathname)) return send('Not here.', 'a.txt', 404);
		const text = readFileSync(join(root, pathname), 'utf8');
		return pathname.endsWith('.ts') ? send(stripTypeScriptTypes(text), 'a.js') : send(text, pathname);
	}

	return Object.assign(state, {
		url: home,
		replace(newer: OpenPackage) {
			({ info, files } = newer);
			revision += 1;
		},
		close: async () => {
			for (const server of servers) server.closeAllConnections();
			await Promise.all(
				servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())))
			);
		}
	});
}

function listening(server: ReturnType<typeof createServer>): Promise<string> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () =>
			resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
		);
	});
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts).toString('utf8');
}
