// Signing in at another site by OpenID Connect: an organisation's own accounts, where whoever runs the server names it.

import { createHash } from 'node:crypto';
import type { GenericOAuthUserInfo } from 'better-auth/plugins/generic-oauth';
import { cleanName, LONGEST_NAME } from './names.ts';
import { noEmail } from './no-email.ts';

export interface ProviderSettings {
	/** Its address, as its own configuration calls it. */
	issuer: string;
	clientId: string;
	clientSecret: string;
	/** As people know it: "Sign in with ...". */
	name: string;
}

/** The one there can be, in addresses and in the table of accounts. */
export const PROVIDER = 'oidc';

/**
 * @param env with OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and OIDC_NAME
 * @returns null when none of them is set
 * @throws Error when only some are
 */
export function providerFrom(env: Record<string, string | undefined>): ProviderSettings | null {
	const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'] as const;
	const [issuer, clientId, clientSecret, name] = names.map((one) => env[one]);
	if (!issuer && !clientId && !clientSecret && !name) return null;
	if (!issuer || !clientId || !clientSecret || !name)
		throw new Error(
			`${names.filter((one) => !env[one]).join(', ')} must be set too, for signing in elsewhere.`
		);
	return { issuer: issuer.replace(/\/+$/, ''), clientId, clientSecret, name };
}

/** For better-auth. An e-mail that the other site has not verified could be anybody's, and is not kept. */
export function providerOptions({ issuer, clientId, clientSecret, name }: ProviderSettings) {
	const subjectOf = (profile: Profile) => `${issuer} ${String(profile.sub)}`;
	return {
		...{ providerId: PROVIDER, name, clientId, clientSecret },
		discoveryUrl: `${issuer}/.well-known/openid-configuration`,
		requireIdTokenVerification: true,
		scopes: ['openid', 'profile', 'email'],
		// With the site's address: should another one be named some day, nobody there is taken for somebody of here.
		accountSubject: ({ profile }: { profile: Profile }) => subjectOf(profile),
		mapProfileToUser: (profile: Profile) => ({
			name: nameOf(profile),
			email: profile.email && profile.emailVerified ? profile.email : noEmail(hashed(subjectOf(profile)))
		})
	};
}

type Profile = GenericOAuthUserInfo;
const hashed = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

function nameOf({ name, given_name, family_name, preferred_username }: Profile): string {
	const text = (one: unknown) => (typeof one === 'string' ? one : '');
	const found = [name, `${text(given_name)} ${text(family_name)}`, preferred_username]
		.map((one) => cleanName(text(one)))
		.find((one) => one !== '');
	return (found ?? '?').slice(0, LONGEST_NAME);
}
