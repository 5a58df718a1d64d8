// The one file's own lint: each rule with a file that breaks it.

import { describe, expect, it } from 'vitest';
import { lintOneFile, versionOf } from '../../src/cli/package/one-file.ts';

const sound = `<!doctype html>
<html lang="en" data-edition="file">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:" />
		<meta name="version" content="1.2-ab" />
		<link rel="icon" href="data:image/svg+xml,%3Csvg%2F%3E" />
		<style>p{background:url(data:image/png;base64,AA==)}</style>
	</head>
	<body><div id="app"></div><script>start('<a href="x.html" src=y>', "https://doi.org/10.1/x")</script></body>
</html>`;

describe('the lint of the one file', () => {
	it('passes a file that has everything inside', () => {
		expect(lintOneFile(sound)).toEqual([]);
		expect(versionOf(sound)).toBe('1.2-ab');
	});

	it.each([
		['a script beside it', '<script>', '<script src="./start.js"></script><script>', './start.js'],
		['a style beside it', '<style>', '<link rel="stylesheet" href=style.css><style>', 'style.css'],
		['a font beside it', 'url(data:image/png;base64,AA==)', 'url(./font.woff2)', './font.woff2'],
		['a script of another host', 'start(', 'import("https://example.org/x.js");start(', 'example.org'],
		['a part fetched later', 'start(', 'import("./later.js");start(', './later.js'],
		['a policy that lets requests out', 'img-src data:', 'img-src data: https:', 'policy'],
		['no policy', 'Content-Security-Policy', 'x-policy', 'policy'],
		['another edition', 'data-edition="file"', 'data-edition="web"', 'data-edition'],
		['no version', 'name="version"', 'name="other"', 'version']
	])('refuses %s', (_, from, to, named) => {
		expect(sound).toContain(from);
		const found = lintOneFile(sound.replace(from, to));
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(named);
	});
});
