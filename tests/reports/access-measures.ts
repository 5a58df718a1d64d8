// What axe does not see, measured on the page in a browser: zoom, the spacing of text, the way of the keyboard.

import type { Locator, Page } from '@playwright/test';
import { drawn } from '../support/accessibility.ts';

const CONTROLS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';

export interface Measured {
	faults: string[];
	/** What was looked at, for the table. */
	seen: string;
}

/** A window of 1280 by 1024 at 400 %. */
export async function narrow(page: Page): Promise<Measured> {
	await page.setViewportSize({ width: 320, height: 256 });
	return fits(page);
}

/** Text as far apart as WCAG 1.4.12 lets readers set it. */
export async function spaced(page: Page): Promise<Measured> {
	await page.setViewportSize({ width: 360, height: 740 });
	// Past a content policy that lets no style in from outside.
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'
		);
		document.adoptedStyleSheets.push(sheet);
	});
	return fits(page);
}

/** No sideways scroll, no text cut off or over other text, every control within reach. */
async function fits(page: Page): Promise<Measured> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await drawn(page);
	return page.evaluate((controls) => {
		const faults: string[] = [];
		const name = (element: Element) =>
			`${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 30)}"`;
		const root = document.documentElement;
		if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} px wide`);
		const shown = (element: Element) =>
			element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
		const hidden = (element: Element) => {
			const { width, height } = element.getBoundingClientRect();
			return width <= 1 || height <= 1 || element.closest('.visually-hidden') !== null;
		};
		let scrollers = 0;
		const texts: { rect: DOMRect; of: Element }[] = [];
		for (const element of document.querySelectorAll('body *')) {
			if (!(element instanceof HTMLElement) || !shown(element) || hidden(element)) continue;
			const { overflowX, overflowY } = getComputedStyle(element);
			const wider = element.scrollWidth > element.clientWidth + 1;
			if (wider && (overflowX === 'auto' || overflowX === 'scroll')) scrollers += 1;
			const clips =
				overflowX === 'hidden' || overflowX === 'clip' || overflowY === 'hidden' || overflowY === 'clip';
			const own = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent!.trim());
			if (own.length === 0) continue;
			if (clips && (wider || element.scrollHeight > element.clientHeight + 2))
				faults.push(`${name(element)} is cut off`);
			if (element.closest('dialog:not([open]), [aria-hidden="true"]')) continue;
			const range = document.createRange();
			for (const node of own) {
				range.selectNodeContents(node);
				for (const rect of range.getClientRects()) texts.push({ rect, of: element });
			}
		}
		texts.sort((a, b) => a.rect.top - b.rect.top);
		for (const [n, { rect, of }] of texts.entries())
			for (let next = n + 1; next < texts.length && texts[next]!.rect.top < rect.bottom - 4; next += 1) {
				const { rect: other, of: beside } = texts[next]!;
				const across = Math.min(rect.right, other.right) - Math.max(rect.left, other.left);
				const down = Math.min(rect.bottom, other.bottom) - Math.max(rect.top, other.top);
				// Lines set close touch by a few pixels, since a line's box is taller than its letters.
				if (across > 4 && down > 8) faults.push(`${name(of)} lies over ${name(beside)}`);
			}
		const all = [...document.querySelectorAll<HTMLElement>(controls)].filter(
			(element) => shown(element) && !hidden(element) && !element.closest('[inert]')
		);
		for (const control of all) {
			control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
			const { left, right, top, bottom } = control.getBoundingClientRect();
			if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight)
				// The link past the header shows itself when it has the focus.
				if (!control.matches('.skip')) faults.push(`${name(control)} cannot be brought into view`);
		}
		const seen = `${texts.length} lines, ${all.length} controls, ${scrollers} that scroll`;
		return { faults: [...new Set(faults)], seen };
	}, CONTROLS);
}

/** A picture of a control and what is round it, where its focus is drawn. */
async function picture(page: Page, control: Locator): Promise<Buffer | null> {
	// What a press of Tab closed is no longer there.
	const box = await control.boundingBox({ timeout: 1000 }).catch(() => null);
	const size = page.viewportSize()!;
	if (!box) return null;
	const x = Math.max(0, box.x - 6);
	const y = Math.max(0, box.y - 6);
	const width = Math.min(size.width - x, box.width + 12);
	const height = Math.min(size.height - y, box.height + 12);
	return width < 1 || height < 1 ? null : page.screenshot({ clip: { x, y, width, height } });
}

/** More stops than this are a way that never ends. */
const MOST = 400;

/** Goes through the page with Tab from its top. */
export async function walk(page: Page): Promise<{ stops: number; faults: string[] }> {
	const faults: string[] = [];
	await page.setViewportSize({ width: 650, height: 666 });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.evaluate((controls) => {
		scrollTo(0, 0);
		(document.activeElement as HTMLElement | null)?.blur();
		for (const [n, element] of [...document.querySelectorAll(controls)].entries())
			element.setAttribute('data-stop', String(n));
		// The way begins at the top, wherever the focus was.
		const first = document.createElement('span');
		first.tabIndex = -1;
		document.body.prepend(first);
		first.focus();
		first.remove();
	}, CONTROLS);
	const reached = new Set<string>();
	let stops = 0;
	for (; stops < MOST; stops += 1) {
		await page.keyboard.press('Tab');
		await drawn(page);
		const at = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement | null;
			if (!element || element === document.body) return null;
			const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
			const label =
				element.closest('label') ?? document.querySelector(`label[for="${CSS.escape(element.id)}"]`);
			const points = [0.1, 0.5, 0.9].flatMap((a) =>
				[0.1, 0.5, 0.9].map((b) => [left + a * width, top + b * height] as const)
			);
			const open = points.some(([x, y]) => {
				const there = document.elementFromPoint(x, y);
				return there && (element.contains(there) || there.contains(element) || label?.contains(there));
			});
			return {
				stop: element.getAttribute('data-stop'),
				what: `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`,
				covered: !open && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
				outside: bottom <= 0 || top >= innerHeight
			};
		});
		if (!at || (at.stop !== null && reached.has(at.stop))) break;
		if (at.stop !== null) reached.add(at.stop);
		if (at.covered) faults.push(`${at.what} is covered while it has the focus`);
		if (at.outside) faults.push(`${at.what} is out of sight while it has the focus`);
		// A button of a group is drawn by its label.
		const place = page.locator('[data-marked]').first();
		const marked = await picture(page, place);
		if (!marked) continue;
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		const plain = await picture(page, place);
		if (plain?.equals(marked)) faults.push(`no mark shows the focus of ${at.what}`);
	}
	if (stops === MOST) faults.push('the way did not end');
	faults.push(...(await leftOut(page, [...reached])));
	return { stops, faults: [...new Set(faults)] };
}

/** Controls that Tab did not come to; of a group of radio buttons it comes to one. */
const leftOut = (page: Page, reached: string[]): Promise<string[]> =>
	page.evaluate((reached) => {
		const all = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
		const groupOf = (element: HTMLElement) =>
			element instanceof HTMLInputElement && element.type === 'radio' ? element.name : null;
		const groups = new Set(
			all.filter((element) => reached.includes(element.dataset.stop!)).map((element) => groupOf(element))
		);
		return all
			.filter((element) => {
				const { width, height } = element.getBoundingClientRect();
				if (reached.includes(element.dataset.stop!) || element.tabIndex < 0 || element.matches(':disabled'))
					return false;
				if (
					element.closest('[inert]') ||
					width * height === 0 ||
					!element.checkVisibility({ visibilityProperty: true })
				)
					return false;
				const group = groupOf(element);
				return group === null || !groups.has(group);
			})
			.map((element) => `Tab does not come to ${element.outerHTML.slice(0, 80)}`);
	}, reached);
