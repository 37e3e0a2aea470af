/** The line over each mail: from whom, and when, as C's `asctime` has it (RFC 4155, appendix A). */
const FROM = /^From \S{1,320} .{0,60}\d{1,2}:\d{2}.{0,40}$/;
const HEADER = /^[!-9;-~]{1,76}:/;

const LINE_FEED = 0x0a;

/**
 * The mails of a file that has several, one after the other (mbox, RFC 4155), each with its line "From …". A file that does not begin with
 * such a line is one mail. Linear.
 */
export const splitMbox = (bytes: Uint8Array): Uint8Array[] => {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!isFrom(all, 0)) return [bytes];
  const starts = [0];
  for (let at = all.indexOf('\nFrom '); at >= 0; at = all.indexOf('\nFrom ', at + 1)) {
    if (isBlankBefore(all, at) && isFrom(all, at + 1)) starts.push(at + 1);
  }
  return starts.map((start, i) => bytes.subarray(start, starts[i + 1] ?? bytes.length));
};

function isFrom(all: Buffer, at: number): boolean {
  const [line, next] = all.toString('latin1', at, at + 1000).split(/\r?\n/, 2);
  return FROM.test(line) && HEADER.test(next ?? '');
}

/** A blank line ends each mail. */
const isBlankBefore = (all: Buffer, lineFeed: number): boolean =>
  all[lineFeed - 1] === LINE_FEED || (all[lineFeed - 1] === 0x0d && all[lineFeed - 2] === LINE_FEED);
