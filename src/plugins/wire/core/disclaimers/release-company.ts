/** "About Example Corp." on a line of its own, or before a colon: how releases introduce who they are from. */
const ABOUT = /(?:^|\n)[\s*#]{0,6}About (?:the )?([\p{L}\d][^\n:?!]{1,70}?)(?::|\.?[ \t]*(?:\r?\n|$))/gu;
/** "Example Corp. (NASDAQ: EXMP)". */
const TICKER =
  /((?:[\p{L}\d][\p{L}\p{M}\d&'’.-]{0,30},? ){0,3}[\p{Lu}\d][\p{L}\p{M}\d&'’.-]{0,30}) ?\((?:NYSE|NASDAQ|Nasdaq|OTC|TSX|CSE|LSE|ASX|AMEX|FSE|Euronext|HKEX|SGX)[^()\n]{0,60}\)/gu;
const READ_AT_MOST = 60_000;
const CANDIDATES = 8;
const SMALL_LEAD = /^(?:[^\p{Lu}\d]\S* )+(?=\p{Lu})/u;

const mentions = (text: string, name: string): number => {
  const short = name.split(/[ ,]/)[0];
  let count = 0;
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) count++;
  return count;
};

/**
 * The company whose release a text is: of those that it introduces ("About …", a ticker symbol), the one it speaks of most. Undefined
 * for texts that introduce none.
 */
export const releaseCompany = (text: string): string | undefined => {
  const read = text.slice(0, READ_AT_MOST);
  const names = new Set<string>();
  for (const regex of [ABOUT, TICKER]) {
    for (const match of read.matchAll(regex)) {
      const name = match[1].replace(SMALL_LEAD, '').replace(/[,\s]+$/, '');
      if (name.length > 1 && !/\bExchange\b/.test(name)) names.add(name);
      if (names.size >= CANDIDATES) break;
    }
  }
  let best: string | undefined;
  let most = 0;
  for (const name of names) {
    const count = mentions(read, name);
    if (count > most) [best, most] = [name, count];
  }
  return best;
};
