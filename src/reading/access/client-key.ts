import ipaddr = require('ipaddr.js');

/** A household, an office or a machine gets a whole /64 (RFC 6177), and could use another address of it for each request. */
const NETWORK_PARTS = 4;

/**
 * What stands for a client when its requests are counted: the IPv4 address, also when it is written as an IPv6 one, or the /64 of an IPv6
 * address.
 *
 * @param address as Koa gives it; what is no address stands for itself
 */
export function clientKey(address: string): string {
  const bare = address.replace(/%.*$/u, '');
  if (!ipaddr.isValid(bare)) return bare;
  const parsed = ipaddr.process(bare);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${(parsed as ipaddr.IPv6).parts
    .slice(0, NETWORK_PARTS)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
