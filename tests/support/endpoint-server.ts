// A commit address as an LMS would offer it (shapes at the head of src/lib/report/endpoint.ts), on a host of the
// course's own, which can fail in every way that was seen.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PackageFiles } from '../../src/cli/package/files.ts';
import { mimeType } from '../../src/cli/preview-lms/mime.ts';
import { bytesOf } from '../../src/cli/package/files.ts';

export type Failing =
	'works' | '500' | 'login page' | '201' | 'dropped' | 'slow' | 'redirect' | 'other number';

export interface Commit {
	learner: { id: string; name: string };
	sequence: number;
	final: boolean;
	cmi: { [key: string]: unknown };
}

export interface EndpointServer {
	/** Address of the course's page. */
	url: string;
	/** How it answers from now on. */
	failing: Failing;
	/** Every commit that arrived, whatever was answered. */
	arrived: Commit[];
	/** The last one that was acknowledged. */
	stored: Commit | null;
	close(): Promise<void>;
}

/** Serves the files below `/course/`, with a config.json that names `/commits`. */
export async function serveEndpoint(files: PackageFiles): Promise<EndpointServer> {
	const config = bytesOf(
		JSON.stringify({ endpoint: '/commits', learner: { id: 'x-1', name: 'Learner, One' } })
	);
	const served = new Map(files).set('config.json', config);
	const host: Omit<EndpointServer, 'close' | 'url'> = { failing: 'works', arrived: [], stored: null };

	async function commits(request: IncomingMessage, response: ServerResponse) {
		const json = (body: unknown, status = 200) => {
			response.writeHead(status, { 'content-type': 'application/json' });
			response.end(JSON.stringify(body));
		};
		if (request.method === 'GET') {
			if (host.failing === 'dropped') return void request.socket.destroy();
			return json({ cmi: host.stored?.cmi ?? null, sequence: host.stored?.sequence ?? 0 });
		}
		const parts: Buffer[] = [];
		for await (const part of request) parts.push(part as Buffer);
		const commit = JSON.parse(Buffer.concat(parts).toString('utf8')) as Commit;
		host.arrived.push(commit);
		switch (host.failing) {
			case '500':
				return json({ error: 'broken' }, 500);
			case 'login page':
				response.writeHead(200, { 'content-type': 'text/html' });
				return void response.end('<!doctype html><title>Sign in</title>');
			case '201':
				return json({ stored: commit.sequence }, 201);
			case 'dropped':
				return void request.socket.destroy();
			case 'redirect':
				response.writeHead(302, { location: '/course/readme.html' });
				return void response.end();
			case 'other number':
				return json({ stored: commit.sequence + 1 });
			case 'slow':
				await new Promise((resolve) => setTimeout(resolve, 1500));
		}
		if (host.stored && host.stored.sequence >= commit.sequence && host.stored.sequence !== commit.sequence)
			return json({ sequence: host.stored.sequence }, 409);
		host.stored = commit;
		json({ stored: commit.sequence });
	}

	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		if (pathname === '/commits') return void commits(request, response);
		const body = pathname.startsWith('/course/') ? served.get(pathname.slice('/course/'.length)) : undefined;
		response.writeHead(body ? 200 : 404, { 'content-type': body ? mimeType(pathname) : 'text/plain' });
		response.end(body ?? 'There is no such file.');
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	return Object.assign(host, {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/course/index.html`,
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	});
}
