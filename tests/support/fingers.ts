// The three ways in which a person works a page: a mouse, a touch screen, or keys alone.

import { expect, type JSHandle, type Locator } from '@playwright/test';

export interface Fingers {
	press(button: Locator): Promise<void>;
	pick(radio: Locator): Promise<void>;
	tick(box: Locator, on: boolean): Promise<void>;
	choose(list: Locator, label: string): Promise<void>;
	type(field: Locator, text: string): Promise<void>;
	/** Moves a slider as near to the value as this way can. */
	slide(slider: Locator, value: number): Promise<void>;
}
export type By = 'mouse' | 'touch' | 'keys';

/** What a pointer does; `touch` needs a browser context with `hasTouch`. */
function pointer(on: (target: Locator, position?: { x: number; y: number }) => Promise<void>): Fingers {
	return {
		press: on,
		async pick(radio) {
			if (!(await radio.isChecked())) await on(radio);
			await expect(radio).toBeChecked();
		},
		async tick(box, ticked) {
			if ((await box.isChecked()) !== ticked) await on(box);
			await expect(box).toBeChecked({ checked: ticked });
		},
		// The open list is drawn by the system, where no test can point.
		async choose(list, label) {
			await list.selectOption({ label });
		},
		async type(field, text) {
			await on(field);
			await field.fill(text);
		},
		async slide(slider, value) {
			const { width, height } = (await slider.boundingBox())!;
			const { least, most } = await boundsOf(slider);
			// The middle of the thumb does not reach the ends of its track.
			const x = thumb / 2 + ((width - thumb) * (value - least)) / (most - least);
			await on(slider, { x, y: height / 2 });
		}
	};
}
/** Of all the course's sliders, in pixels. */
const thumb = 24;

const boundsOf = (slider: Locator) =>
	slider.evaluate((input: HTMLInputElement) => ({
		least: Number(input.min),
		most: Number(input.max),
		step: Number(input.step) || 1
	}));

const keys: Fingers = {
	async press(button) {
		await tabTo(button);
		await button.page().keyboard.press('Enter');
	},
	async pick(radio) {
		// A group is one stop of Tab; arrows move in it and select.
		const groupOf = () =>
			radio.evaluateHandle((one: HTMLInputElement) => [
				...one.ownerDocument.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(one.name)}"]`)
			]);
		const group = await tabUntil(radio, groupOf);
		const count = await group.evaluate((radios) => radios.length);
		for (let n = 0; n <= count && !(await radio.isChecked()); n += 1) {
			const here = await radio.evaluate((one) => one.matches(':focus'));
			await radio.page().keyboard.press(here ? 'Space' : 'ArrowDown');
		}
		await expect(radio).toBeChecked();
	},
	async tick(box, ticked) {
		if ((await box.isChecked()) === ticked) return;
		await tabTo(box);
		await box.page().keyboard.press('Space');
		await expect(box).toBeChecked({ checked: ticked });
	},
	async choose(list, label) {
		await tabTo(list);
		const labels = await list.locator('option').allTextContents();
		const from = await list.evaluate((select: HTMLSelectElement) => select.selectedIndex);
		const way = labels.indexOf(label) - from;
		for (let n = 0; n < Math.abs(way); n += 1)
			await list.page().keyboard.press(way > 0 ? 'ArrowDown' : 'ArrowUp');
		await expect(list.locator('option:checked')).toHaveText(label);
	},
	async type(field, text) {
		await tabTo(field);
		await field.page().keyboard.press('ControlOrMeta+A');
		await field.page().keyboard.press('Delete');
		await field.page().keyboard.type(text);
	},
	async slide(slider, value) {
		await tabTo(slider);
		const { least, step } = await boundsOf(slider);
		// Also where it stands there already: a slider may wait to be set.
		if (value === least) return slider.press('Home');
		const steps = Math.round((value - Number(await slider.inputValue())) / step);
		for (let n = 0; n < Math.abs(steps); n += 1)
			await slider.page().keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft');
	}
};

export const fingers: Record<By, Fingers> = {
	mouse: pointer((target, position) => target.click(position && { position })),
	touch: pointer((target, position) => target.tap(position && { position })),
	keys
};

/** Presses Tab, or Shift and Tab, until the element has the focus; every stop on the way must show it. */
export const tabTo = async (target: Locator): Promise<void> => {
	await tabUntil(target, () => target.evaluateHandle((element) => [element]));
};

/**
 * @param target where to: it decides between Tab and Shift and Tab
 * @param groupOf any of these will do; asked again when a new page took their place
 */
async function tabUntil<E extends Element>(target: Locator, groupOf: () => Promise<JSHandle<E[]>>) {
	let group = await groupOf();
	for (let presses = 0; presses < 150; presses += 1) {
		const { arrived, back, gone, ring } = await target.evaluate(focusFrom, group);
		if (gone) {
			group = await groupOf();
			continue;
		}
		if (presses > 0) expect(ring).toBe('visible');
		if (arrived) return group;
		await target.page().keyboard.press(back ? 'Shift+Tab' : 'Tab');
	}
	throw new Error(`No key leads to ${target}.`);
}

/**
 * Where the focus is, seen from an element, and whether it can be seen: a ring round what has it, its picture or its
 * row. One function, because each question to the browser takes longer than its answer.
 */
function focusFrom(target: Element, group: Element[]) {
	const { activeElement: focused, body } = target.ownerDocument;
	return {
		arrived: group.some((one) => one === focused),
		gone: !group.some((one) => one.isConnected),
		back: isBefore(),
		ring: ring()
	};

	function isBefore() {
		return focused?.compareDocumentPosition(target) === Node.DOCUMENT_POSITION_PRECEDING;
	}
	function ring(): string {
		if (!focused || focused === body) return 'the focus is lost';
		const { firstElementChild, nextElementSibling, previousElementSibling } = focused;
		const ringed = [
			focused,
			firstElementChild,
			nextElementSibling,
			previousElementSibling,
			focused.closest('label'),
			focused.closest('.row')
		];
		const visible = ringed.some((element) => {
			if (!element) return false;
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
			return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
		});
		return visible ? 'visible' : `no ring: ${focused.outerHTML.slice(0, 120)}`;
	}
}
