declare global {
	namespace App {
		interface PageState {
			/** The attempt was submitted because its time was up. */
			timeUp?: true;
		}
	}
}

export {};
