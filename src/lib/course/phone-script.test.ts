import { expect, it } from 'vitest';
import { callFromLog, callParts, callerFields } from './phone-script.ts';

const say = { option: (id: string) => `<${id}>`, length: (seconds: number) => `${seconds} s` };

it('takes over what a log entry knows: the dog, the times, what was seen, the colour', () => {
	const call = callFromLog(
		{
			dogId: '114',
			dogName: 'Rex',
			start: '02:13:10',
			end: '02:14:00',
			legs: ['left-hind', 'right-hind'],
			pattern: 'together',
			posture: 'not-seen',
			answers: 'no',
			colour: 'orange',
			reason: 'his first'
		},
		say
	);
	expect(call).toEqual({
		dog: '114, Rex',
		state: 'ended',
		at: '02:14:00',
		lasted: '50 s',
		what: '<left-hind>, <right-hind>; <together>',
		answers: 'no',
		colour: 'orange',
		reason: 'his first'
	});
});

it('leaves it open whether an event without an end is over', () => {
	expect(callFromLog({ start: '02:13' }, say)).toEqual({ at: '02:13' });
});

it('never fills in the caller: another person may have seen it', () => {
	expect(callFromLog({ observer: 'Ana', place: 'Kennel 4' }, say)).toEqual({});
});

it('only takes over options that its own fields offer', () => {
	const offered = (id: string) =>
		callParts.flatMap(({ fields }) => fields).find((field) => field.id === id)?.options ?? [];
	for (const [id, value] of Object.entries(
		callFromLog({ sex: 'spayed', mother: 'neither', colour: 'green', answers: 'not-tried' }, say)
	))
		expect(offered(id)).toContain(value);
});

it('keeps of one call for the next who calls, and nothing of the dog', () => {
	expect(
		callerFields({ caller: 'Ana', phone: '555', dog: '114', weight: '24 kg', orders: 'Come now' })
	).toEqual({
		caller: 'Ana',
		phone: '555'
	});
});
