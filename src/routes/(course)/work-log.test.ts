import { expect, it } from 'vitest';
import { memoryStorage } from '../../lib/report/storage.ts';
import { eraseLog, logKey, WorkLog } from './work-log.svelte.ts';

function opened(storage = memoryStorage()) {
	let now = Date.UTC(2026, 10, 22);
	const key = logKey('hindsight', 'learner-1');
	return { storage, key, log: new WorkLog(storage, key, () => (now += 1000)) };
}

it('keeps each field at once, and a new entry with what it starts from', () => {
	const { storage, log } = opened();
	log.set('entry-01', 'dogId', '114', { date: '2026-11-22' });
	log.set('entry-01', 'legs', ['left-hind'], { date: '2020-01-01' });
	const again = opened(storage).log;
	expect(again.entry('entry-01')?.values).toEqual({ date: '2026-11-22', dogId: '114', legs: ['left-hind'] });
});

it('keeps what another tab has added or changed meanwhile', () => {
	const { storage, log: one } = opened();
	one.set('entry-01', 'dogId', '1');
	const two = opened(storage).log;
	one.set('entry-02', 'dogId', '2');
	two.set('entry-03', 'dogId', '3');
	expect(
		opened(storage)
			.log.entries.map(({ id }) => id)
			.sort()
	).toEqual(['entry-01', 'entry-02', 'entry-03']);
	two.delete('entry-01');
	one.set('entry-02', 'dogName', 'Rex');
	expect(
		opened(storage)
			.log.entries.map(({ id }) => id)
			.sort()
	).toEqual(['entry-02', 'entry-03']);
});

it('gives a deleted entry back as it was', () => {
	const { log } = opened();
	log.set('entry-01', 'dogId', '114');
	const gone = log.entry('entry-01')!;
	log.delete('entry-01');
	expect(log.entries).toEqual([]);
	log.put([gone]);
	expect(log.entries).toEqual([gone]);
});

it('counts what it takes in: new, later, and known already', () => {
	const { log } = opened();
	log.set('entry-01', 'dogId', '114');
	const [known] = log.entries;
	const later = { ...known!, changed: '2027-01-01T00:00:00Z' };
	expect(log.put([later, { ...later, id: 'entry-02' }])).toEqual({ added: 1, changed: 1 });
	expect(log.put(log.entries)).toEqual({ added: 0, changed: 0 });
});

it('sets aside a log that it cannot read, says so, and loses it only when told to erase', () => {
	const { storage, key } = opened();
	storage.set(key, '{"format":"something newer"}');
	const { log } = opened(storage);
	expect(log.unreadable).toBe(true);
	log.set('entry-01', 'dogId', '1');
	expect(storage.get(`${key}~`)).toBe('{"format":"something newer"}');
	eraseLog(storage, key);
	expect([storage.get(key), storage.get(`${key}~`)]).toEqual([null, null]);
});

it('says when this browser keeps nothing', () => {
	expect(opened().log.lasting).toBe(false);
});

it('is another one for another learner', () => {
	expect(logKey('hindsight', 'a')).not.toBe(logKey('hindsight', 'b'));
});
