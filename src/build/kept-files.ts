// What an installed course keeps on the device, worked out when it is built and written into its worker.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter } from '@sveltejs/kit';
import { ICONS, MANIFEST } from './app-files.ts';

export const WORKER = 'service-worker.js';

/** In the form that src/lib/ui/app/kept-files.ts reads. */
interface KeptFiles {
	version: string;
	pages: Record<string, string>;
	files: string[];
}

/** All files below a folder that a page may ask for, by their paths with forward slashes, in order. */
export function filesToKeep(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, '')
		)
		.filter((path) => !/^(?:\.vite\/|_app\/version\.json$)/.test(path))
		.filter((path) => path !== WORKER && path !== MANIFEST && !path.startsWith(`${ICONS}/`))
		.sort();
}

/** Writes the list into the built worker. @param file its path */
export function fillWorker(file: string, kept: KeptFiles): void {
	const script = readFileSync(file, 'utf8');
	const place = /(["'`])__KEPT_FILES__\1/;
	if (!place.test(script)) throw new Error('The worker has no place for the list of files that are kept.');
	const list = JSON.stringify(JSON.stringify(kept));
	writeFileSync(
		file,
		script.replace(place, () => list)
	);
}

/** An entry of the bundler's manifest. */
export interface Chunk {
	file: string;
	css?: string[];
	assets?: string[];
	imports?: string[];
	dynamicImports?: string[];
}

/** Files that only the pages of one kind need. @param isTheirs whether a page is of that kind, by its key */
export function neededOnlyBy(
	chunks: Readonly<Record<string, Chunk>>,
	isTheirs: (page: string) => boolean
): Set<string> {
	const pages = Object.keys(chunks).filter((key) => isPage.test(key));
	// The application names all pages: what it reaches by them is theirs.
	const others = Object.keys(chunks).filter((key) => /\/client-optimized\/app\.|\/entry\b/.test(key));
	const reached = (from: string[]) => {
		const seen = new Set(from);
		const files = new Set<string>();
		for (const key of seen) {
			const { file, css = [], assets = [], imports = [], dynamicImports = [] } = chunks[key]!;
			for (const one of [file, ...css, ...assets]) files.add(one);
			for (const next of [...imports, ...dynamicImports])
				if (!isPage.test(next) && chunks[next]) seen.add(next);
		}
		return files;
	};
	const shared = reached([...others, ...pages.filter((page) => !isTheirs(page))]);
	return new Set([...reached(pages.filter(isTheirs))].filter((file) => !shared.has(file)));
}
const isPage = /\/client-optimized\/nodes\//;

/** The adapter of the server edition, before which the worker learns what is kept: the course, no page of a class. */
export function withKeptFiles(inner: Adapter, root: string): Adapter {
	return {
		...inner,
		async adapt(builder) {
			const folder = builder.getClientDirectory();
			const chunks = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<
				string,
				Chunk
			>;
			const ofClass = neededOnlyBy(chunks, (page) =>
				/\/routes\/(?:\(classroom\)|dev)\//.test(readFileSync(join(root, page), 'utf8'))
			);
			const pages = [...builder.prerendered.pages.keys()].map((path) => path.slice(1)).sort();
			fillWorker(join(folder, WORKER), {
				version: builder.config.kit.version.name,
				pages: Object.fromEntries(pages.map((path) => [path, path])),
				files: [...pages, ...filesToKeep(folder).filter((file) => !ofClass.has(file))]
			});
			await inner.adapt(builder);
		}
	};
}
