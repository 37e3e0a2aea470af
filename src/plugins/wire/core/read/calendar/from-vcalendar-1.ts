import { decode } from '../bytes/decode';

const START = /^[A-Z-]{1,40}(?:;[^:\r\n]{0,200})?;(?:ENCODING=)?QUOTED-PRINTABLE\b[^:\r\n]{0,200}:/i;
const LONGEST = 2000;

/**
 * A component with the lines of vCalendar 1.0 (1996) that are in quoted-printable, which many phones and old programs still write, as
 * iCalendar has them: decoded, with commas, semicolons and line ends escaped. Other lines stay.
 */
export const fromVcalendar1 = (text: string): string => {
  if (!/QUOTED-PRINTABLE/i.test(text)) return text;
  const out: string[] = [];
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i += 1) {
    const start = START.exec(lines[i].slice(0, LONGEST));
    if (!start) {
      out.push(lines[i]);
      continue;
    }
    const value = [lines[i].slice(start[0].length)];
    while (value[value.length - 1].endsWith('=') && i + 1 < lines.length) {
      value[value.length - 1] = value[value.length - 1].slice(0, -1);
      i += 1;
      value.push(lines[i].replace(/^[ \t](?=\S)/, ''));
    }
    out.push(`${headOf(start[0])}:${escaped(decoded(value.join(''), start[0]))}`);
  }
  return out.join('\r\n');
};

const headOf = (head: string): string =>
  head.slice(0, -1).replace(/;(?:(?:ENCODING=)?QUOTED-PRINTABLE|CHARSET=[^;:]{1,60})/gi, '');

function decoded(value: string, head: string): string {
  const parts: Buffer[] = [];
  let from = 0;
  for (const match of value.matchAll(/=([0-9a-f]{2})/gi)) {
    parts.push(Buffer.from(value.slice(from, match.index)), Buffer.from(match[1], 'hex'));
    from = match.index + 3;
  }
  parts.push(Buffer.from(value.slice(from)));
  const charset = /CHARSET="?([^;:"]{1,60})/i.exec(head)?.[1];
  const read = decode(Buffer.concat(parts), charset === undefined ? {} : { charset });
  return read.ok ? read.text : value;
}

/** RFC 5545, section 3.3.11. */
const escaped = (text: string): string =>
  text
    .trimEnd()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n|\r/g, '\\n');
