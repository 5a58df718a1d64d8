// npm start: builds the course when its sources have changed, then serves it on http://127.0.0.1:4173.
// HOST and PORT change the address.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildVersion, root } from '../build/project.ts';
import { serve } from '../lib/server/http.ts';
import { buildApart } from './build.ts';

const out = join(root, 'build/server');
const stampFile = join(out, 'stamp.txt');
const stamp = buildVersion();
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
	console.log('Building the course. This takes about a minute, and only after a change.');
	const began = Date.now();
	const tell = () => process.stdout.write(`\r${Math.round((Date.now() - began) / 1000)} s `);
	const clock = process.stdout.isTTY ? setInterval(tell, 1000) : undefined;
	try {
		await buildApart('server');
	} catch (error) {
		console.error((error as Error).message);
		process.exit(1);
	}
	clearInterval(clock);
	if (clock) process.stdout.write('\r');
	writeFileSync(stampFile, stamp);
}

const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 4173);
try {
	const { url, close } = await serve({ folder: out, host, port });
	console.log(`Hindsight is open at ${url} (stop with Ctrl+C).`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		// The database is closed after the last request; should something else hold the process, it ends all the same.
		process.once(signal, () => void close().then(() => setTimeout(() => process.exit(0), 2000).unref()));
} catch (error) {
	if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
	console.error(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
	process.exit(1);
}
