import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { appFiles } from './src/build/app-files.ts';
import { icons } from './src/build/icons.ts';
import { buildVersion } from './src/build/project.ts';
import { chunkOf } from './src/build/chunks.ts';
import { dogClips } from './src/build/dog-clips.ts';
import { virtualCourse } from './src/build/virtual-course.ts';
import { iconFiles } from './src/lib/ui/base/icon-name.ts';
import { chromiumFlags, chromiumPath } from './tests/chromium.ts';

const target = process.env.HINDSIGHT_TARGET ?? 'server';
const testing = process.env.VITEST !== undefined;

const groups = [
	{
		name: (id: string, build: { getModuleInfo(id: string): { importedIds: string[] } | null }) =>
			chunkOf(id, target === 'web' ? 'web' : 'lms', (other) => build.getModuleInfo(other)?.importedIds ?? [])
	}
];

export default defineConfig({
	plugins: [
		virtualCourse(),
		dogClips(target === 'lms' || target === 'web'),
		icons(iconFiles),
		appFiles(target),
		sveltekit()
	],
	define: {
		__TARGET__: JSON.stringify(target),
		__VERSION__: JSON.stringify(buildVersion())
	},
	build: {
		// The one file has its fonts and pictures inside; elsewhere each is fetched by itself.
		assetsInlineLimit: target === 'file' ? Infinity : 0,
		// How long plugins took is no news for whoever makes a package.
		rolldownOptions: { checks: { pluginTimings: false } },
		// What a part needs is listed in the script that asks for it, and the first script asks for all pages. Only the
		// list of a lesson, which shows the style of questions, is worth its bytes there.
		modulePreload: {
			resolveDependencies: (file, needed) =>
				!file.includes('/nodes/') && needed.some((one) => one.includes('/question.'))
					? needed
					: needed.filter((one) => one.endsWith('.css'))
		}
	},
	...((target === 'lms' || target === 'web') && {
		environments: {
			client: {
				build: {
					rolldownOptions: {
						// Pages may be entries of Kit's and yet share their script with others.
						preserveEntrySignatures: 'allow-extension',
						output: { codeSplitting: { includeDependenciesRecursively: false, groups } }
					}
				}
			}
		}
	}),
	server: { port: 5173, strictPort: !testing },
	...(testing && {
		test: {
			slowTestThreshold: 1000,
			// A limit for what hangs, not for what is slow: other work may share the cores.
			testTimeout: 30_000,
			projects: [
				{
					extends: true,
					test: {
						name: 'unit',
						environment: 'node',
						globalSetup: 'tests/support/postgres-setup.ts',
						include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/{packages,server}/**/*.test.ts'],
						exclude: ['src/**/*.svelte.test.ts']
					}
				},
				{
					extends: true,
					test: {
						name: 'component',
						include: ['src/**/*.svelte.test.ts'],
						browser: {
							enabled: true,
							headless: true,
							screenshotFailures: false,
							provider: playwright({
								launchOptions: { executablePath: chromiumPath(), args: chromiumFlags }
							}),
							instances: [{ browser: 'chromium' }]
						}
					}
				}
			]
		}
	})
});
