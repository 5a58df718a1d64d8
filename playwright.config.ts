import { defineConfig } from '@playwright/test';
import { chromiumFlags, chromiumPath } from './tests/chromium.ts';

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results/playwright',
	fullyParallel: true,
	workers: 2,
	timeout: 90_000,
	// Two tests at a time on two cores: what takes a moment alone may take seconds here.
	expect: { timeout: 15_000 },
	reporter: 'list',
	use: {
		browserName: 'chromium',
		launchOptions: { executablePath: chromiumPath(), args: chromiumFlags },
		viewport: { width: 1280, height: 900 },
		locale: 'en-US',
		timezoneId: 'UTC',
		// What an installed course answers by itself no test sees on its way; tests/browser/app.spec.ts lets it.
		serviceWorkers: 'block'
	}
});
