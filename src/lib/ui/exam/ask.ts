// Asks the server of the exam. Only its own JSON counts as an answer: whatever stands between may say anything.

export type Reply<T> =
	| { type: 'said'; value: T }
	/** The server's own refusal; `error` as in src/routes/api/exam. */
	| { type: 'refused'; status: number; error: string }
	| { type: 'offline' };

/** @param sent makes it a POST, or a PUT of an answer */
export async function ask<T>(path: string, sent?: object, method = 'POST'): Promise<Reply<T>> {
	try {
		const response = await fetch(`/api/exam${path}`, {
			cache: 'no-store',
			...(sent && {
				method,
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(sent)
			})
		});
		if (!/^application\/json/.test(response.headers.get('content-type') ?? '')) return { type: 'offline' };
		const value = (await response.json()) as T & { error?: unknown };
		if (response.ok) return { type: 'said', value };
		const { error } = value;
		return { type: 'refused', status: response.status, error: typeof error === 'string' ? error : '' };
	} catch {
		return { type: 'offline' };
	}
}
