// A SCORM 1.2 and 2004 run-time for tests that allows exactly what the standard allows, plus switches for the ways
// in which real hosts were seen to misbehave. `server` is what outlives the page.

import type { Quirks } from './quirks.ts';
import type { ScormApi } from '../../src/lib/report/discovery.ts';
import {
	codes,
	collection,
	isCollection,
	model12,
	model2004,
	type Field,
	type Model
} from './strict-model.ts';
import { launchValues, type RuntimeOptions } from './strict-launch.ts';
import { mostPatterns, validPattern, validResponse } from './strict-responses.ts';

type State = 'not initialised' | 'running' | 'finished';

export class StrictRuntime {
	readonly options: RuntimeOptions;
	readonly quirks: Quirks;
	/** Every call with its answer, for example `LMSSetValue cmi.core.exit=suspend -> true`. */
	readonly calls: string[] = [];
	/** What the server has stored. */
	server: Record<string, string>;
	state: State = 'not initialised';
	#values: Record<string, string> = {};
	readonly #counts = new Map<string, number>();
	#sent: Record<string, string> = {};
	#error = '0';
	readonly #twelve: boolean;
	readonly #model: Model;

	constructor(options: RuntimeOptions) {
		this.options = options;
		this.quirks = options.quirks ?? {};
		this.#twelve = options.standard === 'scorm12';
		this.#model = this.#twelve ? model12 : model2004;
		this.server = { ...options.server };
		this.#hold(launchValues(this.options, this.server));
		this.#sent = { ...this.#values };
	}

	get #status(): string {
		return this.#twelve ? 'cmi.core.lesson_status' : 'cmi.completion_status';
	}

	/** The page is loaded again in its frame: the run-time goes on, what was not committed is gone. */
	reload(): void {
		const values = Object.entries({ ...launchValues(this.options, this.server), ...this.server });
		this.#values = {};
		this.#counts.clear();
		const kept = values.filter(
			([element]) => !this.quirks.resetsCount || !element.startsWith('cmi.interactions.')
		);
		this.#hold(Object.fromEntries(kept));
	}

	/** The next launch by the same learner. */
	relaunch(quirks: Quirks = this.quirks): StrictRuntime {
		return new StrictRuntime({ ...this.options, quirks, server: this.server });
	}

	get api(): ScormApi {
		const names = this.#twelve
			? ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit']
			: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit'];
		const [initialize = '', finish = '', get = '', set = '', commit = ''] = names;
		const prefix = this.#twelve ? 'LMS' : '';
		const logged = (name: string, run: (...args: string[]) => string) => {
			return (...args: string[]): string => {
				if (this.quirks.throws?.includes(name)) throw new Error(`${name} is broken`);
				const strings = args.every((arg) => typeof arg === 'string');
				const answer = strings ? run(...args) : this.#fail(codes[this.options.standard].argument);
				this.calls.push(
					`${name} ${args.join('=')} -> ${answer}${this.#error === '0' ? '' : ` (${this.#error})`}`
				);
				return answer;
			};
		};
		return {
			[initialize]: logged(initialize, (parameter) => this.#initialize(parameter)),
			[finish]: logged(finish, (parameter) => this.#finish(parameter)),
			[get]: logged(get, (element) => this.#get(element ?? '')),
			[set]: logged(set, (element, value) => this.#set(element ?? '', value ?? '')),
			[commit]: logged(commit, (parameter) => this.#commit(parameter)),
			[`${prefix}GetLastError`]: () => this.#error,
			[`${prefix}GetErrorString`]: () => '',
			[`${prefix}GetDiagnostic`]: () => ''
		};
	}

	/** Calls that set a value and succeeded, as `element=value`. */
	get writes(): string[] {
		return this.calls.flatMap((call) => /SetValue (.*) -> true$/s.exec(call)?.[1] ?? []);
	}
	/** Calls that were answered with an error, the harmless "no value yet" of 2004 excepted. */
	get errors(): string[] {
		return this.calls.filter((call) => /\(\d+\)$/.test(call) && !/GetValue .*\((403|301|401)\)$/.test(call));
	}

	#fail(code: string, answer = 'false'): string {
		this.#error = code;
		return answer;
	}
	#good(answer = 'true'): string {
		this.#error = '0';
		return answer;
	}
	/** The error code of a call outside its time; null when the session runs. */
	#early(call: 'finish' | 'get' | 'set' | 'commit'): string | null {
		const table = codes[this.options.standard];
		return this.state === 'running'
			? null
			: this.state === 'finished'
				? table.afterEnd[call]
				: table.notRunning[call];
	}

	#initialize(parameter: string | undefined): string {
		const table = codes[this.options.standard];
		if (parameter !== '') return this.#fail(table.argument);
		if (this.state !== 'not initialised')
			return this.#fail(this.state === 'running' ? table.initTwice : table.initAfter);
		this.state = 'running';
		return this.#good();
	}

	#field(element: string): Field | undefined {
		return this.#model[element.replace(/\.\d+(?=\.)/g, '.n')];
	}

	#count(name: string): number {
		return this.#counts.get(name) ?? 0;
	}

	/** Every way in for a value, so that the counts follow. */
	#hold(values: Record<string, string>): void {
		for (const [element, value] of Object.entries(values)) {
			this.#values[element] = value;
			for (const place of element.matchAll(/\.(\d+)\./g)) {
				const name = element.slice(0, place.index);
				this.#counts.set(name, Math.max(this.#count(name), Number(place[1]) + 1));
			}
		}
	}

	#get(element: string): string {
		const table = codes[this.options.standard];
		const early = this.#early('get');
		if (early) return this.#fail(early, '');
		if (element.endsWith('._count')) {
			const name = element.slice(0, -'._count'.length);
			if (!isCollection(this.#model, name)) return this.#fail(table.notCounted, '');
			return this.#good(this.quirks.emptyCount ? '' : String(this.#count(name)));
		}
		const field = this.#field(element);
		if (!field) return this.#fail(table.unknown, '');
		if (field.access === 'w' || this.quirks.hides?.test(element)) return this.#fail(table.writeOnly, '');
		const place = collection.exec(element);
		if (place && Number(place[2]) >= this.#count(place[1] ?? '')) return this.#fail(table.pastEnd, '');
		const value = this.#values[element] ?? field.initial;
		return value === undefined ? this.#fail(table.noValue, '') : this.#good(value);
	}

	#set(element: string, value: string): string {
		const table = codes[this.options.standard];
		const early = this.#early('set');
		if (early) return this.#fail(early);
		if (this.quirks.refuses?.test(element)) return this.#fail(table.refused);
		if (/\._(count|children|version)$/.test(element)) return this.#fail(table.keyword);
		const field = this.#field(element);
		if (!field) return this.#fail(table.unknown);
		if (field.access === 'r') return this.#fail(table.readOnly);
		const misplaced = this.#misplaced(element, value);
		if (misplaced) return this.#fail(misplaced);
		if (!field.valid(value) || !this.#fitsType(element, value)) return this.#fail(table.type);
		if (field.inRange?.(value) === false) return this.#fail(table.range);
		const cut = element === 'cmi.suspend_data' ? this.quirks.cutsState : this.quirks.cutsTexts;
		const before = element === 'cmi.comments' && this.quirks.appendsComments ? this.#values[element] : '';
		this.#hold({ [element]: (before ?? '') + value.slice(0, cut) });
		return this.#good();
	}

	/** Rules of order: contiguous indexes, id before the rest, type before responses, ids unique and unchanged. */
	#misplaced(element: string, value: string): string | null {
		const table = codes[this.options.standard];
		const place = collection.exec(element);
		if (!place) return null;
		const [head, name = '', index = ''] = place;
		if (Number(index) > this.#count(name)) return table.index;
		const own = `${name}.${index}.`;
		const outer = /^cmi\.interactions\.\d+\./.exec(element)?.[0];
		if (outer && element !== `${outer}id` && this.#values[`${outer}id`] === undefined) return table.order;
		const hasId = !/correct_responses|comments/.test(own);
		if (head === own && element !== `${own}id` && hasId)
			if (this.#values[`${own}id`] === undefined) return table.order;
		if (outer && /response/.test(element) && this.#values[`${outer}type`] === undefined) return table.order;
		if (this.#twelve) return null;
		if (
			name.endsWith('.correct_responses') &&
			Number(index) >= mostPatterns(this.#values[`${outer}type`] ?? '')
		)
			return table.index;
		if (!element.endsWith('objectives.' + index + '.id')) return null;
		// The id of an objective stays, and no two are alike.
		if (outer === undefined && (this.#values[element] ?? value) !== value) return table.changedId;
		const twin = Array.from({ length: this.#count(name) }, (_, n) => `${name}.${n}.id`);
		return twin.some((key) => key !== element && this.#values[key] === value) ? table.changedId : null;
	}

	#fitsType(element: string, value: string): boolean {
		const outer = /^cmi\.interactions\.\d+\./.exec(element)?.[0];
		if (!outer || !/(learner_response|student_response|pattern)$/.test(element)) return true;
		const valid = element.endsWith('pattern') ? validPattern : validResponse;
		return valid(this.#twelve ? '1.2' : '2004', this.#values[`${outer}type`] ?? '', value);
	}

	#commit(parameter: string | undefined): string {
		const early = this.#early('commit');
		if (early) return this.#fail(early);
		if (parameter !== '') return this.#fail('201');
		return this.#send(false);
	}

	#send(last: boolean): string {
		const { quirks, options } = this;
		this.#judge();
		const changed = Object.entries(this.#values).filter(
			([element, value]) =>
				this.#field(element)?.access !== 'r' && (!quirks.cachesSent || this.#sent[element] !== value)
		);
		for (const [element, value] of changed) this.#sent[element] = value;
		if (quirks.refusesCommit) return this.#fail('101');
		if (quirks.offline) return this.#good();
		const carried = changed.map(([element, value]) => [
			element,
			element === 'cmi.suspend_data' ? value.slice(0, quirks.cutsOnServer) : value
		]);
		if (options.carry && !options.carry(Object.fromEntries(carried), last)) return this.#fail('101');
		Object.assign(this.server, Object.fromEntries(carried));
		return this.#good();
	}

	/** Where the manifest says what passes, the host does not take the course's word (2004, RTE 4.2.22). */
	#judge(): void {
		const mark = this.#twelve ? undefined : this.options.passingScore;
		if (mark === undefined) return;
		const scaled = this.#values['cmi.score.scaled'];
		this.#values['cmi.success_status'] =
			scaled === undefined ? 'unknown' : Number(scaled) >= Number(mark) ? 'passed' : 'failed';
	}

	#finish(parameter: string | undefined): string {
		const early = this.#early('finish');
		if (early) return this.#fail(early);
		if (parameter !== '') return this.#fail('201');
		const { masteryScore, finishCompletes } = this.quirks;
		const status = this.#values[this.#status] ?? this.#field(this.#status)?.initial;
		const raw = this.#values['cmi.core.score.raw'] ?? '';
		if (finishCompletes && status === 'not attempted') this.#values[this.#status] = 'completed';
		if (this.#twelve && masteryScore !== undefined && raw !== '')
			this.#values[this.#status] = Number(raw) >= masteryScore ? 'passed' : 'failed';
		this.state = 'finished';
		return this.#send(true);
	}
}
