import { isHeadingLine } from './read-heading';
import { findTransmissionDate, type DateOrder } from './transmission-date';
import { isSignOff } from './sign-off';
import { stripEnd } from './strip-end';

/** What stands below a story's text. */
export interface TailLines {
  /** When the message was sent, ISO 8601 with a zone. */
  sent?: string;
  /** How many of the last lines are taken by it. */
  taken: number;
  /** Sign-offs among them: initials of editors, the agency's own name. */
  signs: string[];
}

/** Lines that only say that the text is over. */
const END =
  /^(?:N{3,4}|[-=]\s?(?:0|30)\s?[-=]|30|#{1,5}|={2,}|\*{3,}|\+{3,}|EOM|ENDS?|ENDIT|FIN|M(?:ore|ORE)(?: (?:follows|FOLLOWS|to come|TO COME))?|(?:\d{1,2}-){2}\d{1,2})\.?$/;
/** What may stand beside the time: the agency's code, or a longer one in one piece. */
const BESIDE = 16;
const CODE_BESIDE = /^\(?[\p{L}\d./_-]{1,40}\)?$/u;
const MOST = 10;

/**
 * Takes the time of sending and marks of the end off the last lines of a text.
 *
 * @param isTelex routing codes stand there, too
 */
export const readTailLines = (lines: readonly string[], order: DateOrder, isTelex: boolean): TailLines => {
  let taken = 0;
  let sent: string | undefined;
  const signs: string[] = [];
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - MOST); i -= 1) {
    const line = stripEnd(lines[i].trim().replace(/N{4}$/, ''), ' \t<');
    if (line === '' || END.test(line)) {
      taken = lines.length - i;
      continue;
    }
    const date = findTransmissionDate(line, order);
    const beside = date ? `${line.slice(0, date.start)}${line.slice(date.end)}`.trim() : '';
    const isTime = date !== undefined && (beside.length <= BESIDE || CODE_BESIDE.test(beside));
    const isSign = !isTime && isSignOff(line, lines[i - 1]);
    if (!isTime && !isSign && !(isTelex && isHeadingLine(line))) break;
    sent ??= isTime ? date.iso : undefined;
    if (isSign) signs.unshift(line);
    taken = lines.length - i;
  }
  return { ...(sent ? { sent } : {}), taken, signs };
};
