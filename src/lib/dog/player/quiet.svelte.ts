// Whether the viewer wants no movement (the system's setting or the course's own), and whether the page prints.
import { createSubscriber, MediaQuery } from 'svelte/reactivity';

const asked = new MediaQuery('(prefers-reduced-motion: reduce)', false);
const printer = new MediaQuery('print', false);

const settingChanges = createSubscriber((update) => {
	const watch = new MutationObserver(update);
	watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-motion'] });
	return () => watch.disconnect();
});

export function wantsStillness(): boolean {
	if (typeof document === 'undefined') return asked.current;
	settingChanges();
	return document.documentElement.dataset.motion === 'reduced' || asked.current;
}

export function isPrinting(): boolean {
	return printer.current;
}

/** Attachment that tells when an element comes into view and when it leaves it. */
export function inView(tell: (seen: boolean) => void) {
	return (element: Element) => {
		const watch = new IntersectionObserver((entries) => tell(entries.at(-1)?.isIntersecting ?? false));
		watch.observe(element);
		return () => watch.disconnect();
	};
}
