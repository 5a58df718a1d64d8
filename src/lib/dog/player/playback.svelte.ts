// What the player's controls change and its pictures follow: time, speed, mirror, a call, the chosen picture.
import { answerLasts } from '../motions/answers.ts';
import { advance, type Clip, markFrom, quarter, stepped } from './transport.ts';

/** Key poses a clip is told by when nothing may move. */
export const pictureCount = 4;

export class Playback {
	t = $state(0);
	playing = $state(false);
	slow = $state(false);
	mirror = $state(false);
	/** Seconds since the dog was called, while its answer lasts. */
	since = $state<number>();
	/** How often it was called: a second call is news too. */
	calls = $state(0);
	picture = $state(0);
	/** Something changes from frame to frame. */
	readonly moving = $derived(this.playing || this.since !== undefined);
	readonly speed = $derived(this.slow ? quarter : 1);
	#clip: () => Clip & { marks: readonly { at: number }[] };

	constructor(clip: () => Clip & { marks: readonly { at: number }[] }) {
		this.#clip = clip;
	}

	toggle() {
		const clip = this.#clip();
		if (!this.playing && !clip.loop && this.t >= clip.duration) this.t = 0;
		this.playing = !this.playing;
	}

	/** One frame: `passed` seconds of the viewer's time. */
	pass(passed: number) {
		const clip = this.#clip();
		if (this.playing) {
			this.t = advance(clip, this.t, passed * this.speed);
			if (!clip.loop && this.t >= clip.duration) this.playing = false;
		}
		if (this.since !== undefined) {
			const since = this.since + Math.min(passed, 0.1) * this.speed;
			this.since = since < answerLasts ? since : undefined;
		}
	}

	seek(t: number) {
		this.playing = false;
		this.t = t;
	}

	step(steps: number) {
		this.seek(stepped(this.#clip(), this.t, steps));
	}

	toMark(way: 1 | -1) {
		const clip = this.#clip();
		this.seek(markFrom(clip, clip.marks, this.t, way));
	}

	call() {
		this.since = 0;
		this.calls++;
	}

	/** Calls and shows the answer at its height, for those who want no movement. */
	callStill(at: number) {
		this.call();
		this.since = at;
	}

	turnPicture(steps: number) {
		this.since = undefined;
		this.picture = (this.picture + steps + pictureCount) % pictureCount;
	}
}

/** Calls `frame` with the seconds since the last one, until the returned function is called. */
export function everyFrame(frame: (passed: number) => void): () => void {
	let before: number | undefined;
	let handle = requestAnimationFrame(function next(now) {
		if (before !== undefined) frame((now - before) / 1000);
		before = now;
		handle = requestAnimationFrame(next);
	});
	return () => cancelAnimationFrame(handle);
}
