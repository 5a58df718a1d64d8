// xAPI statements as a record store exports them: an array, { statements: [...] }, or one statement a line.

import * as v from 'valibot';
import { own, verbs } from '../../lib/report/xapi.ts';
import { ExportFault, secondsIn, type Export, type Told } from './export.ts';

const text = v.optional(v.string());
const statement = v.object({
	id: text,
	timestamp: text,
	actor: v.optional(
		v.object({
			name: text,
			mbox: text,
			mbox_sha1sum: text,
			openid: text,
			account: v.optional(v.object({ homePage: v.string(), name: v.string() }))
		})
	),
	verb: v.object({ id: v.string() }),
	object: v.object({ id: text }),
	result: v.optional(
		v.object({
			response: text,
			success: v.optional(v.boolean()),
			duration: text,
			score: v.optional(
				v.object({ scaled: v.optional(v.number()), raw: v.optional(v.number()), max: v.optional(v.number()) })
			)
		})
	),
	context: v.optional(
		v.object({ registration: text, extensions: v.optional(v.record(v.string(), v.unknown())) })
	)
});
type Statement = v.InferOutput<typeof statement>;

const answered = `${verbs}answered`;
const voided = `${verbs}voided`;

/** @throws ExportFault for text that is no JSON, or holds no answers */
export function readStatements(file: string, source: string): Export {
	const found = statementsIn(file, source);
	const gone = new Set(found.filter(({ verb }) => verb.id === voided).map(({ object }) => object.id));
	const once = new Map(found.map((one, index) => [one.id ?? `statement ${index + 1}`, one]));
	const kept = [...once]
		.filter(([id, { verb }]) => verb.id === answered && !gone.has(id))
		.map(([, one]) => one)
		.sort((a, b) => timeOf(a) - timeOf(b));
	if (kept.length === 0) {
		const said = [...new Set(found.map(({ verb }) => verb.id.split('/').at(-1)))].join(', ');
		throw new ExportFault(
			`${file}: none of its ${found.length} statements says "answered"${said && `; they say: ${said}`}. ` +
				'Export the statements of the activity with those below it ("related activities"), without a verb filter.'
		);
	}
	const learners = new Map(
		found.filter(({ actor }) => actor).map((one) => [learnerOf(one), nameOf(one)] as const)
	);
	/** By learner: registrations in the order of their first answers. */
	const registrations = new Map<string, string[]>();
	const told = kept.map((one): Told => {
		const learner = learnerOf(one);
		const mine = registrations.get(learner) ?? [];
		registrations.set(learner, mine);
		const registration = one.context?.registration ?? '';
		if (!mine.includes(registration)) mine.push(registration);
		return {
			id: interactionIn(one),
			response: one.result?.response ?? null,
			standard: 'scorm2004',
			result: resultOf(one),
			seconds: secondsIn(one.result?.duration ?? ''),
			learner,
			attempt: mine.indexOf(registration) + 1
		};
	});
	return { layout: 'xAPI statements', keeper: 'cmi5', told, learners, notes: [] };
}

function statementsIn(file: string, source: string): Statement[] {
	const whole = parse(source);
	if (whole) return listIn(whole.value).map((one, index) => checked(`${file}: statement ${index + 1}`, one));
	const lines = source.split(/\r?\n/).map((line, index) => ({ line, at: `${file}:${index + 1}` }));
	return lines
		.filter(({ line }) => line.trim() !== '')
		.map(({ line, at }) => {
			const one = parse(line);
			if (!one) throw new ExportFault(`${at}: this is no JSON. The file may be cut short; export it again.`);
			return checked(at, one.value);
		});
}

function parse(source: string): { value: unknown } | null {
	try {
		return { value: JSON.parse(source) as unknown };
	} catch {
		return null;
	}
}

function listIn(value: unknown): unknown[] {
	if (Array.isArray(value)) return value;
	const held = (value as { statements?: unknown } | null)?.statements;
	return Array.isArray(held) ? held : [value];
}

function checked(where: string, value: unknown): Statement {
	const { success, output, issues } = v.safeParse(statement, value);
	if (success) return output;
	const [issue] = issues;
	throw new ExportFault(
		`${where}: this is no xAPI statement: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}. ` +
			'Give an export of statements as JSON.'
	);
}

const timeOf = ({ timestamp }: Statement) => Date.parse(timestamp ?? '') || 0;

function learnerOf({ actor = {} }: Statement): string {
	const { account, mbox, mbox_sha1sum, openid } = actor;
	if (account) return `${account.homePage} ${account.name}`;
	return mbox ?? mbox_sha1sum ?? openid ?? 'nobody';
}
const nameOf = (one: Statement) => one.actor?.name ?? one.actor?.account?.name ?? learnerOf(one);

/** The course says it in an extension, for the activity is the question whichever attempt it was answered in. */
function interactionIn({ object, context }: Statement): string {
	const said = context?.extensions?.[own('interaction')];
	return typeof said === 'string' ? said : (object.id ?? '');
}

/** A share where the statement has one: `success` alone does not tell partly right from wrong. */
function resultOf({ result }: Statement): string | null {
	const { scaled, raw, max } = result?.score ?? {};
	if (scaled !== undefined) return String(scaled);
	if (raw !== undefined && max) return String(raw / max);
	return result?.success === undefined ? null : result.success ? 'correct' : 'incorrect';
}
