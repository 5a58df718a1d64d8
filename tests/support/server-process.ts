// A build of the server edition in a process of its own, as `npm start` runs it.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/lib/server/http.ts';

export interface ServerProcess {
	url: string;
	pid: number;
	/** What it has written so far: its log, and the link to set it up. */
	said(): string;
	stop(): Promise<void>;
	/** As `kill -9` does: it can say and save nothing more. */
	kill(): Promise<void>;
}

/**
 * @param folder what adapter-node wrote
 * @param env DATA or DATABASE_URL, and what else is to be set: PORT to come back at the address of an earlier one
 * @param killed kills it when it says so, however far it has come
 * @throws Error when it stops before it serves
 */
export async function startServer(
	folder: string,
	env: Record<string, string>,
	killed?: AbortSignal
): Promise<ServerProcess> {
	// Without what a test runner says of itself.
	const { VITEST: _, NODE_ENV: __, ORIGIN: ___, DATABASE_URL: ____, PORT: _____, ...own } = process.env;
	const child = spawn(process.execPath, [fileURLToPath(import.meta.url), folder], {
		env: { ...own, ...env },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	killed?.addEventListener('abort', () => child.kill('SIGKILL'), { once: true });
	let said = '';
	const url = await new Promise<string>((resolve, reject) => {
		child.stdout.on('data', (text: Buffer) => {
			said += text.toString();
			const found = /^serving (\S+)$/m.exec(said)?.[1];
			if (found) resolve(found);
		});
		void ended.then(() => reject(new Error(`The server stopped: ${said}`)));
	});
	return {
		url,
		pid: child.pid!,
		said: () => said,
		async stop() {
			child.kill('SIGTERM');
			await ended;
		},
		async kill() {
			child.kill('SIGKILL');
			await ended;
		}
	};
}

if (import.meta.main) {
	const { url, close } = await serve({
		folder: process.argv[2]!,
		host: '127.0.0.1',
		port: Number(process.env.PORT ?? 0)
	});
	console.log(`serving ${url}`);
	process.once('SIGTERM', () => void close().then(() => process.exit(0)));
}
