// What a screen reader is given: the browser's own accessibility tree, not the page's markup.

import type { CDPSession, Page } from '@playwright/test';

/** A node that is not ignored, with the text below it. */
export interface Spoken {
	role: string;
	name: string;
	description: string;
	/** All text inside, in reading order. */
	text: string;
	focused: boolean;
}
interface AXNode {
	nodeId: string;
	ignored: boolean;
	role?: { value: string };
	name?: { value: string };
	description?: { value: string };
	properties?: { name: string; value: { value: unknown } }[];
	childIds?: string[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

export async function spoken(page: Page): Promise<Spoken[]> {
	if (!sessions.has(page)) sessions.set(page, page.context().newCDPSession(page));
	const session = await sessions.get(page)!;
	const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AXNode[] };
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	function textIn(node: AXNode): string {
		if (node.role?.value === 'StaticText') return node.name?.value ?? '';
		return (node.childIds ?? []).map((id) => textIn(byId.get(id)!)).join(' ');
	}
	return nodes
		.filter(({ ignored }) => !ignored)
		.map((node) => ({
			role: node.role?.value ?? '',
			name: node.name?.value ?? '',
			description: node.description?.value ?? '',
			text: textIn(node).replace(/\s+/g, ' ').trim(),
			focused: node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false
		}));
}
