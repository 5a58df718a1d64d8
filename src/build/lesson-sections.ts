// Wraps what belongs to one heading in a <section>, so that a figure can stand beside its words.

interface HastNode {
	type: string;
	tagName?: string;
	value?: string;
	children?: HastNode[];
	properties?: Record<string, unknown>;
}

const isFigure = (node: HastNode) => node.type === 'raw' && /^\s*<(?:Figure[A-Z]|Clip\s|Later room="figure")/.test(node.value ?? '');
const isAside = (node: HastNode) =>
	node.type === 'raw' && /^\s*<(?:(?:Practice|Sources|LessonEnd|script)\b|Later room="(?:question|line)")/.test(node.value ?? '');

/**
 * Rehype step. Each section holds its heading, a `.media` block with its figures and a `.words` block;
 * practice questions stand after the section they test.
 */
export function sections() {
	return (tree: HastNode) => {
		const out: HastNode[] = [];
		let current: HastNode[] = [];
		let first = true;
		const flush = () => {
			if (current.some((node) => node.type !== 'text' || node.value?.trim()))
				out.push(section(current, first));
			current = [];
			first = false;
		};
		for (const node of tree.children ?? []) {
			if (node.tagName === 'h2') {
				flush();
				current.push(node);
			} else if (isAside(node)) {
				flush();
				out.push(node);
			} else current.push(node);
		}
		flush();
		tree.children = out;
	};
}

function section(nodes: HastNode[], first: boolean): HastNode {
	const media = nodes.filter(isFigure);
	const words = nodes.filter((node) => !isFigure(node));
	const className = ['part', media.length > 0 ? 'with-media' : 'words-only', ...(first ? ['lead'] : [])];
	const block = (name: string, children: HastNode[]): HastNode => ({
		type: 'element',
		tagName: 'div',
		properties: { className: [name] },
		children
	});
	return {
		type: 'element',
		tagName: 'section',
		properties: { className },
		children: [...(media.length > 0 ? [block('media', media)] : []), block('words', words)]
	};
}
