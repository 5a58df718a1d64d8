import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { onePage } from './one-file-adapter.ts';

const written = (script: string) => `<!doctype html>
<html lang="en" data-edition="file">
	<head>
		<meta charset="utf-8" />
		<link rel="icon" href="/icon.svg" type="image/svg+xml" />
		<style>p{color:red}</style>
	</head>
	<body>
		<div id="app">
			<script>${script}</script>
		</div>
	</body>
</html>`;
const parts = { icon: '<svg/>', theme: '// Why.\ntheme();\n', version: '1.2-ab', title: 'Dogs & <cats>' };
const make = (script: string) => onePage(written(script), parts);
/** Scripts as a browser ends them: at the first closing tag. */
const scriptsOf = (page: string) =>
	[...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1]!);
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page that stands alone', () => {
	it('sets the theme in its head and starts the course behind its container', () => {
		const page = make('start(document.currentScript.parentElement)');
		const [theme, start] = scriptsOf(page);
		expect(theme).toBe('theme();');
		expect(start).toBe("start(document.getElementById('app'))");
		expect(page.indexOf('theme();')).toBeLessThan(page.indexOf('</head>'));
		expect(page.indexOf('start(')).toBeGreaterThan(page.indexOf('</div>'));
	});

	it('names itself and its version, and keeps its icon inside', () => {
		const page = make('start()');
		expect(page).toContain('<meta name="version" content="1.2-ab" />');
		expect(page).toContain('<title>Dogs &amp; &lt;cats></title>');
		expect(page).toContain('href="data:image/svg+xml,%3Csvg%2F%3E"');
		expect(page).not.toContain('icon.svg');
	});

	it('allows its own scripts and its own style, each by its hash, and no request', () => {
		const page = make('start()');
		const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
		const directives = new Map(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]));
		expect(directives.get('default-src')).toEqual(["'none'"]);
		expect(directives.get('script-src')).toEqual(scriptsOf(page).map(hashOf));
		expect(directives.get('style-src')).toEqual([hashOf('p{color:red}')]);
		expect(directives.has('connect-src')).toBe(false);
	});

	it.each(['</script>', '</SCRIPT >', '<!-- <script>', '$& $1 $`'])(
		'keeps its script whole, and its meaning, when a text in it is "%s"',
		(text) => {
			const page = make(`said = ${JSON.stringify(text)};`);
			expect(scriptsOf(page)).toHaveLength(2);
			expect(page.match(/<!--|<script>/g)).toHaveLength(2);
			const said = new Function('let said;' + scriptsOf(page)[1] + 'return said;') as () => string;
			expect(said()).toBe(text);
		}
	);

	it('refuses a page of another form', () => {
		expect(() => onePage('<!doctype html><script src="x.js"></script>', parts)).toThrow('output format');
	});
});
