// Vite plugin: `virtual:icons` holds each icon as the data of one path. The icon package's own components bring a
// run-time that draws any icon in any way; a course needs some twenty shapes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './project.ts';

const name = 'virtual:icons';
const folder = join(root, 'node_modules', '@lucide', 'svelte', 'dist', 'icons');

/** @param files our name of an icon -> its name in the package */
export function icons(files: Readonly<Record<string, string>>): Plugin {
	return {
		name: 'hindsight:icons',
		resolveId: (id) => (id === name ? `\0${name}` : undefined),
		load(id) {
			if (id !== `\0${name}`) return undefined;
			const paths = Object.entries(files).map(([own, file]) => [own, pathOf(file)]);
			return `export const icons = ${JSON.stringify(Object.fromEntries(paths))};`;
		}
	};
}

type Shape = [tag: string, attributes: Record<string, string>];

function pathOf(file: string): string {
	const source = readFileSync(join(folder, `${file}.svelte`), 'utf8');
	const data = /const iconData = (\{.*\});/.exec(source)?.[1];
	if (!data) throw new Error(`The icon package has changed its form: ${file}.svelte lists no shapes.`);
	return (JSON.parse(data) as { node: Shape[] }).node.map(([tag, attributes]) => dataOf(file, tag, attributes)).join('');
}

/** A shape of an icon 24 units wide as path data. */
function dataOf(file: string, tag: string, shape: Record<string, string>): string {
	// A path may begin with a relative move, and several become one here: each begins at the origin.
	if (tag === 'path') return `M0 0${shape.d}`;
	if (tag === 'line') return `M${shape.x1} ${shape.y1}L${shape.x2} ${shape.y2}`;
	if (tag !== 'circle') throw new Error(`${file}: an icon with a <${tag}> needs its own rule here.`);
	const { cx, cy, r } = shape;
	return `M${Number(cx) - Number(r)} ${cy}a${r} ${r} 0 1 0 ${2 * Number(r)} 0a${r} ${r} 0 1 0 ${-2 * Number(r)} 0`;
}
