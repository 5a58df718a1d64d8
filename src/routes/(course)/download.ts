// Hands a text over as a file, made here and offline.

export function download(name: string, text: string, type: string) {
	const address = URL.createObjectURL(new Blob([text], { type }));
	Object.assign(document.createElement('a'), { href: address, download: name }).click();
	// The browser reads it after the click.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
