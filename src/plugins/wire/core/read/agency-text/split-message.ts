import { CALLS, isHeadingLine, WMO } from './read-heading';

/** A message in the parts that its controls make. */
export interface MessageParts {
  /** What stands before SOH. */
  preamble: string;
  heading: string[];
  text: string[];
  /** The text begins on the line on which STX stands. */
  besideStx: boolean;
  /** What stands behind ETX. */
  trailer: string[];
  /** It began with ZCZC. */
  isTelex: boolean;
}

const linesOf = (text: string): string[] => text.split(/\r*\n|\r+/);
const ZCZC = /^[\0-\x20\x7f]*ZCZC[ \t]?/m;
/** Lines of a heading at most, where no STX ends it. */
const MOST = 4;

/**
 * Splits a message at SOH, STX and ETX, or where one of them is missing at the first line that is no heading. ZCZC is taken off, and so
 * is NNNN behind the last line.
 *
 * @param message decoded, its controls as they came
 */
export const splitMessage = (message: string): MessageParts => {
  const isTelex = ZCZC.test(message.slice(0, 2000));
  const body = isTelex ? message.replace(ZCZC, '') : message;
  const soh = body.indexOf('\x01');
  const preamble = soh < 0 ? '' : body.slice(0, soh);
  const told = body.slice(soh + 1);
  const stx = told.indexOf('\x02');
  const behind = stx < 0 ? told : told.slice(stx + 1);
  const etx = behind.search(/[\x03\x04]/);
  const inside = etx < 0 ? behind : behind.slice(0, etx);
  const trailer = etx < 0 ? [] : linesOf(behind.slice(etx + 1));
  if (stx >= 0) {
    const heading = linesOf(told.slice(0, stx));
    return { preamble, heading, text: linesOf(inside), besideStx: true, trailer, isTelex };
  }
  const lines = linesOf(inside);
  const end = headingEnd(lines);
  return {
    preamble,
    heading: lines.slice(0, end),
    text: lines.slice(end),
    besideStx: false,
    trailer,
    isTelex,
  };
};

function headingEnd(lines: readonly string[]): number {
  let end = 0;
  for (let i = 0, seen = 0; i < lines.length && seen < MOST; i += 1) {
    if (/^[\0-\x20\x7f]*$/.test(lines[i])) continue;
    seen += 1;
    const pair =
      i + 1 < lines.length &&
      isHeadingLine(lines[i + 1]) &&
      (/^[\W_]*[a-z]\d{3,5}/i.test(lines[i]) || CALLS.test(lines[i].trim()));
    const product = end > 0 && WMO.test(lines[end - 1].trim()) && /^[A-Z0-9]{4,6}\s*$/.test(lines[i]);
    if (!isHeadingLine(lines[i]) && !pair && !product) break;
    end = i + 1;
  }
  return end;
}
