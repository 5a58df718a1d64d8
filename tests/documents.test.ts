// What the documents name is there: files they link to, headings, scripts that npm runs.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import GithubSlugger from 'github-slugger';
import { expect, it } from 'vitest';
import { root } from '../src/build/project.ts';

const below = (folder: string) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => join(root, folder, name));
const documents = [
	...readdirSync(root)
		.filter((name) => name.endsWith('.md'))
		.map((name) => join(root, name)),
	...below('docs')
].map((file) => ({
	file,
	name: relative(root, file).replaceAll('\\', '/'),
	text: readFileSync(file, 'utf8')
}));

/** Text outside of code. */
const prose = (text: string) => text.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

function headings(file: string): string[] {
	const slugger = new GithubSlugger();
	return [...prose(readFileSync(file, 'utf8')).matchAll(/^#{1,6} (.+)$/gm)].map(([, title]) =>
		slugger.slug(title!)
	);
}

it('every link leads to a file, and to a heading in it', () => {
	const links = documents.flatMap(({ file, name, text }) =>
		[...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => ({ file, name, to: to! }))
	);
	expect(links.length).toBeGreaterThan(30);
	const broken = links.filter(({ file, to }) => {
		if (/^(?:https?:|mailto:|\/)/.test(to)) return false;
		const [path, heading] = to.split('#');
		const target = path ? join(dirname(file), decodeURI(path)) : file;
		return !existsSync(target) || (heading && target.endsWith('.md') && !headings(target).includes(heading));
	});
	expect(broken.map(({ name, to }) => `${name}: ${to}`)).toEqual([]);
});

it('every npm script that is named is there, and every script is named', () => {
	const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	const named = documents.flatMap(({ name, text }) =>
		[...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, run, short]) => ({
			name,
			script: (run ?? short)!
		}))
	);
	expect(named.filter(({ script }) => !scripts[script])).toEqual([]);
	const told = new Set(named.map(({ script }) => script));
	expect(Object.keys(scripts).filter((script) => !told.has(script))).toEqual([]);
});

it('every document is reached from the index', () => {
	const index = readFileSync(join(root, 'docs/README.md'), 'utf8');
	const lost = documents.filter(
		({ name }) =>
			/^docs\/[\w-]+\.md$/.test(name) && name !== 'docs/README.md' && !index.includes(`(${name.slice(5)})`)
	);
	expect(lost.map(({ name }) => name)).toEqual([]);
});
