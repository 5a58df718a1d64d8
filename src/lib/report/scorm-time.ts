// Times and spans in the forms of SCORM 1.2 and 2004. All clock times are UTC.

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** Whole hundredths of a second, never negative. */
const hundredths = (seconds: number): number => Math.max(0, Math.floor(seconds * 100 + 1e-6));

/** CMITimespan `HHHH:MM:SS.SS`; stays at its greatest value after 9999 hours. */
export function timespan(seconds: number): string {
	const total = Math.min(hundredths(seconds), 9999 * 360_000 + 359_999);
	const hours = Math.floor(total / 360_000);
	const minutes = Math.floor(total / 6000) % 60;
	return `${pad(hours, 4)}:${pad(minutes)}:${pad(Math.floor(total / 100) % 60)}.${pad(total % 100)}`;
}

/** CMITime `HH:MM:SS` of an instant in epoch milliseconds. */
export function timeOfDay(at: number): string {
	return new Date(at).toISOString().slice(11, 19);
}

/** timeinterval(second,10,2): `PT1H2M3.45S` with at most two decimals. */
export function isoDuration(seconds: number): string {
	const total = hundredths(seconds);
	const hours = Math.floor(total / 360_000);
	const minutes = Math.floor(total / 6000) % 60;
	return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${(total % 6000) / 100}S`;
}

/**
 * time(second,10,0) of an instant in epoch milliseconds. Exactly two decimals before the Z: hosts were measured
 * to refuse none (`...12Z`) and to refuse three (`...12.345Z`).
 */
export function isoTimestamp(at: number): string {
	return `${new Date(at).toISOString().slice(0, 22)}Z`;
}
