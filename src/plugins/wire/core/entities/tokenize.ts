import type { Span } from '../span';

/** A word, a number or a single mark of a paragraph. Offsets are UTF-16 code units into the paragraph's text. */
export interface Token extends Span {
  kind: 'word' | 'number' | 'mark';
  /** As written, with a closing possessive taken off; `end` leaves it out too. */
  word: string;
  /** `word` in lower case, typographic apostrophes made plain, a closing full stop taken off. */
  lower: string;
  /** Begins with a capital (also "al-Sisi", "d'Ivoire": a small particle, then a capital). */
  capital: boolean;
  /** All capitals, two letters or more, digits allowed: an acronym, unless all around it is written so. */
  acronym: boolean;
  /** The first word of a sentence or of a quotation, where a capital says nothing. */
  first: boolean;
  /** A possessive ending was taken off. */
  possessive: boolean;
}

/** Abbreviations whose full stop belongs to the word and does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof rev hon st sr jr gen lt col maj brig capt cpl sgt pvt cmdr adm insp supt gov sen rep pres inc corp ltd co no vs mt ft messrs engr pte pty bros dept univ assn'.split(
    ' ',
  ),
);

const PIECES =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+\p{N}*(?:['’ʻʼ`\-‐‑&][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*(?:-?\p{L}+)?|[^\s]/gu;

const OPENING = new Set(['"', '“', '‘', '«', '„', "'", '(', '[']);
const STOPS = new Set(['.', '!', '?', '…', ';', ':', '•', '|']);
const POSSESSIVE = /['’ʼ][sS]$/u;

/**
 * Cuts a paragraph into words, numbers and marks, in one pass.
 *
 * @param text The paragraph as a reader sees it.
 */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  let first = true;
  let lastEnd = 0;
  const trimmed = text.trimEnd().length;
  for (const match of text.matchAll(PIECES)) {
    let word = match[0];
    const start = match.index;
    if (start < lastEnd) continue;
    const code = word.codePointAt(0) ?? 0;
    if (/^\p{L}/u.test(word)) {
      let end = start + word.length;
      let possessive = false;
      let mark = 0;
      if (POSSESSIVE.test(word)) {
        word = word.slice(0, -2);
        end -= 2;
        possessive = true;
      } else if (/s$/iu.test(word) && /^['’][ ]\p{L}/u.test(text.slice(end, end + 4))) {
        possessive = true;
        // The mark belongs to the word: it must not stand between "Growers'" and "Association".
        mark = 1;
      }
      const bare = word.replace(/\.$/u, '').toLowerCase();
      const dotted = word.endsWith('.');
      if (!possessive && !dotted && text[end] === '.' && (isInitial(word) || ABBREVIATIONS.has(bare))) {
        const last = end + 1 >= trimmed;
        if (!last) {
          word += '.';
          end += 1;
        }
      }
      const lower = bare.replace(/[’ʻʼ`]/gu, "'").replace(/[‐‑]/gu, '-');
      tokens.push({
        kind: 'word',
        word,
        lower,
        start,
        end,
        capital: isCapital(word),
        acronym: /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(word) || /^(?:\p{Lu}\.){2,}$/u.test(word),
        first,
        possessive,
      });
      lastEnd = match.index + match[0].length;
      lastEnd = Math.max(lastEnd, end + mark);
      first = false;
      continue;
    }
    const kind = code >= 48 && /^\p{N}/u.test(word) ? 'number' : 'mark';
    tokens.push({
      kind,
      word,
      lower: word.toLowerCase(),
      start,
      end: start + word.length,
      capital: false,
      acronym: false,
      first,
      possessive: false,
    });
    lastEnd = start + word.length;
    if (kind === 'number') first = false;
    else if (STOPS.has(word)) first = true;
    else if (OPENING.has(word) && word !== '(' && word !== '[') first = true;
    else if (word === ',') first = false;
  }
  return tokens;
};

const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word);

const isCapital = (word: string): boolean =>
  /^\p{Lu}/u.test(word) || /^(?:al|el|an|as|ad|ar|ash|at|ul|d|l|de|bin|ben|ould)[-'’‐‑]\p{Lu}/u.test(word);
