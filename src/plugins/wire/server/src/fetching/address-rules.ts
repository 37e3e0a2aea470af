import ipaddr = require('ipaddr.js');

/** What the configuration lets fetches reach that they otherwise must not: a host by name, at one port or at all, or a range of addresses. */
export type Allowed =
  | { kind: 'host'; host: string; port?: number }
  | { kind: 'range'; range: [ipaddr.IPv4 | ipaddr.IPv6, number] };

/**
 * Reads one entry of `polling.allowedHosts`: `intranet.example`, `intranet.example:8000`, `10.1.2.3`, `10.1.2.3:8000`, `[fd00::1]:8000`,
 * `10.0.0.0/8`.
 *
 * @returns undefined for what is none of these
 */
export function parseAllowed(entry: string): Allowed | undefined {
  const text = entry.trim().toLowerCase();
  if (ipaddr.isValidCIDR(text)) return { kind: 'range', range: ipaddr.parseCIDR(text) };
  if (ipaddr.IPv6.isValid(text)) return { kind: 'host', host: hostKey(text) };
  const found = /^(?<host>\[[0-9a-f:.]+\]|[\p{L}\p{N}._-]+)(?::(?<port>\d{1,5}))?$/u.exec(text)?.groups;
  if (!found) return undefined;
  const port = found.port === undefined ? undefined : Number(found.port);
  if (port !== undefined && (port < 1 || port > 65_535)) return undefined;
  return { kind: 'host', host: hostKey(found.host), ...(port === undefined ? {} : { port }) };
}

/** One spelling for each host: as `URL` has it, without brackets and the dot at the end of a full name. */
export function hostKey(host: string): string {
  const bare = host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  return ipaddr.IPv6.isValid(bare) ? ipaddr.parse(bare).toString() : bare;
}

/** True when the configuration names this host and, where it says one, this port. */
export const isAllowedHost = (allowed: readonly Allowed[], host: string, port: number): boolean =>
  allowed.some(
    (entry) => entry.kind === 'host' && entry.host === hostKey(host) && (entry.port ?? port) === port,
  );

/**
 * Why nothing may be fetched from an address: it is not one of the public Internet. Loopback, private, link-local (cloud metadata), shared
 * (CGNAT), multicast and reserved addresses, and all IPv6 forms that wrap an IPv4 address (mapped, NAT64, 6to4, Teredo), since what they lead
 * to is the gateway's to say. Ranges: IANA's special-purpose address registries.
 *
 * @param address as a socket has it; a zone (`fe80::1%eth0`) counts as part of it
 * @returns words that go after "is", or undefined when it may be fetched from
 */
export function whyNotAddress(address: string, allowed: readonly Allowed[] = []): string | undefined {
  if (!ipaddr.isValid(address)) return 'not an address';
  const parsed = ipaddr.parse(address);
  if (allowed.some((entry) => entry.kind === 'range' && isWithin(parsed, entry.range))) return undefined;
  const range = parsed.range();
  if (range !== 'unicast') return `${WORDS[range] ?? `a special address (${range})`}`;
  // Of IPv6 only 2000::/3 is given out (RFC 4291, 2.4); `::/96` is IPv4 in disguise.
  if (parsed.kind() === 'ipv6' && ((parsed as ipaddr.IPv6).parts[0] & 0xe000) !== 0x2000) {
    return 'an address outside the public Internet';
  }
  return undefined;
}

/** An IPv4 address that a socket shows in IPv6 clothes counts as what it is. */
const isWithin = (address: ipaddr.IPv4 | ipaddr.IPv6, [base, bits]: [ipaddr.IPv4 | ipaddr.IPv6, number]) => {
  const plain =
    address.kind() === 'ipv6' && (address as ipaddr.IPv6).isIPv4MappedAddress()
      ? (address as ipaddr.IPv6).toIPv4Address()
      : address;
  return plain.kind() === base.kind() && plain.match(base as never, bits);
};

const WORDS: Readonly<Record<string, string>> = {
  loopback: 'a loopback address',
  private: 'a private address',
  uniqueLocal: 'a private address',
  deprecatedSiteLocal: 'a private address',
  linkLocal: 'a link-local address',
  carrierGradeNat: 'a provider’s internal address',
  multicast: 'a multicast address',
  broadcast: 'a broadcast address',
  unspecified: 'the unspecified address',
  ipv4Mapped: 'an IPv4 address in IPv6 form',
  rfc6145: 'an IPv4 address in IPv6 form',
  rfc6052: 'a NAT64 address',
  '6to4': 'a 6to4 address',
  teredo: 'a Teredo address',
  reserved: 'a reserved address',
};
