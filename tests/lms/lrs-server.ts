// The strict record store over real HTTP, on an origin of its own, and a fetch with a browser's limit.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StrictLrs } from './strict-lrs.ts';

const cors = {
	'access-control-allow-origin': '*',
	'access-control-allow-methods': 'GET, PUT, POST, DELETE, OPTIONS',
	'access-control-allow-headers':
		'authorization, content-type, if-match, if-none-match, x-experience-api-version',
	'access-control-expose-headers': 'etag, x-experience-api-version',
	'access-control-max-age': '600'
};

/** Where a host sends learners when they leave. */
const returnPage = '<!doctype html><html lang="en"><title>LMS</title><h1>Back at the LMS</h1></html>';

async function handle(lrs: StrictLrs, count: number, request: IncomingMessage, response: ServerResponse) {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const body = Buffer.concat(chunks).toString();
	const address = new URL(request.url ?? '/', lrs.url);
	const method = request.method ?? 'GET';
	if (address.pathname === '/lms') return response.end(returnPage);
	const { away, cut, slow } = lrs.trouble;
	const isCut = cut?.at === count && cut.what;
	if (away || isCut === 'request') return request.socket.destroy();
	if (slow) await new Promise((resolve) => setTimeout(resolve, slow));
	const { status, body: answer, headers } = lrs.answer(method, address, request.headers, body);
	const name = address.pathname.replace(/^\/(xapi\/)?/, '').replace(/^fetch\/.*/, 'fetch');
	lrs.requests.push(`${method} ${name} ${status}`);
	if (isCut === 'reply') return request.socket.destroy();
	const json = typeof answer === 'object';
	response.writeHead(status, {
		...cors,
		'content-type': json ? 'application/json' : 'text/plain',
		'x-experience-api-version': '1.0.3',
		...headers
	});
	return response.end(json ? JSON.stringify(answer) : answer);
}

export interface ServedLrs extends AsyncDisposable {
	lrs: StrictLrs;
	close(): Promise<void>;
}

export async function startLrs(): Promise<ServedLrs> {
	const lrs = new StrictLrs();
	let count = 0;
	const server = createServer((request, response) => {
		if (request.method === 'OPTIONS') return void response.writeHead(204, cors).end();
		count += 1;
		void handle(lrs, count, request, response);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	lrs.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	const close = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return { lrs, close, [Symbol.asyncDispose]: close };
}

/** A browser's fetch refuses more than 64 KiB in requests that outlive their page, all of them together. */
export function cappedFetch(): typeof fetch {
	let used = 0;
	return async (address, init) => {
		const bytes = init?.keepalive ? Buffer.byteLength(String(init.body ?? '')) : 0;
		if (used + bytes > 65_536) throw new TypeError('Failed to fetch: keepalive bodies are over 64 KiB');
		used += bytes;
		try {
			return await fetch(address, init);
		} finally {
			used -= bytes;
		}
	};
}
