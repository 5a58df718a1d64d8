// Asks whether the host's server still answers: a run-time was measured that reports success while it is offline.

/**
 * A question for HostOptions.probe. `address` is a small file of the package and `mark` a text inside it, because a
 * login page also answers 200. True when the file came, false when something else did; rejects when nothing
 * answered within `patience` milliseconds. A server that never gave the file out (some do not know its type) proves
 * nothing by refusing it, so until it came once any answer counts.
 */
export function packageProbe(
	address: string,
	mark: string,
	fetcher: typeof fetch = fetch,
	patience = 8000
): () => Promise<boolean> {
	let everCame = false;
	return async () => {
		const response = await fetcher(address, {
			cache: 'no-store',
			credentials: 'same-origin',
			signal: AbortSignal.timeout(patience)
		});
		const came = response.ok && !response.redirected && (await response.text()).includes(mark);
		everCame ||= came;
		return came || !everCame;
	};
}
