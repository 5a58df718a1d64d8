// What a host page can do to a package besides its run-time, and what it is told when it launches one.

import type { RuntimeOptions } from '../../strict-launch.ts';

export interface Surroundings {
	/** Milliseconds until the API is there. */
	late?: number;
	/** The API of the other standard is there too, and leads nowhere. */
	decoy?: true;
	/** The package is served from another origin than the page that has the API. */
	foreign?: true;
	/** The package opens in a window of its own. */
	popUp?: true;
	/** A request that fails is sent again as a beacon and called a success. */
	beacon?: true;
	/** Whatever answers a commit, a page to sign in too, counts as success. */
	trusting?: true;
	/** No request leaves while the page is going away. */
	deafAtTheEnd?: true;
	/** A package loaded again in its frame finds its session running, whatever it said at the end. */
	staysOpen?: true;
	/** Handlers of `unload` never run. */
	noUnload?: true;
}

export interface HostLaunch {
	runtime: Omit<RuntimeOptions, 'carry'>;
	around: Surroundings;
	/** Address of the page that the package launches. */
	content: string;
}
