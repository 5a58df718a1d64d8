// How long a question was worked on. Time away from the page is not counted beyond a cap.

/** A question left open over lunch says nothing about the question. */
const LONGEST_SECONDS = 600;

export class Stopwatch {
	#since: number | null = null;
	#now: () => number;

	/** @param now milliseconds of a steady clock */
	constructor(now: () => number = () => performance.now()) {
		this.#now = now;
	}

	/** Starts unless it runs. */
	start() {
		this.#since ??= this.#now();
	}

	/** Whole seconds since the start, at least 1 once it ran; stops it. */
	lap(): number {
		if (this.#since === null) return 0;
		const seconds = Math.round((this.#now() - this.#since) / 1000);
		this.#since = null;
		return Math.min(LONGEST_SECONDS, Math.max(1, seconds));
	}
}
