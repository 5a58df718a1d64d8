import { expect, it } from 'vitest';
import { dialOf } from './contacts.ts';

it.each([
	['555-0134', 'tel:5550134'],
	['+44 (0)20 7946 0000', 'tel:+4402079460000'],
	['Night vet: 030 / 555 01.34', 'tel:0305550134'],
	['112', 'tel:112'],
	['Ask at the desk', null],
	['Room 4', null],
	['555-0134 or 555-0135', null],
	['', null]
])('reads %j as %s', (line, address) => {
	expect(dialOf(line)).toBe(address);
});
