// A link as a picture that a phone reads.

import qrcode from 'qrcode-generator';

/** @returns the path of an SVG's dark squares, and the side of its square, quiet zone included */
export function qrPath(text: string): { path: string; side: number } {
	const code = qrcode(0, 'M');
	code.addData(text);
	code.make();
	const count = code.getModuleCount();
	// Four squares of quiet on each side are part of the standard (ISO/IEC 18004).
	const quiet = 4;
	let path = '';
	for (let row = 0; row < count; row++)
		for (let column = 0; column < count; column++)
			if (code.isDark(row, column)) path += `M${column + quiet} ${row + quiet}h1v1h-1z`;
	return { path, side: count + 2 * quiet };
}
