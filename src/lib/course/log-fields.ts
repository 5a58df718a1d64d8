// The fields of the observation log, in the order in which they are filled and printed. Their words stand with the
// words of the interface. An id is never given another meaning: entries that people keep consist of these ids.

interface Written {
	id: string;
	/** line: a few words. text: some sentences. time: to the second. */
	kind: 'line' | 'text' | 'date' | 'time';
}
interface Chosen {
	id: string;
	kind: 'one' | 'many';
	options: readonly string[];
}

const line = <const Id extends string>(id: Id) => ({ id, kind: 'line' as const });
const text = <const Id extends string>(id: Id) => ({ id, kind: 'text' as const });
const one = <const Id extends string, const Option extends string>(id: Id, ...options: Option[]) => {
	return { id, kind: 'one' as const, options };
};
const many = <const Id extends string, const Option extends string>(id: Id, ...options: Option[]) => {
	return { id, kind: 'many' as const, options };
};

export const logSections = [
	{
		id: 'start',
		fields: [
			line('dogId'),
			line('dogName'),
			{ id: 'date', kind: 'date' },
			{ id: 'start', kind: 'time' },
			{ id: 'end', kind: 'time' },
			one('timing', 'timed', 'estimated'),
			one('fromStart', 'yes', 'no'),
			one('firstEver', 'yes', 'no', 'not-known'),
			line('number24'),
			line('number7'),
			line('number30'),
			line('place'),
			line('observer'),
			line('handler'),
			line('video'),
			line('lightNoise')
		]
	},
	{
		id: 'dog',
		fields: [
			line('breed'),
			one('sex', 'female', 'spayed', 'male', 'neutered', 'not-known'),
			line('age'),
			line('weight'),
			line('condition'),
			{ id: 'intake', kind: 'date' },
			line('source'),
			line('vaccines'),
			line('rabies'),
			line('chip')
		]
	},
	{
		id: 'before',
		fields: [
			one(
				'doing',
				'asleep',
				'resting',
				'eating',
				'toilet',
				'exercise',
				'rubbed',
				'other-dog',
				'other',
				'not-seen'
			),
			line('mood'),
			text('ate'),
			text('drug'),
			one('poison', 'yes', 'no', 'not-known'),
			text('poisonWhat'),
			one('heat', 'yes', 'no', 'not-known'),
			one('injury', 'yes', 'no', 'not-known'),
			one('vaccinated', 'yes', 'no', 'not-known'),
			one('mother', 'pregnant', 'nursing', 'neither', 'not-known'),
			line('waste'),
			line('slept')
		]
	},
	{
		id: 'during',
		fields: [
			many('legs', 'left-hind', 'right-hind', 'left-front', 'right-front', 'not-seen'),
			one('pattern', 'one-leg', 'in-turn', 'together', 'changing', 'not-seen'),
			many('joints', 'hip', 'stifle', 'hock', 'toes', 'not-seen'),
			line('rate'),
			one('size', 'small', 'medium', 'large', 'not-seen'),
			one('posture', 'stands', 'walks', 'sits', 'on-side', 'on-back', 'not-seen'),
			one('weightOn', 'none', 'touches', 'some', 'full', 'not-seen'),
			text('spread'),
			one('answers', 'yes', 'no', 'not-tried'),
			many('stops', 'touched', 'moved', 'distracted', 'goes-on', 'not-tried'),
			one('inSleep', 'sleep-stops', 'sleep-goes-on', 'not-seen'),
			one('eyes', 'open', 'shut', 'blinking', 'flicking', 'not-seen'),
			line('pupils'),
			line('face'),
			line('ears'),
			line('tail'),
			line('breathing'),
			line('gums'),
			one('passed', 'none', 'urine', 'stool', 'both', 'not-seen'),
			line('sounds'),
			line('temperature')
		]
	},
	{
		id: 'after',
		fields: [
			line('toStand'),
			line('toStraight'),
			line('toName'),
			line('toEat'),
			many('signs', 'blind', 'bumps', 'paces', 'bites', 'hungry', 'sleepy', 'none', 'not-seen'),
			one('gait', 'as-before', 'lame', 'skips', 'not-seen'),
			line('wound'),
			line('recovered'),
			line('again')
		]
	},
	{
		id: 'action',
		fields: [
			one('colour', 'red', 'orange', 'yellow', 'green'),
			line('reason'),
			text('aid'),
			line('called'),
			text('advice'),
			text('given'),
			line('nextCheck'),
			text('vetNote')
		]
	}
] as const;

export type LogSection = (typeof logSections)[number];
type Field = LogSection['fields'][number];
export type LogFieldId = Field['id'];
export type LogOptionId = Extract<Field, { options: readonly string[] }>['options'][number];
export type LogField = (Written | Chosen) & { id: LogFieldId };

/** Every field, in order. */
export const columns: readonly LogField[] = logSections.flatMap(
	(section): readonly LogField[] => section.fields
);
