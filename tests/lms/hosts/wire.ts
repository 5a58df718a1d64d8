// The network between the browser and a host: everything passes through it and can be lost at a chosen moment.

import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Where the network breaks, once: with the next commit on its way to the host, with the host's answer to it, or
 * with the package's question afterwards whether the host is still there.
 */
export type Cut = 'commit' | 'answer' | 'question';

export interface Wire {
	/** Address of the browser's end, without a slash. */
	url: string;
	/** Nothing passes. */
	down: boolean;
	cut: Cut | null;
	/** Milliseconds that a commit, and the question after it, take more. */
	slow: number;
	/** Commits that reached the host. */
	commits: number;
	close(): Promise<void>;
}

export async function wireTo(host: string): Promise<Wire> {
	const target = new URL(host);
	const wire: Omit<Wire, 'url' | 'close'> = { down: false, cut: null, slow: 0, commits: 0 };

	async function pass(request: IncomingMessage, response: ServerResponse) {
		const commit = request.method === 'POST' && request.url?.startsWith('/commits') === true;
		const question = request.url?.endsWith('/stamp.json') === true;
		const now = wire.cut;
		if ((commit && now && now !== 'question') || (question && now === 'question')) {
			wire.down = true;
			wire.cut = null;
		} else if (wire.down) return void request.socket.destroy();
		if (wire.down && now !== 'answer') return void request.socket.destroy();
		if (wire.slow > 0 && (commit || question)) await new Promise((resolve) => setTimeout(resolve, wire.slow));
		const headers = { ...request.headers, host: target.host };
		const through = ask(
			new URL(request.url ?? '/', target),
			{ method: request.method, headers },
			(answer) => {
				if (commit) wire.commits += 1;
				if (wire.down) return void request.socket.destroy();
				response.writeHead(answer.statusCode ?? 502, { ...answer.headers, connection: 'close' });
				answer.pipe(response);
			}
		);
		through.on('error', () => request.socket.destroy());
		request.pipe(through);
	}

	const server = createServer((request, response) => void pass(request, response));
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	return Object.assign(wire, {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	});
}
