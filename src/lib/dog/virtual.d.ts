// Types of the modules made by src/build/dog-clips.ts.

declare module 'virtual:dog/*' {
	const clip: import('./clip.ts').Clip;
	export default clip;
}
