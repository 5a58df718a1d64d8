// What an LMS's export tells, whatever its layout: answers under the interaction ids that the course reported.

/** One answer as the LMS holds it. */
export interface Told {
	/** The interaction's id: `<lesson or quiz>.<item>.<number of the attempt>`. */
	id: string;
	/** Codes of parts as SCORM 1.2 or 2004 writes them; null where the export does not hold responses. */
	response: string | null;
	standard: 'scorm12' | 'scorm2004';
	/** "correct", "wrong", "incorrect", "neutral" or a share of the points; null where the export does not say. */
	result: string | null;
	seconds: number | null;
	learner: string;
	/** The LMS's own attempt at the package, from 1: the ids begin anew with each. */
	attempt: number;
}

export interface Export {
	/** What the file was taken for, in words. */
	layout: string;
	/** Which standard the LMS was told in: by that it is told so many answers and no more. */
	keeper: 'scorm12' | 'scorm2004' | 'cmi5';
	told: Told[];
	/** Key of each learner in the file, answers or not, and the name to show when names are asked for. */
	learners: Map<string, string>;
	/** What a reader of the numbers should know about the file. */
	notes: string[];
}

/** A file that cannot be read as an export. The message says what it is, where, and what to do. */
export class ExportFault extends Error {}

/** How Moodle is made to export everything; as the end of a message. */
export const howInMoodle =
	'In Moodle: open the SCORM activity, Reports, "Interactions report", tick "Summary of question", "Summary of ' +
	'responses" and "Summary of result", show the report, then download it as text.';

/** An interaction id of ours by its form. */
export const idForm = /^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*\.\d+(?:\.[a-z]+)?$/;

/**
 * Seconds of a SCORM 1.2 timespan ("0000:01:05.50") or an ISO 8601 duration without months and years ("PT1M5.5S").
 * Null for anything else.
 */
export function secondsIn(text: string): number | null {
	const clock = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d+)?)$/.exec(text);
	if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
	const iso = /^P(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(text);
	if (!iso || text.length < 3) return null;
	const [days, hours, minutes, seconds] = iso.slice(1).map((part) => Number(part ?? 0)) as [
		number,
		number,
		number,
		number
	];
	const all = days * 86_400 + hours * 3600 + minutes * 60 + seconds;
	return Number.isFinite(all) ? all : null;
}
