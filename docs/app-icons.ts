// npm run icons: draws the icons of the installed course from static/icon.svg.

import { chromium } from '@playwright/test';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { appIcons, iconFile } from '../src/build/app-files.ts';
import { root } from '../src/build/project.ts';
import { chromiumFlags, chromiumPath } from '../tests/chromium.ts';

const svg = readFileSync(join(root, 'static/icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
const page = await browser.newPage();
for (const { name, size, purpose } of appIcons) {
	await page.setViewportSize({ width: size, height: size });
	// What may be cut to any shape fills its ground and keeps its drawing within the inner four fifths.
	const [ground, share] = purpose === 'maskable' ? ['#fbf7f0', 70] : ['transparent', 100];
	await page.setContent(
		`<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">` +
			`<div style="width:${share}%;display:grid">${svg}</div>`
	);
	const path = iconFile(name);
	mkdirSync(dirname(path), { recursive: true });
	await page.screenshot({ path, omitBackground: true });
}
await browser.close();
