import type { Signal, WireItem } from '../../item';
import type { Found, FoundFields } from './found-fields';
import { readEmbargoLine } from './text-signals-embargo';
import { readHeading } from './text-signals-headings';

/** What the words of a story say about its life: until when it must wait, whether it is taken back, and what this version does. */
export interface TextSignals {
  embargoed: Found[];
  /** Only for a kill or a withhold. */
  pubStatus?: Found;
  signals: Signal[];
  /** The first line of the story itself that says what is corrected, and not only that something is. */
  correction?: string;
  /** The lines that say so, each on a line of its own. */
  editorialNote?: string;
}

export interface SignalText {
  headline?: string;
  /** The story; its first and last lines are looked at. */
  text: string;
  /** Other lines that agencies tell the desk in: sluglines, editors' notes. */
  notes?: readonly string[];
  /** Keyword lines, whose parts may say which version this is: `BC-Harbour,1st Ld-Writethru`. */
  slugs?: readonly string[];
  /** When the message was sent (ISO 8601), for embargoes that name no year or no day. */
  sentAt?: string;
  /** What the source calls the text, for notes. */
  name?: string;
}

const FIRST_LINES = 12;
const LAST_LINES = 4;
/** A heading is a short line; a sentence to the desk may be longer. */
const LONGEST = 400;
/** Code units in which the first and the last lines are looked for. */
const REACH = 6000;

/**
 * Reads embargo lines ("EMBARGOED UNTIL 1500 GMT Friday 6 March 2026", "SPERRFRIST: …", "под эмбарго до …") and headings ("MANDATORY KILL",
 * "KORREKTUR:", "UPDATE 2-") from a story's headline, its first lines and its last ones, in the languages of the big agencies. The text
 * itself stays as it is. A story about an embargo, or one whose headline only begins with such a word, has none. Linear; looks at the ends
 * of the text only.
 */
export const readTextSignals = ({
  headline,
  text,
  notes = [],
  slugs = [],
  sentAt,
  name = 'text',
}: SignalText): TextSignals => {
  const first = linesOf(text.slice(0, REACH)).slice(0, FIRST_LINES);
  const last = text.length > REACH || linesOf(text).length > FIRST_LINES ? lastLines(text) : [];
  // Some say it in brackets behind the headline.
  const inBrackets = [...(headline ?? '').slice(0, 500).matchAll(/\(([^()]{8,200})\)/g)].map(
    ([, words]) => words,
  );
  const heads = [...(headline ? [headline] : []), ...notes, ...first];
  const embargoed: Found[] = [];
  const told: string[] = [];
  const signals = new Set<Signal>();
  [...heads, ...last, ...inBrackets].forEach((line, i, all) => {
    const value = readEmbargoLine(line, all[i + 1], sentAt);
    if (value === undefined) return;
    embargoed.push({ value, name });
    told.push(line.trim());
  });
  let correction: string | undefined;
  for (const line of heads) {
    const found = line.length <= LONGEST ? readHeading(line) : [];
    found.forEach((signal) => signals.add(signal));
    if (found.length > 0 && line !== headline) told.push(line.trim());
    if (found.includes('correction') && first.includes(line)) correction ??= whatIsCorrected(line);
  }
  for (const part of slugs.flatMap((slug) => slug.slice(0, 500).split(/[,()]|--/))) {
    if (part.trim() !== '') readHeading(`(${part.trim()})`).forEach((signal) => signals.add(signal));
  }
  const status = signals.has('kill') ? 'canceled' : signals.has('withhold') ? 'withheld' : undefined;
  return {
    embargoed,
    ...(status ? { pubStatus: { value: status, name } } : {}),
    signals: [...signals],
    ...(correction ? { correction } : {}),
    ...(told.length > 0 ? { editorialNote: [...new Set(told)].join('\n').slice(0, 2000) } : {}),
  };
};

/**
 * Puts what the text says beside what the source's fields say. A kill or withhold in the text counts more than a field that calls the
 * story usable; of several embargoes `makeItem` takes the latest.
 */
export const addTextSignals = (
  found: FoundFields,
  own: Partial<WireItem>,
  { embargoed, pubStatus, signals, correction, editorialNote }: TextSignals,
): void => {
  if (embargoed.length > 0) (found.embargoed ??= []).push(...embargoed);
  if (pubStatus && !/^(?:stat:)?cancel/i.test(String(found.pubStatus?.[0]?.value))) {
    found.pubStatus = [pubStatus, ...(found.pubStatus ?? [])];
  }
  if (signals.length > 0) own.signals = [...new Set([...(own.signals ?? []), ...signals])];
  if (correction !== undefined) (found.correction ??= []).push({ value: correction, name: 'text' });
  if (editorialNote !== undefined) {
    (found.editorialNote ??= []).push({ value: editorialNote, name: 'text' });
  }
};

/** Words of a sentence: fewer are a heading, which says that something is corrected and not what. */
const SENTENCE = 4;

/** The words within a line's brackets; nothing of a line that is only a heading, or one of the story's headline. */
function whatIsCorrected(line: string): string | undefined {
  const words = line.trim().replace(/^[([]\s*|\s*[)\]]$/g, '');
  const isInBrackets = /^\s*[([]/.test(line);
  return isInBrackets && words.split(/\s+/).length >= SENTENCE ? words : undefined;
}

const linesOf = (text: string): string[] =>
  text.split(/[\r\n\f\u2028\u2029]+/).filter((line) => line.trim() !== '');

function lastLines(text: string): string[] {
  const lines = linesOf(text.slice(-REACH));
  return lines.slice(Math.max(lines.length - LAST_LINES, 0));
}
