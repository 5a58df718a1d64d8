// npm run preview:lms: opens SCORM packages in a small LMS on this machine.
// Arguments: zips (default: the SCORM packages in dist), --port <number> (default 4180), --data <file.json> to keep attempts.

import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../build/project.ts';
import { PackageError } from './preview-lms/packages.ts';
import { startPreview } from './preview-lms/server.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { port: { type: 'string', default: '4180' }, data: { type: 'string' } }
});
const made = existsSync(join(root, 'dist')) ? readdirSync(join(root, 'dist')).sort() : [];
const scorm = made.filter((name) => /-scorm(?:12|2004-...)\.zip$/.test(name)).map((name) => `dist/${name}`);
const zips = [positionals, scorm, ['dist/hindsight-scorm12.zip']].find((list) => list.length > 0)!;
const port = Number(values.port);

try {
	const preview = await startPreview({
		zips: zips.map((zip) => resolve(root, zip)),
		port,
		...(values.data && { dataFile: resolve(root, values.data) })
	});
	console.log(`The preview LMS is open at ${preview.url} (stop with Ctrl+C).`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => void preview.close().then(() => process.exit(0)));
} catch (error) {
	const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
	if (!taken && !(error instanceof PackageError)) throw error;
	console.error(
		taken
			? `Port ${port} is taken. Choose another one: npm run preview:lms -- --port ${port + 1}`
			: (error as Error).message
	);
	process.exitCode = 1;
}
