import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { buildVersion } from './src/build/project.ts';
import { virtualCourse } from './src/build/virtual-course.ts';
import { chromiumFlags, chromiumPath } from './tests/chromium.ts';

const target = process.env.HINDSIGHT_TARGET ?? 'server';
const testing = process.env.VITEST !== undefined;

/**
 * Hosts serve package files slowly and one by one, so a hash-routed build has few chunks: the app, one a module,
 * the dog, and what is only loaded on demand. `app` has the highest priority, or a shared helper would pull
 * another group into the first page.
 */
const groups = [
	{
		name: 'app',
		priority: 30,
		test: /node_modules\/(?:svelte|@sveltejs|esm-env|clsx|devalue)\/|\/generated\/|\/src\/(?:lib\/(?:ui\/(?!figure)|quiz|report\/(?!endpoint)|course)|routes)\/|vite\/|virtual:course(?!\/bank)/
	},
	{ name: 'asleep', priority: 20, test: /\/lessons\/03-asleep\/|virtual:course\/bank\/asleep/ },
	{ name: 'dog', priority: 10, test: /\/src\/lib\/dog\// }
];

export default defineConfig({
	plugins: [virtualCourse(), sveltekit()],
	define: {
		__TARGET__: JSON.stringify(target),
		__VERSION__: JSON.stringify(buildVersion())
	},
	build: { assetsInlineLimit: 0 },
	...(target !== 'server' && {
		environments: {
			client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
		}
	}),
	server: { port: 5173, strictPort: true },
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
