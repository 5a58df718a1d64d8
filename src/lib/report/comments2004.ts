// Comments in SCORM 2004: a list, of which each entry has a text, a place and a time.

import { lineOf, locationOf } from './comment-text.ts';
import type { ScormClient } from './scorm-client.ts';
import type { CommentWriter } from './scorm-dialect.ts';
import { isoTimestamp } from './scorm-time.ts';

const list = 'cmi.comments_from_learner.';

/** A host that refuses once is left alone. */
export function comments2004(client: ScormClient): CommentWriter {
	/** Ids of what was told, and text and place of what the host holds from earlier launches. */
	const told = new Set<string>();
	/** Where the next comment goes; null before the host was asked, NaN once it has refused. */
	let next: number | null = null;
	const key = (text: string, place: string) => `${place} ${text}`;

	return (comments) => {
		next ??= countHeld(comments);
		for (const comment of comments) {
			const [text, place] = [lineOf(comment), locationOf(comment)];
			if (told.has(comment.id) || told.has(key(text, place))) continue;
			if (Number.isNaN(next) || !client.set(`${list}${next}.comment`, text).ok) return void (next = NaN);
			told.add(comment.id);
			client.set(`${list}${next}.location`, place);
			client.set(`${list}${next}.timestamp`, isoTimestamp(comment.at));
			next += 1;
		}
	};

	function countHeld(comments: Parameters<CommentWriter>[0]): number {
		const count = Number(client.ask(`${list}_count`) ?? NaN);
		for (let index = 0; index < count; index++) {
			const text = client.ask(`${list}${index}.comment`);
			// Where nothing can be read back, the first ones are those that were told first.
			if (text === null) told.add(comments[index]?.id ?? '');
			else told.add(key(text, client.get(`${list}${index}.location`)));
		}
		return count;
	}
}
