// A small OpenID provider for tests: it knows one person, asks nothing, and checks what a provider checks.

import { createHash, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OidcServer {
	issuer: string;
	/** What the next person who comes is said to be. */
	claims: Record<string, unknown>;
	/** Spoils the next ID token. */
	spoil: 'signature' | 'nonce' | 'audience' | 'expired' | null;
	close(): Promise<void>;
}
export const client = { clientId: 'hindsight', clientSecret: 'a secret of the client' };

interface Grant {
	nonce: string | null;
	challenge: string | null;
	redirect: string;
}

export async function startOidc(): Promise<OidcServer> {
	const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
	const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
	const grants = new Map<string, Grant>();
	const tokens = new Map<string, Record<string, unknown>>();
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', own.issuer);
		const reply = (status: number, body: object) => {
			response.writeHead(status, { 'content-type': 'application/json' });
			response.end(JSON.stringify(body));
		};
		if (url.pathname === '/.well-known/openid-configuration')
			return reply(200, {
				issuer: own.issuer,
				authorization_endpoint: `${own.issuer}/authorize`,
				token_endpoint: `${own.issuer}/token`,
				userinfo_endpoint: `${own.issuer}/userinfo`,
				jwks_uri: `${own.issuer}/jwks`,
				id_token_signing_alg_values_supported: ['RS256']
			});
		if (url.pathname === '/jwks')
			return reply(200, {
				keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }]
			});
		if (url.pathname === '/authorize') {
			const asked = (name: string) => url.searchParams.get(name);
			const redirect = asked('redirect_uri') ?? '';
			if (asked('client_id') !== client.clientId || !asked('scope')?.split(' ').includes('openid'))
				return reply(400, { error: 'invalid_request' });
			const code = randomUUID();
			grants.set(code, { nonce: asked('nonce'), challenge: asked('code_challenge'), redirect });
			const back = new URL(redirect);
			back.search = new URLSearchParams({ code, state: asked('state') ?? '' }).toString();
			response.writeHead(302, { location: back.href });
			return response.end();
		}
		if (url.pathname === '/userinfo') {
			const claims = tokens.get(request.headers.authorization?.replace('Bearer ', '') ?? '');
			return claims ? reply(200, claims) : reply(401, {});
		}
		if (url.pathname !== '/token') return reply(404, {});
		void bodyOf(request).then((form) => {
			const grant = grants.get(form.get('code') ?? '');
			// A code works once.
			grants.delete(form.get('code') ?? '');
			const challenge = createHash('sha256')
				.update(form.get('code_verifier') ?? '')
				.digest('base64url');
			if (
				grant?.challenge !== challenge ||
				grant.redirect !== form.get('redirect_uri') ||
				form.get('client_secret') !== client.clientSecret
			)
				return reply(400, { error: 'invalid_grant' });
			const access = randomUUID();
			tokens.set(access, own.claims);
			const now = Math.floor(Date.now() / 1000);
			const { spoil } = own;
			own.spoil = null;
			const claims = {
				...own.claims,
				iss: own.issuer,
				aud: spoil === 'audience' ? 'another' : client.clientId,
				nonce: spoil === 'nonce' ? 'another' : grant.nonce,
				iat: spoil === 'expired' ? now - 9000 : now,
				exp: spoil === 'expired' ? now - 8000 : now + 300
			};
			const key = spoil === 'signature' ? stranger : privateKey;
			reply(200, {
				access_token: access,
				refresh_token: randomUUID(),
				token_type: 'Bearer',
				expires_in: 300,
				id_token: jwt(claims, key)
			});
		});
	});
	const own: OidcServer = {
		issuer: '',
		claims: {},
		spoil: null,
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	own.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return own;
}

function jwt(claims: object, key: KeyObject): string {
	const part = (one: object) => Buffer.from(JSON.stringify(one)).toString('base64url');
	const text = `${part({ alg: 'RS256', kid: 'k', typ: 'JWT' })}.${part(claims)}`;
	return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return new URLSearchParams(Buffer.concat(parts).toString());
}
