// Holds every file to the rules of its room (house.ts).

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawRooms, picture } from '../docs/rooms.ts';
import { root } from '../src/build/project.ts';
import { house } from './house.ts';

const outside = ['vitest', 'vitest/*', 'vitest-browser-svelte', 'fast-check', 'axe-core', '@vitest/*'];

function filesBelow(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? filesBelow(path) : /\.(?:ts|svelte)$/.test(name) ? [path] : [];
	});
}

interface Import {
	from: string;
	typeOnly: boolean;
}

function importsOf(text: string): Import[] {
	const found: Import[] = [];
	// What a template writes into another file is that file's import.
	const source = text.replace(/`(?:\\.|[^`\\])*`/g, '``');
	for (const match of source.matchAll(
		/\b(import|export)\s+(type\s+)?([^'";]*?\sfrom\s+)?['"]([^'"\n]+)['"]/g
	))
		found.push({ from: match[4]!, typeOnly: Boolean(match[2]) });
	for (const match of source.matchAll(/\bimport\(\s*['"]([^'"\n]+)['"]\s*\)(\.[A-Z])?/g))
		found.push({ from: match[1]!, typeOnly: Boolean(match[2]) });
	return found;
}

/** Room of a file, by its path from the project's root. */
function roomOf(path: string): string | undefined {
	return Object.keys(house).find((name) => `${path}/`.startsWith(`${house[name]!.folder}/`));
}

const matches = (name: string, pattern: string) =>
	pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** What is wrong with the imports of one file; empty when nothing is. */
export function faults(path: string, source: string): string[] {
	const name = roomOf(path);
	if (!name) return [];
	const room = house[name]!;
	const isTest = /\.test\.ts$/.test(path);
	const found: string[] = [];
	for (const { from, typeOnly } of importsOf(source)) {
		const target = from.startsWith('.')
			? posix.normalize(posix.join(dirname(path), from))
			: from.startsWith('$lib/')
				? from.replace('$lib/', 'src/lib/')
				: null;
		if (target !== null) {
			const other = roomOf(target);
			if (name === 'routes' && other === 'routes' && !sameRoute(path, target))
				found.push(`${path} imports another route's file ${from}`);
			else if (other === name || (isTest && target.startsWith('tests/'))) continue;
			else if (!other) found.push(`${path} imports ${from}, which is in no room`);
			else if (!room.rooms.includes(other) && !(typeOnly && room.rooms.includes(`types:${other}`)) && !isTest)
				found.push(`${path}: ${name} may not import ${typeOnly ? 'types of ' : ''}${other} (${from})`);
			continue;
		}
		if (from.startsWith('node:')) {
			if (!room.node && !isTest) found.push(`${path}: ${name} may not import ${from}`);
			continue;
		}
		if (isTest && outside.some((pattern) => matches(from, pattern))) continue;
		const only = Object.entries(room.only ?? {}).find(([pattern]) => matches(from, pattern));
		if (only) {
			if (!isTest && !only[1].includes(path.split('/').at(-1)!))
				found.push(`${path}: only ${only[1][0]} may import ${from}`);
		} else if (
			!room.packages.some((pattern) => matches(from, pattern)) &&
			!(typeOnly && room.packages.some((pattern) => matches(`types:${from}`, pattern))) &&
			!isTest
		)
			found.push(`${path}: ${name} may not import the package ${from}`);
	}
	const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
	const word = room.without && !isTest ? room.without.exec(code)?.[0] : undefined;
	if (word) found.push(`${path}: ${name} is pure and may not use ${word}`);
	return found;
}

/** A route may use files of its own folder and of the layouts above it. */
const sameRoute = (path: string, target: string) => `${dirname(path)}/`.startsWith(`${dirname(target)}/`);

describe('the house', () => {
	const files = filesBelow(join(root, 'src')).map((file) => relative(root, file).replaceAll('\\', '/'));

	it('has files in every room that the design names for now', () => {
		for (const [name, room] of Object.entries(house))
			expect(
				files.some((file) => file.startsWith(`${room.folder}/`)),
				name
			).toBe(true);
	});

	it('is drawn as it is: npm run rooms', () => {
		expect(readFileSync(picture, 'utf8')).toBe(drawRooms());
	});

	it('keeps its import rules', () => {
		expect(files.flatMap((file) => faults(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
	});

	it.each([
		['src/lib/quiz/x.ts', "import { onMount } from 'svelte';"],
		['src/lib/quiz/x.ts', 'export const now = () => Date.now();'],
		['src/lib/quiz/x.ts', "import { course } from '../course/course.ts';"],
		['src/lib/course/x.ts', "import { readFileSync } from 'node:fs';"],
		['src/lib/report/x.ts', "import { loadCourse } from '../course/load.ts';"],
		['src/lib/report/x.ts', "const { Scorm12API } = await import('scorm-again/scorm12/min');"],
		['src/lib/ui/X.svelte', "<script>import { serve } from '$lib/server/http.ts';</script>"],
		['src/lib/dog/x.ts', "import { scaleLinear } from 'd3-scale';"],
		['src/routes/(course)/a/+page.svelte', "<script>import x from '../b/x.ts';</script>"]
	])('refuses a forbidden import in %s', (path, source) => {
		expect(faults(path, source)).toHaveLength(1);
	});
});
