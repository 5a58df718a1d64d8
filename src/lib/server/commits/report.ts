// A commit on its way to the database, and what its sender is told.

import type { Commit } from './forms.ts';

export type Received =
	/** `events`: number of the last event that is kept of this registration. */
	| { type: 'stored'; stored: number; events: number }
	/** As it is answered. `sequence`: of the commit that stands, where another one came first. */
	| { type: 'refused'; status: 400 | 403 | 409; error: string; message: string; sequence?: number };

export interface Report {
	registrationId: string;
	/** Who is signed in; left out by commands, which may write for anybody. */
	userId?: string | undefined;
	commit: Commit;
}

export const refused = (
	status: 400 | 403 | 409,
	error: string,
	message: string,
	sequence?: number
): Received => ({ type: 'refused', status, error, message, ...(sequence !== undefined && { sequence }) });
