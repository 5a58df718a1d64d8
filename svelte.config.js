// One switch decides what is built: HINDSIGHT_TARGET = server (default) | lms | web | file.
// `server` is the classroom server: paths, prerendered pages, adapter-node.
// `lms` and `web` are hash-routed single pages for packages and static folders (docs/decisions/0003), and `file` is
// such a page with all it needs inside.
import adapterNode from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { policyDirectives } from './src/lib/server/policy.ts';
import { lessonMarkdown } from './src/build/lesson-markdown.ts';
import { pageEntries } from './src/build/entries.ts';
import { withKeptFiles } from './src/build/kept-files.ts';
import { oneFile } from './src/build/one-file-adapter.ts';
import { singlePage } from './src/build/single-page-adapter.ts';
import { buildFolder, buildVersion, root } from './src/build/project.ts';

/** @type {'server' | 'lms' | 'web' | 'file'} */
const target = /** @type {never} */ (process.env.HINDSIGHT_TARGET ?? 'server');
const server = target === 'server';
/** Whether it can be installed as an app. */
const asApp = server || target === 'web';
const page = target === 'file' ? oneFile : singlePage;

/** @type {import('@sveltejs/kit').Config} */
export default {
	extensions: ['.svelte', '.md'],
	// Class names are most of what makes a page's markup long.
	compilerOptions: { discloseVersion: false, cssHash: ({ hash, css }) => `s${hash(css).slice(0, 5)}` },
	preprocess: [vitePreprocess(), ...lessonMarkdown()],
	kit: {
		adapter: server
			? withKeptFiles(adapterNode({ out: 'build/server', precompress: true }), root)
			: page(buildFolder(target)),
		alias: { $lessons: 'lessons' },
		files: {
			...(!server && { routes: 'src/routes/(course)' }),
			// An LMS keeps its packages itself, and a file has no address that a worker could stand at.
			...(!asApp && { serviceWorker: 'src/no-worker' })
		},
		// The pages register it once they stand (src/lib/ui/app/on-device.svelte.ts).
		serviceWorker: { register: false },
		router: server ? { type: 'pathname' } : { type: 'hash' },
		output: { bundleStrategy: target === 'file' ? 'inline' : 'split' },
		paths: server ? { relative: false } : { relative: true },
		prerender: server
			? {
					entries: ['*', ...pageEntries()],
					handleHttpError: 'fail',
					handleMissingId({ path, id, message }) {
						// "What am I seeing?" keeps the answers so far in its address, where no element has them as its id.
						if (path !== '/seeing' || !id.startsWith('step.')) throw new Error(message);
					}
				}
			: {},
		version: { name: buildVersion(), pollInterval: 0 },
		csp: server ? { mode: 'auto', directives: policyDirectives } : {},
		typescript: {
			config: (config) => ({ ...config, include: [...config.include, '../bench/**/*.ts', '../docs/**/*.ts'] })
		}
	}
};
