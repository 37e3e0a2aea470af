import { API, queryOf } from './addresses.js';

/** What the API answers when it does not answer with data. */
export class Refusal extends Error {
  /**
   * @param {number} status of HTTP; 0 where nobody answered
   * @param {string} message
   * @param {Record<string, any>} details
   */
  constructor(status, message, details = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.details = details;
  }
}

/**
 * Asks the API.
 *
 * @param {string} path below `/api`
 * @param {{ query?: Record<string, string | number | readonly string[] | undefined>, signal?: AbortSignal }} [how] `query`: parameters
 *   as Strapi names them
 * @returns {Promise<{ data: any, meta: any }>}
 * @throws {Refusal} when it answers with an error, or not at all
 * @throws {DOMException} `AbortError` when the signal says so
 */
export async function ask(path, { query = {}, signal } = {}) {
  const answer = await fetch(`${API}${path}${queryOf(query)}`, {
    headers: { accept: 'application/json' },
    credentials: 'omit',
    signal,
  }).catch((error) => {
    if (error.name === 'AbortError') throw error;
    throw new Refusal(0, 'The server did not answer. Are you connected to the network?');
  });
  const body = await answer.json().catch((error) => {
    if (error.name === 'AbortError') throw error;
    return undefined;
  });
  if (!answer.ok) {
    const { message = answer.statusText, details } = body?.error ?? {};
    throw new Refusal(answer.status, message, details);
  }
  if (body === undefined) throw new Refusal(answer.status, 'The server’s answer cannot be read.');
  return body;
}

/**
 * As `ask`, of what a page can do without: whatever goes wrong, the page goes on.
 *
 * @param {Parameters<typeof ask>} request
 * @returns {Promise<{ data: any, meta: any } | undefined>}
 */
export async function askIfThere(...request) {
  try {
    return await ask(...request);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
