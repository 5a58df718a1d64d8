import { expect, it } from 'vitest';
import { cssText } from './css-text.ts';

it('nothing in a title ends the text or the style that it stands in', () => {
	expect(cssText('Dogs "and" legs')).toBe('"Dogs \\22 and\\22  legs"');
	expect(cssText('</style>\\')).toBe('"\\3c /style>\\5c "');
});
