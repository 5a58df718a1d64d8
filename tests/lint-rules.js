// Two lint rules of our own for Svelte files; each exists because a translation cannot be retrofitted.

/** Refuses visible text in markup: words come from src/lib/ui/words.ts. @type {any} */
export const noLiteralText = {
	meta: { type: 'problem', schema: [], messages: { text: 'Literal text "{{text}}": use src/lib/ui/words.ts.' } },
	create(context) {
		const report = (node, text) => {
			if (/\p{L}{2,}/u.test(text)) context.report({ node, messageId: 'text', data: { text: text.trim().slice(0, 40) } });
		};
		return {
			SvelteText(node) {
				if (node.parent.type === 'SvelteStyleElement' || node.parent.type === 'SvelteScriptElement') return;
				report(node, node.value);
			},
			SvelteAttribute(node) {
				const name = node.key.name;
				if (!['aria-label', 'aria-description', 'alt', 'title', 'placeholder'].includes(name)) return;
				for (const value of node.value) if (value.type === 'SvelteLiteral') report(value, value.value);
			}
		};
	}
};

const physical =
	/(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)|(?:left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right))/;

/** Refuses left and right in styles: logical properties mirror by themselves. @type {any} */
export const logicalStyles = {
	meta: { type: 'problem', schema: [], messages: { side: '"{{side}}" does not mirror: use the logical property.' } },
	create(context) {
		return {
			SvelteStyleElement(node) {
				const text = context.sourceCode.getText(node);
				const match = physical.exec(text);
				if (match) context.report({ node, messageId: 'side', data: { side: match[0] } });
			}
		};
	}
};
