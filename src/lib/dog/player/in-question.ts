// What a question asks of the player of its clip. There, nothing drawn or written may say what is seen: no marks, no
// clock, no name.

export interface InQuestion {
	/** One of several: fewer controls, beside the picture where there is room. The place is a container named "clip". */
	compact?: boolean;
	/** Keeps the timeline for those who want no movement: each moment of it is a still. */
	timeline?: boolean;
	/** A moment to show, in seconds; a new one each time it is asked for. */
	moment?: { t: number } | undefined;
	/** Another clip of the question plays. */
	hushed?: boolean;
	onplay?: () => void;
	/** What happens, step by step in words, for whoever cannot see it. */
	told: readonly string[];
}
