// One file of the record of a class, sent piece by piece, as fast as the other side reads.

import type { RequestEvent } from '@sveltejs/kit';
import { allow } from '$lib/server/access.ts';
import { audit } from '$lib/server/classes/log.ts';
import { exportFiles, exportText, type ExportFile } from '$lib/server/review/export/export-file.ts';

export async function send(event: RequestEvent, file: ExportFile): Promise<Response> {
	const classId = event.params['class'] ?? '';
	const { user } = await allow(event, 'class:instructor', { classId });
	const { db, bank, clock, origin } = event.locals.classroom;
	const entry = { actorId: user.id, classId, action: 'class.export', subject: classId, detail: { file } };
	await audit(db, entry, clock());
	return new Response(bytesOf(exportText(db, bank, classId, file, origin)), {
		headers: {
			'content-type': exportFiles[file],
			'content-disposition': `attachment; filename="${file}"`,
			'cache-control': 'private, no-store'
		}
	});
}

function bytesOf(text: AsyncGenerator<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await text.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
		async cancel() {
			await text.return(undefined);
		}
	});
}
