// A still of the dog as a picture file: the component that draws it, rendered to a text of SVG.

import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import { render } from 'svelte/server';
import type { Motion } from '../lib/dog/motions/motion.ts';
import { root } from './project.ts';

const room = join(root, 'src', 'lib', 'dog');
const component = (name: string) => join(room, `${name}.svelte`);
const compiled = (file: string) =>
	compile(readFileSync(file, 'utf8'), { filename: file, generate: 'server', css: 'external', cssHash: () => 'scope' });

// Node runs TypeScript, but knows no Svelte: it is told how to read the two components below.
registerHooks({
	load(url, context, next) {
		if (!url.startsWith(pathToFileURL(room).href) || !url.endsWith('.svelte')) return next(url, context);
		return { format: 'module', source: compiled(fileURLToPath(url)).js.code, shortCircuit: true };
	}
});

/**
 * One moment of a motion as an SVG file that needs no script and nothing of the page. Shown by <img>, it takes its
 * colours from the page's `color-scheme`, as the same drawing on the page would.
 * @param at seconds from the start
 */
export async function dogStill(motion: Motion, at: number): Promise<string> {
	const { default: Still } = await import(pathToFileURL(component('Still')).href);
	const { body } = render(Still, { props: { motion, at, label: '' } });
	// A file of its own needs no scope.
	const style = compiled(component('Stage')).css!.code.replaceAll('.scope', '');
	return body
		.replace(/<!--.*?-->/g, '')
		.replaceAll(' scope"', '"')
		.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
		.replace('>', `><style>:root{color-scheme:light dark}${style.replace(/\/\*.*?\*\/|\s*\n\s*/gs, '')}</style>`);
}
