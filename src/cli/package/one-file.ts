// The course in one file: what must hold of it, because a file that is opened by a double click has nothing beside it.

import { bytesOf, type PackageFiles } from './files.ts';
import { contentRules } from './lint-content.ts';

/** What is wrong with the file; empty when nothing is. */
export function lintOneFile(html: string): string[] {
	const { page, scripts, styles } = apart(html);
	const parts: PackageFiles = new Map([
		...scripts.map((text, n) => [`script-${n + 1}.js`, bytesOf(text)] as const),
		...styles.map((text, n) => [`style-${n + 1}.css`, bytesOf(text)] as const)
	]);
	const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
	return [
		...(/<html\b[^>]*\sdata-edition="file"/.test(page) ? [] : ['It must say data-edition="file".']),
		...(versionOf(html) ? [] : ['It does not say which version it is: <meta name="version"> is missing.']),
		...(policy.startsWith("default-src 'none';") && !/https?:|\*|'self'|'unsafe-eval'/.test(policy)
			? []
			: [
					"Its policy must forbid all requests: a Content-Security-Policy that begins with default-src 'none'."
				]),
		...[...page.matchAll(/\s(?:src|href|srcset|action|data)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi)]
			.map((match) => match[1] ?? match[2] ?? match[3]!)
			.filter((address) => !/^(?:#|data:)/.test(address))
			.map((address) => `It asks for ${address}, which is not inside it.`),
		...contentRules.flatMap((rule) => rule.check(parts, 'web').map(({ file, what }) => `${file}: ${what}`))
	];
}

/** The stamp of the build that it was made in; null when it has none. */
export const versionOf = (html: string): string | null =>
	/<meta name="version" content="([^"]+)"/.exec(html)?.[1] ?? null;

/** The page without what its scripts and styles say, and these. */
function apart(html: string) {
	const inside = { script: [] as string[], style: [] as string[] };
	const page = html.replace(
		/(<(script|style)\b[^>]*>)([\s\S]*?)(<\/\2>)/gi,
		(_, open: string, name: 'script' | 'style', text: string, close: string) => {
			inside[name].push(text);
			return open + close;
		}
	);
	return { page, scripts: inside.script, styles: inside.style };
}
