// The parts of the Experience API (1.0.3) that a cmi5 unit needs: what a statement is made of.

export interface Agent {
	objectType?: 'Agent';
	name?: string;
	account?: { homePage: string; name: string };
}
/** Text by language tag. */
export type LanguageMap = Record<string, string>;

export interface Component {
	id: string;
	description?: LanguageMap;
}
export interface Definition {
	type: string;
	name?: LanguageMap;
	description?: LanguageMap;
	interactionType?: string;
	correctResponsesPattern?: string[];
	choices?: Component[];
	scale?: Component[];
	source?: Component[];
	target?: Component[];
	steps?: Component[];
	extensions?: Record<string, unknown>;
}
export interface Activity {
	objectType?: 'Activity';
	id: string;
	definition?: Definition;
}
export interface Result {
	score?: { scaled: number; raw: number; min: number; max: number };
	success?: boolean;
	completion?: boolean;
	response?: string;
	/** ISO 8601 */
	duration?: string;
	extensions?: Record<string, unknown>;
}
export type ActivityLists = Partial<Record<'parent' | 'grouping' | 'category' | 'other', Activity[]>>;
export interface Context {
	registration?: string;
	contextActivities?: ActivityLists;
	extensions?: Record<string, unknown>;
}
export interface Statement {
	id: string;
	actor: Agent;
	verb: { id: string; display: LanguageMap };
	object: Activity;
	result?: Result;
	context: Context;
	/** ISO 8601, UTC. */
	timestamp: string;
}
/** What is particular to a statement; the rest is the same in all of a session. */
export type Telling = Pick<Statement, 'object'> & {
	verb: string;
	result?: Result;
	/** Added to the lists that the host gave. */
	lists?: ActivityLists;
	extensions?: Record<string, unknown>;
};

/** Where the verbs stand that cmi5 and everyone else uses. */
export const verbs = 'http://adlnet.gov/expapi/verbs/';

/** Our own extensions: an address that needs no domain. */
export const own = (name: string): string => `urn:uuid:7a00eef4-e1d3-4587-a9a3-1b3ae1c45014#${name}`;
