import { expect, it, vi } from 'vitest';
import { remembered } from './files.ts';

/** Two files in a folder, joined; how often they were joined; and the folder, to be changed. */
function joined() {
	const folder = new Map([
		['a.md', 'one'],
		['b.md', 'two']
	]);
	const make = vi.fn((files: Parameters<Parameters<typeof remembered>[1]>[0]) =>
		files.list('').map((name) => files.read(name))
	);
	const load = remembered(
		{ read: (path) => folder.get(path) ?? null, list: () => [...folder.keys()] },
		make
	);
	return { folder, make, load };
}

it('makes nothing anew while the files stay as they are', () => {
	const { make, load } = joined();
	expect(load()).toEqual(['one', 'two']);
	expect(load()).toBe(load());
	expect(make).toHaveBeenCalledOnce();
});

it.each([
	['changed', (folder: Map<string, string>) => folder.set('b.md', 'three'), ['one', 'three']],
	['added', (folder: Map<string, string>) => folder.set('c.md', 'three'), ['one', 'two', 'three']],
	['taken away', (folder: Map<string, string>) => folder.delete('a.md'), ['two']]
])('begins again when a file was %s', (_, change, result) => {
	const { folder, load } = joined();
	load();
	change(folder);
	expect(load()).toEqual(result);
});

it('asks again for a file that was missing', () => {
	const folder = new Map<string, string>();
	const load = remembered({ read: (path) => folder.get(path) ?? null, list: () => [] }, (files) =>
		files.read('late.md')
	);
	expect(load()).toBeNull();
	folder.set('late.md', 'here');
	expect(load()).toBe('here');
});
