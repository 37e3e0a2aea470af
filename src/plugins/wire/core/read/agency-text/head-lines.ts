import { readByline } from '../../clean/read-byline';
import { readDateline } from '../../clean/read-dateline';
import { readHeading as readSignalHeading } from '../fields/text-signals-headings';
import { readEmbargoLine } from '../fields/text-signals-embargo';
import { stripEnd } from './strip-end';

/** What stands over a story's text. */
export interface HeadLines {
  headline?: string;
  /** A line under the headline that says it is one ("Utl.:"). */
  abstract?: string;
  byline?: string;
  /** Points over the byline, which are text. */
  points: string[];
  /** Lines to the desk, and marks of the version. */
  notes: string[];
  /** Keyword lines. */
  slugs: string[];
  /** How many lines are taken by it. */
  taken: number;
}

/** A headline, each line of it. */
const LONGEST = 160;
/** How many lines a headline may have. */
const MOST = 5;

const isBlank = (line: string): boolean => line.trim() === '';
const indentOf = (line: string): number => line.length - line.trimStart().length;

/** A line that may be a headline, or a part of one: short, with letters, and without the full stop of a sentence. */
const isTitle = (line: string): boolean => {
  const text = line.trim();
  return (
    text.length >= 3 &&
    text.length <= LONGEST &&
    /\p{L}{2}/u.test(text) &&
    !/[^.]\.["'”»)]?$/u.test(text) &&
    !/[,;:。]$/u.test(text) &&
    readDateline(text) === undefined
  );
};

/** The text begins here: a dateline, a paragraph that is set in, or the name of who wrote it. */
const beginsText = (line: string, below: number): boolean =>
  indentOf(line) > below + 1 ||
  line.startsWith('\t') ||
  readDateline(line.trim()) !== undefined ||
  bylineOf(line) !== undefined;

/** The agency behind a name ("Von Max Muster, dpa") is none of the names. */
const bylineOf = (line: string): string | undefined => {
  const text = withoutMark(line);
  return readByline(text) ?? readByline(text.replace(/,\s*[\p{L}/]{2,12}$/u, ''));
};

const withoutMark = (line: string): string => stripEnd(line.trim(), '= \t').trim();

/**
 * Finds headline, byline and notes to the desk in the first lines of a text: a headline ends with `=` (German and Italian agencies), or
 * stands alone over a blank line, a dateline or a paragraph that is set in.
 *
 * @param lines of the text, printed
 * @param besideStx the first line stands on STX's own line, where IPTC 7901 has the headline
 */
export const readHeadLines = (lines: readonly string[], besideStx: boolean): HeadLines => {
  const notes: string[] = [];
  const slugs: string[] = [];
  let at = nextPrinted(lines, 0);
  // Notes come before the headline; without one they stay in the text.
  let first = at;
  while (first < lines.length && notes.length < 4 && isNote(lines[first])) {
    notes.push(lines[first].trim());
    first = nextPrinted(lines, first + 1);
  }
  while (first < lines.length && slugs.length < 2 && isSlug(lines, first)) {
    slugs.push(lines[first].trim());
    first = nextPrinted(lines, first + 1);
  }
  const beside = besideStx && first === 0 && !isBlank(lines[0] ?? '');
  const end = headlineEnd(lines, first, beside);
  if (end === first) return { notes: [], slugs: [], points: [], taken: 0 };
  const told = lines.slice(first, end).map((line) => withoutMark(line).replace(/^=+\s*/, ''));
  const under = told.findIndex((line, i) => i > 0 && SUBTITLE.test(line));
  const headline = undecorated(joined(under < 0 ? told : told.slice(0, under)));
  const abstract = under < 0 ? undefined : joined(told.slice(under)).replace(SUBTITLE, '');
  at = nextPrinted(lines, end);
  let taken = end;
  // What is new in this version, between the headline and the byline.
  const isNew = (line: string): boolean => ATTENTION.test(line) || (/^\s*[([]/.test(line) && isNote(line));
  while (at < lines.length && notes.length < 6 && isNew(lines[at])) {
    notes.push(lines[at].trim());
    taken = at + 1;
    at = nextPrinted(lines, taken);
  }
  const from = at;
  while (at < lines.length && at - from < MOST_POINTS && POINT.test(lines[at]))
    at = nextPrinted(lines, at + 1);
  const by = at < lines.length ? bylineOf(lines[at]) : undefined;
  // What the writer is, which may stand below the name.
  const role = by && ROLE.test(lines[at + 1] ?? '') ? lines[at + 1].trim() : undefined;
  return {
    headline,
    ...(abstract ? { abstract } : {}),
    ...(by ? { byline: role ? `${by}, ${role}` : by } : {}),
    points: by ? lines.slice(from, at) : [],
    notes,
    slugs,
    taken: by ? at + (role ? 2 : 1) : taken,
  };
};

/** `HNS Staff Writer`, `Associated Press Writer`: names of what one is, to the line's end. */
const ROLE =
  /^\s{0,8}(?:\p{Lu}[\p{L}.'’&-]{0,20}\s){0,5}(?:writers?|correspondents?|reporters?|editors?|columnists?|contributors?|staff)$/iu;

const joined = (lines: readonly string[]): string =>
  lines
    .filter((line) => line !== '')
    .join(' ')
    .replace(/\s{2,}/g, ' ');

/** Marks around a headline (`--Pier opens+`, `*** FLASH`), if they are not within it, too. */
const undecorated = (headline: string): string => {
  const text = headline.replace(/^[=*+-]{2,6}\s?/, '');
  const last = text[text.length - 1];
  const bare = '+*='.includes(last) ? stripEnd(text, last) : text;
  return bare === '' || bare.includes(last) ? text : bare.trimEnd();
};

const SUBTITLE = /^(?:utl|untertitel|unterzeile|subtitle|sottotitolo|sous-titre|subtítulo)\.?:\s{0,3}/iu;
/** `ATTENTION - ADDS details ///`. */
const ATTENTION = /^\s{0,8}attention\b.{0,200}\/{2,3}\s{0,8}$/i;
/** `* Pier holds ten ships`. */
const POINT = /^\s{0,8}[*•]\s{1,3}\S/;
const MOST_POINTS = 8;

/**
 * `RUS-PORT-PIER`, `Port/Pier/` over a headline: words that slashes, or in capitals hyphens hold together, and `RUS-PORT-LD MINISTER` over
 * one in small letters.
 */
const isSlug = (lines: readonly string[], at: number): boolean => {
  const next = nextPrinted(lines, at + 1);
  const line = lines[at].trim();
  const isWide = /^[\p{Lu}\d]{2,20}(?:-[\p{Lu}\d]{1,20}){2,8} [\p{Lu}\d ]{2,40}$/u.test(line);
  return (
    (/^[\p{Lu}\p{Lo}\d]{2,20}(?:[-/][\p{Lu}\p{Lo}\d]{1,20}){1,8}$/u.test(line) ||
      isLoneWord(line, lines[at + 1]) ||
      /^[\p{L}\d.-]{2,30}(?:\/[\p{L}\d.-]{1,30}){1,8}\/?$/u.test(line) ||
      (isWide && /\p{Ll}/u.test(lines[next] ?? ''))) &&
    next < lines.length &&
    isTitle(lines[next]) &&
    !beginsText(lines[next], indentOf(lines[at]))
  );
};

/** One word right above a line of several: a headline that is wrapped would have more on its first line. */
const isLoneWord = (line: string, next = ''): boolean =>
  /^\p{Lu}\p{Ll}{1,20}$/u.test(line) && /^\S+(?:\s+\S+){2}/.test(next);

/** A line to the desk that is not the headline's beginning. */
const isNote = (line: string): boolean => {
  const text = line.trim();
  return text.length <= 200 && readDateline(text) === undefined && isAlone(text);
};

/** A signal that is a line of its own, and not the beginning of the headline ("UPDATE 2-Harbour opens", "CORRECTION: Harbour"). */
const isAlone = (text: string): boolean =>
  /^\([^()]*\)$/.test(text) ||
  HASTE.test(text) ||
  readEmbargoLine(text) !== undefined ||
  (readSignalHeading(text).length > 0 && text.replace(/[^\p{L}\p{N} ]/gu, '').split(/\s+/).length <= 3);

/** How urgent it is, on a line of its own. */
const HASTE =
  /^\P{L}{0,5}(?:bulletin|flash|urgent|(?:news ?)?alert|snap|eil(?:meldung)?|blitz(?:meldung)?|breaking(?: news)?|urgente|lampo|última hora|alerte|spoed|brådskande|haster|молния|срочно|速報|快讯|긴급)\P{L}{0,5}$/iu;

function nextPrinted(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at])) at += 1;
  return at;
}

/** Behind the headline's last line; `first` where there is none. */
function headlineEnd(lines: readonly string[], first: number, beside: boolean): number {
  for (let i = first; i < Math.min(lines.length, first + MOST); i += 1) {
    if (isBlank(lines[i])) break;
    if (lines[i].trimEnd().endsWith('=')) return i + 1;
    if (lines[i].length > LONGEST || beginsText(lines[i], indentOf(lines[first]))) break;
  }
  for (let i = first; i < Math.min(lines.length, first + 3); i += 1) {
    if (!isTitle(lines[i])) break;
    const next = lines[i + 1];
    if (next === undefined) return first;
    if (isBlank(next) || beginsText(next, indentOf(lines[i]))) return i + 1;
    const shouts = (line: string): boolean => /\p{Lu}/u.test(line) && line === line.toUpperCase();
    const goesOn = /^\s*\p{Ll}/u.test(next) || (shouts(lines[i]) && shouts(next) && !/[-/]/.test(next));
    if (beside && i === first && !(goesOn && lines[i].trim().length > 45)) return i + 1;
    if (shouts(lines[i]) && !shouts(next)) return i + 1;
  }
  return first;
}
