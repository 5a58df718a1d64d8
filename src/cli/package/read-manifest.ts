// Reads an imsmanifest.xml as plain data, for the lint and for the preview LMS. It judges nothing.

import { XmlAttribute, XmlDocument, XmlElement } from 'libxml2-wasm';

/** An element without its prefix; `space` is its namespace. */
export interface Node {
	name: string;
	space: string;
	attributes: { name: string; space: string; value: string }[];
	children: Node[];
	/** All text inside, trimmed. */
	text: string;
	line: number;
}

/** The root element; throws libxml2's error when the text is not well-formed. */
export function parseXml(text: string): Node {
	using document = XmlDocument.fromString(text);
	return convert(document.root);
}

function convert(element: XmlElement): Node {
	const children: Node[] = [];
	for (let child = element.firstChild; child; child = child.next)
		if (child instanceof XmlElement) children.push(convert(child));
	return {
		name: element.name,
		space: element.namespaceUri,
		attributes: element.attrs.map((entry: XmlAttribute) => ({
			name: entry.name,
			space: entry.namespaceUri,
			value: entry.value
		})),
		children,
		text: element.content.trim(),
		line: element.line
	};
}

/** Value of an attribute, whatever its namespace; null when there is none. */
export const attribute = (node: Node, name: string): string | null =>
	node.attributes.find((entry) => entry.name === name)?.value ?? null;

export const child = (node: Node, name: string): Node | undefined =>
	node.children.find((entry) => entry.name === name);

export const childrenOf = (node: Node | undefined, name: string): Node[] =>
	node?.children.filter((entry) => entry.name === name) ?? [];

/** The node and everything below it, in document order. */
export const nodesOf = (node: Node): Node[] => [node, ...node.children.flatMap(nodesOf)];

/** All elements of this name below a node. */
export const descendants = (node: Node, name: string): Node[] =>
	nodesOf(node).filter((entry) => entry !== node && entry.name === name);
