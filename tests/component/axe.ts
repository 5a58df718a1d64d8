// Runs axe on what a component test shows, in both colour schemes.

import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules broken below `element`, as `scheme: rule: selector`; empty when there are none. */
export async function brokenRules(element: Element): Promise<string[]> {
	const found: string[] = [];
	for (const theme of ['light', 'dark']) {
		document.documentElement.dataset.theme = theme;
		const { violations } = await axe.run(element, { runOnly: { type: 'tag', values: tags } });
		for (const { id, nodes } of violations)
			found.push(`${theme}: ${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
	}
	delete document.documentElement.dataset.theme;
	return found;
}
