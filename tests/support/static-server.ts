// A plain web server: files by their exact name below a path, nothing else. No directory index, no fallback page.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mimeType } from '../../src/cli/preview-lms/mime.ts';
import type { PackageFiles } from '../../src/cli/package/files.ts';

export interface StaticServer {
	/** Address of the folder, with a slash at its end. */
	url: string;
	/** The files as they are served; may be changed while it runs. */
	files: PackageFiles;
	close(): Promise<void>;
}

/** @param base where the folder stands on its host, such as `/courses/7/` */
export async function serveFiles(files: PackageFiles, base: string): Promise<StaticServer> {
	const served: PackageFiles = new Map(files);
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = decodeURIComponent(pathname);
		const body = path.startsWith(base) ? served.get(path.slice(base.length)) : undefined;
		response.writeHead(body ? 200 : 404, { 'content-type': body ? mimeType(path) : 'text/plain' });
		response.end(body ?? 'There is no such file.');
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
		files: served,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
