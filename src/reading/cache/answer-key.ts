/** Characters of an address that are kept of: whoever writes longer ones is answered, and what he was answered is not kept. */
const LONGEST = 2_000;
/** Parameters likewise: Strapi's reader of queries leaves out what comes after many of them, which their order must not decide. */
const MOST = 100;
/** A host with nothing but a port: Node gives the header `Host` as it was sent, and what is a path may stand in it. */
const ORIGIN = /^https?:\/\/(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * What an answer is kept under: equal for addresses that ask for the same thing. Parameters are sorted by what stands before their first bracket and
 * keep their order within that, since it is the order of a list: `sort[]=a&sort[]=b` is not `sort[]=b&sort[]=a`.
 *
 * @param origin where the request went (`https://news.example`): some answers have addresses in them
 * @param path as it came
 * @param query as it came, without the question mark
 * @returns undefined where nothing is to be kept: it is too long, or no address, or went to no host
 */
export function answerKey(origin: string, path: string, query: string): string | undefined {
  if (origin.length + path.length + query.length > LONGEST || !ORIGIN.test(origin)) return undefined;
  const parts = query.split('&').filter((part) => part !== '');
  if (parts.length > MOST) return undefined;
  try {
    const sorted = parts.map(decoded).sort((a, b) => (a.root < b.root ? -1 : a.root > b.root ? 1 : 0));
    return `${origin}\n${path}?${sorted.map(({ text }) => text).join('&')}`;
  } catch {
    return undefined;
  }
}

/** A parameter in one of the ways to write it. One without a value (`a`) is not one with an empty value (`a=`). */
function decoded(part: string): { root: string; text: string } {
  const equals = part.indexOf('=');
  const name = plain(equals < 0 ? part : part.slice(0, equals));
  const value = equals < 0 ? '' : `=${encodeURIComponent(plain(part.slice(equals + 1)))}`;
  return { root: name.split('[', 1)[0], text: `${encodeURIComponent(name)}${value}` };
}

/** @throws URIError on what is not UTF-8 */
const plain = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));
