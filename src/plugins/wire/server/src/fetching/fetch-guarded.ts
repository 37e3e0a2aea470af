import { request, type Dispatcher } from 'undici';
import type { FetchReport } from '../../../shared/contracts/sources';
import { checkUrl, type FetchRules } from './fetch-rules';
import { guardedAgent, RefusedAddress, type Lookup } from './guarded-agent';
import { retryAfter } from './retry-after';
import { ACCEPTED_ENCODINGS, unpackBody } from './unpack-body';

export interface FetchRequest {
  url: string;
  /** Credentials among them: sent to the origin of `url` alone, never where a redirect leads elsewhere. */
  headers?: readonly { name: string; value: string }[];
  /** What the last response had in `ETag` and `Last-Modified`. */
  etag?: string;
  lastModified?: string;
  userAgent: string;
  signal?: AbortSignal;
}

/**
 * What a fetch gave.
 * - `unchanged`: the server says that nothing is new since the validators; - `gone`: it says that there never will be anything again (410);
 * - `failed`: anything else, `retryAfterMs` being what the server asked for
 */
export type Fetched =
  | {
      kind: 'content';
      bytes: Buffer;
      mediaType?: string;
      etag?: string;
      lastModified?: string;
      report: FetchReport;
    }
  | { kind: 'unchanged'; report: FetchReport }
  | { kind: 'gone'; reason: string; report: FetchReport }
  | { kind: 'failed'; reason: string; retryAfterMs?: number; report: FetchReport };

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml, text/xml, application/json, text/html;q=0.9, */*;q=0.8';

/**
 * Fetches one address, within the rules: each hop of a redirect is looked at anew, and each connection where it leads.
 *
 * @param lookup how names are looked up
 * @throws the signal's reason, and nothing else
 */
export async function fetchGuarded(
  asked: FetchRequest,
  rules: FetchRules,
  lookup?: Lookup,
): Promise<Fetched> {
  const begun = performance.now();
  const report: FetchReport = { url: asked.url, redirects: [], milliseconds: 0 };
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new TimeIsUp()), rules.totalMs);
  const abort = () => controller.abort(asked.signal?.reason);
  asked.signal?.throwIfAborted();
  asked.signal?.addEventListener('abort', abort);
  try {
    return await follow(asked, rules, { lookup, report, signal: controller.signal });
  } catch (error) {
    asked.signal?.throwIfAborted();
    return { kind: 'failed', reason: reasonOf(error, rules), report };
  } finally {
    clearTimeout(timer);
    asked.signal?.removeEventListener('abort', abort);
    report.milliseconds = Math.round(performance.now() - begun);
  }
}

interface Course {
  lookup?: Lookup;
  report: FetchReport;
  signal: AbortSignal;
}

async function follow(asked: FetchRequest, rules: FetchRules, course: Course): Promise<Fetched> {
  const { report } = course;
  let next = checkUrl(asked.url, rules);
  const home = next.ok ? next.url.origin : '';
  for (;;) {
    if (!next.ok) return { kind: 'failed', reason: next.reason, report };
    const { url } = next;
    report.url = url.href;
    const agent = guardedAgent(url, rules, course.lookup);
    try {
      const response = await request(url, {
        dispatcher: agent,
        method: 'GET',
        headers: headersFor(asked, url.origin === home),
        signal: course.signal,
      });
      const { statusCode } = response;
      report.status = statusCode;
      const location = REDIRECTS.includes(statusCode) ? headerOf(response, 'location') : undefined;
      if (location === undefined) return await take(response, asked, rules, report);
      if (report.redirects.length === rules.redirects) {
        return { kind: 'failed', reason: `It redirects more than ${rules.redirects} times.`, report };
      }
      report.redirects.push(url.href);
      next = checkUrl(location, rules, url.href);
    } finally {
      // Whatever is left of the response goes with the connection.
      await agent.destroy().catch(() => undefined);
    }
  }
}

const headersFor = (asked: FetchRequest, isHome: boolean): Record<string, string> => ({
  accept: ACCEPT,
  ...(isHome
    ? Object.fromEntries((asked.headers ?? []).map(({ name, value }) => [name.toLowerCase(), value]))
    : {}),
  'accept-encoding': ACCEPTED_ENCODINGS,
  'user-agent': asked.userAgent,
  ...(asked.etag ? { 'if-none-match': asked.etag } : {}),
  ...(asked.lastModified ? { 'if-modified-since': asked.lastModified } : {}),
});

async function take(
  response: Dispatcher.ResponseData,
  asked: FetchRequest,
  rules: FetchRules,
  report: FetchReport,
): Promise<Fetched> {
  const { statusCode } = response;
  if (statusCode === 304 && (asked.etag || asked.lastModified)) return { kind: 'unchanged', report };
  if (statusCode === 410) {
    return { kind: 'gone', reason: 'The server says that the feed is gone for good (410).', report };
  }
  if (statusCode !== 200) {
    const retryAfterMs = retryAfter(headerOf(response, 'retry-after'), Date.now());
    return { kind: 'failed', reason: refusedBy(statusCode), retryAfterMs, report };
  }
  const packed = await readAll(response, rules.bytes);
  if (!packed) return { kind: 'failed', reason: `The response has more than ${rules.bytes} bytes.`, report };
  const unpacked = await unpackBody(
    packed,
    headerOf(response, 'content-encoding') ?? '',
    rules.unpackedBytes,
  );
  if (!unpacked.ok) return { kind: 'failed', reason: unpacked.reason, report };
  const mediaType = headerOf(response, 'content-type');
  report.mediaType = mediaType;
  report.bytes = unpacked.bytes.length;
  const etag = headerOf(response, 'etag');
  const lastModified = headerOf(response, 'last-modified');
  return { kind: 'content', bytes: unpacked.bytes, mediaType, etag, lastModified, report };
}

async function readAll({ body }: Dispatcher.ResponseData, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += (chunk as Buffer).length;
    // Leaving the loop destroys the body.
    if (length > limit) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks, length);
}

function headerOf({ headers }: Dispatcher.ResponseData, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function refusedBy(status: number): string {
  if (status === 401 || status === 403) {
    return `The server does not let us in (${status}). Look at the headers that are sent with each poll.`;
  }
  if (status === 404) return 'There is nothing at this address (404).';
  if (status === 429) return 'The server says that we ask too often (429). Poll less often.';
  if (status >= 500) return `The server has a problem of its own (${status}).`;
  return `The server answered with status ${status}, where 200 was expected.`;
}

class TimeIsUp extends Error {}

function reasonOf(error: unknown, rules: FetchRules): string {
  if (error instanceof TimeIsUp) return `It took longer than ${rules.totalMs / 1000} seconds.`;
  const refused = [error, (error as { cause?: unknown }).cause].find((one) => one instanceof RefusedAddress);
  if (refused) return (refused as Error).message;
  const { code, message, errors: several } = error as { code?: string; message?: string; errors?: Error[] };
  const words = code === undefined ? undefined : WORDS[code];
  if (words) return words;
  // Several addresses were tried, and each failed.
  return `It could not be fetched: ${message || several?.[0]?.message || code || String(error)}.`;
}

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'There is no host of that name.',
  EAI_AGAIN: 'The name could not be looked up just now.',
  ECONNREFUSED: 'The server does not accept connections.',
  ECONNRESET: 'The server broke off the connection.',
  ETIMEDOUT: 'The server did not answer in time.',
  UND_ERR_CONNECT_TIMEOUT: 'The server did not answer in time.',
  UND_ERR_SOCKET: 'The server broke off the connection.',
  UND_ERR_HEADERS_OVERFLOW: 'The headers of the response are too long.',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'The response was cut off.',
  CERT_HAS_EXPIRED: 'The certificate of the server has expired.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'The certificate of the server is signed by itself.',
  SELF_SIGNED_CERT_IN_CHAIN: 'The certificate of the server is signed by nobody we trust.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'The certificate of the server is signed by nobody we trust.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate of the server is for another name.',
};
