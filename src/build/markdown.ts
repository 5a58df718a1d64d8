// Plain Markdown to HTML, for what is made by the command line and not by Svelte.

import { compile } from 'mdsvex';

/** HTML of a Markdown text without front matter and components; ampersands are escaped, so that it is XML as well. */
export async function markdownToHtml(text: string): Promise<string> {
	const compiled = await compile(text, { highlight: false, smartypants: true });
	return (compiled?.code ?? '').trim().replace(/&(?!#?\w+;)/g, '&amp;');
}
