// Types of the files a host serves. `.mjs` is deliberately wrong, as it is on hosts that were measured.

const types: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	mjs: 'text/plain; charset=utf-8',
	json: 'application/json',
	webmanifest: 'application/manifest+json',
	xml: 'application/xml',
	xsd: 'application/xml',
	txt: 'text/plain; charset=utf-8',
	svg: 'image/svg+xml',
	png: 'image/png',
	jpg: 'image/jpeg',
	webp: 'image/webp',
	woff2: 'font/woff2',
	vtt: 'text/vtt',
	mp4: 'video/mp4'
};

export function mimeType(path: string): string {
	return types[path.split('.').at(-1)!.toLowerCase()] ?? 'application/octet-stream';
}
