// The course as authors see it while they write, in a process of its own: started by tests that need its pages for
// development. Prints its address once it is up; ends with its input.

import { join } from 'node:path';
import { createServer } from 'vite';
import { root } from '../../src/build/project.ts';

process.chdir(root);
const server = await createServer({
	// Two servers with one cache would undo each other's work.
	cacheDir: join(root, 'node_modules/.vite', process.argv[2] ?? 'tests'),
	logLevel: 'error',
	server: { host: '127.0.0.1', port: 0, strictPort: false, hmr: false, watch: null }
});
await server.listen();
console.log(server.resolvedUrls!.local[0]);
process.stdin.on('end', () => void server.close().then(() => process.exit(0))).resume();
