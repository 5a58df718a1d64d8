// npm run preview:lms: opens SCORM packages in a small LMS on this machine.
// Arguments: zips (default: the SCORM 1.2 package), --port <number> (default 4180), --data <file.json> to keep attempts.

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../build/project.ts';
import { PackageError } from './preview-lms/packages.ts';
import { startPreview } from './preview-lms/server.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { port: { type: 'string', default: '4180' }, data: { type: 'string' } }
});
const zips = positionals.length > 0 ? positionals : ['dist/hindsight-scorm12.zip'];
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
