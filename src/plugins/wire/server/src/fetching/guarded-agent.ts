import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP, type Socket } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { hostKey, isAllowedHost, whyNotAddress } from './address-rules';
import type { FetchRules } from './fetch-rules';

/** What finds the addresses of a name; Node's `dns.lookup`, or a test's. */
export type Lookup = (
  host: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** A connection that must not be made. */
export class RefusedAddress extends Error {
  override name = 'RefusedAddress';
}

/**
 * What connects for one request. A name's addresses are looked at as they are found, and only those that may be fetched from are tried, so
 * that what was looked at is what is connected to; and once more when the connection stands, whatever found the address.
 *
 * @param url what is requested, as `checkUrl` let it pass
 * @param lookup how names are looked up
 */
export function guardedAgent(
  url: URL,
  rules: Pick<FetchRules, 'allowed' | 'connectMs'>,
  lookup: Lookup = systemLookup as Lookup,
): Agent {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const isFree = isAllowedHost(rules.allowed, url.hostname, port);
  const whyNot = (address: string) => (isFree ? undefined : whyNotAddress(address, rules.allowed));
  const connect = buildConnector({
    timeout: rules.connectMs,
    lookup: guardedLookup(lookup, whyNot),
  } as never);
  return new Agent({
    connect(options, callback) {
      connect(options, (error, socket) => {
        if (error || !socket) return callback(error ?? new Error('There is no connection.'), null);
        const address = (socket as Socket).remoteAddress ?? '';
        const why = whyNot(address);
        if (why === undefined) return callback(null, socket);
        socket.destroy();
        return callback(new RefusedAddress(refusal(options.hostname, address, why)), null);
      });
    },
    // The whole fetch has its time.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

const guardedLookup =
  (lookup: Lookup, whyNot: (address: string) => string | undefined) =>
  (
    host: string,
    options: LookupOptions,
    callback: (error: Error | null, address?: string | LookupAddress[], family?: number | undefined) => void,
  ): void => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error);
      const fine = addresses.filter(({ address }) => isIP(address) > 0 && whyNot(address) === undefined);
      if (fine.length === 0) {
        const [{ address } = { address: '' }] = addresses;
        return callback(new RefusedAddress(refusal(host, address, whyNot(address) ?? 'not an address')));
      }
      return options.all ? callback(null, fine) : callback(null, fine[0].address, fine[0].family);
    });
  };

const refusal = (host: string, address: string, why: string): string =>
  hostKey(host) === address
    ? `${address} is ${why}. Nothing is fetched from there, unless the server's configuration allows it.`
    : `${host} leads to ${address || 'nowhere'}, which is ${why}. Nothing is fetched from there, unless the server's configuration allows it.`;
