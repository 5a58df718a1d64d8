import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answered, type KeptFiles } from '../lib/ui/app/kept-files.ts';
import { appIcons, appManifest, iconFile } from './app-files.ts';
import { filesToKeep, fillWorker, neededOnlyBy } from './kept-files.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kept-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text = '') {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

describe('what is kept on the device', () => {
	it('is all that a page asks for, and nothing that only a browser or the worker does', () => {
		for (const path of ['index.html', '_app/immutable/a.js', '_app/version.json', '.vite/manifest.json'])
			write(path);
		for (const path of ['service-worker.js', 'manifest.webmanifest', 'app-icons/icon-192.png']) write(path);
		expect(filesToKeep(folder)).toEqual(['_app/immutable/a.js', 'index.html']);
	});

	it('is written into the worker in the form it reads', () => {
		write('worker.js', 'start(JSON.parse(`__KEPT_FILES__`))');
		const kept = { version: '1', pages: { '': '' }, files: ['', "it's $& `quoted`.js"] };
		fillWorker(join(folder, 'worker.js'), kept);
		const start = (read: KeptFiles) => read;
		const read = new Function('start', `return ${readFileSync(join(folder, 'worker.js'), 'utf8')}`)(
			start
		) as KeptFiles;
		expect(read).toEqual(kept);
		const page = { method: 'GET', mode: 'navigate', url: 'https://example.org/', part: false };
		expect(answered(page, 'https://example.org/', read).from).toBe('device');
	});

	it('stops the build when the worker has no place for it', () => {
		write('worker.js', 'start()');
		expect(() => fillWorker(join(folder, 'worker.js'), { version: '1', pages: {}, files: [] })).toThrow();
	});

	it('leaves out what only pages of a class need', () => {
		const page = (name: string) => `.svelte-kit/generated/client-optimized/nodes/${name}.js`;
		const chunks = {
			'.svelte-kit/generated/client-optimized/app.js': {
				file: 'app.js',
				dynamicImports: [page('lesson'), page('class')]
			},
			[page('lesson')]: { file: 'lesson.js', imports: ['shared'] },
			[page('class')]: { file: 'class.js', css: ['class.css'], imports: ['shared'], dynamicImports: ['chart'] },
			shared: { file: 'shared.js' },
			chart: { file: 'chart.js', assets: ['chart.svg'] }
		};
		const only = neededOnlyBy(chunks, (name) => name.includes('class.js'));
		expect([...only].sort()).toEqual(['chart.js', 'chart.svg', 'class.css', 'class.js']);
	});
});

describe('the manifest', () => {
	it('names icons that are drawn in the sizes it says', () => {
		for (const { name, size } of appIcons) {
			const png = readFileSync(iconFile(name));
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
		}
	});

	it('finds its page, its scope and its icons in any folder', () => {
		const manifest = appManifest({ title: 'T', subtitle: 'S', language: 'en' }, './index.html') as {
			start_url: string;
			scope: string;
			icons: { src: string }[];
		};
		for (const address of [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src)])
			expect(new URL(address, 'https://example.org/courses/7/').href).toMatch(/\/courses\/7\//);
	});
});
