// The Content-Security-Policy of the server edition: everything comes from this host, nothing inline but the
// start script that Kit writes, by its hash or nonce.

/**
 * In the form `kit.csp.directives` wants. Style attributes are allowed because Kit's route announcer and figures
 * need them; inline style elements are not.
 */
export const policyDirectives = {
	'default-src': ['none'],
	'script-src': ['self'],
	'style-src': ['self'],
	'style-src-attr': ['unsafe-inline'],
	'img-src': ['self', 'data:'],
	'font-src': ['self'],
	'connect-src': ['self'],
	'manifest-src': ['self'],
	'worker-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['self'],
	'frame-ancestors': ['self']
};

/** The policy as a header. `scripts`: sources of a page's own inline scripts, such as `'sha256-...'`. */
export function contentPolicy(scripts: string[] = []): string {
	return Object.entries(policyDirectives)
		.map(([name, sources]) => {
			const quoted = sources.map((source) => (source.includes(':') ? source : `'${source}'`));
			return [name, ...quoted, ...(name === 'script-src' ? scripts : [])].join(' ');
		})
		.join('; ');
}
