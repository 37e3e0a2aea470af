import { isIP } from 'node:net';
import { hostKey, isAllowedHost, parseAllowed, whyNotAddress, type Allowed } from './address-rules';

/** Where fetches may go, and how much they may take. */
export interface FetchRules {
  /** What is reached in spite of the rules for addresses and ports. */
  allowed: readonly Allowed[];
  /** Ports of hosts that are not named with one. */
  ports: readonly number[];
  /** Redirects followed. */
  redirects: number;
  /** Bytes of a response, packed as it comes. */
  bytes: number;
  /** Bytes of a response, unpacked. */
  unpackedBytes: number;
  /** Milliseconds until a connection stands, TLS included. */
  connectMs: number;
  /** Milliseconds for all of it, redirects included. */
  totalMs: number;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_FETCH_RULES: Readonly<FetchRules> = {
  allowed: [],
  ports: [80, 443, 8080, 8443],
  redirects: 5,
  bytes: 20 * MEGABYTE,
  unpackedBytes: 64 * MEGABYTE,
  connectMs: 10_000,
  totalMs: 60_000,
};

/** Entries of `allowedHosts` that mean something; `wrong` are the others. */
export function readAllowed(entries: readonly string[]): { allowed: Allowed[]; wrong: string[] } {
  const given = entries.map((entry) => entry.trim()).filter(Boolean);
  return {
    allowed: given.flatMap((entry) => parseAllowed(entry) ?? []),
    wrong: given.filter((entry) => parseAllowed(entry) === undefined),
  };
}

/**
 * Looks at an address before anything is sent: its scheme, its port, and the host where it is given as a number. What a name leads to is
 * looked at when it is connected to, see `guarded-agent.ts`.
 *
 * @param base the address that a redirect is relative to
 */
export function checkUrl(
  address: string,
  rules: Pick<FetchRules, 'allowed' | 'ports'>,
  base?: string,
): { ok: true; url: URL } | { ok: false; reason: string } {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return no(`“${shown(address)}” is not an address. It has to look like https://example.com/feed.xml`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return no(`“${shown(address)}” is not fetched: only http and https are.`);
  }
  if (url.username !== '' || url.password !== '') {
    return no('The address must not have a user name or password in it; send them as a header.');
  }
  const host = hostKey(url.hostname);
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (isAllowedHost(rules.allowed, host, port)) return { ok: true, url };
  if (!rules.ports.includes(port)) {
    return no(
      `Nothing is fetched from port ${port} (only from ${rules.ports.join(', ')}), unless the server's configuration allows ${url.host}.`,
    );
  }
  const why = isIP(host) === 0 ? undefined : whyNotAddress(host, rules.allowed);
  return why
    ? no(`${host} is ${why}. Nothing is fetched from there, unless the server's configuration allows it.`)
    : { ok: true, url };
}

const no = (reason: string) => ({ ok: false, reason }) as const;

const SHOWN = 200;
const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
