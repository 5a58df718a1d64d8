import { send } from '../send.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

export const GET: RequestHandler = (event) => send(event, 'attempts.csv');
