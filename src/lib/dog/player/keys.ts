// Keys of the player. They work only while the focus is inside it, and never against a control's own keys.
import type { Playback } from './playback.svelte.ts';

/**
 * What a key pressed inside the player shall do, or undefined when it is not the player's.
 * @param duration seconds; null where pictures are turned and nothing plays
 */
export function actionOf(
	event: KeyboardEvent,
	playback: Playback,
	call: () => void,
	duration: number | null
): (() => void) | undefined {
	const target = event.target as HTMLElement;
	const type = target instanceof HTMLInputElement ? target.type : '';
	const on = {
		button: target.closest('button, summary') !== null,
		range: type === 'range',
		radio: type === 'radio'
	};
	if (duration !== null) return keyAction(event, on, playback, call, duration);
	if (on.radio) return undefined;
	const turns: Record<string, () => void> = {
		ArrowLeft: () => playback.turnPicture(-1),
		ArrowRight: () => playback.turnPicture(1),
		c: call
	};
	return turns[event.key];
}

function keyAction(
	event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>,
	on: { button: boolean; range: boolean; radio: boolean },
	playback: Playback,
	call: () => void,
	duration: number
): (() => void) | undefined {
	if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	// A button is pressed, a radio chosen and a slider moved by the keys the browser gives them.
	if (key === ' ' && on.button) return undefined;
	const moves = key.startsWith('Arrow') || key === 'Home' || key === 'End' || key === ' ';
	if (moves && on.radio) return undefined;
	if (moves && on.range && !event.shiftKey && key !== ' ') return undefined;
	switch (key) {
		case ' ':
		case 'k':
			return () => playback.toggle();
		case 'ArrowLeft':
			return () => (event.shiftKey ? playback.toMark(-1) : playback.step(-1));
		case 'ArrowRight':
			return () => (event.shiftKey ? playback.toMark(1) : playback.step(1));
		case 'Home':
			return () => playback.seek(0);
		case 'End':
			return () => playback.seek(duration);
		case 's':
			return () => (playback.slow = !playback.slow);
		case 'm':
			return () => (playback.mirror = !playback.mirror);
		case 'c':
			return call;
		default:
			return undefined;
	}
}
