// Reading time: the clip's own, to a tenth of a second, and the dog's clock with its five-minute line.
import type { Clock } from './motions/motion.ts';

/** Seconds at which a seizure is an emergency in itself, and where the drawn bar ends. */
export const fiveMinutes = 300;
export const barEnds = 360;

/** "1:05" for 65.9 seconds; with tenths "1:05.9". */
export function reading(seconds: number, tenths = false): string {
	// Rounded first, so that 59.96 becomes 1:00.0 and not 0:60.0.
	const whole = tenths ? Math.round(seconds * 10) / 10 : Math.floor(seconds + 1e-6);
	const minutes = Math.floor(whole / 60);
	const rest = whole - minutes * 60;
	return `${minutes}:${(tenths ? rest.toFixed(1) : String(rest)).padStart(tenths ? 4 : 2, '0')}`;
}

/** Seconds on the dog's clock, `t` seconds into the clip; it stands at zero until it is started. */
export function clockAt(clock: Clock, t: number): number {
	return Math.max(0, clock.from + clock.rate * t);
}

/** How fast the dog's clock runs against the viewer's, such as "2" or "0.5". */
export function clockRate(clock: Clock, speed: number): string {
	return String(Math.round(clock.rate * speed * 100) / 100);
}
