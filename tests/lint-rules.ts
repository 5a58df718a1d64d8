// Two lint rules of our own for Svelte files; each exists because a translation cannot be retrofitted.

import type { Rule } from 'eslint';

/** A node of the Svelte parser, as far as these rules look at it. */
interface SvelteNode {
	type: string;
	value: string;
	parent: { type: string };
}
interface SvelteAttribute {
	key: { name: string };
	value: SvelteNode[];
}

/** ESLint's own types know no nodes of the Svelte parser. */
type Listener = Rule.RuleListener;

const spoken = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'];

/** Refuses visible text in markup: words come from src/lib/ui/words.ts. */
export const noLiteralText: Rule.RuleModule = {
	meta: {
		type: 'problem',
		schema: [],
		messages: { text: 'Literal text "{{text}}": use src/lib/ui/words.ts.' }
	},
	create(context) {
		const check = (node: SvelteNode) => {
			if (!/\p{L}{2,}/u.test(node.value)) return;
			const data = { text: node.value.trim().slice(0, 40) };
			context.report({ node: node as never, messageId: 'text', data });
		};
		return {
			SvelteText(node: SvelteNode) {
				if (node.parent.type !== 'SvelteStyleElement' && node.parent.type !== 'SvelteScriptElement')
					check(node);
			},
			SvelteAttribute({ key, value }: SvelteAttribute) {
				if (spoken.includes(key.name))
					for (const part of value) if (part.type === 'SvelteLiteral') check(part);
			}
		} as object as Listener;
	}
};

const physical =
	/(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)|(?:left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right))/;

/** Refuses left and right in styles: logical properties mirror by themselves. */
export const logicalStyles: Rule.RuleModule = {
	meta: {
		type: 'problem',
		schema: [],
		messages: { side: '"{{side}}" does not mirror: use the logical property.' }
	},
	create(context) {
		return {
			SvelteStyleElement(node: never) {
				const side = physical.exec(context.sourceCode.getText(node))?.[0];
				if (side) context.report({ node, messageId: 'side', data: { side } });
			}
		} as object as Listener;
	}
};
