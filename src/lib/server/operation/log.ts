// What the server says of its work: one line an event, without personal data. A route is named by its pattern, never
// by the address that was asked, which holds ids of people and codes of classes.

export interface LogEntry {
	event: 'started' | 'stopped' | 'request' | 'error';
	/** What an error page shows, and what finds its line here. */
	request?: string;
	/** Kit's pattern: `/classes/[class]`; null when nothing matched. */
	route?: string | null;
	method?: string;
	status?: number;
	milliseconds?: number;
	/** Name, message and stack of an error of our own. */
	error?: string;
}

/**
 * @param write takes a whole line
 * @param plain lines for a person at a terminal; else JSON for a collector
 * @param now epoch milliseconds
 */
export function createLog(write: (line: string) => void, plain: boolean, now: () => number) {
	return (entry: LogEntry): void => {
		const at = new Date(now()).toISOString();
		if (!plain) return write(JSON.stringify({ at, ...entry }));
		const { event, ...rest } = entry;
		const words = Object.values(rest).filter((value) => value !== undefined && value !== null);
		write([at.slice(11, 19), event, ...words].join(' '));
	};
}

/** Of a database's errors the message alone may quote values that people gave, so it is left out. */
export function describeError(error: unknown): string {
	if (!(error instanceof Error)) return 'something that is no error was thrown';
	const { name, message, stack = '' } = error;
	const frames = stack.slice(stack.indexOf('\n    at ') + 1);
	const fromDatabase = 'severity' in error || (error as { code?: unknown }).code === 'ERR_SQLITE_ERROR';
	if (!fromDatabase) return `${name}: ${message}\n${frames}`;
	const { code, constraint, errstr } = error as { code?: string; constraint?: string; errstr?: string };
	return `${name}: the database refused (${[code, constraint, errstr].filter(Boolean).join(', ')})\n${frames}`;
}
