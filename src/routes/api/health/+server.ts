// Whether the process lives: for whoever restarts it when it does not.

import { json } from '@sveltejs/kit';

export const prerender = false;

export const GET = () => json({ healthy: true });
