// The hosts that the learner's story is run against: what each does, and where that was seen.

import type { Quirks } from '../quirks.ts';
import type { Surroundings } from './page/surroundings.ts';

export interface TestHost {
	/** A row of the matrix. */
	name: string;
	standard: 'scorm12' | 'scorm2004';
	/** Who plays the package: the run-time of our own, or scorm-again in the preview LMS. */
	player: 'strict' | 'scorm-again';
	/** The specification's section, or the host in which this was measured or reported. */
	seen: string;
	quirks?: Quirks;
	around?: Surroundings;
	/** The package for it, where it is not the usual one of its standard. */
	edition?: 'scorm2004-3rd';
	/** Nothing reaches this host: the record stays on the device. */
	unreachable?: true;
}

const strict = (standard: TestHost['standard'], name: string, seen: string): TestHost => ({
	...{ name, standard, player: 'strict', seen }
});

/** These play every story. */
export const honest: TestHost[] = [
	strict('scorm12', 'strict SCORM 1.2', 'SCORM 1.2 RTE 3.3 and 3.4: limits, order, access and error codes'),
	strict('scorm2004', 'strict SCORM 2004', 'SCORM 2004 RTE 3 and 4: limits, order, access and error codes'),
	{ ...strict('scorm12', 'scorm-again 1.2', 'scorm-again 3.4.3'), player: 'scorm-again' },
	{ ...strict('scorm2004', 'scorm-again 2004', 'scorm-again 3.4.3'), player: 'scorm-again' }
];

const hostile = (name: string, seen: string, more: Partial<TestHost>): TestHost => ({
	...strict('scorm12', name, seen),
	...more
});

// Some of these are like strict hosts until what they do befalls the learner: they play that story alone.

/** Moodle in what it does with the network: a beacon takes over and counts as sent, and is not sent again. */
export const lying = hostile('commit lies while offline', 'Moodle 4.5, measured', {
	quirks: { cachesSent: true },
	around: { beacon: true }
});
export const trusting = hostile('sign-in page counts as stored', 'scorm-again 3.4.3 by default, measured', {
	around: { trusting: true }
});
export const judging = hostile('mastery score overwrites the status', 'Moodle 4.5, measured', {
	quirks: { masteryScore: 80, finishCompletes: true }
});
export const reviewing = hostile('review mode that stores writes', 'Moodle 4.5, measured', {
	quirks: { reviewAfterDone: true }
});
export const resetting = hostile('count of answers reset by a reload', 'Moodle 4.5, measured', {
	quirks: { resetsCount: true },
	around: { staysOpen: true }
});
export const popUp = hostile('pop-up with opener', 'Moodle, SuccessFactors: new-window launch', {
	around: { popUp: true }
});
export const twoApis = hostile('both APIs present', 'hosts that offer every standard on one page', {
	around: { decoy: true }
});
export const refusing = hostile('no request on page dismissal', 'Chromium 80 and later', {
	around: { deafAtTheEnd: true }
});

export const slow = strict('scorm12', 'slow: 2 s a call', 'Moodle 4.5: 1.1 s for one commit, measured');

export const hosts: TestHost[] = [
	...honest,
	{
		...strict('scorm2004', 'strict SCORM 2004, 3rd edition', 'SCORM 2004 3rd edition RTE 3 and 4'),
		edition: 'scorm2004-3rd'
	},
	hostile('suspend data cut at 4,096', 'the limit of SCORM 1.2; measured as a switch of Moodle', {
		quirks: { cutsState: 4096 }
	}),
	hostile('location and responses cut at 255', 'Moodle in standard mode', { quirks: { cutsTexts: 255 } }),
	lying,
	hostile('count of answers empty', 'hosts that keep no interactions in 1.2', {
		quirks: { emptyCount: true }
	}),
	hostile('API appears after 2.5 s', 'players that attach it once they were loaded', {
		around: { late: 2500 }
	}),
	twoApis,
	{ ...twoApis, standard: 'scorm2004', name: 'both APIs present, 2004' },
	hostile('content on another origin', 'course files on a CDN, read in LMS forums', {
		around: { foreign: true },
		unreachable: true
	}),
	popUp,
	hostile('unload forbidden', 'Permissions-Policy: unload=(), Chromium’s coming default', {
		around: { noUnload: true }
	})
];
