// A browser without a screen: it keeps cookies, sends forms as a page without script does, and follows nothing.

export interface Answer {
	status: number;
	headers: Headers;
	text: string;
}
type Fields = Record<string, string>;

export interface Visitor {
	/** Name -> value, as they are sent. */
	cookies: Map<string, string>;
	get(path: string): Promise<Answer>;
	form(path: string, fields?: Fields, headers?: Fields): Promise<Answer>;
	json(path: string, body: unknown, headers?: Fields): Promise<Answer>;
}

/**
 * @param url where the server listens
 * @param origin the address that a browser would show
 */
export function visitor(url: string, origin = url): Visitor {
	const cookies = new Map<string, string>();
	async function ask(path: string, init: RequestInit & { headers?: Fields } = {}): Promise<Answer> {
		const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const headers = { accept: 'text/html', ...(cookie && { cookie }), ...init.headers };
		const response = await fetch(url + path, { redirect: 'manual', ...init, headers });
		for (const line of response.headers.getSetCookie()) {
			const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
			if (/max-age=0/i.test(line)) cookies.delete(name!);
			else cookies.set(name!, value!);
		}
		return { status: response.status, headers: response.headers, text: await response.text() };
	}
	return {
		cookies,
		get: (path) => ask(path),
		form: (path, fields = {}, headers = {}) =>
			ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin, ...headers } }),
		json: (path, body, headers = {}) =>
			ask(path, {
				method: 'POST',
				body: JSON.stringify(body),
				headers: { origin, accept: 'application/json', 'content-type': 'application/json', ...headers }
			})
	};
}
