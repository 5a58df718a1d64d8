// The package lint: what the schemas let through and hosts stumble over. Every rule has a mutant in tests/packages.

import { cmi5Rules } from './lint-cmi5.ts';
import { contentRules } from './lint-content.ts';
import { manifestRules } from './lint-manifest.ts';
import { nameRules } from './lint-names.ts';
import { pageRules } from './lint-pages.ts';
import { statusRules } from './lint-status.ts';
import type { Fault, Rule } from './fault.ts';
import type { Edition, PackageFiles } from './files.ts';

const rules: Rule[] = [
	...nameRules,
	...manifestRules,
	...statusRules,
	...cmi5Rules,
	...pageRules,
	...contentRules
];

export const rulesFor = (edition: Edition): Rule[] => rules.filter((rule) => rule.editions.includes(edition));

/** Everything wrong with a package, given as the files that its zip holds. */
export function lintPackage(files: PackageFiles, edition: Edition): (Fault & { rule: string })[] {
	return rulesFor(edition).flatMap((rule) =>
		rule.check(files, edition).map((fault) => ({ ...fault, rule: rule.name }))
	);
}
