// What the server edition sends with every reply: pages made at build time, assets, and pages that do not exist.

import { lessons, quiz } from '../support/course.ts';
import { expect, test } from '../support/test.ts';

const replies = {
	'a page made at build time': { path: `/lessons/${lessons[0]!.id}`, status: 200 },
	'a page made on request': { path: `/quiz/${quiz.id}/question/1`, status: 200 },
	'a page that does not exist': { path: '/nothing/here', status: 404 },
	'a file that does not exist': { path: '/_app/immutable/none.js', status: 404 },
	'an asset': { path: '/theme.js', status: 200 }
};

for (const [what, { path, status }] of Object.entries(replies))
	test(`the headers of ${what} allow this host only`, async ({ request, server }) => {
		const reply = await request.get(server.url + path);
		expect(reply.status()).toBe(status);
		const headers = reply.headers();
		expect(headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'same-origin',
			'x-frame-options': 'SAMEORIGIN',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin'
		});
		expect(headers['permissions-policy']).toContain('camera=()');
		const policy = Object.fromEntries(
			headers['content-security-policy']!.split(/;\s*/).map((rule) => {
				const [name, ...sources] = rule.split(' ');
				return [name!, sources.join(' ')];
			})
		);
		expect(policy).toMatchObject({
			'default-src': "'none'",
			'style-src': "'self'",
			'connect-src': "'self'",
			'font-src': "'self'",
			'base-uri': "'none'",
			'form-action': "'self'",
			'frame-ancestors': "'self'"
		});
		expect(policy['script-src']).toMatch(/^'self'( '(sha256|nonce)-[^']+')*$/);
		expect(headers['content-security-policy']).not.toContain('unsafe-eval');
	});

test.describe('inline scripts', () => {
	test.use({ expectedErrors: /Executing inline script violates/ });

	test('a page brings the hash of its own start script, and no script without one runs', async ({
		page,
		server
	}) => {
		const reply = await page.goto(`${server.url}/lessons/${lessons[0]!.id}`);
		expect(reply?.headers()['content-security-policy']).toMatch(/script-src 'self' 'sha256-/);
		const ran = await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'window.ran = true';
			return new Promise((resolve) => {
				document.addEventListener('securitypolicyviolation', () => resolve('ran' in window));
				document.head.append(script);
			});
		});
		expect(ran).toBe(false);
	});
});
