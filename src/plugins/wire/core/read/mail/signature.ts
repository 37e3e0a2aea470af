/** The line that mail programs put over a signature (RFC 3676, section 4.3), whose space some lose. */
const MARK = /^-- ?$/;
const MOST_LINES = 15;

/**
 * Parts a mail in plain text from the signature at its end.
 *
 * @returns the text as it was where there is none
 */
export const splitSignature = (text: string): { text: string; signature?: string } => {
  const lines = text.trimEnd().split(/\r\n|\r|\n/);
  const from = Math.max(1, lines.length - MOST_LINES - 1);
  const at = lines.findIndex((line, i) => i >= from && MARK.test(line));
  const above = lines.slice(0, at).join('\n').trim();
  const signature = lines
    .slice(at + 1)
    .join('\n')
    .trim();
  return at < 0 || above === '' || signature === ''
    ? { text }
    : { text: lines.slice(0, at).join('\n'), signature };
};
