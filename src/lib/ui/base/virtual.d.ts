// Types of the module made by src/build/icons.ts.

declare module 'virtual:icons' {
	/** Path data in a square of 24 units, drawn as lines. */
	export const icons: Record<import('./icon-name.ts').IconName, string>;
}
