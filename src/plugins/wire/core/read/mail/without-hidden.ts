import { elementsToCut, withoutSpans } from '../html/cut-elements';

const OPEN =
  /<([a-z][a-z0-9]{0,15})(?=[\s>])[^<>]{0,2000}?\sstyle\s{0,2}=\s{0,2}(?:"([^"<>]{0,1000})"|'([^'<>]{0,1000})')[^<>]{0,1000}>/gi;
const HIDDEN = /(?:^|[;\s])(?:display\s{0,2}:\s{0,2}none|mso-hide\s{0,2}:\s{0,2}all)/i;
/** Elements with no content. */
const VOID = /^(?:br|hr|img|input|meta|link)$/i;
/** What is hidden is a line for the list of mails, and no story. */
const LONGEST = 4000;

/**
 * HTML without the elements that their own style hides: newsletters put the words there that lists of mails show beside the subject. An
 * element that is longer than such a line, or never ends, stays. Linear.
 */
export const withoutHidden = (html: string): string =>
  withoutSpans(
    html,
    elementsToCut(
      html,
      OPEN,
      LONGEST,
      ([, name, quoted, single]) => !VOID.test(name) && HIDDEN.test(quoted ?? single ?? ''),
    ),
  );
