import { urgencyOf, type Heading } from './heading';
import { read7901Line } from './heading-7901';
import { readAnpaHeading } from './heading-anpa';

const plainOf = (line: string): string => line.replace(/[\x00-\x1f]+/g, ' ').trim();

/** `R POL S0A QBXB`: priority, category and routing, on a line of their own. */
const ROUTING_LINE = /^([1-9]|[A-Z])\s([A-Z]{2,4})(?:\s[A-Z0-9]{2,8}){0,6}$/;

/** Codes for machines: an underscore or a figure in every second word or more, and nothing in small letters. */
const CODES = /^[A-Z0-9_/.:+-]{1,24}(?:\s{1,3}[A-Z0-9_/.:+-]{1,24}){0,7}$/;

const isRouting = (line: string): boolean => {
  if (!CODES.test(line)) return false;
  const words = line.split(/\s+/);
  const codes = words.filter((word) => /\d|_/.test(word)).length;
  return codes > 0 && codes * 2 >= words.length;
};

/** Telegraph priorities and addresses: `GG KWBC 051420`. */
const ADDRESS = /^(?:GG|FF|DD|SS|QN|QU|QD|QX)\s[A-Z0-9]{3,8}(?:\s[A-Z0-9]{3,8}){0,7}$/;

/**
 * Reads the lines before the text: IPTC 7901, ANPA 1312 or ZCZC. Keyword lines are what stands below the heading line.
 *
 * @param lines without controls but those of ANPA 1312 that separate fields; ZCZC is taken off
 * @param isTelex the message began with ZCZC
 */
export const readHeading = (lines: readonly string[], isTelex: boolean): Heading => {
  const printed = lines.map((line) => line.trim()).filter((line) => line !== '');
  const anpa = readAnpaHeading(printed);
  if (anpa) return anpa;
  const told = joinedHeading(printed);
  const heading: Heading = { family: isTelex ? 'zczc' : 'iptc7901', slugs: [], tabular: false, unread: [] };
  let isRead = false;
  for (const line of told) {
    const clean = plainOf(line);
    const found = isRead ? undefined : read7901Line(clean);
    const routing = ROUTING_LINE.exec(clean);
    if (found) {
      Object.assign(heading, found);
      isRead = true;
    } else if (routing && isTelex) {
      heading.urgency ??= urgencyOf(routing[1]);
      heading.category ??= routing[2];
    } else if (isRouting(clean) || ADDRESS.test(clean) || FILED.test(clean) || CALLS.test(clean)) {
      readNumber(heading, clean);
    } else if ((isRead || isTelex) && heading.slugs.length < MOST_SLUGS) {
      heading.slugs.push(clean);
    } else {
      heading.unread.push(clean);
    }
  }
  return heading;
};

/** Source, number and maybe priority, as a heading line begins. */
const BEGUN = /^\p{L}[\p{L}-]{0,9}[-/ ]?\d{1,6}(?:\s{1,4}[1-9a-z])?$/iu;

/** Lines with a heading line in one piece that the transmission has cut in two, if the first lines are one together and not alone. */
function joinedHeading(told: string[]): string[] {
  const [first, second] = [plainOf(told[0] ?? ''), plainOf(told[1] ?? '')];
  const isCut = BEGUN.test(first) && !read7901Line(first) && !read7901Line(second);
  return isCut && read7901Line(`${first} ${second}`)?.urgency !== undefined
    ? [`${first} ${second}`, ...told.slice(2)]
    : told;
}

/** A meteorological bulletin's heading, below which its product's code stands (WMO No. 386). */
export const WMO = /^[A-Z]{4}\d{2} [A-Z]{4} \d{6}(?: [A-Z]{3})?$/;

/** Lines of keywords; a heading with more of them is none. */
const MOST_SLUGS = 20;

/** Source and number where nothing but them stands on the line: `ABC0123`, `9876/SXA`. */
function readNumber(heading: Heading, line: string): void {
  const match = /^(?:([A-Z]{1,6})[-/ ]?(\d{1,6})|(\d{1,6})\/([A-Z]{2,6}))(?![\dA-Z])/.exec(line);
  if (!match || heading.number !== undefined) return;
  heading.source = match[1] ?? match[4];
  heading.number = match[2] ?? match[3];
}

/** `PRI GEN NAT`: desks to which it goes, over the line that says where it was filed. */
export const CALLS = /^[A-Z]{2,4}(?: [A-Z]{2,4}){1,5}$/;

/** `.MUMBAI BOM12`: from where, and which one of the day. */
const FILED = /^\.[A-Z]{3,20} [A-Z]{2,4}\d{1,4}$/;

/** Whether a line stands before the text of a message that has no STX. */
export const isHeadingLine = (line: string): boolean => {
  const clean = plainOf(line);
  return (
    read7901Line(clean) !== undefined ||
    ROUTING_LINE.test(clean) ||
    isRouting(clean) ||
    ADDRESS.test(clean) ||
    FILED.test(clean)
  );
};
