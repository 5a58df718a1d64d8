// Makes the moving picture of the README from the built server edition: a clip plays, and an answer is judged.

import { chromium, type Page } from '@playwright/test';
import gif from 'gifenc';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { root } from '../src/build/project.ts';
import { serve } from '../src/lib/server/http.ts';
import { allWords } from '../src/lib/ui/all-words.ts';
import { player } from '../src/lib/ui/words.en.ts';
import { chromiumFlags, chromiumPath } from '../tests/chromium.ts';

const file = join(root, 'docs/screenshots/in-motion.gif');
const width = 720;
const height = 600;
/** Milliseconds; a GIF counts in hundredths of a second. */
const step = 80;

process.env.LOG = 'errors';
const data = (process.env.DATA = mkdtempSync(join(tmpdir(), 'hindsight-data-')));
const served = await serve({ folder: join(root, 'build/server'), host: '127.0.0.1', port: 0 });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
const page = await browser.newPage({ viewport: { width, height } });

/** What is shown, each picture with how long it stays, in milliseconds. */
const shown: { picture: PNG; stays: number }[] = [];
async function show(stays: number) {
	shown.push({ picture: PNG.sync.read(await page.screenshot()), stays });
}

await page.goto(`${served.url}/lessons/night`);
await page.keyboard.press('Shift');
await page.evaluate(() => document.fonts.ready);
await playClip(page);
await answer(page);
await browser.close();
await served.close();
rmSync(data, { recursive: true, force: true });
writeFileSync(file, inOneFile());
console.log(`Wrote ${file.slice(root.length)}: ${shown.length} pictures.`);

/** The clip moment by moment: the position is set, so that a slow machine drops nothing. */
async function playClip(page: Page) {
	const position = page.getByRole('slider', { name: player.position }).first();
	await position.waitFor();
	await position.evaluate((slider) => slider.closest('figure')?.scrollIntoView({ block: 'center' }));
	for (let at = 1.2; at < 5.2; at += step / 1000) {
		await position.fill(at.toFixed(2));
		await show(step);
	}
}

/** A wrong answer, what it is told, and the right one. */
async function answer(page: Page) {
	const { question } = allWords();
	const card = page.locator('[data-kind="choice"]').first();
	/** The pointer away and the card in its place: pressing something moves both. */
	async function showCard(stays: number) {
		await page.mouse.move(0, 0);
		await page.waitForTimeout(500);
		await card.evaluate((element) => {
			element.style.scrollMarginBlockStart = '16px';
			element.scrollIntoView();
		});
		await show(stays);
	}
	await showCard(1500);
	for (let n = 0; n < (await card.getByRole('radio').count()); n++) {
		await card.getByRole('radio').nth(n).check();
		await showCard(700);
		await card.getByRole('button', { name: question.check }).click();
		await showCard(2600);
		if ((await card.getAttribute('data-outcome')) !== 'not-yet') return;
		await card.getByRole('button', { name: question.tryAgain }).click();
	}
}

/** One table of colours for all, and of each picture only what changed: the page stands still, so it stays small. */
function inOneFile(): Uint8Array {
	const samples = shown
		.filter((_, n) => n % 10 === 0 || n > shown.length - 6)
		.map(({ picture }) => picture.data);
	const palette = gif.quantize(Buffer.concat(samples), 255, { format: 'rgb565' });
	const clear = palette.length;
	const colours = [...palette, [255, 0, 255]];
	const encoder = gif.GIFEncoder();
	let before: Uint8Array | undefined;
	for (const { picture, stays } of shown) {
		const now = gif.applyPalette(picture.data, palette, 'rgb565');
		const drawn = before ? now.map((colour, at) => (colour === before![at] ? clear : colour)) : now;
		encoder.writeFrame(drawn, width, height, {
			palette: before ? undefined : colours,
			delay: stays,
			transparent: Boolean(before),
			transparentIndex: clear,
			dispose: 1
		});
		before = now;
	}
	encoder.finish();
	return encoder.bytes();
}
