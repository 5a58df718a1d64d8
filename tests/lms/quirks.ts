// The ways in which real SCORM hosts were seen to misbehave, as switches of the strict run-time.

export interface Quirks {
	/** Commit says "true" and loses everything; with `cachesSent` the values count as sent. */
	offline?: boolean;
	/** A value equal to the one last sent is not sent again. */
	cachesSent?: boolean;
	/** Commit answers "false" with error 101; with `cachesSent` the values count as sent. */
	refusesCommit?: boolean;
	/** These calls throw. */
	throws?: readonly string[];
	/** State longer than this is cut without a word. */
	cutsState?: number;
	/** Cuts only on the server: what is read back in the page is whole. */
	cutsOnServer?: number;
	/** Location and responses longer than this are cut without a word. */
	cutsTexts?: number;
	/** The number of interactions is asked for in vain. */
	emptyCount?: boolean;
	/** These elements answer "false" with error 401. */
	refuses?: RegExp;
	/** What is set as the comments of 1.2 is added to what is there. */
	appendsComments?: boolean;
	/** These elements can be set and not read. */
	hides?: RegExp;
	/** After a reload in the frame the count of interactions is the one at page load. */
	resetsCount?: boolean;
	/** At finish the status is overwritten from score and mastery score, and "not attempted" becomes "completed". */
	masteryScore?: number;
	finishCompletes?: boolean;
	/** After a passed, completed or failed attempt the next launch is a review, and yet every write is stored. */
	reviewAfterDone?: boolean;
}
