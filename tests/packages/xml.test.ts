// The XML writer: what goes in comes out of a real parser, whatever the text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../src/cli/package/read-manifest.ts';
import { el, xmlText } from '../../src/cli/package/xml.ts';

/** Characters that XML 1.0 can hold. */
const text = fc
	.string({ unit: 'binary' })
	.map((value) => value.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''));

describe('xmlText', () => {
	it('gives text and attributes that a parser reads back unchanged', () => {
		fc.assert(
			fc.property(text, text, (inside, value) => {
				const root = parseXml(xmlText(el('a', { b: value }, el('c', {}, `x${inside}x`))));
				expect(root.attributes[0]!.value).toBe(value);
				expect(root.children[0]!.text).toBe(`x${inside}x`);
			})
		);
	});

	it('leaves out children that are null or false', () => {
		expect(xmlText(el('a', {}, null, false, el('b')))).toBe(
			'<?xml version="1.0" encoding="UTF-8"?>\n<a>\n\t<b/>\n</a>\n'
		);
	});

	it('refuses a character that XML cannot hold', () => {
		expect(() => xmlText(el('a', {}, 'a\u0000b'))).toThrow('U+0');
	});
});
