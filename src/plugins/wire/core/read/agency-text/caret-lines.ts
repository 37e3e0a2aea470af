import { readByline } from '../../clean/read-byline';
import { keywordsOf, repeatsSlug, versionOf } from './slug';
import { stripEnd } from './strip-end';

/** What the lines between `^` and `<` over a text of ANPA 1312 say. */
export interface CaretLines {
  headline?: string;
  byline?: string;
  copyright?: string;
  slugs: string[];
  notes: string[];
  /** Those that are none of these; they go with the text. */
  others: string[];
  taken: number;
}

/** Lines that one entry may run over. */
const MOST = 8;
const NOTE =
  /^\(?(?:eds?\b|editors?[:,]|note:|hfr\b|hold for release|embargoed\b|for release\b|ap (?:photo|graphic|video)|photos?:|graphics?:|with:|optional trim|moving\b|attn\b|attention\b)/i;
const COPYRIGHT = /^(?:c\.|\(c\)|©|copyright)\s{0,2}(?:\d{4}|by\b)/i;
const ROLE =
  /\b(?:writer|correspondent|staff|editor|reporter|press|news|service|reuters|afp|upi|times|columnist|contributor)\b/i;

/**
 * Reads the entries over a text of ANPA 1312: `^Harbour opens pier<`, `^By JANE DOE=`, `^Eds: Updates with …<`. The keyword line comes
 * first and is told by the heading's keyword; the first line that is nothing else is the headline.
 */
export const readCaretLines = (lines: readonly string[], slugs: readonly string[]): CaretLines => {
  const result: CaretLines = { slugs: [], notes: [], others: [], taken: 0 };
  const { entries, taken } = entriesOf(lines);
  result.taken = taken;
  let last: 'byline' | 'note' | undefined;
  for (const { text, goesOn } of entries) {
    const by = /^by\b/i.test(text) ? (readByline(text) ?? text.replace(/^by\s+/i, '')) : undefined;
    if (isSlug(text, slugs, entries.length)) {
      result.slugs.push(text);
      last = undefined;
    } else if (COPYRIGHT.test(text)) {
      result.copyright ??= text;
      last = undefined;
    } else if (by !== undefined) {
      result.byline = result.byline ? `${result.byline}, ${by}` : by;
      last = 'byline';
    } else if (last === 'byline' && ROLE.test(text)) {
      result.byline = `${result.byline}, ${text}`;
    } else if (NOTE.test(text) || last === 'note') {
      result.notes.push(text);
      last = goesOn ? 'note' : undefined;
    } else if (result.headline === undefined) {
      result.headline = text;
      last = undefined;
    } else {
      result.others.push(text);
      last = undefined;
    }
  }
  return result;
};

const isSlug = (text: string, slugs: readonly string[], count: number): boolean =>
  repeatsSlug(text, slugs) ||
  (count > 1 &&
    (/^(?:[ap]ms?|bc|ap|eu|us)-\S/i.test(text) ||
      (versionOf(text) !== undefined && /\bld|write-?thru/i.test(text) && keywordsOf(text).length > 0)));

interface Entry {
  text: string;
  /** It ended with `=`: what follows belongs to it. */
  goesOn: boolean;
}

function entriesOf(lines: readonly string[]): { entries: Entry[]; taken: number } {
  const entries: Entry[] = [];
  let at = 0;
  let taken = 0;
  while (at < lines.length) {
    if (lines[at].trim() === '') {
      at += 1;
      continue;
    }
    if (!lines[at].startsWith('^')) break;
    let end = at + 1;
    let text = lines[at].trim();
    if (!/[<=]$/.test(text)) {
      const closed = closingLine(lines, at + 1);
      for (; end <= closed; end += 1) text += ` ${lines[end].trim()}`;
    }
    for (const part of text.split(/<\s*(?=\^)/)) {
      const entry = stripEnd(part.replace(/^\^+/, '').trimEnd(), '<= ').trim();
      if (entry !== '') entries.push({ text: entry, goesOn: part.trimEnd().endsWith('=') });
    }
    at = taken = end;
  }
  return { entries, taken };
}

/** The line that ends an entry with `<`; one before `from` when the entry ends with its own line. */
function closingLine(lines: readonly string[], from: number): number {
  for (let i = from; i < Math.min(lines.length, from + MOST); i += 1) {
    if (lines[i].startsWith('^') || lines[i].trim() === '' || /^[\t ]/.test(lines[i])) return from - 1;
    if (lines[i].trimEnd().endsWith('<')) return i;
  }
  return from - 1;
}
