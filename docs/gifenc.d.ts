// The package brings no types of its own; these are of what moving-picture.ts uses.
declare module 'gifenc' {
	type Colours = number[][];
	interface Encoder {
		writeFrame(
			pixels: Uint8Array,
			width: number,
			height: number,
			frame: {
				palette: Colours | undefined;
				delay: number;
				transparent: boolean;
				transparentIndex: number;
				dispose: number;
			}
		): void;
		finish(): void;
		bytes(): Uint8Array;
	}
	const gif: {
		GIFEncoder(): Encoder;
		quantize(rgba: Uint8Array, colours: number, options: { format: 'rgb565' }): Colours;
		applyPalette(rgba: Uint8Array, palette: Colours, format: 'rgb565'): Uint8Array;
	};
	export default gif;
}
