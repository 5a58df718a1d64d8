// What the player says. Its words are handed in: the interface keeps them with all its others.

export interface PlayerWords {
	player: (title: string) => string;
	play: string;
	pause: string;
	back: string;
	forward: string;
	slow: string;
	mirror: string;
	call: string;
	callAll: string;
	position: string;
	/** Readings such as "0:07.6" and "0:20". */
	timeOf: (at: string, total: string) => string;
	spoken: (seconds: string, total: string, phase: string | undefined) => string;
	called: (reply: string) => string;
	/** Label at the ring on a moving paw. */
	paw: { hind: string; fore: string };
	more: string;
	pointTo: string;
	joints: { none: string; hip: string; stifle: string; hock: string; toes: string };
	keys: string;
	keyList: readonly (readonly [keys: string, does: string])[];
	describe: string;
	pictures: (at: number, of: number) => string;
	playAnyway: string;
	backToPictures: string;
	clock: {
		seizure: string;
		recovery: string;
		/** `rate` such as "2" or "0.5": seconds of the clock in one of the clip. */
		rate: (rate: string) => string;
		drawn: string;
		line: string;
		spoken: (reading: string) => string;
	};
	warning: { title: string; text: string; show: string; skip: string; skipped: string };
	compared: (titles: string) => string;
}
