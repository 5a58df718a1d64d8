// Comments in SCORM 1.2: one text for all of them. Some hosts add what is set to what they hold, others replace it.

import { lineOf, locationOf } from './comment-text.ts';
import type { ScormClient } from './scorm-client.ts';
import type { CommentWriter } from './scorm-dialect.ts';

const element = 'cmi.comments';
/** CMIString4096 */
const longest = 4096;
const separator = ' | ';

/** A host that refuses once is left alone; it may not know the element, which is optional. */
export function comments12(client: ScormClient): CommentWriter {
	const told = new Set<string>();
	let left = false;
	return (comments) => {
		const due = comments.filter(({ id }) => !told.has(id));
		if (left || due.length === 0) return;
		const held = client.ask(element);
		if (held === null) return void (left = true);
		let added = '';
		for (const comment of due) {
			told.add(comment.id);
			const when = new Date(comment.at).toISOString().slice(0, 16);
			const line = `${when}Z ${locationOf(comment)} ${lineOf(comment)}`;
			const more = held + added === '' ? line : separator + line;
			// What has no room here stays in the learner's own record.
			if (!held.includes(line) && (held + added + more).length <= longest) added += more;
		}
		if (added === '') return;
		left = !client.set(element, added).ok;
		if (!left && held !== '' && client.ask(element) === added) client.set(element, held + added);
	};
}
