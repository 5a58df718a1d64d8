import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { logicalStyles, noLiteralText } from './tests/lint-rules.ts';

/** Left and right mean nothing in a right-to-left language, and visible words belong to src/lib/ui/words.ts. */
const house = { rules: { 'no-literal-text': noLiteralText, 'logical-styles': logicalStyles } };

export default ts.config(
	{ ignores: ['.svelte-kit', 'build', 'dist', 'node_modules', 'test-results', 'playwright-report'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node, __TARGET__: 'readonly', __VERSION__: 'readonly' }
		},
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			eqeqeq: 'error',
			'no-restricted-syntax': [
				'error',
				{ selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
				{ selector: 'ExportDefaultDeclaration', message: 'Use a named export.' }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
	},
	{
		files: ['src/**/*.svelte'],
		plugins: { house },
		rules: {
			'house/no-literal-text': 'error',
			'house/logical-styles': 'error',
			// Links go through link(): resolve() drops index.html, which hosts without directory indexes need.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{ files: ['*.config.{js,ts}', 'tests/**', '**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } }
);
