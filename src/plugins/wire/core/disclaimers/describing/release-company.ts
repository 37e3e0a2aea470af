/** "About Example Corp." on a line of its own, or before a colon: how releases introduce who they are from. */
const ABOUT = 'About ';
const BEFORE_ABOUT = /^[\s*#]{0,6}$/;
const INTRODUCED = /^(?:the )?([\p{L}\d][^\n:?!]{1,70}?)(?::|\.?[ \t]*(?:\r?\n|$))/u;
const LONGEST_INTRODUCTION = 120;
/** "Example Corp. (NASDAQ: EXMP)". */
const TICKER = /\((?:NYSE|NASDAQ|Nasdaq|OTC|TSX|CSE|LSE|ASX|AMEX|FSE|Euronext|HKEX|SGX)[^()\n]{0,60}\)/y;
const WORDS_OF_NAME = 4;
/** A name of so many words at most. It is looked for back from the symbol, since a text has names all over. */
const NAME_BEFORE = /(?:[\p{L}\d][\p{L}\p{M}\d&'’.-]{0,30},? ){0,3}[\p{Lu}\d][\p{L}\p{M}\d&'’.-]{0,30}$/u;
const LONGEST_NAME = 140;
const READ_AT_MOST = 60_000;
const CANDIDATES = 8;
const SMALL_LEAD = /^(?:[^\p{Lu}\d]\S* )+(?=\p{Lu})/u;

const mentions = (text: string, name: string): number => {
  const short = name.split(/[ ,]/)[0];
  let count = 0;
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) count++;
  return count;
};

function* introduced(text: string): Generator<string> {
  for (let at = text.indexOf(ABOUT); at >= 0; at = text.indexOf(ABOUT, at + ABOUT.length)) {
    const line = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    if (at - line > 6 || !BEFORE_ABOUT.test(text.slice(line, at))) continue;
    const from = at + ABOUT.length;
    const name = INTRODUCED.exec(text.slice(from, from + LONGEST_INTRODUCTION))?.[1];
    if (name) yield name;
  }
}

function* listed(text: string): Generator<string> {
  for (let bracket = text.indexOf('('); bracket >= 0; bracket = text.indexOf('(', bracket + 1)) {
    TICKER.lastIndex = bracket;
    if (!TICKER.test(text)) continue;
    const end = text[bracket - 1] === ' ' ? bracket - 1 : bracket;
    const name = NAME_BEFORE.exec(lastWords(text.slice(Math.max(0, end - LONGEST_NAME), end)))?.[0];
    if (name) yield name;
  }
}

/** As many words as a name may have; it can't begin before them, and to try every offset takes time. */
const lastWords = (part: string): string => {
  let from = part.length + 1;
  for (let i = 0; i < WORDS_OF_NAME && from > 0; i++)
    from = from > 1 ? part.lastIndexOf(' ', from - 2) + 1 : 0;
  return part.slice(from);
};

/**
 * The company whose release a text is: of those that it introduces ("About …", a ticker symbol), the one it speaks of most. Undefined
 * for texts that introduce none.
 */
export const releaseCompany = (text: string): string | undefined => {
  const read = text.slice(0, READ_AT_MOST);
  const names = new Set<string>();
  for (const found of [introduced(read), listed(read)]) {
    for (const candidate of found) {
      const name = candidate.replace(SMALL_LEAD, '').replace(/[,\s]+$/, '');
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
