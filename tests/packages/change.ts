// Ways to break a package: small changes to its files, for the tests of what refuses it.

import { bytesOf, textOf, type PackageFiles } from '../../src/cli/package/files.ts';

export type Change = (files: PackageFiles) => void;

/** Replaces text that must be there. */
export const edit =
	(path: string, from: string, to: string): Change =>
	(files) => {
		const text = textOf(files.get(path)!);
		if (!text.includes(from)) throw new Error(`${path} holds no ${from}`);
		files.set(path, bytesOf(text.replace(from, to)));
	};
export const manifest = (from: string, to: string) => edit('imsmanifest.xml', from, to);
export const structure = (from: string, to: string) => edit('cmi5.xml', from, to);
export const page = (to: string) => edit('index.html', '</head>', `${to}</head>`);
export const script = (text: string) => edit('_app/start.js', 'import {', `${text};import {`);
export const add =
	(path: string, text = ''): Change =>
	(files) =>
		void files.set(path, bytesOf(text));
export const remove =
	(path: string): Change =>
	(files) =>
		void files.delete(path);
