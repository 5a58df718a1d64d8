// The server edition's own small HTTP server round adapter-node's handler. It exists because prerendered pages
// never reach Kit's hooks: headers that must stand on every reply are set here, before anything answers.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentPolicy } from './policy.ts';

/** Milliseconds that a request may go on after the server was told to stop. */
const STOP_WITHIN = 8000;

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export interface Served {
	url: string;
	/** Takes no more requests, and resolves when those that run are answered. */
	close(): Promise<void>;
}

/**
 * Serves a build of the server edition.
 * @param folder what adapter-node wrote
 * @param port 0 picks a free one
 */
export async function serve(options: { folder: string; host: string; port: number }): Promise<Served> {
	const { folder, host, port } = options;
	const policies = pagePolicies(join(folder, 'prerendered'));
	let handler: Handler | null = null;
	const running = new Set<ServerResponse>();
	const server = createServer((request, response) => {
		running.add(response);
		response.once('close', () => running.delete(response));
		response.once('finish', () => letBy(request));
		setHeaders(request, response, policies);
		// No text has this character, and PostgreSQL looks for none that does.
		if (request.url?.includes('%00')) malformed(response);
		else handler?.(request, response, () => notFound(response));
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, resolve);
	});
	const shown = host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host;
	const url = `http://${shown}:${(server.address() as AddressInfo).port}`;
	// adapter-node reads ORIGIN when it is loaded; without it a form sent over http is refused.
	process.env.ORIGIN ??= url;
	const built = (await import(pathToFileURL(join(folder, 'handler.js')).href)) as { handler: Handler };
	handler = built.handler;
	return {
		url,
		async close() {
			const closed = new Promise((resolve) => server.close(resolve));
			// Pages that listen for news would hold the server until they are closed: they come back to the next one.
			for (const response of running)
				if (String(response.getHeader('content-type')).startsWith('text/event-stream')) response.end();
			server.closeIdleConnections();
			const patience = setTimeout(() => server.closeAllConnections(), STOP_WITHIN);
			await closed;
			clearTimeout(patience);
			// What adapter-node's own server says when it stops: the classroom then closes its database.
			process.emit('sveltekit:shutdown' as never);
		}
	};
}

function notFound(response: ServerResponse) {
	response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
	response.end('There is no such page.');
}

/** What was refused before it was read to its end would hold up the next request on the same line. */
function letBy(request: IncomingMessage) {
	if (request.complete) return;
	request.removeAllListeners('data');
	request.resume();
}

function malformed(response: ServerResponse) {
	response.writeHead(400, { 'content-type': 'application/json' });
	response.end('{"error":"malformed","message":"The address has a character that is none: %00."}');
}

function setHeaders(request: IncomingMessage, response: ServerResponse, policies: Map<string, string>) {
	const path = decodePath(request.url ?? '/');
	// A page Kit renders on request brings its own policy with a nonce, which replaces this one.
	response.setHeader('content-security-policy', policies.get(path) ?? contentPolicy());
	response.setHeader('x-content-type-options', 'nosniff');
	response.setHeader('referrer-policy', 'same-origin');
	response.setHeader('cross-origin-opener-policy', 'same-origin');
	response.setHeader('cross-origin-resource-policy', 'same-origin');
	response.setHeader('x-frame-options', 'SAMEORIGIN');
	response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()');
}

/** Without query and trailing slash, so that every spelling of a page's address gets the page's policy. */
function decodePath(url: string): string {
	const path = url.split(/[?#]/)[0] ?? '/';
	try {
		return decodeURIComponent(path).replace(/(.)\/$/, '$1');
	} catch {
		return path;
	}
}

/** Page path -> policy that allows exactly the inline start script of that page, by its hash. */
function pagePolicies(folder: string): Map<string, string> {
	const policies = new Map<string, string>();
	if (!existsSync(folder)) return policies;
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
		const file = join(entry.parentPath, entry.name);
		const page = file
			.slice(folder.length)
			.replaceAll('\\', '/')
			.replace(/(?:\/index)?\.html$/, '');
		policies.set(page || '/', contentPolicy(inlineScriptHashes(readFileSync(file, 'utf8'))));
	}
	return policies;
}

/** Sources for script-src, one for each inline script of a page. */
export function inlineScriptHashes(html: string): string[] {
	return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
		(match) => `'sha256-${createHash('sha256').update(match[1]!).digest('base64')}'`
	);
}
