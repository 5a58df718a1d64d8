// How a cmi5 host launches a unit: names in the address, a token that is given out once, and LMS.LaunchData.

import type { Launch, Mode } from './port.ts';
import type { Agent, Context } from './xapi.ts';

/** What stands in the address (cmi5 8.1). */
export interface LaunchParameters {
	/** With a slash at its end. */
	endpoint: string;
	fetch: string;
	actor: Agent;
	registration: string;
	activityId: string;
}

/** Null unless the address has all of it. @param search with or without its question mark */
export function readParameters(search: string): LaunchParameters | null {
	const query = new URLSearchParams(search);
	const [endpoint, fetch, actor, registration, activityId] = [
		'endpoint',
		'fetch',
		'actor',
		'registration',
		'activityId'
	].map((name) => query.get(name) ?? '') as [string, string, string, string, string];
	const who = objectIn(actor);
	if (!endpoint || !fetch || !who || !registration || !activityId) return null;
	return { endpoint: endpoint.replace(/\/?$/, '/'), fetch, actor: who, registration, activityId };
}

/** Null for anything but the text of a JSON object. */
export function objectIn(text: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
	} catch {
		return null;
	}
}

/** The host's id of the learner: the account is what the specification asks for (9.2). */
export function learnerOf({ account, ...other }: Agent): string {
	return account ? `${account.homePage} ${account.name}` : JSON.stringify(other);
}

/** LMS.LaunchData (cmi5 10.2), as far as the course asks for it. */
export interface LaunchData {
	template: Context;
	mode: Mode;
	/** 0-1; null when the host leaves passing to the course. */
	masteryScore: number | null;
	returnUrl: string | null;
}

/** Null for a document without the template that every statement needs. */
export function readLaunchData(text: string): LaunchData | null {
	const data = objectIn(text);
	const template = data?.['contextTemplate'];
	if (!data || typeof template !== 'object' || template === null) return null;
	const { launchMode, masteryScore, returnURL } = data;
	return {
		template: template as Context,
		mode: launchMode === 'Review' ? 'review' : launchMode === 'Browse' ? 'browse' : 'normal',
		masteryScore:
			typeof masteryScore === 'number' && masteryScore >= 0 && masteryScore <= 1 ? masteryScore : null,
		returnUrl: typeof returnURL === 'string' && /^https?:\/\//i.test(returnURL) ? returnURL : null
	};
}

/** Whole percent: told scores are whole too, so that what reaches it is at or above the host's score. */
export const passMarkOf = (masteryScore: number): number => Math.ceil(masteryScore * 100 - 1e-9);

/** First of the languages the learner prefers; '' when there is none. @param text cmi5LearnerPreferences */
export function languageIn(text: string): string {
	const languages = objectIn(text)?.['languagePreference'];
	return typeof languages === 'string' ? (languages.split(',')[0]?.trim() ?? '') : '';
}

/** What a session must not forget while its tab lives: a page that is loaded again may not ask for a token again. */
export interface SessionMemory {
	token: string | null;
	/** Whether "initialized" was sent, and its answer came. */
	initialized: 'no' | 'sent' | 'told';
	/** "Terminated" was told: nothing may follow. */
	over: boolean;
	/** Of this session, before the page was loaded again. */
	seconds: number;
	returnUrl: string | null;
	mode: Launch['mode'];
	/** Of LMS.LaunchData: judged by it is what is done after the session, too. */
	masteryScore: number | null;
}

export interface SessionStore {
	read(): SessionMemory;
	write(memory: SessionMemory): void;
}

const PREFIX = 'hindsight.cmi5.';

/**
 * Kept under the address that gave the token, which is another one at each launch.
 * @param storage the window's sessionStorage; reading it throws where storage is blocked
 */
export function sessionStore(
	fetchAddress: string,
	storage: () => Pick<Storage, 'getItem' | 'setItem'>
): SessionStore {
	const key = PREFIX + fetchAddress;
	let memory: SessionMemory = {
		token: null,
		initialized: 'no',
		over: false,
		seconds: 0,
		returnUrl: null,
		mode: 'normal',
		masteryScore: null
	};
	try {
		memory = { ...memory, ...objectIn(storage().getItem(key) ?? '') };
	} catch {
		// Blocked: the session lasts as long as the page.
	}
	return {
		read: () => memory,
		write(next) {
			memory = next;
			try {
				storage().setItem(key, JSON.stringify(memory));
			} catch {
				// The same.
			}
		}
	};
}
