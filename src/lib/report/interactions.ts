// An answer in the words of each standard. Pure: index and clock come with the interaction.
// Elements are relative to `cmi.interactions.n.` and stand in the order in which they must be set.

import type { PartId } from '../quiz/items.ts';
import type { Told } from '../quiz/grade/grader.ts';
import { description2004 } from './description.ts';
import type { Forms, Interaction, Write } from './port.ts';
import { isoDuration, isoTimestamp, timeOfDay, timespan } from './scorm-time.ts';

/** Longest value of CMIFeedback and CMIIdentifier in SCORM 1.2. */
const longest12 = 255;
/** Characters of a part in SCORM 1.2; an item has at most 36. */
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

const given = ({ tell, response, parts }: Interaction) => tell.given(response, parts);
const correct = ({ tell, key, parts }: Interaction) => tell.correct(key, parts);

/** The right answer, where there is one. */
function pattern(interaction: Interaction, write: (told: Told) => string): Write[] {
	const told = correct(interaction);
	return told ? [['correct_responses.0.pattern', write(told)]] : [];
}

/** Share of the possible points when the answer was neither right nor wrong; never rounded to 0 or 1. */
function share({ earned, possible }: Interaction, digits: number): string {
	const step = 10 ** -digits;
	return String(Number(Math.min(1 - step, Math.max(step, earned / possible)).toFixed(digits)));
}

function result(interaction: Interaction, wrong: 'wrong' | 'incorrect', digits: number): string {
	if (correct(interaction) === null) return 'neutral';
	if (interaction.earned >= interaction.possible) return 'correct';
	// Both standards take a number as an estimate of correctness: partly right is neither of the two words.
	return interaction.earned <= 0 ? wrong : share(interaction, digits);
}

/** SCORM 1.2 identifiers are printable ASCII without spaces (0x21-0x7E). */
const identifier12 = (id: string): string => id.replace(/[^\x21-\x7e]/g, '_').slice(0, longest12);

function letter(id: PartId, parts: readonly PartId[]): string {
	return letters[parts.indexOf(id)] ?? '';
}

/** A row of a match is a digit, so that `1.c` reads as "the first row got c". */
function rowSymbol(id: PartId, parts: readonly PartId[]): string {
	const index = parts.indexOf(id);
	return index >= 0 && index < 9 ? String(index + 1) : letter(id, parts);
}

function words12(answer: Exclude<Told, { form: 'number' }>, parts: readonly PartId[]): string[] {
	switch (answer.form) {
		case 'ids':
			return answer.ids.map((id) => letter(id, parts));
		case 'pairs':
			return answer.ids.map(([row, target]) => `${rowSymbol(row, parts)}.${letter(target, parts)}`);
		case 'steps':
			return answer.steps.map(
				({ step, did }) =>
					`${typeof step === 'number' ? step : rowSymbol(step, parts)}.${typeof did === 'number' ? digits(did) : letter(did, parts)}`
			);
	}
}

/** 7 significant digits are kept of a number (SCORM 2004 RTE, real(10,7)). */
const digits = (number: number) => String(Number(number.toPrecision(7)));

/** A tolerance has no form in SCORM 1.2: the pattern is the number itself. */
function feedback12(answer: Told, parts: readonly PartId[]): string {
	if (answer.form === 'number') return String(answer.value);
	return words12(answer, parts).join(',').slice(0, longest12);
}

/** SCORM 1.2 RTE 3.4.4, cmi.interactions: parts are letters by their permanent index, time is UTC. */
export function interaction12(interaction: Interaction): Write[] {
	const { parts } = interaction;
	return [
		['id', identifier12(interaction.id)],
		['type', interaction.tell.type],
		['objectives.0.id', identifier12(interaction.objective)],
		...(interaction.at > 0 ? [['time', timeOfDay(interaction.at)] satisfies Write] : []),
		...pattern(interaction, (told) => feedback12(told, parts)),
		['weighting', String(interaction.possible)],
		['student_response', feedback12(given(interaction), parts)],
		['result', result(interaction, 'wrong', 2)],
		['latency', timespan(interaction.seconds)]
	];
}

/** short_identifier_type; hosts refuse anything but letters, digits, dot and underscore. */
const shortId = (id: PartId): string => id.replace(/[^A-Za-z0-9_.]/g, '_').slice(0, 250);
/** long_identifier_type has no white space. */
const longId = (id: string): string => id.replace(/\s/g, '_').slice(0, 4000);

/** A number, or as a pattern the range `min[:]max` (RTE 4.2.9.1). */
const range = (value: number, within: number | undefined) =>
	within === undefined ? digits(value) : `${digits(value - within)}[:]${digits(value + within)}`;

function response2004(answer: Told): string {
	switch (answer.form) {
		case 'number':
			return range(answer.value, answer.within);
		case 'ids':
			return answer.ids.map(shortId).join('[,]');
		case 'pairs':
			return answer.ids.map(([row, target]) => `${shortId(row)}[.]${shortId(target)}`).join('[,]');
		case 'steps':
			return answer.steps
				.map(
					({ step, did, within }) =>
						`${shortId(String(step))}[.]${typeof did === 'number' ? range(did, within) : shortId(did)}`
				)
				.join('[,]');
	}
}

/** SCORM 2004 RTE 4.2.9, cmi.interactions: id, then type, then everything that depends on the type. */
export function interaction2004(interaction: Interaction): Write[] {
	return [
		['id', longId(interaction.id)],
		['type', interaction.tell.type],
		['objectives.0.id', longId(interaction.objective)],
		...(interaction.at > 0 ? [['timestamp', isoTimestamp(interaction.at)] satisfies Write] : []),
		...pattern(interaction, response2004),
		['weighting', String(interaction.possible)],
		['learner_response', response2004(given(interaction))],
		['result', result(interaction, 'incorrect', 7)],
		['latency', isoDuration(interaction.seconds)],
		['description', description2004(interaction.prompt.stem)]
	];
}

export const forms: Forms = { scorm12: interaction12, scorm2004: interaction2004 };
