// The preview LMS: a small server on this machine that plays a SCORM package as a strict host would, and shows
// every call. Content comes from the zip by exact name; commits travel by HTTP, so that losing them is real.

import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { attempts } from './attempts.ts';
import { listPage } from './list-page.ts';
import { mimeType } from './mime.ts';
import { packageFile, packageKeys, PackageError, type OpenPackage } from './packages.ts';
import type { Cmi, LaunchAnswer, Mode, StoredAttempt } from './page/attempt.ts';

export interface Preview {
	url: string;
	close(): Promise<void>;
}

/** One launch of a package by a learner. */
interface Player {
	id: string;
	open: OpenPackage;
	attempt: StoredAttempt;
	/** Drop the connection of everything this launch asks for. */
	offline: boolean;
	/** Answer commits with "not stored". */
	refusing: boolean;
}

interface Reply {
	status: number;
	type: string;
	body: string | Uint8Array;
	headers?: Record<string, string>;
}

const pageFolder = join(import.meta.dirname, 'page');
const scormAgain = join(dirname(createRequire(import.meta.url).resolve('scorm-again')), 'esm');

/** What strict hosts send with content: no other host, no inline script, no eval, no unload handlers. */
const contentHeaders = {
	'content-security-policy':
		"default-src 'self'; img-src 'self' data:; font-src 'self' data:; style-src 'self' 'unsafe-inline'",
	'permissions-policy': 'unload=()'
};

/**
 * Starts the preview.
 * @param port 0 picks a free one
 * @param dataFile keeps attempts between runs
 * Throws PackageError when a zip cannot be played, EADDRINUSE when the port is taken.
 */
export async function startPreview(options: {
	zips: string[];
	port: number;
	dataFile?: string;
}): Promise<Preview> {
	const { zips, port, dataFile } = options;
	const packages = new Map(packageKeys(zips).map((key, index) => [key, packageFile(zips[index]!, key)]));
	for (const open of packages.values()) open();
	const store = attempts(dataFile);
	const players = new Map<string, Player>();

	function launch(body: string): LaunchAnswer | null {
		const wish = JSON.parse(body) as { package: string; learner: string; mode: Mode; fresh: boolean };
		const open = packages.get(wish.package)?.();
		if (!open) return null;
		const attempt = store.open(wish.package, wish.learner, wish.fresh);
		const id = randomBytes(6).toString('hex');
		players.set(id, { id, open, attempt, offline: false, refusing: false });
		return { player: id, mode: wish.mode, info: open.info, attempt };
	}

	async function answer(request: IncomingMessage): Promise<Reply | 'drop'> {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const [, room = '', id = '', ...rest] = pathname.split('/').map(decodeURIComponent);
		const post = request.method === 'POST';
		if (post && room === 'launches') {
			const launched = launch(await bodyOf(request));
			return launched ? json(launched) : missing('There is no such package here.');
		}
		const player = players.get(room === 'content' ? (rest[0] ?? '') : id);
		if (room === 'commits' && post) {
			const body = await bodyOf(request);
			if (!player || player.offline) return 'drop';
			if (player.refusing) return json({ result: 'false', errorCode: 101 }, 503);
			const { cmi, finished } = JSON.parse(body) as { cmi: Cmi; finished: boolean };
			store.commit(player.attempt, cmi, finished);
			return json({ result: 'true', errorCode: 0, attempt: player.attempt });
		}
		if (room === 'attempts' && player) return json(player.attempt);
		if (room === 'switches' && player && post) {
			const wish = JSON.parse(await bodyOf(request)) as Pick<Player, 'offline' | 'refusing'>;
			player.offline = wish.offline;
			player.refusing = wish.refusing;
			return json({});
		}
		if (request.method !== 'GET') return missing('Nothing here takes that.');
		if (room === 'content') {
			if (!player || player.open.info.key !== id) return missing('There is no such launch.');
			return player.offline ? 'drop' : content(player.open, rest.slice(1).join('/'));
		}
		if (room === '') return listReply(packages);
		if (room === 'player') return file('player.html');
		if (room === 'page') return file(id);
		if (room === 'scorm-again' && /^scorm(?:12|2004)\.js$/.test(id))
			return { status: 200, type: mimeType(id), body: readFileSync(join(scormAgain, id)) };
		return missing('There is no such page.');
	}

	const server = createServer((request, response) => {
		answer(request).then(
			(reply) => send(request, response, reply),
			(error: unknown) => {
				// A package that vanished, or a request that is not what the page sends.
				const known =
					error instanceof PackageError || error instanceof SyntaxError || error instanceof URIError;
				if (!known) console.error(error);
				send(
					request,
					response,
					json({ error: error instanceof Error ? error.message : String(error) }, known ? 400 : 500)
				);
			}
		);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply | 'drop') {
	if (reply === 'drop') {
		// As when the network is gone: no status, no body, only a broken connection.
		request.socket.destroy();
		return;
	}
	response.writeHead(reply.status, {
		'content-type': reply.type,
		'cache-control': 'no-store',
		'x-content-type-options': 'nosniff',
		...reply.headers
	});
	response.end(reply.body);
}

/** A file of the package by its exact name: no directory indexes, no guesses, as in an LMS. */
function content(open: OpenPackage, path: string): Reply {
	const body = open.files.get(path);
	if (!body) return missing(`The package has no file "${path}".`);
	return { status: 200, type: mimeType(path), body, headers: contentHeaders };
}

/** A file of the player; TypeScript goes out as JavaScript under its own name. */
function file(name: string): Reply {
	if (!readdirSync(pageFolder).includes(name)) return missing('There is no such page.');
	const body = readFileSync(join(pageFolder, name), 'utf8');
	if (!name.endsWith('.ts')) return { status: 200, type: mimeType(name), body };
	return { status: 200, type: mimeType('page.js'), body: stripTypeScriptTypes(body) };
}

function listReply(packages: Map<string, () => OpenPackage>): Reply {
	const infos = [...packages.values()].map((open) => open().info);
	return { status: 200, type: mimeType('list.html'), body: listPage(infos) };
}

const json = (value: unknown, status = 200): Reply => ({
	status,
	type: mimeType('a.json'),
	body: JSON.stringify(value)
});
const missing = (words: string): Reply => ({ status: 404, type: mimeType('a.txt'), body: `${words}\n` });

async function bodyOf(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts).toString('utf8');
}
