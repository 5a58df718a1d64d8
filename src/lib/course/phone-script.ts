// The call to a vet in four parts and a reading back (SBAR): what is said, and what of it a log entry knows. Pure.

import { secondsBetween, type LogValues } from './observation-log.ts';

/** How a field is filled in: a few words, a time of day, or one of its options. */
export interface CallField {
	id: CallFieldId;
	options?: readonly string[];
	time?: true;
}
interface CallPart {
	id: 'situation' | 'background' | 'assessment' | 'recommendation' | 'readBack';
	fields: readonly CallField[];
}

const yesNo = ['yes', 'no', 'not-known'];

export const callParts: readonly CallPart[] = [
	{
		id: 'situation',
		fields: [
			{ id: 'caller' },
			{ id: 'role' },
			{ id: 'place' },
			{ id: 'phone' },
			{ id: 'dog' },
			{ id: 'state', options: ['now', 'ended'] },
			{ id: 'at', time: true },
			{ id: 'lasted' },
			{ id: 'what' },
			{ id: 'breathing' },
			{ id: 'gums' },
			{ id: 'answers', options: ['yes', 'no', 'not-tried'] },
			{ id: 'temperature' }
		]
	},
	{
		id: 'background',
		fields: [
			{ id: 'age' },
			{ id: 'sex', options: ['female', 'spayed', 'male', 'neutered', 'not-known'] },
			{ id: 'weight' },
			{ id: 'breed' },
			{ id: 'count' },
			{ id: 'medicine' },
			{ id: 'vaccines' },
			{ id: 'exposures' },
			{ id: 'mother', options: ['pregnant', 'nursing', 'neither', 'not-known'] },
			{ id: 'diabetes', options: yesNo },
			{ id: 'illness' }
		]
	},
	{
		id: 'assessment',
		fields: [{ id: 'colour', options: ['red', 'orange', 'yellow', 'green'] }, { id: 'reason' }]
	},
	{
		id: 'recommendation',
		fields: [{ id: 'come' }, { id: 'give' }, { id: 'cool' }, { id: 'move' }, { id: 'worse' }, { id: 'film' }]
	},
	{ id: 'readBack', fields: [{ id: 'vet' }, { id: 'time', time: true }, { id: 'orders' }] }
];

export type CallFieldId =
	| 'caller'
	| 'role'
	| 'place'
	| 'phone'
	| 'dog'
	| 'state'
	| 'at'
	| 'lasted'
	| 'what'
	| 'breathing'
	| 'gums'
	| 'answers'
	| 'temperature'
	| 'age'
	| 'sex'
	| 'weight'
	| 'breed'
	| 'count'
	| 'medicine'
	| 'vaccines'
	| 'exposures'
	| 'mother'
	| 'diabetes'
	| 'illness'
	| 'colour'
	| 'reason'
	| 'come'
	| 'give'
	| 'cool'
	| 'move'
	| 'worse'
	| 'film'
	| 'vet'
	| 'time'
	| 'orders';

/** What was filled in; an empty field is absent or ''. */
export type CallValues = Partial<Record<CallFieldId, string>>;

/** Of what was filled in, who calls: the same for every dog. */
export function callerFields({ caller, role, place, phone }: CallValues): CallValues {
	const own = Object.entries({ caller, role, place, phone }).filter(([, value]) => value);
	return Object.fromEntries(own);
}

/** What a log entry knows of a call. The caller may be another person than the observer, so that stays open. */
export function callFromLog(
	log: LogValues,
	say: { option(id: string): string; length(seconds: number): string }
): CallValues {
	const textOf = (id: keyof LogValues) => {
		const value = log[id];
		return typeof value === 'string' ? value : undefined;
	};
	/** Options in words; what nobody saw is no news on the phone. */
	const seen = (id: keyof LogValues) =>
		[log[id] ?? []]
			.flat()
			.filter((option) => option !== 'not-seen')
			.map(say.option)
			.join(', ');
	const seconds = secondsBetween(textOf('start'), textOf('end'));
	const found: { [Id in CallFieldId]?: string | undefined } = {
		dog: [textOf('dogId'), textOf('dogName')].filter(Boolean).join(', '),
		state: textOf('end') && 'ended',
		at: textOf('end') ?? textOf('start'),
		lasted: seconds === null ? '' : say.length(seconds),
		what: [seen('legs'), seen('pattern'), seen('posture'), textOf('spread')].filter(Boolean).join('; '),
		breathing: textOf('breathing'),
		gums: textOf('gums'),
		answers: textOf('answers'),
		temperature: textOf('temperature'),
		age: textOf('age'),
		sex: textOf('sex'),
		weight: textOf('weight'),
		breed: textOf('breed'),
		count: textOf('number24'),
		medicine: textOf('drug'),
		vaccines: textOf('vaccines'),
		exposures: textOf('poisonWhat') ?? (textOf('poison') === 'yes' ? say.option('yes') : ''),
		mother: textOf('mother'),
		colour: textOf('colour'),
		reason: textOf('reason')
	};
	return Object.fromEntries(Object.entries(found).filter(([, value]) => value));
}
