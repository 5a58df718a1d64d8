// Rules about the names of files: hosts unpack them on systems with other ideas of a name.

import { everyEdition, type Rule } from './fault.ts';

const longestPath = 120;

export const nameRules: Rule[] = [
	{
		name: 'plain names',
		editions: everyEdition,
		// Kit's hashed names hold upper-case letters, "-" and "_". A leading dot is refused by many web servers.
		check: (files) =>
			[...files.keys()]
				.filter((path) => path.split('/').some((name) => !/^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(name)))
				.map((file) => ({
					file,
					what: 'This path is not made of plain names (letters, digits, ".", "_" and "-") and forward slashes.'
				}))
	},
	{
		name: 'short paths',
		editions: everyEdition,
		check: (files) =>
			[...files.keys()]
				.filter((path) => path.length > longestPath)
				.map((file) => ({ file, what: `This path is longer than ${longestPath} characters.` }))
	},
	{
		name: 'names that differ by more than case',
		editions: everyEdition,
		check: (files) => {
			const seen = new Map<string, string>();
			return [...files.keys()].flatMap((file) => {
				const other = seen.get(file.toLowerCase());
				seen.set(file.toLowerCase(), file);
				return other ? [{ file, what: `On some servers this is the same file as ${other}.` }] : [];
			});
		}
	},
	{
		name: 'no .mjs',
		editions: everyEdition,
		// Moodle serves it as text/plain, and a browser then refuses to run it as a module.
		check: (files) =>
			[...files.keys()]
				.filter((path) => /\.mjs$/i.test(path))
				.map((file) => ({ file, what: 'Hosts serve .mjs as plain text, so it does not run. Name it .js.' }))
	}
];
