import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
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
	plugins: [virtualCourse(), dogClips(target !== 'server'), icons(iconFiles), sveltekit()],
	define: {
		__TARGET__: JSON.stringify(target),
		__VERSION__: JSON.stringify(buildVersion())
	},
	build: {
		assetsInlineLimit: 0,
		// What a page needs is listed in the first script, for every page. Only a lesson's list is worth its bytes there.
		modulePreload: {
			resolveDependencies: (file, needed) =>
				file.includes('/nodes/') ? needed.filter((one) => one.endsWith('.css')) : needed
		}
	},
	...(target !== 'server' && {
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
			projects: [
				{
					extends: true,
					test: {
						name: 'unit',
						environment: 'node',
						include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/packages/**/*.test.ts'],
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
