// Every change of the tables since the first, in order. A migration that was released is never edited: the next one
// mends it. Only what SQLite and PostgreSQL share is used, but for the types of better-auth's own tables.

import { sql, type Kysely, type ColumnDataType } from 'kysely';
import type { Engine } from './open.ts';

export interface Migration {
	/** Number and what it does; kept in the table `migration`. */
	name: string;
	up(db: Kysely<never>, engine: Engine): Promise<void>;
}

export const migrations: Migration[] = [{ name: '001 the classroom', up: classroom }];

async function classroom(db: Kysely<never>, engine: Engine): Promise<void> {
	await accounts(db, engine);
	const { schema } = db;
	const run = (...statements: { execute(): Promise<unknown> }[]) =>
		statements.reduce((before, one) => before.then(() => one.execute()), Promise.resolve<unknown>(null));
	const key = (table: string, name = 'id') =>
		schema.createTable(table).addColumn(name, 'text', (c) => c.primaryKey());
	const index = (table: string, ...columns: string[]) =>
		schema
			.createIndex(`${table}_${columns.join('_')}`)
			.on(table)
			.columns(columns);
	await run(
		key('classroom')
			.addColumn('title', 'text', (c) => c.notNull())
			.addColumn('code', 'text', (c) => c.notNull().unique())
			.addColumn('dueAt', 'bigint')
			.addColumn('createdAt', 'bigint', (c) => c.notNull())
			.addColumn('archivedAt', 'bigint')
			.addColumn('demo', 'integer', (c) => c.notNull().defaultTo(0)),
		schema
			.createTable('classInstructor')
			.addColumn('classId', 'text', (c) => c.notNull().references('classroom.id').onDelete('cascade'))
			.addColumn('userId', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
			.addColumn('addedAt', 'bigint', (c) => c.notNull())
			.addPrimaryKeyConstraint('classInstructor_key', ['classId', 'userId']),
		index('classInstructor', 'userId'),
		key('registration')
			.addColumn('classId', 'text', (c) => c.notNull().references('classroom.id').onDelete('cascade'))
			.addColumn('userId', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
			.addColumn('joinedAt', 'bigint', (c) => c.notNull())
			.addColumn('leftAt', 'bigint')
			.addColumn('sequence', 'integer', (c) => c.notNull().defaultTo(0))
			.addColumn('events', 'integer', (c) => c.notNull().defaultTo(0))
			.addColumn('cmi', 'text')
			.addColumn('version', 'text')
			.addColumn('firstAt', 'bigint')
			.addColumn('lastAt', 'bigint')
			.addColumn('summary', 'text')
			.addUniqueConstraint('registration_once', ['classId', 'userId']),
		index('registration', 'userId'),
		schema
			.createTable('event')
			.addColumn('registrationId', 'text', (c) =>
				c.notNull().references('registration.id').onDelete('cascade')
			)
			.addColumn('id', 'text', (c) => c.notNull())
			.addColumn('number', 'integer', (c) => c.notNull())
			.addColumn('type', 'text', (c) => c.notNull())
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addColumn('receivedAt', 'bigint', (c) => c.notNull())
			.addColumn('body', 'text', (c) => c.notNull())
			.addPrimaryKeyConstraint('event_key', ['registrationId', 'id'])
			.addUniqueConstraint('event_number', ['registrationId', 'number']),
		schema
			.createIndex('event_commented')
			.on('event')
			.column('registrationId')
			.where(sql.ref('type'), '=', sql.lit('commented')),
		key('attempt')
			.addColumn('registrationId', 'text', (c) =>
				c.notNull().references('registration.id').onDelete('cascade')
			)
			.addColumn('classId', 'text', (c) => c.notNull())
			.addColumn('assessment', 'text', (c) => c.notNull())
			.addColumn('seed', 'bigint', (c) => c.notNull())
			.addColumn('ordinal', 'integer', (c) => c.notNull())
			.addColumn('items', 'text', (c) => c.notNull())
			.addColumn('startedAt', 'bigint', (c) => c.notNull())
			.addColumn('submittedAt', 'bigint')
			.addColumn('percent', 'integer')
			.addColumn('passed', 'integer')
			.addColumn('missedTopics', 'text')
			.addColumn('takenOn', 'text', (c) => c.notNull())
			.addColumn('version', 'text', (c) => c.notNull())
			.addColumn('excluded', 'text'),
		index('attempt', 'registrationId'),
		index('attempt', 'classId', 'assessment'),
		// Few, like those without a time: counted on an instructor's first screen, without a look at all the others.
		schema
			.createIndex('attempt_excluded')
			.on('attempt')
			.columns(['classId', 'excluded'])
			.where('excluded', 'is not', null),
		schema
			.createTable('response')
			.addColumn('registrationId', 'text', (c) =>
				c.notNull().references('registration.id').onDelete('cascade')
			)
			.addColumn('classId', 'text', (c) => c.notNull())
			.addColumn('attemptId', 'text', (c) => c.notNull())
			.addColumn('item', 'text', (c) => c.notNull())
			.addColumn('first', 'integer', (c) => c.notNull())
			.addColumn('earned', 'integer', (c) => c.notNull())
			.addColumn('possible', 'integer', (c) => c.notNull())
			.addColumn('seconds', 'integer')
			.addColumn('tries', 'integer', (c) => c.notNull())
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addColumn('response', 'text', (c) => c.notNull())
			.addColumn('misconceptions', 'text', (c) => c.notNull())
			.addColumn('confidence', 'integer')
			.addPrimaryKeyConstraint('response_key', ['registrationId', 'attemptId', 'item']),
		index('response', 'classId', 'item', 'first'),
		schema
			.createIndex('response_untimed')
			.on('response')
			.column('classId')
			.where(sql.ref('seconds'), 'is', null),
		schema
			.createTable('digest')
			.addColumn('registrationId', 'text', (c) =>
				c.primaryKey().references('registration.id').onDelete('cascade')
			)
			.addColumn('body', 'text', (c) => c.notNull()),
		key('sitting')
			.addColumn('registrationId', 'text', (c) => c.references('registration.id').onDelete('cascade'))
			.addColumn('taker', 'text', (c) => c.notNull())
			.addColumn('assessment', 'text', (c) => c.notNull())
			.addColumn('ordinal', 'integer', (c) => c.notNull())
			.addColumn('number', 'bigint', (c) => c.notNull())
			.addColumn('running', 'text', (c) => c.unique())
			.addColumn('seed', 'bigint', (c) => c.notNull())
			.addColumn('items', 'text', (c) => c.notNull())
			.addColumn('startedAt', 'bigint', (c) => c.notNull())
			.addColumn('endsAt', 'bigint')
			.addColumn('lastAt', 'bigint', (c) => c.notNull())
			.addColumn('submittedAt', 'bigint')
			.addColumn('percent', 'integer')
			.addColumn('passed', 'integer')
			.addColumn('result', 'text')
			.addColumn('version', 'text', (c) => c.notNull())
			.addUniqueConstraint('sitting_ordinal', ['taker', 'assessment', 'ordinal'])
			.addUniqueConstraint('sitting_number', ['taker', 'number']),
		index('sitting', 'registrationId'),
		schema
			.createTable('sittingAnswer')
			.addColumn('sittingId', 'text', (c) => c.notNull().references('sitting.id').onDelete('cascade'))
			.addColumn('item', 'text', (c) => c.notNull())
			.addColumn('response', 'text', (c) => c.notNull())
			.addColumn('seconds', 'integer', (c) => c.notNull())
			.addColumn('tries', 'integer', (c) => c.notNull())
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addPrimaryKeyConstraint('sittingAnswer_key', ['sittingId', 'item']),
		key('certificate', 'sittingId')
			.addColumn('code', 'text', (c) => c.notNull())
			.addColumn('registrationId', 'text', (c) => c.references('registration.id').onDelete('cascade'))
			.addColumn('name', 'text', (c) => c.notNull())
			.addColumn('passedAt', 'bigint', (c) => c.notNull())
			.addColumn('percent', 'integer', (c) => c.notNull())
			.addColumn('sheet', 'text', (c) => c.notNull())
			.addColumn('revokedAt', 'bigint'),
		index('certificate', 'code'),
		key('rekey')
			.addColumn('classId', 'text', (c) => c.notNull().references('classroom.id').onDelete('cascade'))
			.addColumn('item', 'text', (c) => c.notNull())
			.addColumn('kind', 'text', (c) => c.notNull())
			.addColumn('response', 'text')
			.addColumn('reason', 'text', (c) => c.notNull())
			.addColumn('actorId', 'text', (c) => c.notNull())
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addColumn('confirmedAt', 'bigint')
			.addColumn('takenBackAt', 'bigint'),
		index('rekey', 'classId'),
		schema
			.createTable('rescore')
			.addColumn('rekeyId', 'text', (c) => c.notNull().references('rekey.id').onDelete('cascade'))
			.addColumn('attemptId', 'text', (c) => c.notNull().references('attempt.id').onDelete('cascade'))
			.addColumn('percentBefore', 'integer', (c) => c.notNull())
			.addColumn('percentAfter', 'integer', (c) => c.notNull())
			.addColumn('passedBefore', 'integer', (c) => c.notNull())
			.addColumn('passedAfter', 'integer', (c) => c.notNull())
			.addColumn('appliedAt', 'bigint')
			.addPrimaryKeyConstraint('rescore_key', ['rekeyId', 'attemptId']),
		key('invitation', 'tokenHash')
			.addColumn('kind', 'text', (c) => c.notNull())
			.addColumn('classId', 'text', (c) => c.references('classroom.id').onDelete('cascade'))
			.addColumn('userId', 'text', (c) => c.references('user.id').onDelete('cascade'))
			.addColumn('createdAt', 'bigint', (c) => c.notNull())
			.addColumn('expiresAt', 'bigint', (c) => c.notNull())
			.addColumn('usedAt', 'bigint'),
		key('audit')
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addColumn('actorId', 'text', (c) => c.notNull())
			.addColumn('classId', 'text')
			.addColumn('action', 'text', (c) => c.notNull())
			.addColumn('subject', 'text', (c) => c.notNull())
			.addColumn('detail', 'text', (c) => c.notNull()),
		index('audit', 'classId', 'at'),
		key('setting', 'name').addColumn('value', 'text', (c) => c.notNull()),
		key('limit', 'name')
			.addColumn('windowStart', 'bigint', (c) => c.notNull())
			.addColumn('count', 'integer', (c) => c.notNull())
	);
}

/** What better-auth with its plugin for user names asks for; `role` is our own field of a user. */
async function accounts(db: Kysely<never>, engine: Engine): Promise<void> {
	const time: ColumnDataType = engine === 'sqlite' ? 'text' : 'timestamptz';
	const yesNo: ColumnDataType = engine === 'sqlite' ? 'integer' : 'boolean';
	const { schema } = db;
	await schema
		.createTable('user')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('email', 'text', (c) => c.notNull().unique())
		.addColumn('emailVerified', yesNo, (c) => c.notNull())
		.addColumn('image', 'text')
		.addColumn('createdAt', time, (c) => c.notNull())
		.addColumn('updatedAt', time, (c) => c.notNull())
		.addColumn('username', 'text', (c) => c.unique())
		.addColumn('displayUsername', 'text')
		.addColumn('role', 'text', (c) => c.notNull().defaultTo(sql`'learner'`))
		.execute();
	await schema
		.createTable('session')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('expiresAt', time, (c) => c.notNull())
		.addColumn('token', 'text', (c) => c.notNull().unique())
		.addColumn('createdAt', time, (c) => c.notNull())
		.addColumn('updatedAt', time, (c) => c.notNull())
		.addColumn('ipAddress', 'text')
		.addColumn('userAgent', 'text')
		.addColumn('userId', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
		.execute();
	await schema.createIndex('session_userId').on('session').column('userId').execute();
	await schema
		.createTable('account')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('accountId', 'text', (c) => c.notNull())
		.addColumn('providerId', 'text', (c) => c.notNull())
		.addColumn('userId', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
		.addColumn('accessToken', 'text')
		.addColumn('refreshToken', 'text')
		.addColumn('idToken', 'text')
		.addColumn('accessTokenExpiresAt', time)
		.addColumn('refreshTokenExpiresAt', time)
		.addColumn('scope', 'text')
		.addColumn('password', 'text')
		.addColumn('createdAt', time, (c) => c.notNull())
		.addColumn('updatedAt', time, (c) => c.notNull())
		.execute();
	await schema.createIndex('account_userId').on('account').column('userId').execute();
	await schema
		.createTable('verification')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('identifier', 'text', (c) => c.notNull())
		.addColumn('value', 'text', (c) => c.notNull())
		.addColumn('expiresAt', time, (c) => c.notNull())
		.addColumn('createdAt', time, (c) => c.notNull())
		.addColumn('updatedAt', time, (c) => c.notNull())
		.execute();
	await schema.createIndex('verification_identifier').on('verification').column('identifier').execute();
}
