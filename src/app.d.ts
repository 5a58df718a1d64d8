declare global {
	namespace App {
		interface Locals {
			classroom: import('$lib/server/classroom.ts').Classroom;
			/** Who is signed in; null for nobody. */
			user: import('$lib/server/accounts/auth.ts').User | null;
			/** Names this request in the log and on an error page. */
			request: string;
		}
		interface PageState {
			/** The attempt was submitted because its time was up. */
			timeUp?: true;
		}
	}
}

export {};
