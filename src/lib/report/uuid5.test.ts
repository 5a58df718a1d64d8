import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uuid5 } from './uuid5.ts';

describe('an id made from a name', () => {
	it('is the one that RFC 9562 gives as its example', () => {
		// Appendix A.4: the name space of domain names.
		expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
			'2ed6657d-e927-568b-95e1-2665a8aea6a2'
		);
	});

	it('agrees with another SHA-1 for every name', () => {
		fc.assert(
			fc.property(fc.uuid(), fc.string({ unit: 'grapheme', maxLength: 300 }), (space, name) => {
				const other = createHash('sha1')
					.update(Buffer.from(space.replaceAll('-', ''), 'hex'))
					.update(name);
				const hex = other.digest('hex');
				const id = uuid5(space, name);
				expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
				expect(id.replaceAll('-', '').slice(0, 12)).toBe(hex.slice(0, 12));
				expect(id.slice(-12)).toBe(hex.slice(20, 32));
			})
		);
	});
});
